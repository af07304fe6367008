import type { AssayError } from "../model/error.ts";
import { formatValue } from "../model/format.ts";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";
import { chosenPassports, type GoldenRequest, noPassport } from "./golden-view.ts";
import { number, shortDigest, table } from "./text-table.ts";

/** The passports for people: what they speak of, who accepted it, and every value with its interval. */
export async function showGolden(
  request: GoldenRequest,
): Promise<{ passports: Passport[]; text: string; refused: readonly AssayError[] }> {
  const { passports, refused } = await chosenPassports(request);
  const text = passports.map(passportText).join("\n");
  return { passports, text: text || (refused.length > 0 ? "" : noPassport(request)), refused };
}

function passportText(passport: Passport): string {
  const { model, artifact, gates, configDigest, environment, accepted } = passport;
  const [last] = accepted;
  const facts: [string, string][] = [
    ["model", `${artifact.path}  ${shortDigest(artifact.digest)}  ${formatValue(artifact.bytes, "bytes")}`],
    ...Object.entries(gates).flatMap(([gate, { data }]) =>
      data.map(({ path, digest }): [string, string] => [
        `data of ${gate}`,
        `${path}  ${shortDigest(digest)}`,
      ]),
    ),
    ...Object.entries(gates).flatMap(([gate, { task, label, classes }]): [string, string][] => {
      if (task === undefined) return [];
      const labels = classes === undefined ? "" : ` (${classes.join(", ")})`;
      return [[`task of ${gate}`, `${task}${label === undefined ? "" : ` of ${label}`}${labels}`]];
    }),
    ...Object.entries(gates).flatMap(([gate, { predictions }]): [string, string][] =>
      predictions === undefined ? [] : [[`rows of ${gate}`, `${predictions.rows} predictions are kept`]],
    ),
    ["config", shortDigest(configDigest)],
    [
      "made with",
      Object.entries(environment)
        .map((pair) => pair.join(" "))
        .join(", "),
    ],
    ["accepted", acceptance(last)],
    ["because", last.because],
  ];
  if (accepted.length > 1)
    facts.push(["before", `${accepted.length - 1} more, see \`assay golden history ${model}\``]);
  const rows = Object.entries(gates).flatMap(([gate, { metrics }]) =>
    metrics.toSorted(wholeFirst).map((metric) => metricRow(gate, metric)),
  );
  const width = Math.max(...facts.map(([name]) => printable(name).length));
  const head = facts
    .map(([name, text]) => `  ${printable(name).padEnd(width)}  ${printable(text)}\n`)
    .join("");
  return `${printable(model)}\n${head}${table(["gate", "metric", "subject", "value", "95 % interval", "samples"], rows, [3, 5])}`;
}

function acceptance({ when, who, commit }: Passport["accepted"][number]): string {
  return `${when.slice(0, 10)} by ${who}${commit === undefined ? "" : ` at ${commit.slice(0, 7)}`}`;
}

function wholeFirst(a: GoldenMetric, b: GoldenMetric): number {
  return Number(describeSubject(a.subject) !== "") - Number(describeSubject(b.subject) !== "");
}

function metricRow(
  gate: string,
  { metric, options, subject, value, interval, samples, imported }: GoldenMetric,
): string[] {
  const range = interval === undefined ? "" : `${number(interval[0])} … ${number(interval[1])}`;
  return [
    gate,
    labelOf(metric, options),
    describeSubject(subject),
    number(value),
    imported === true ? "from a model card" : range,
    imported === true ? "" : String(samples),
  ];
}
