import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { TemporaryRepository } from "../../sources/temporary-repository.ts";
import { need, runGate } from "./run-gate.ts";

const GIT = ".git/config";

test.each<[string, Partial<DataConfig>, string, Record<string, unknown>]>([
  ["source", { source: { path: GIT, format: "csv" } }, "row_count", {}],
  ["source by a link", { source: "linked.csv" }, "row_count", {}],
  ["source elsewhere", { source: "../x.csv" }, "row_count", {}],
  ["schema", { schema: GIT }, "invalid_count", {}],
  ["reference", { reference: { path: GIT, format: "csv" } }, "psi", {}],
  ["tables", { tables: { t: { path: GIT, format: "csv" } } }, "row_count_difference", { table: "t" }],
])(
  "`%s` does not read what git keeps for itself, nor files of elsewhere",
  async (_, config, metric, options) => {
    using repository = new TemporaryRepository();
    using scratch = new TableFolder();
    repository.write("here.csv", "a\n1\n");
    symlinkSync(repository.path(GIT), repository.path("linked.csv"));
    const evidence = runGate({
      root: repository.folder,
      config: { source: "here.csv", ...config } as DataConfig,
      needs: [need(metric, metric === "psi" ? { column: "a" } : {}, options as never)],
      scratch: path.join(scratch.root, "scratch"),
    });
    const answer = await evidence.then(
      ({ measurements: [found] }) => (isMissing(found.candidate) ? found.candidate.code : found),
      ({ code }) => code,
    );
    expect(answer).toBe("file/outside-tree");
  },
);
