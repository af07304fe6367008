// Generated from src/entry/inputs.ts by npm run generate. Do not edit.

/** Merges the reports of parallel jobs into one and publishes it: assayReport(files: '…') */
int call(Map given = [:]) {
    return assayStep([
        name: 'assayReport',
        arguments: ['report'],
        inputs: [
            [name: 'files', kind: 'files'],
            [name: 'partial', kind: 'when-true', flag: '--partial', value: 'false'],
            [name: 'output', kind: 'value', flag: '--output', value: '.assay'],
            [name: 'key', kind: 'value', flag: '--key', value: 'assay'],
            [name: 'failOnInconclusive', kind: 'plugin', value: 'true'],
        ],
    ], given)
}
