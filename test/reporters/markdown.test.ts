import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { CODES } from "../../src/model/codes/index.ts";
import type { Report } from "../../src/model/report.ts";
import { codeCell, escapeHtml, escapeText } from "../../src/reporters/markdown/escape.ts";
import { markdownReporter } from "../../src/reporters/markdown/index.ts";
import { check, FAILING, gate, measurement, report } from "./example.ts";
import { HOSTILE, hostileReport } from "./hostile.ts";

const MARKER = "<!-- assay-report:default -->";

function markdown(of: Report, limit?: number): string {
  return rendered(of, limit).replaceAll("\u00a0", " ");
}

function rendered(of: Report, limit?: number): string {
  return markdownReporter.render(of, { limit, marker: MARKER })[0].text;
}

describe("the comment", () => {
  it("says the verdict, then what to look at, then the rest", () => {
    expect(markdown({ ...FAILING, gates: [FAILING.gates[0]] })).toBe(`${MARKER}
## ❌ Assay: 1 of 2 checks failed

**1 failed · 1 passed** in 1 gate, \`a1b2c3d\` against \`main\` · [log of this run](https://github.com/acme/delays/actions/runs/1)

> ⚠️ This change edits \`assay.yml\`, the rules that it is judged by. Review them as well.

### ❌ flights

\`data\` gate: 1 failed · 1 passed, 430 ms

| | Metric | Subject | Baseline → this change | Difference (95 %) | Expected |
| - | - | - | - | - | - |
| ❌ failed | \`null_rate\` | \`column dep_delay\` | 2.5 % → 9.1 % | 6.6 points worse (6.5 to 6.7 points) | at most 3 % |

- ❌ column dep\\_delay: null\\_rate 9.1 %, above the maximum 3 %<br>**Why this rule:** the model has no answer for flights without it<br>**What to do:** Find what moved it; if the new value is meant, change the rule and say why in \`because\`.<br><sub>\`assay.yml:10\`, \`assay explain rule/above-maximum\`</sub>

ℹ️ the reference profile is 40 days old

<details><summary>1 passed</summary>

| | Metric | This change | Expected |
| - | - | - | - |
| ✅ passed | \`row_count\` | 336,776 | at least 300,000 |

</details>

<details><summary>2 measurements</summary>

| Metric | Subject | Baseline → this change | Difference (95 %) | Samples |
| - | - | - | - | - |
| \`null_rate\` | \`column dep_delay\` | 2.5 % → 9.1 % | 6.6 points worse (6.5 to 6.7 points) | 336,776 |
| \`row_count\` | – | 336,776 | – | 336,776 |

</details>

<details><summary>1 input file</summary>

| Role | File | Digest | Bytes |
| - | - | - | - |
| data | \`data/flights.parquet\` | \`sha256:0123456789ab\` | 5,212,345 |

</details>

<sub>assay \`0.1.0\` · \`assay.yml\` \`sha256:0123456789ab\` · seed 42</sub>
`);
  });

  it.each<[Partial<Report>, string]>([
    [{}, "## ✅ Assay: the only check passed"],
    [{ gates: [gate({ checks: [check(), check()] })] }, "## ✅ Assay: both checks passed"],
    [
      { gates: [gate({ checks: [check(), check({ status: "skipped" })] })] },
      "## ✅ Assay: passed, 1 of 2 checks skipped",
    ],
    [
      { verdict: "fail", gates: [gate({ checks: [1, 2, 3].map(() => check({ status: "fail" })) })] },
      "## ❌ Assay: all 3 checks failed",
    ],
    [
      { verdict: "warn", gates: [gate({ checks: [check({ status: "warn" })] })] },
      "## ⚠️ Assay: passed with 1 warning",
    ],
    [
      { verdict: "inconclusive", gates: [gate({ checks: [check({ status: "inconclusive" })] })] },
      "## ❔ Assay: could not decide the only check",
    ],
    [
      { verdict: "error", gates: [gate({ checks: [check({ status: "error" })] })] },
      "## 🛑 Assay: could not judge the only check",
    ],
    [{ verdict: "error", gates: [] }, "## 🛑 Assay: nothing was judged"],
  ])("has a headline for %j", (more, expected) => {
    expect(markdown(report(more)).split("\n")[1]).toBe(expected);
  });

  it("puts the worst gate first and shows ratios of timings in percent", () => {
    const text = markdown(FAILING);
    expect(text.match(/^### .*/gm)).toEqual([
      "### ❌ flights",
      "### ❌ repository",
      "### ⚠️ delay-quality",
      "### ✅ delay-latency",
    ]);
    expect(text).toContain("| 405 µs → 412 µs | 1.7 % worse (0.4 to 3.1 %) |");
    expect(text).toContain("0.0005 worse (0.001 better to 0.002 worse)");
    expect(text).toContain("<summary>2 findings, 1 new with this change</summary>");
  });

  it("does not part numbers from their units in narrow columns", () => {
    expect(rendered(FAILING)).toContain("| 2.5\u00a0% → 9.1\u00a0% |");
    expect(rendered(FAILING)).toContain("| ❌\u00a0failed |");
  });

  it("tells every code that a check can have", () => {
    for (const code of Object.keys(CODES)) {
      const failing = report({
        verdict: "fail",
        gates: [gate({ status: "fail", checks: [check({ code, status: "fail", metric: undefined })] })],
      });
      expect(markdown(failing)).toContain(`assay explain ${code}`);
    }
  });
});

