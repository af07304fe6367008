// Generated from src/entry/inputs.ts by npm run generate. Do not edit.

/** Gives a model that passed its gates a version and a stage: assayPromote(model: '…', to: '…') */
int call(Map given = [:]) {
    return assayStep([
        name: 'assayPromote',
        arguments: ['promote'],
        inputs: [
            [name: 'model', kind: 'argument'],
            [name: 'to', kind: 'value', flag: '--to'],
            [name: 'report', kind: 'value', flag: '--report', value: ''],
            [name: 'dryRun', kind: 'when-true', flag: '--dry-run', value: 'false'],
            [name: 'config', kind: 'value', flag: '--config', value: 'assay.yml'],
            [name: 'output', kind: 'value', flag: '--output', value: '.assay'],
            [name: 'key', kind: 'value', flag: '--key', value: 'assay'],
        ],
    ], given)
}
