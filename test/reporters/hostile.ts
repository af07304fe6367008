import type { Report } from "../../src/model/report.ts";
import { check, gate, measurement, report } from "./example.ts";

/** Everything that a column, file, branch or author could call itself to be more than text. */
export const HOSTILE: readonly string[] = [
  "a|b\\|c\\\\|d",
  "`tick` ``two`` `open",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "--><!-- assay-report:x --><!--",
  "@octocat and @org/team and a@b.example",
  "see #123 and acme/other#4 and !12 and GH-7",
  "[click](https://evil.example) ![p](http://evil.example/p.png) <https://evil.example>",
  "https://evil.example www.evil.example",
  "_www.evil.example *www.evil.example (www.evil.example) WWW.evil.example",
  "a|b www.evil.example `c|d www.evil.example` mailto:a@b.example",
  "**bold** _em_ ~~gone~~ $x$ :tada:",
  "line\r\nbreak\n\n## heading\n/close\n- [ ] task",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J",
  "\u0000\u0008\ufffe\ud800 nul and half a pair",
  "\u202egnp.exe \u2066x\u2069 \u200bzero",
  "</details></summary></code></sub>",
  "&lt;b&gt; &#64;octocat &amp;",
];

/** A report that has one such text wherever a report holds text from outside. */
export function hostileReport(text: string): Report {
  const subject = { column: text };
  return report({
    verdict: "fail",
    exitCode: 1,
    configPath: text,
    configChangedHere: true,
    tool: { name: "assay", version: text },
    context: {
      platform: "github",
      event: "change",
      head: { branch: text },
      base: { branch: text },
      runUrl: `https://ci.example/${text}`,
    },
    notes: [{ code: text, message: text, fix: text }],
    gates: [
      gate({
        name: text,
        kind: text,
        status: "fail",
        inputs: [{ role: text, path: text, digest: `sha256:${"0".repeat(64)}`, bytes: 1, tree: text }],
        measurements: [
          measurement({ metric: text, subject, options: { columns: [text] } }),
          measurement({
            metric: "m",
            subject,
            value: null,
            samples: 0,
            missing: { code: text, reason: text },
          }),
        ],
        checks: [
          check({
            code: text,
            metric: text,
            subject,
            options: { columns: [text] },
            status: "fail",
            expected: text,
            message: text,
            because: text,
            fix: text,
            location: { path: text, line: 1 },
          }),
          check({ subject, message: text, expected: text }),
          check({ subject, status: "skipped", message: text, expected: text }),
        ],
        findings: [
          {
            rule: text,
            severity: "high",
            message: text,
            location: { path: text, member: text, line: 3 },
            fingerprint: text,
          },
        ],
        notes: [{ code: text, message: text, fix: text }],
      }),
    ],
  });
}
