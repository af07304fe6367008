/**
 * Random schemas and rows, judged by the compiled SQL and by ajv: `node bench/data/schema-agreement.ts [--seed 1]
 * [--schemas 2000] [--rows 50]`. Prints what they disagree on and fails when there is anything.
 */
import { parseArgs } from "node:util";
import { compareRandom } from "../../test/gates/data/schema/agreement.ts";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    schemas: { type: "string", default: "2000" },
    rows: { type: "string", default: "50" },
  },
});
const tally = await compareRandom(Number(options.seed), Number(options.schemas), Number(options.rows));
for (const one of tally.disagreements.slice(0, 10)) console.log(JSON.stringify(one));
console.log(
  `${tally.pairs} pairs of ${tally.schemas - tally.refused} schemas (ajv refused ${tally.refused} more): ` +
    `${tally.disagreements.length} disagreements; ${tally.invalid} invalid; SQL decided ${((100 * tally.decided) / tally.pairs).toFixed(1)}%`,
);
if (tally.disagreements.length > 0 || tally.pairs === 0) process.exitCode = 1;