describe("hostile text", () => {
  /** What is alive in Markdown once our own code spans and escapes are taken away. */
  const bones = (text: string) =>
    text
      .replace(/\]\(https:\/\/[^)]*\)/g, "](link)")
      .replace(/<code>[^<]*<\/code>/g, "C")
      .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "C");

  it.each(HOSTILE)("%j changes nothing but words", (text) => {
    const calm = markdown(hostileReport("calm"));
    const wild = markdown(hostileReport(text));
    const shape = (of: string) =>
      bones(of)
        .split("\n")
        .map((line) => [line.slice(0, 1), line.split("|").length]);
    expect(shape(wild)).toEqual(shape(calm));
    // A table is cut at its pipes before anything else is read, code spans included.
    const cells = (of: string) =>
      of.split("\n").map((line) => line.startsWith("|") && line.split("|").length);
    expect(cells(wild)).toEqual(cells(calm));
    const tags = (of: string) => bones(of).match(/<[^>]*>/g);
    expect(tags(wild)).toEqual(tags(calm));
    const live = bones(wild);
    expect(live).not.toMatch(/[@#!~](?=\w)(?<!&#)|https?:\/\/|www\./);
    expect(live.replace(/\\./g, "").replaceAll("](link)", "")).not.toMatch(/\]\(|~~|_em_/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
    expect(wild).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(wild.startsWith(`${MARKER}\n## ❌`)).toBe(true);
    expect(live.slice(MARKER.length)).not.toContain("<!--");
  });

  /** As GitHub reads it, without mentions: marked, with GitHub's Markdown. */
  const linksOf = (text: string) =>
    [...marked.parse(text, { gfm: true, async: false }).matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to);

  it.each(HOSTILE)("%j makes no link", (text) => {
    const made = linksOf(markdown(hostileReport(text)));
    expect(made.filter((to) => !to.startsWith("https://ci.example/"))).toEqual([]);
    expect(linksOf(escapeText(text))).toEqual([]);
    expect(linksOf(codeCell(text))).toEqual([]);
    expect(linksOf(`<summary>${escapeHtml(text)}</summary>`)).toEqual([]);
    expect(linksOf(`words <code>${escapeHtml(text)}</code>`)).toEqual([]);
  });

  it("links only to plain addresses", () => {
    const to = (runUrl: string) =>
      markdown(report({ context: { platform: "local", event: "push", head: {}, runUrl } }));
    expect(to("javascript:alert(1)")).not.toContain("](");
    expect(to("https://ci.example/a?b=1&copy=(2)")).toContain("](https://ci.example/a?b=1&amp;copy=%282%29)");
  });
});

describe("the limit", () => {
  const many = report({
    verdict: "fail",
    exitCode: 1,
    gates: Array.from({ length: 6 }, (_, place) =>
      gate({
        name: `gate-${place}`,
        status: "fail",
        checks: Array.from({ length: 150 }, (_, index) =>
          check({
            status: index < 40 ? "fail" : "pass",
            code: index < 40 ? "rule/regressed" : "rule/held",
            subject: { slice: `carrier=${place}-${index}` },
            message: `carrier=${place}-${index}: recall 0.4, below the minimum 0.5 ${"and so on ".repeat(8)}`,
          }),
        ),
        measurements: Array.from({ length: 150 }, (_, index) =>
          measurement({ subject: { slice: `carrier=${place}-${index}` } }),
        ),
        findings: Array.from({ length: 60 }, (_, index) => ({
          rule: "S301",
          severity: "low" as const,
          message: "pickle",
          location: { path: `train-${index}.py`, line: 1 },
          fingerprint: String(index),
        })),
      }),
    ),
  });

  it.each([262_144, 65_536, 32_768, 8000, 2000, 700])(
    "fits %d characters and says what is left out",
    (limit) => {
      const text = markdown(many, limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text.startsWith(`${MARKER}\n## ❌ Assay: 240 of 900 checks failed`)).toBe(true);
      if (limit < 262_144) expect(text).toMatch(/\*Left out to fit: \d/);
      expect(text).toContain("<sub>assay");
    },
  );

  it("lets passing checks go before failing ones, and findings after them", () => {
    const text = markdown(many, 65_536);
    expect(text).toContain("carrier=0-0");
    expect(text).not.toContain("<summary>110 passed</summary>");
    expect(text).toContain("660 passing or skipped checks");
    expect(text).toContain("900 measurements");
  });

  it("uses the room that it has", () => {
    expect(markdown(many, 65_536).length).toBeGreaterThan(20_000);
    expect(markdown(FAILING, 65_536)).toBe(markdown(FAILING));
  });

  it.each(HOSTILE)("holds at 2,000 with %j a thousand times", (text) => {
    const long = markdown(hostileReport(text.repeat(1000)), 2000);
    expect(long.length).toBeLessThanOrEqual(2000);
    expect(long).toContain("1 of 3 checks failed");
  });
});
