import { expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import { requireUnchanged } from "../../../../src/gates/evaluation/pushdown/server-tables.ts";
import { openTable } from "../../../../src/gates/evaluation/tables/table.ts";
import { folder, tree } from "../job.ts";

test("a table that has gained or lost rows since it was opened is no one table", async () => {
  const root = folder({ "p.csv": "id,y\n1,2\n2,3\n" });
  const engine = await openDuckDb({ memoryBytes: 2 ** 28, scratch: folder({}) });
  const predictions = await openTable(engine, await tree(root).open("p.csv"));
  await expect(requireUnchanged(engine, [predictions])).resolves.toBeUndefined();
  for (const rows of [1, 3])
    await expect(requireUnchanged(engine, [predictions, { ...predictions, rows }])).rejects.toMatchObject({
      code: "source/changed",
      message: `\`p.csv\` had ${rows} rows when it was first asked, and 2 when it was last.`,
    });
  await engine.close();
});
