// Generated from src/entry/inputs.ts by npm run generate. Do not edit.

/** Checks what is already here against its passports, for scheduled runs: assayAudit() */
int call(Map given = [:]) {
    return assayStep([
        name: 'assayAudit',
        arguments: ['audit'],
        inputs: [
            [name: 'config', kind: 'value', flag: '--config', value: 'assay.yml'],
            [name: 'gates', kind: 'repeat', flag: '--gate', value: ''],
            [name: 'output', kind: 'value', flag: '--output', value: '.assay'],
            [name: 'key', kind: 'value', flag: '--key', value: 'assay'],
            [name: 'failOnInconclusive', kind: 'plugin', value: 'true'],
        ],
    ], given)
}
