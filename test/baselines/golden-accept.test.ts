import { expect, test } from "vitest";
import { acceptGolden, loadPassports } from "../../src/baselines/index.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { check, gateReport, reportOf } from "./report.ts";

test("a gate that stopped before it knew its model is left out, and said", async () => {
  using repository = new TemporaryRepository();
  repository.write("models/delay.onnx", "model");
  const message = "There is no file `nope.csv` in this change.";
  const stopped = gateReport({
    name: "other",
    status: "error",
    inputs: [],
    measurements: [],
    checks: [check("f1", "error", { code: "file/missing", message })],
  });
  const scan = gateReport({
    name: "code",
    kind: "scan",
    status: "error",
    inputs: [],
    measurements: [],
    checks: [],
  });
  const request = { root: repository.folder, folder: "golden", who: "Ada", when: new Date() };
  const { accepted, text } = await acceptGolden({
    ...request,
    report: reportOf([gateReport(), stopped, scan]),
  });
  expect(accepted).toMatchObject([{ model: "delay", written: true }]);
  expect(text).toContain(`Note: other is left out, so no passport holds it: ${message}\n`);
  expect(text).not.toContain("code is left out");
});

test("without a name all models are accepted or none", async () => {
  using repository = new TemporaryRepository();
  for (const name of ["delay", "risk"]) repository.write(`models/${name}.onnx`, name);
  const of = (name: string, more: Parameters<typeof gateReport>[0] = {}) =>
    gateReport({ name, model: { path: `models/${name}.onnx`, content: name }, ...more });
  const blind = of("risk", { checks: [check("f1", "error")] });
  const request = { root: repository.folder, folder: "golden", who: "Ada", when: new Date() };
  await expect(acceptGolden({ ...request, report: reportOf([of("delay"), blind]) })).rejects.toMatchObject({
    code: "golden/nothing-measured",
  });
  expect(await loadPassports(repository.folder, "golden")).toEqual([]);
  await acceptGolden({ ...request, report: reportOf([of("delay"), blind]), model: "delay" });
  expect(await loadPassports(repository.folder, "golden")).toMatchObject([{ model: "delay" }]);
});

test("a table of a server has no file that a passport could be of", async () => {
  using repository = new TemporaryRepository();
  const notes = [{ code: "data/server-table", message: "`scored` is a table of postgres at db:5432." }];
  const served = gateReport({ name: "offers", inputs: [], notes });
  const request = { root: repository.folder, folder: "golden", who: "Ada", when: new Date() };
  await expect(acceptGolden({ ...request, report: reportOf([served]) })).rejects.toMatchObject({
    code: "golden/nothing-measured",
    message: expect.stringContaining("Gate offers judged a table of a server"),
  });
});
