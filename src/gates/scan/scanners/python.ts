import { incomplete, printable, type Sighting } from "../finding.ts";
import { findLoadingCalls } from "../python/model-loading.ts";
import { type JoinedCells, joinCode, readNotebook } from "../python/notebook.ts";
import { loadRuff, type Ruff } from "../python/ruff.ts";
import { severityOfRuff } from "../python/severity.ts";
import { withoutComments } from "../python/suppressions.ts";
import type { ScannedFile, Scanner, ScanOutcome } from "./scanner.ts";

const LONGEST_TEXT = 2 ** 26;
const TEST_FILE = /(?:^|\/)(?:tests?\/|test_[^/]*$|[^/]*_test\.py$|conftest\.py$)/;

export const pythonScanner: Scanner = {
  id: "python",
  description: "Insecure Python in files and notebook cells: ruff's S rules and unsafe ways to load a model",
  rules: [
    { id: "S*", severity: "medium", title: "A security rule of ruff, with the severity of Bandit" },
    { id: "ml/torch-load", severity: "medium", title: "torch.load may run code from the file" },
    { id: "ml/joblib-load", severity: "medium", title: "joblib.load runs code from the file" },
    { id: "ml/numpy-pickle", severity: "medium", title: "numpy.load may run code from the file" },
    { id: "ml/trust-remote-code", severity: "high", title: "Code from a model's repository is run" },
  ],
  wants: (file) => /\.(?:pyi?|pyw|ipynb)$/i.test(file.path),
  open: async ({ obeysComments }) => {
    const ruff = loadRuff();
    return { scan: async (file) => scanGuarded(file, { ruff, obeysComments }) };
  },
};

interface Tools {
  readonly ruff: Ruff;
  readonly obeysComments: boolean;
}

/** Code that is nested too deeply exhausts the stack of ruff's parser. */
function scanGuarded(file: ScannedFile, tools: Tools): ScanOutcome {
  try {
    return scanPython(file, tools);
  } catch (thrown) {
    // A trap inside WebAssembly is a RuntimeError of its own kind.
    if (!(thrown instanceof Error) || !/^(?:Range|Runtime)Error$/.test(thrown.name)) throw thrown;
    return broken(file.path, "its Python is nested too deeply to be parsed");
  }
}

function scanPython(file: ScannedFile, tools: Tools): ScanOutcome {
  const { path, source } = file;
  if (source.size > LONGEST_TEXT) return broken(path, "it is larger than 64 MiB");
  const text = source
    .read(0, source.size)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  if (!/\.ipynb$/i.test(path)) return lint(path, text, tools);
  const cells = readNotebook(text);
  if (cells === undefined) return broken(path, "it is no notebook that can be read");
  const code = joinCode(cells);
  return lint(path, code.text, tools, code);
}

function broken(path: string, reason: string): ScanOutcome {
  return { sightings: [incomplete(path, reason)], role: "code" };
}

function lint(path: string, text: string, tools: Tools, notebook?: JoinedCells): ScanOutcome {
  const { ruff, obeysComments } = tools;
  const lines = text.split("\n");
  const at = (row: number, column?: number) => {
    const place = notebook?.place(row);
    const where = place === undefined ? `${path}:${row}` : `${path} cell ${place.cell}, line ${place.line}`;
    return {
      where: printable(where),
      place: { line: place?.line ?? row, column, cell: place?.cell, seen: (lines[row - 1] ?? "").trim() },
    };
  };
  const sightings: Sighting[] = [];
  const tokens = ruff.tokens(text);
  const plain = withoutComments(text, tokens);
  for (const diagnostic of ruff.check(obeysComments ? text : plain.text)) {
    const { row, column } = diagnostic.start_location;
    const { where, place } = at(row, column);
    const code = diagnostic.code;
    if (code === null || !/^S\d/.test(code)) {
      return broken(path, `its Python does not parse at ${where}: ${diagnostic.message}`);
    }
    if (code === "S101" && TEST_FILE.test(path)) continue;
    sightings.push({
      rule: code,
      severity: severityOfRuff(code),
      message: `${where}: ${printable(diagnostic.message)}`,
      fix: `See https://docs.astral.sh/ruff/rules/#flake8-bandit-s for ${code}.`,
      ...place,
    });
  }
  for (const { row, message, ...call } of findLoadingCalls(tokens)) {
    const { where, place } = at(row);
    sightings.push({ ...call, message: `${where}: ${message}`, ...place });
  }
  return { sightings, role: "code", suppressions: plain.suppressions };
}
