import { expect, test } from "vitest";
import { GATE_KINDS } from "../../src/gates/index.ts";
import { loadGateKind } from "../../src/gates/load.ts";

test("every kind of gate can be loaded by itself", async () => {
  for (const kind of GATE_KINDS) expect(await loadGateKind(kind.kind)).toBe(kind);
  expect(GATE_KINDS.length).toBeGreaterThan(3);
  expect(await loadGateKind("toString")).toBeUndefined();
});
