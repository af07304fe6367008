import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { AssayError } from "../../../model/error.ts";
import { openTree } from "../../../sources/tree.ts";
import type { CliIo } from "../io.ts";
import { DEFAULT_CONFIG } from "./run.ts";

const MODELS = ["**/*.onnx"];
const TABLES = ["**/*.parquet", "**/*.csv", "**/*.jsonl"];

export function addInit(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  program
    .command("init")
    .description("write a first assay.yml for the models and tables found here")
    .option("-c, --config <file>", "where to write it", DEFAULT_CONFIG)
    .action(async ({ config: file }: { config: string }) => {
      const target = path.resolve(io.cwd, file);
      if (await exists(target)) {
        throw new AssayError("run/usage", `${file} is already there.`, {
          fix: "Change it, or name another file with --config.",
        });
      }
      const tree = openTree({ kind: "folder", root: path.dirname(target), label: "here" }, "");
      const [models, tables] = await Promise.all([tree.list(MODELS), tree.list(TABLES)]);
      await writeFile(target, starterConfig(models[0], tables[0]));
      io.stderr.write(
        `Wrote ${file}${models.length + tables.length === 0 ? "; no model or table was found, so it scans only" : ""}.\n` +
          "Look through it, then try `assay validate` and `assay run`.\n",
      );
      finish(0);
    });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** A config that is valid as it stands, with what a person must decide marked by comments. */
export function starterConfig(model: string | undefined, table: string | undefined): string {
  const parts = ["version: 1", "baseline: { ref: origin/main }", "gates:"];
  if (table !== undefined) {
    parts.push(
      "  data:",
      "    kind: data",
      `    source: ${JSON.stringify(table)}`,
      "    rules:",
      "      - { metric: row_count, min: 1 }",
      '      - { metric: null_rate, column: "*", no_worse_than: baseline, by: 0.01 }',
    );
  }
  if (model !== undefined && table !== undefined) {
    parts.push(
      "  latency:",
      "    kind: latency",
      `    model: ${JSON.stringify(model)}`,
      `    data: ${JSON.stringify(table)}`,
      "    batch: [1]",
      "    rules:",
      "      - { metric: p50, batch: 1, no_worse_than: baseline, by: 5% }",
      "  # Quality needs to know what is predicted. Fill in and remove the comment signs:",
      "  # quality:",
      "  #   kind: evaluation",
      `  #   model: ${JSON.stringify(model)}`,
      `  #   data: ${JSON.stringify(table)}`,
      "  #   task: binary-classification",
      "  #   label: the_column_with_the_truth",
      "  #   rules:",
      "  #     - { metric: roc_auc, no_worse_than: baseline, by: 0.005 }",
    );
  }
  parts.push(
    "  repository:",
    "    kind: scan",
    "    rules:",
    "      - { metric: findings, severity: high, max: 0 }",
  );
  return `${parts.join("\n")}\n`;
}
