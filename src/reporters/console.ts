import pc from "picocolors";
import { formatDuration } from "../model/format.ts";
import type { GateReport, Report } from "../model/report.ts";
import type { Reporter, ReporterOptions } from "../model/reporter.ts";
import { changesTitle, changeTexts } from "./data-changes.ts";
import { lossTexts, notesOf } from "./losses.ts";
import { plain } from "./plain.ts";
import {
  allChecks,
  byAdvice,
  byAttention,
  countChecks,
  countsLine,
  describeLocation,
  findingsByAttention,
  headline,
  needingAttention,
  type ReportedCheck,
} from "./summary.ts";

const SYMBOLS: { readonly [status in ReportedCheck["status"]]: string } = {
  pass: "✓",
  warn: "!",
  fail: "✗",
  inconclusive: "?",
  error: "✗",
  skipped: "-",
};
const SHOWN_FINDINGS = 20;
const SHOWN_CHANGES = 8;
const DEFAULT_WIDTH = 100;

type Paint = (text: string) => string;

/** What a person sees in a terminal or a log. */
export const consoleReporter: Reporter = {
  id: "console",
  description: "Plain or coloured text for a terminal",
  render: (report, options) => [
    {
      reporter: "console",
      path: "report.txt",
      mediaType: "text/plain",
      text: `${screen(report, options)}\n`,
    },
  ],
};

function screen(report: Report, { colour = false, width = DEFAULT_WIDTH }: ReporterOptions): string {
  const colours = pc.createColors(colour);
  const paints: { readonly [status in ReportedCheck["status"]]: Paint } = {
    pass: colours.green,
    warn: colours.yellow,
    fail: colours.red,
    inconclusive: colours.yellow,
    error: colours.red,
    skipped: colours.dim,
  };

  function block(gate: GateReport): readonly string[] {
    const paint = paints[gate.status];
    const title = `${paint(`${SYMBOLS[gate.status]} ${plain(gate.name)}`)} ${colours.dim(`${plain(gate.kind)}, ${formatDuration(gate.durationMs)}`)}`;
    return [
      title,
      ...byAdvice(byAttention(gate.checks)).flatMap(groupLines),
      ...lossLines(gate),
      ...changeLines(gate),
      ...findingLines(gate),
      ...notesOf(gate).flatMap(({ message, fix }) => [
        ...wrap(`note: ${plain(message)}`, width, 2),
        ...(fix === undefined ? [] : wrap(plain(fix), width, 4).map(colours.dim)),
      ]),
      "",
    ];
  }

  function groupLines(group: readonly ReportedCheck[]): readonly string[] {
    return [...group.flatMap(checkLines), ...adviceLines(group[0])];
  }

  function checkLines(check: ReportedCheck): readonly string[] {
    const paint = paints[check.status];
    const [first, ...rest] = wrap(`${SYMBOLS[check.status]} ${plain(check.message)}`, width, 2);
    return [`  ${paint(first.slice(2, 3))}${first.slice(3)}`, ...rest];
  }

  function adviceLines(check: ReportedCheck): readonly string[] {
    if (check.status === "pass" || check.status === "skipped") return [];
    const where = check.location === undefined ? "" : `${plain(describeLocation(check.location))}  `;
    return [
      ...(check.because === undefined ? [] : wrap(`because ${plain(check.because)}`, width, 6)),
      ...(check.fix === undefined ? [] : wrap(`→ ${plain(check.fix)}`, width, 6)),
      colours.dim(`      ${where}assay explain ${plain(check.code)}`),
    ];
  }

  function findingLines(gate: GateReport): readonly string[] {
    const fresh = findingsByAttention(gate.findings).filter(({ inBaseline }) => inBaseline !== true);
    const old = gate.findings.length - fresh.length;
    const lines = fresh
      .slice(0, SHOWN_FINDINGS)
      .flatMap(({ severity, rule, message, location }) =>
        wrap(
          `${severity} ${plain(describeLocation(location))}: ${plain(message)} (${plain(rule)})`,
          width,
          4,
        ),
      );
    const more = fresh.length - SHOWN_FINDINGS;
    if (more > 0) lines.push(`    and ${more} more findings, see report.json`);
    if (old > 0)
      lines.push(
        colours.dim(`    ${old} ${old === 1 ? "finding" : "findings"} that the baseline has as well`),
      );
    return lines;
  }

  function changeLines({ changes }: GateReport): readonly string[] {
    if (changes === undefined) return [];
    const told = changeTexts(changes, SHOWN_CHANGES);
    const more = changes.total - told.length;
    return [
      ...wrap(`${plain(changesTitle(changes))}:`, width, 2),
      ...told.flatMap(({ what, change }) => wrap(`${plain(what)} ${plain(change)}`, width, 4)),
      ...(more > 0 ? [colours.dim(`    and ${more} more, see report.json`)] : []),
    ];
  }

  function lossLines(gate: GateReport): readonly string[] {
    return lossTexts(needingAttention(gate.checks), gate).flatMap(
      ({ title, shareLabel, valueLabel, rows }) => [
        ...wrap(
          `${plain(title)} (${plain(shareLabel)}${valueLabel === undefined ? "" : `; ${plain(valueLabel)}`})`,
          width,
          2,
        ),
        ...rows.flatMap(({ slice, rows: count, change, share, pValue }) => {
          const search = pValue === undefined ? "" : `, p ${pValue}`;
          return wrap(`${plain(slice)}: ${share}, ${change} on ${count} rows${search}`, width, 4);
        }),
      ],
    );
  }

  const counts = countsLine(countChecks(allChecks(report)));
  const title = `${SYMBOLS[report.verdict]} ${report.verdict.toUpperCase()}  ${headline(report)}`;
  return [
    ...report.gates.flatMap(block),
    ...(report.configChangedHere
      ? [colours.yellow(`! This change edits ${plain(report.configPath)}, the rules it is judged by.`)]
      : []),
    ...report.notes.flatMap(({ message }) => wrap(`note: ${plain(message)}`, width, 0)),
    colours.bold(paints[report.verdict](title)),
    colours.dim(
      `  ${counts}  ·  ${plain(report.configPath)}  ·  seed ${report.seed}  ·  assay ${plain(report.tool.version)}`,
    ),
  ].join("\n");
}

/** Lines of at most `width` characters where words allow; those after the first are indented two further. */
function wrap(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent + 2);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
