// Generated from src/entry/inputs.ts by npm run generate. Do not edit.

/** Runs the latency gates: speed and size of models against the baseline: assayLatency() */
int call(Map given = [:]) {
    return assayStep([
        name: 'assayLatency',
        arguments: ['run', '--kind', 'latency'],
        inputs: [
            [name: 'config', kind: 'value', flag: '--config', value: 'assay.yml'],
            [name: 'gates', kind: 'repeat', flag: '--gate', value: ''],
            [name: 'baseline', kind: 'value', flag: '--baseline', value: ''],
            [name: 'output', kind: 'value', flag: '--output', value: '.assay'],
            [name: 'key', kind: 'value', flag: '--key', value: 'assay'],
            [name: 'failOnInconclusive', kind: 'plugin', value: 'true'],
        ],
    ], given)
}
