import { expect, it } from "vitest";
import type { ScanConfig } from "../../../src/gates/scan/index.ts";
import { CALL_SYSTEM } from "./assemble.ts";
import { type Asked, run, values } from "./scan-gate.ts";

const REPOSITORY = {
  "models/a.pkl": CALL_SYSTEM,
  "models/b.pkl": Buffer.from("N."),
  "src/train.py": "import pickle\npickle.loads(b'')\n",
  "README.md": "# A model\n",
};

it("counts findings by severity, rule and scanner", async () => {
  const evidence = await run(REPOSITORY, [
    { metric: "findings" },
    { metric: "findings", options: { severity: "high" } },
    { metric: "findings", options: { severity: "medium" } },
    { metric: "findings", options: { rule: "pickle/" } },
    { metric: "findings", options: { rule: "S301" } },
    { metric: "findings", options: { scanner: "python" } },
    { metric: "files_scanned" },
    { metric: "incomplete" },
  ]);
  expect(values(evidence)).toEqual([2, 1, 2, 1, 1, 1, 4, 0]);
  expect(evidence.inputs.map(({ role, path }) => `${role} ${path}`)).toEqual([
    "model models/a.pkl",
    "model models/b.pkl",
    "code src/train.py",
  ]);
});

it("measures each file that a pattern names", async () => {
  const evidence = await run(REPOSITORY, [{ metric: "findings", subjects: { file: "models/*" } }]);
  expect(evidence.measurements.map(({ subject }) => subject.file)).toEqual(["models/a.pkl", "models/b.pkl"]);
  expect(values(evidence)).toEqual([1, 0]);
});

it("has no value where nothing was looked at", async () => {
  const needs: Asked[] = [
    { metric: "findings", options: { rule: "pickel/" } },
    { metric: "findings", subjects: { file: "modles/*" } },
    { metric: "findings", options: { scanner: "secrets" } },
    { metric: "findings", options: { rule: "secret/github" } },
  ];
  const config: ScanConfig = { scanners: ["models", "python"] };
  expect(values(await run(REPOSITORY, needs, config))).toEqual([
    "scan/unknown-rule",
    "scan/no-files",
    "scan/scanner-off",
    "scan/scanner-off",
  ]);
  expect(values(await run(REPOSITORY, [{ metric: "findings" }], { include: ["nothing/**"] }))).toEqual([
    "scan/no-files",
  ]);
  const halfRight = { include: ["models", "modles"] };
  expect(values(await run(REPOSITORY, [{ metric: "findings" }], halfRight))).toEqual(["scan/no-files"]);
  const noPython = await run({ "a.txt": "x" }, [{ metric: "findings", options: { scanner: "python" } }]);
  expect(values(noPython)).toEqual(["scan/no-files"]);
  expect(values(await run({ "a.txt": "x" }, [{ metric: "findings", options: { rule: "S301" } }]))).toEqual([
    "scan/no-files",
  ]);
});

it("leaves out what the config excludes and takes what it allows", async () => {
  const evidence = await run(REPOSITORY, [{ metric: "findings" }], {
    exclude: ["src"],
    allow: ["os.system"],
  });
  expect(values(evidence)).toEqual([0]);
});

it("counts what it could not read in every severity, and for every rule where no scanner could open it", async () => {
  const files = { "a.pkl": "x", "big.bin": Buffer.alloc(100), "a.py": "x = 1\n" };
  const needs: Asked[] = [
    { metric: "findings", options: { severity: "critical" } },
    { metric: "findings", options: { rule: "secret/" } },
    { metric: "incomplete" },
  ];
  expect(values(await run(files, needs, { max_file_size: 50 }))).toEqual([2, 1, 2]);
});

it("compares with the findings of the base tree", async () => {
  const base = { ...REPOSITORY, "models/a.pkl": Buffer.from("N."), "models/new.pkl": Buffer.from("N.") };
  const needs: Asked[] = [
    { metric: "findings", against: "baseline" },
    { metric: "findings", against: "baseline", subjects: { file: "models/a.pkl" } },
  ];
  const evidence = await run(
    { ...REPOSITORY, "src/train.py": `# moved\n${REPOSITORY["src/train.py"]}` },
    needs,
    {},
    base,
  );
  expect(evidence.measurements.map(({ baseline, difference }) => [baseline, difference])).toEqual([
    [
      { value: 1, uncertainty: { kind: "exact" }, samples: 5 },
      { value: 1, uncertainty: { kind: "exact" }, samples: 4 },
    ],
    [
      { value: 0, uncertainty: { kind: "exact" }, samples: 1 },
      { value: 1, uncertainty: { kind: "exact" }, samples: 1 },
    ],
  ]);
  // The Python finding moved by a line and is still the same one.
  expect(evidence.findings.map(({ rule, inBaseline }) => [rule, inBaseline])).toEqual([
    ["pickle/dangerous-global", false],
    ["S301", true],
  ]);
});

it("gives a finding no room where the base could not be read", async () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n";
  const needs: Asked[] = [{ metric: "findings", against: "baseline" }];
  const base = { "models/a.pkl": pointer };
  const now = await run({ "models/a.pkl": CALL_SYSTEM }, needs, {}, base);
  expect(now.measurements[0].difference).toMatchObject({ value: 1 });
  const unread = await run({ "models/a.pkl": `${pointer}x 1\n` }, needs, {}, base);
  expect(unread.measurements[0].difference).toMatchObject({ value: 0 });
});

it("takes files that the base does not have for new, not for missing", async () => {
  const needs: Asked[] = [
    { metric: "findings", options: { scanner: "python" }, against: "baseline" },
    { metric: "findings", subjects: { file: "src/train.py" }, against: "baseline" },
  ];
  const evidence = await run(REPOSITORY, needs, {}, { "README.md": "# A model\n" });
  expect(evidence.measurements.map(({ difference }) => difference)).toEqual([
    { value: 1, uncertainty: { kind: "exact" }, samples: 1 },
    { value: 1, uncertainty: { kind: "exact" }, samples: 1 },
  ]);
});

it("gives the same evidence for the same bytes", async () => {
  const [first, second] = [await run(REPOSITORY, []), await run(REPOSITORY, [])];
  expect(first).toEqual(second);
  expect(new Set(first.findings.map(({ fingerprint }) => fingerprint)).size).toBe(first.findings.length);
});
