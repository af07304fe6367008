import type { FileEngine } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";
import type { BaselineName, Input, Need } from "../../model/evidence.ts";
import type { Job, Tree } from "../../model/gate.ts";
import { missingFor, missingInBaseline } from "../../model/missing.ts";
import type { DataConfig } from "./config.ts";
import { loadRowSchema, type RowSchema } from "./json-schema.ts";
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
    return this.#table(this.#source("data"), this.#job.candidate);
  }

  async baseline(name: BaselineName): Promise<DataTable | Missing> {
    const tree = this.#job.baselines.get(name);
    if (tree === undefined)
      return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
    try {
      return await this.#table(this.#source("data"), tree, tree.label);
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
    try {
      return await this.#table({ path: reference, role: "reference" }, this.#job.candidate);
    } catch (thrown) {
      return missingFor(thrown);
    }
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

  #source(role: TableSource["role"]): TableSource {
    const { source: path, format } = this.#job.config;
    return format === undefined ? { path, role } : { path, role, format };
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

  #table(source: TableSource, tree: Tree, label?: string): Promise<DataTable> {
    const id = JSON.stringify([source.path, source.role, label ?? ""]);
    const known = this.#tables.get(id);
    if (known !== undefined) return known;
    const opened = openTable(tree, source, this.#engine, label).then((table) => {
      for (const input of table.inputs) this.#keep(input);
      return table;
    });
    this.#tables.set(id, opened);
    return opened;
  }

  #keep(input: Input): void {
    this.#inputs.set(JSON.stringify([input.role, input.path, input.tree ?? ""]), input);
  }

  /** True near the end of the gate's time: better to stop with a reason than to be ended without one. */
  #expired(): boolean {
    return performance.now() - this.#started > this.#job.budget.seconds * 900;
  }
}
