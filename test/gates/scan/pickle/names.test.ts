import { expect, it } from "vitest";
import { fixture, globalsOf, look } from "../look.ts";

interface Oracle {
  readonly names: Readonly<Record<string, readonly string[]>>;
}

// Written by fixtures/oracles/pickle_names.py with CPython's own unpickler.
const oracle: Oracle = JSON.parse(fixture("oracles/pickle_names.json").toString());
const files = Object.entries(oracle.names);

it.each(files.filter(([path]) => path.endsWith(".pkl")))(
  "imports what CPython imports: %s",
  (path, names) => {
    expect(globalsOf(fixture(path))).toEqual(names);
  },
);

it.each(files.filter(([path]) => path.endsWith(".joblib")))(
  "follows joblib through its arrays: %s",
  async (path, names) => {
    // The last name that the unpickler asks for stands behind the arrays: the walk must have come that far.
    const allow = names.filter((name) => name !== names.at(-1));
    expect(names.length).toBeGreaterThanOrEqual(path.includes("plain") ? 0 : 3);
    expect(await look(fixture(path), path, allow)).toEqual([]);
  },
);

it.each(files.filter(([path]) => !path.includes("malicious")))("finds nothing in %s", async (path) => {
  expect(await look(fixture(path), path)).toEqual([]);
});

it.each(["pipeline.z.joblib", "pipeline.joblib.gz", "numbers.npy", "objects.npy", "both.npz"])(
  "finds nothing in %s",
  async (name) => {
    expect(await look(fixture(`scan/benign/${name}`), name)).toEqual([]);
  },
);
