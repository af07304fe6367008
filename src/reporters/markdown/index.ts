import type { Report } from "../../model/report.ts";
import type { Reporter, ReporterOptions } from "../../model/reporter.ts";
import { shorten } from "../plain.ts";
import { allChecks, countChecks, countsLine, gatesByAttention, headline } from "../summary.ts";
import { type Detail, LADDER } from "./detail.ts";
import { codeSpan, link } from "./escape.ts";
import { count, gateSection, noteLine } from "./gate.ts";
import { Omissions } from "./omissions.ts";
import { SYMBOLS } from "./tables.ts";

/** Characters of a commit id that people compare. */
const SHORT_SHA = 7;

/** The comment on a change, and the summary of a run. */
export const markdownReporter: Reporter = {
  id: "markdown",
  description: "Markdown for the comment on a pull or merge request and the summary of a run",
  render: (report, options) => [
    { reporter: "markdown", path: "report.md", mediaType: "text/markdown", text: fitting(report, options) },
  ],
};

/** The fullest text that the limit allows. */
function fitting(report: Report, { limit = Number.POSITIVE_INFINITY, marker }: ReporterOptions): string {
  let text = "";
  for (const detail of LADDER) {
    text = comment(report, detail, marker);
    if (text.length <= limit) return text;
  }
  return shorten(text, limit);
}

function comment(report: Report, detail: Detail, marker: string | undefined): string {
  const omissions = new Omissions();
  const gates = gatesByAttention(report);
  const shown = gates.slice(0, detail.gates);
  omissions.add("gate", gates.length - shown.length);
  const notes = report.notes.slice(0, detail.notes);
  omissions.add("note", report.notes.length - notes.length);
  const sections = shown.flatMap((gate) => gateSection(gate, detail, omissions));
  const missing = omissions.describe();
  const blocks = [
    `## ${SYMBOLS[report.verdict]} Assay: ${headline(report)}`,
    byline(report),
    report.configChangedHere
      ? `> ⚠️ This change edits ${codeSpan(report.configPath, detail.text)}, the rules that it is judged by. Review them as well.`
      : "",
    notes.map((note) => noteLine(note, detail)).join("\n\n"),
    ...sections,
    missing === "" ? "" : `*Left out to fit: ${missing}. All of it is in \`report.json\`${fromRun(report)}.*`,
    footer(report),
  ];
  const body = blocks.filter((block) => block !== "").join("\n\n");
  return `${marker === undefined ? "" : `${marker}\n`}${body}\n`;
}

/** `2 failed · 11 passed in 4 gates, a1b2c3d against main (log)`. */
function byline(report: Report): string {
  const { head, base, runUrl } = report.context;
  const counts = countsLine(countChecks(allChecks(report)));
  const ours = head.sha?.slice(0, SHORT_SHA) ?? head.branch;
  const theirs = base?.branch ?? base?.sha?.slice(0, SHORT_SHA);
  const sides = [
    ours === undefined ? "" : `, ${codeSpan(ours, 80)}`,
    ours === undefined || theirs === undefined ? "" : ` against ${codeSpan(theirs, 80)}`,
  ].join("");
  const log = runUrl === undefined ? "" : ` · ${link("log of this run", runUrl)}`;
  return `**${counts}** in ${count(report.gates.length, "gate")}${sides}${log}`;
}

function fromRun(report: Report): string {
  const { runUrl } = report.context;
  return runUrl === undefined ? "" : ` of ${link("this run", runUrl)}`;
}

function footer(report: Report): string {
  const digest = report.configDigest.slice(0, "sha256:".length + 12);
  return `<sub>assay ${codeSpan(report.tool.version, 40)} · ${codeSpan(report.configPath, 80)} ${codeSpan(digest)} · seed ${report.seed}</sub>`;
}
