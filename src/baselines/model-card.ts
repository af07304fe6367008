import type { GoldenMetric, Passport } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";
import { number, shortDigest } from "./text-table.ts";

/** A section of a model card: what was measured on which bytes, and who accepted it. */
export function renderModelCard(passport: Passport): string {
  const { artifact, gates, environment, accepted } = passport;
  const [last] = accepted;
  const versions = Object.entries(environment).map((pair) => pair.join(" "));
  const parts = [
    "## Evaluation",
    `Measured on \`${code(artifact.path)}\` (sha256 \`${shortDigest(artifact.digest)}…\`) with ${escaped(versions.join(", "))}. Accepted ${last.when.slice(0, 10)} by ${escaped(last.who)}: ${escaped(last.because)}`,
    ...Object.entries(gates).flatMap(([gate, { task, data, metrics }]) => [
      `### ${escaped(gate)}`,
      [
        ...(task === undefined ? [] : [`Task: ${escaped(task)}.`]),
        ...data.map(({ path, digest }) => `Data: \`${code(path)}\` (sha256 \`${shortDigest(digest)}…\`).`),
      ].join(" "),
      [
        "| metric | subject | value | 95 % interval | rows |",
        "|---|---|--:|---|--:|",
        ...metrics.map(row),
      ].join("\n"),
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function row({ metric, options, subject, value, interval, samples, imported }: GoldenMetric): string {
  const range = interval === undefined ? "" : `${number(interval[0])} to ${number(interval[1])}`;
  const cells = [
    escaped(labelOf(metric, options)),
    escaped(describeSubject(subject)),
    number(value),
    imported === true ? "not measured here" : range,
    imported === true ? "" : String(samples),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Names come from data and people, and the card is a page on the web. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]()<>#|~!@&]/g, (mark) => `\\${mark}`);
}

/** Inside a code span nothing is escaped, so what would end it or the cell is replaced. */
function code(text: string): string {
  return printable(text).replace(/[`|]/g, "�");
}
