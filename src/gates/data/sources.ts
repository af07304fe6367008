import type { FileEngine } from "../../engines/engine.ts";
import { didYouMean, listNames } from "../../engines/names.ts";
import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";
import type { BaselineName, Input, Need } from "../../model/evidence.ts";
import type { Job, Tree } from "../../model/gate.ts";
import { missingFor, missingInBaseline } from "../../model/missing.ts";
import { checkCondition, scoped } from "./conditions.ts";
import type { DataConfig, SourceConfig } from "./config.ts";
import { loadRowSchema, type RowSchema } from "./json-schema.ts";
import { knownColumns, withMissingValues } from "./missing-values.ts";
import { type DataTable, openTable, type TableSource } from "./table.ts";
import { judgeRows, type Validity } from "./validity.ts";

/** The tables and the schema of one run, each opened and judged once, when first asked for. */
export class Sources {
  readonly #job: Job<DataConfig>;
  readonly #engine: FileEngine;
  readonly #started = performance.now();
  readonly #inputs = new Map<string, Input>();
  readonly #tables = new Map<string, Promise<DataTable>>();
  readonly #validities = new Map<DataTable, Promise<Validity>>();
  #schema: Promise<RowSchema> | undefined;

  constructor(job: Job<DataConfig>, engine: FileEngine) {
    this.#job = job;
    this.#engine = engine;
  }

  /** Every file that was read so far. */
  get inputs(): readonly Input[] {
    return [...this.#inputs.values()];
  }

  candidate(): Promise<DataTable> {
    return this.#main(this.#job.candidate);
  }

  async baseline(name: BaselineName): Promise<DataTable | Missing> {
    const tree = this.#job.baselines.get(name);
    if (tree === undefined)
      return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
    try {
      return await this.#main(tree, tree.label);
    } catch (thrown) {
      return missingInBaseline(thrown);
    }
  }

  /**
   * What a distance compares a side with: the gate's `reference`; without one, the baseline that the need
   * names, so that the candidate is compared with it and the baseline with itself.
   */
  async referenceOf(need: Need): Promise<DataTable | Missing> {
    const { reference } = this.#job.config;
    if (reference === undefined && need.against !== undefined) return this.baseline(need.against);
    if (reference === undefined)
      return {
        code: "data/no-reference",
        reason: `\`${need.metric}\` has nothing to compare with`,
        fix: "Name a table with `reference:`, or compare with `no_worse_than: baseline`.",
      };
    return this.#other(reference);
  }

  /** A table that the gate's `tables` names. */
  async other(name: string): Promise<DataTable | Missing> {
    const { tables = {} } = this.#job.config;
    if (Object.hasOwn(tables, name)) return this.#other(tables[name]);
    const known = Object.keys(tables);
    return {
      code: "data/no-table",
      reason: `the gate's \`tables\` have no \`${name}\``,
      fix: didYouMean(name, known) ?? `Add it to \`tables\`, which name ${listNames(known)}.`,
    };
  }

  validity(table: DataTable): Promise<Validity> {
    const known = this.#validities.get(table);
    if (known !== undefined) return known;
    const { key = [], show_values: showValues = false } = this.#job.config;
    const judged = this.#rowSchema().then((schema) =>
      judgeRows(table, schema, { key, showValues, expired: () => this.#expired() }),
    );
    this.#validities.set(table, judged);
    return judged;
  }

  /** What `validity` found, where it was asked for and came to an end. */
  async judged(table: DataTable): Promise<Validity | undefined> {
    return this.#validities.get(table)?.catch(() => undefined);
  }

  /** The gate's table in one of its trees, with what its settings make of it. */
  async #main(tree: Tree, label?: string): Promise<DataTable> {
    const { source, format, missing_values: tokens, where } = this.#job.config;
    const from = sourceOf(source, "data");
    const id = JSON.stringify(["main", label ?? ""]);
    return this.#once(id, async () => {
      const table = withMissingValues(
        await this.#open(format === undefined ? from : { format, ...from }, tree, label),
        tokens,
      );
      if (where === undefined) return table;
      await checkCondition(where, table);
      return scoped(table, [where]);
    });
  }

  /** Tables beside the gate's own come from the candidate's tree, and mean the same by their missing values. */
  async #other(source: SourceConfig): Promise<DataTable | Missing> {
    try {
      return await this.#once(JSON.stringify(["other", source]), async () => {
        const table = await this.#open(sourceOf(source, "reference"), this.#job.candidate);
        return withMissingValues(table, knownColumns(this.#job.config.missing_values, table));
      });
    } catch (thrown) {
      return missingFor(thrown);
    }
  }

  #rowSchema(): Promise<RowSchema> {
    this.#schema ??= this.#loadSchema();
    return this.#schema;
  }

  async #loadSchema(): Promise<RowSchema> {
    const { schema } = this.#job.config;
    if (schema === undefined)
      throw new AssayError("data/no-schema", "The gate has no `schema:`, so no row is valid or invalid.", {
        fix: "Name a JSON Schema file with `schema:`.",
      });
    const file = await this.#job.candidate.open(schema);
    this.#keep({ role: "schema", path: file.path, digest: file.digest, bytes: file.bytes });
    return loadRowSchema(file);
  }

  #once(id: string, open: () => Promise<DataTable>): Promise<DataTable> {
    const known = this.#tables.get(id) ?? open();
    this.#tables.set(id, known);
    return known;
  }

  async #open(source: TableSource, tree: Tree, label?: string): Promise<DataTable> {
    const table = await openTable(tree, source, this.#engine, label);
    for (const input of table.inputs) this.#keep(input);
    return table;
  }

  #keep(input: Input): void {
    this.#inputs.set(JSON.stringify([input.role, input.path, input.tree ?? ""]), input);
  }

  /** True near the end of the gate's time: better to stop with a reason than to be ended without one. */
  #expired(): boolean {
    return performance.now() - this.#started > this.#job.budget.seconds * 900;
  }
}

function sourceOf(source: SourceConfig, role: TableSource["role"]): TableSource {
  return typeof source === "string" ? { path: source, role } : { ...source, role };
}
