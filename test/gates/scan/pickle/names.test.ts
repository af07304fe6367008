import { expect, it } from "vitest";
import { fixture, look, namesIn } from "../look.ts";

interface Oracle {
  readonly names: Readonly<Record<string, readonly string[]>>;
}

// Written by fixtures/oracles/pickle_names.py with CPython's own unpickler.
const oracle: Oracle = JSON.parse(fixture("oracles/pickle_names.json").toString());
const files = Object.entries(oracle.names);

// joblib files too: the names behind an array are only met when its bytes are skipped rightly.
it.each(files)("imports what Python imports: %s", (path, names) => {
  expect(namesIn(fixture(path))).toEqual([...names].sort());
});

it.each(files.filter(([path]) => !path.includes("malicious")))("finds nothing in %s", async (path) => {
  expect(await look(fixture(path), path)).toEqual([]);
});

it.each(["pipeline.z.joblib", "pipeline.joblib.gz", "numbers.npy", "objects.npy", "both.npz"])(
  "finds nothing in %s",
  async (name) => {
    expect(await look(fixture(`scan/benign/${name}`), name)).toEqual([]);
  },
);
