import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { AssayError } from "../../../model/error.ts";
import { openTree } from "../../../sources/tree.ts";
import type { CliIo } from "../io.ts";
import { type Fit, firstBaseline } from "../starter.ts";
import { largestFirst, TABLES, tableFor } from "../starter-tables.ts";
import { DEFAULT_CONFIG } from "./run.ts";

const MODELS = ["**/*.onnx"];

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
      const folder = path.dirname(target);
      const tree = openTree({ kind: "folder", root: folder, label: "here" }, "");
      const [models, listed] = await Promise.all([tree.list(MODELS), tree.list(TABLES)]);
      const tables = await largestFirst(folder, listed);
      const ref = await firstBaseline(folder);
      const [model] = models;
      const { table, fit } = await tableFor(tree, model, tables);
      await writeFile(target, starterConfig({ model, table, fit, ref }));
      io.stderr.write(
        `Wrote ${file}${models.length + tables.length === 0 ? "; no model or table was found, so it scans only" : ""}.\n` +
          othersWords(models, tables.length, table) +
          baselineWords(ref) +
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

export interface Found {
  readonly model?: string;
  readonly table?: string;
  readonly fit?: Fit;
  /** Git ref to compare with; none outside a repository and before the first commit. */
  readonly ref?: string;
}

/** One of each is a beginning; that there are more is easily overlooked. */
function othersWords(models: readonly string[], tables: number, table: string | undefined): string {
  const others = [
    ...(models.length > 1 ? [`${models[0]} of ${models.length} models`] : []),
    ...(tables > 1 ? [`${table} of ${tables} tables`] : []),
  ];
  if (others.length === 0) return "";
  const more = tables > 1 ? "; `assay profile FILE --suggest` prints a gate for another table" : "";
  return `It is about ${others.join(" and ")}${more}.\n`;
}

function baselineWords(ref: string | undefined): string {
  if (ref === undefined) return "There is no git branch here, so nothing is compared with a baseline yet.\n";
  if (ref.startsWith("origin/")) return "";
  return `There is no remote, so it compares with the branch ${ref} that is checked out; name the main branch once there is one.\n`;
}

/** A config that is valid as it stands, with what a person must decide marked by comments. */
export function starterConfig({ model, table, fit, ref }: Found): string {
  const parts = ["version: 1"];
  if (ref !== undefined) parts.push(`baseline: { ref: ${JSON.stringify(ref)} }`);
  parts.push("gates:");
  const than = (margin: string) => `no_worse_than: baseline, by: ${margin}`;
  if (table !== undefined) {
    const nulls = ref === undefined ? "max: 50%" : than("0.01");
    parts.push(
      "  data:",
      "    kind: data",
      `    source: ${JSON.stringify(table)}`,
      "    rules:",
      "      - { metric: row_count, min: 1 }",
      `      - { metric: null_rate, column: "*", ${nulls} }`,
    );
  }
  if (model !== undefined && table !== undefined) {
    parts.push(
      "  latency:",
      "    kind: latency",
      `    model: ${JSON.stringify(model)}`,
      ...inputLines(table, fit),
      "    batch: [1]",
      "    rules:",
      `      - { metric: p50, batch: 1, ${ref === undefined ? "max: 1s" : than("5%")} }`,
      "  # Quality needs to know what is predicted. Fill in and remove the comment signs:",
      "  # quality:",
      "  #   kind: evaluation",
      `  #   model: ${JSON.stringify(model)}`,
      ...inputLines(table, fit).map((line) => `  # ${line.slice(2)}`),
      "  #   task: binary-classification",
      "  #   label: the_column_with_the_truth",
      "  #   rules:",
      `  #     - { metric: roc_auc, ${ref === undefined ? "min: 0.7" : than("0.005")} }`,
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

/** The rows that are fed; without a fit the gate times random numbers, which it can always do. */
function inputLines(table: string, fit: Fit | undefined): readonly string[] {
  const data = `    data: ${JSON.stringify(table)}`;
  if (fit?.kind === "names") return [data];
  if (fit?.kind === "packed") {
    return [data, `    inputs: { ${JSON.stringify(fit.input)}: ${JSON.stringify(fit.columns)} }`];
  }
  const input = JSON.stringify(fit?.inputs[0] ?? "X");
  return [
    "    # The columns did not tell how they go into the model. To feed real rows, fill in and remove the signs:",
    `    # data: ${JSON.stringify(table)}`,
    `    # inputs: { ${input}: [the, columns, in, order] }`,
  ];
}
