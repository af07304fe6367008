import { expect, it } from "vitest";
import { bufferSource } from "../../../../src/gates/scan/bytes.ts";
import { pythonScanner } from "../../../../src/gates/scan/scanners/python.ts";

const open = pythonScanner.open({ allow: new Set(), obeysComments: false });

async function scan(path: string, text: string) {
  return (await (await open).scan({ path, source: bufferSource(Buffer.from(text)) })).sightings;
}

async function rules(path: string, text: string) {
  return (await scan(path, text)).map(({ rule, severity, line }) => `${rule} ${severity} ${line}`);
}

function notebook(...cells: readonly (string | readonly string[])[]) {
  return JSON.stringify({
    nbformat: 4,
    cells: cells.map((source) =>
      Array.isArray(source)
        ? { cell_type: "markdown", source }
        : { cell_type: "code", source: String(source).split(/(?<=\n)/), outputs: [] },
    ),
  });
}

it("finds what ruff finds, with Bandit's severity", async () => {
  const text = "import pickle\nx = pickle.loads(b'')\nimport subprocess\nsubprocess.run('ls', shell=True)\n";
  expect(await rules("train.py", text)).toEqual(["S301 medium 2", "S602 high 4", "S607 low 4"]);
});

it("allows assert in tests only", async () => {
  expect(await rules("src/a.py", "assert x\n")).toEqual(["S101 low 1"]);
  expect(await rules("tests/a.py", "assert x\n")).toEqual([]);
  expect(await rules("src/test_a.py", "assert x\n")).toEqual([]);
});

it.each([
  ["torch.load(f)", "ml/torch-load medium 1"],
  ["torch.load(f, weights_only=False)", "ml/torch-load high 1"],
  ["torch.load(\n  f,  # weights_only=True\n)", "ml/torch-load medium 1"],
  ["torch.load(f(weights_only=True))", "ml/torch-load medium 1"],
  ["joblib.load(f)", "ml/joblib-load medium 1"],
  ["np.load(f, allow_pickle=True)", "ml/numpy-pickle medium 1"],
  ["M.from_pretrained('x', trust_remote_code=True)", "ml/trust-remote-code high 1"],
])("knows that %s runs code", async (call, expected) => {
  expect((await rules("a.py", `${call}\n`)).filter((rule) => rule.startsWith("ml/"))).toEqual([expected]);
});

it.each([
  "torch.load(f, weights_only=True)",
  "np.load(f)",
  "x = 'torch.load(f)'",
  "# joblib.load(f)",
  "my.torch.load(f)",
  "trust_remote_code = False",
])("leaves %s alone", async (line) => {
  expect((await rules("a.py", `${line}\n`)).filter((rule) => rule.startsWith("ml/"))).toEqual([]);
});

it("maps findings in a notebook to cell and line", async () => {
  const text = notebook(
    ["# Title"],
    "%matplotlib inline\n!pip install \\\n  x y\nx = !ls\nfiles = %sx ls\nmodel?\nimport pickle",
    "%%bash\nrm -rf ((",
    "data = 1\nmodel = pickle.load(open('m.pkl', 'rb'))",
  );
  const found = await scan("a.ipynb", text);
  expect(found.map(({ rule, cell, line }) => [rule, cell, line])).toEqual([["S301", 4, 2]]);
  expect(found[0].message).toMatch(/^a\.ipynb cell 4, line 2: /);
});

it("survives code that is nested very deeply", async () => {
  expect(await rules("a.py", `x = ${"(".repeat(50_000)}1${")".repeat(50_000)}\n`)).toEqual([
    "scan/incomplete critical undefined",
  ]);
  expect(await rules("a.py", "assert x\n")).toEqual(["S101 low 1"]);
});

it("never calls Python clean that it cannot parse", async () => {
  expect(await rules("a.py", "def (:\n")).toEqual(["scan/incomplete critical undefined"]);
  expect(await rules("a.ipynb", "{")).toEqual(["scan/incomplete critical undefined"]);
});

const LOAD = "import pickle\npickle.loads(b'')";

it.each([
  `${LOAD}  # noqa\n`,
  `${LOAD}  # NOQA: S301\n`,
  `${LOAD}  # é ünd # noqa:S301\n`,
  `# ruff: noqa\n${LOAD}\n`,
  `# flake8: noqa\n${LOAD}\n`,
  `# ruff: disable[S301]\n${LOAD}\n`,
  `${LOAD}  # ruff: ignore[S301]\n`,
])("does not obey %j unless it is told to", async (text) => {
  const source = bufferSource(Buffer.from(text));
  const { sightings, suppressions } = await (await open).scan({ path: "a.py", source });
  expect(sightings.map(({ rule, column }) => [rule, column])).toEqual([["S301", 1]]);
  expect(suppressions).toBe(1);
  const obedient = await pythonScanner.open({ allow: new Set(), obeysComments: true });
  expect(await obedient.scan({ path: "a.py", source })).toMatchObject({ sightings: [], suppressions: 1 });
});

it("keeps columns behind a comment, and comments inside strings", async () => {
  const text = `x = """\n# noqa é\n"""  # 𝒳 noqa\nif x:  # noqa\n    assert x, "# noqa"\n`;
  const found = await scan("a.py", text);
  expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual([["S101", 5, 5]]);
});
