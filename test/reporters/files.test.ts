import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { consoleReporter } from "../../src/reporters/console.ts";
import { REPORTERS } from "../../src/reporters/index.ts";
import { jsonReporter } from "../../src/reporters/json.ts";
import { junitReporter } from "../../src/reporters/junit.ts";
import { check, FAILING, gate, report } from "./example.ts";
import { HOSTILE, hostileReport } from "./hostile.ts";

const junit = (of: Report) => junitReporter.render(of, {})[0].text;
const screen = (of: Report, colour = false, width = 100) =>
  consoleReporter.render(of, { colour, width })[0].text;

it("every reporter has an id of its own and writes a file of its own, the same each time", () => {
  const files = REPORTERS.flatMap((reporter) => reporter.render(FAILING, {}));
  expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
  expect(files.map((file) => file.reporter)).toEqual(REPORTERS.map(({ id }) => id));
  expect(REPORTERS.flatMap((reporter) => reporter.render(structuredClone(FAILING), {}))).toEqual(files);
});

describe("json", () => {
  it("is the report, its keys in the order of the schema", () => {
    const text = jsonReporter.render(FAILING, {})[0].text;
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(FAILING)));
    expect(text.startsWith('{\n  "schema": 1,\n  "tool": {\n    "name": "assay",')).toBe(true);
    const reversed = JSON.parse(text, (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(jsonReporter.render(reversed, {})[0].text).toBe(text);
  });
});

describe("junit", () => {
  it("maps every status", () => {
    const statuses = ["pass", "warn", "fail", "inconclusive", "error", "skipped"] as const;
    const text = junit(report({ gates: [gate({ checks: statuses.map((status) => check({ status })) })] }));
    expect(text).toContain(
      '<testsuite name="delay-quality" tests="6" failures="1" errors="2" skipped="1" time="0.812">',
    );
    const cases = new XMLParser({ ignoreAttributes: false }).parse(text).testsuites.testsuite.testcase;
    expect(cases.map((seen: object) => Object.keys(seen).find((key) => !key.startsWith("@")))).toEqual([
      undefined,
      "system-out",
      "failure",
      "error",
      "error",
      "skipped",
    ]);
    expect(cases[2]["@_name"]).toBe("roc_auc, at least 0.7");
    expect(cases[2]["@_file"]).toBe("assay.yml");
    expect(cases[2].failure["@_type"]).toBe("rule/held");
  });

  it.each(HOSTILE)("stays well-formed with %j", (text) => {
    const xml = junit(hostileReport(text));
    expect(XMLValidator.validate(xml)).toBe(true);
    // Outside XML 1.0's Char production a parser must refuse the file.
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml).testsuites.testsuite;
    expect(parsed.testcase).toHaveLength(3);
  });
});

describe("console", () => {
  it("shows gates in order and ends with the verdict", () => {
    expect(screen({ ...FAILING, gates: [FAILING.gates[0], FAILING.gates[3]] })).toBe(`✗ flights data, 430 ms
  ✗ column dep_delay: null_rate 9.1 %, above the maximum 3 %
      because the model has no answer for flights without it
      → Find what moved it; if the new value is meant, change the rule and say why in \`because\`.
      assay.yml:10  assay explain rule/above-maximum
  ✓ row_count 336,776, at least 300,000
  note: the reference profile is 40 days old

✗ repository scan, 95 ms
  ✗ findings (severity high) 1, above the maximum 0
      → Remove what was found, or accept it with a reason.
      assay.yml:37  assay explain rule/above-maximum
    high models/encoder.pkl › data.pkl, byte 120: loading this file runs os.system
      (pickle/dangerous-global)
    1 finding that the baseline has as well

! This change edits assay.yml, the rules it is judged by.
✗ FAIL  2 of 3 checks failed
  2 failed · 1 passed  ·  assay.yml  ·  seed 42  ·  assay 0.1.0
`);
  });

  it("keeps words within the width", () => {
    const lines = screen(FAILING, false, 60).split("\n");
    const long = lines.filter(
      (line) => line.length > 60 && !line.includes("assay explain") && !line.includes("·"),
    );
    expect(long).toEqual([]);
  });

  it("colours only when asked, and then only with its own sequences", () => {
    const sequence = "\u001b";
    expect(screen(FAILING)).not.toContain(sequence);
    expect(screen(FAILING, true)).toContain(`${sequence}[31m`);
  });

  it.each(HOSTILE)("shows %j as harmless text", (text) => {
    const shown = screen(hostileReport(text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(shown.split("\n").filter((line) => line.startsWith("/") || line.startsWith("##"))).toEqual([]);
  });
});
