import type { FileEngine } from "../../engines/engine.ts";
import { didYouMean, listNames } from "../../engines/names.ts";
import { isServerSource } from "../../engines/servers/source.ts";
import { ServerTables } from "../../engines/servers/tables.ts";
import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";
import type { BaselineName, Input, Need, Note } from "../../model/evidence.ts";
import type { Job, Tree } from "../../model/gate.ts";
import { missingFor, missingInBaseline } from "../../model/missing.ts";
import type { Profile } from "../../model/profile.ts";
import { openInside } from "../open-files.ts";
import { RemoteFiles } from "../remote-files.ts";
import { narrowed } from "./conditions.ts";
import type { DataConfig, SourceConfig } from "./config.ts";
import { noEarlierTable, noReference, wideIntegersNote } from "./missing.ts";
import { knownColumns, withMissingValues } from "./missing-values.ts";
import { notInProfile } from "./profile/answers.ts";
import { REFERENCE } from "./profile/names.ts";
import { openProfile } from "./profile/reference.ts";
import type { RowSchema } from "./schema/json-schema.ts";
import type { JudgeOptions, RowJudge } from "./schema/judge.ts";
import { type DataTable, openTable, type TableSource } from "./table.ts";

/** The tables and the schema of one run, each opened and judged once, when first asked for. */
export class Sources {
  readonly #job: Job<DataConfig>;
  readonly #engine: FileEngine;
  readonly #started = performance.now();
  readonly #inputs = new Map<string, Input>();
  readonly #tables = new Map<string, Promise<DataTable>>();
  readonly #judges = new Map<DataTable, Promise<RowJudge>>();
  readonly #servers: ServerTables;
  readonly #remote: RemoteFiles;
  readonly #told = new Map<string, Note>();
  #schema: Promise<RowSchema> | undefined;
  #profile: Promise<Profile | Missing | undefined> | undefined;

  constructor(job: Job<DataConfig>, engine: FileEngine) {
    this.#job = job;
    this.#servers = new ServerTables(job);
    this.#remote = new RemoteFiles(job);
    this.#engine = engine;
  }

  /** Every file that was read so far. */
  get inputs(): readonly Input[] {
    return [...this.#inputs.values()];
  }

  /** Where tables were read from that are no files, and what is not read as one might think. */
  get notes(): readonly Note[] {
    return [...this.#servers.notes, ...this.#remote.notes, ...this.#told.values()];
  }

  /** Connections to servers; the engine of files is its owner's to close. */
  close(): Promise<void> {
    return this.#servers.close();
  }

  /** @throws AssayError `source/changed` when a table is no longer what was measured */
  async verify(): Promise<void> {
    await this.#remote.verify();
    await this.#job.candidate.verify?.();
  }

  candidate(): Promise<DataTable> {
    return this.#main(this.#job.candidate);
  }

  async baseline(name: BaselineName): Promise<DataTable | Missing> {
    if (name === REFERENCE) return this.#referenceTable("no_worse_than: reference");
    const tree = this.#job.baselines.get(name);
    if (tree === undefined)
      return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
    const { source } = this.#job.config;
    if (isServerSource(source)) return noEarlierTable(source.table, tree.label);
    try {
      return await this.#main(tree, tree.label);
    } catch (thrown) {
      return missingInBaseline(thrown);
    }
  }

  /** A baseline of this run that can be had, undefined otherwise. */
  async baselineIfAny(name: BaselineName): Promise<DataTable | undefined> {
    if (!this.#job.baselines.has(name)) return undefined;
    const table = await this.baseline(name);
    return "reason" in table ? undefined : table;
  }

  /**
   * What a distance compares a side with: the gate's `reference`; without one, the baseline that the need
   * names, so that the candidate is compared with it and the baseline with itself.
   */
  async referenceOf(need: Need): Promise<DataTable | Missing> {
    const { reference } = this.#job.config;
    if (reference === undefined && need.against !== undefined) return this.baseline(need.against);
    return this.#referenceTable(need.metric);
  }

  /** The profile that `reference:` names, undefined where it names a table or nothing. */
  referenceProfile(): Promise<Profile | Missing | undefined> {
    this.#profile ??= this.#openProfile();
    return this.#profile;
  }

  async #openProfile(): Promise<Profile | Missing | undefined> {
    const { reference } = this.#job.config;
    if (reference === undefined) return undefined;
    try {
      const found = await openProfile(this.#job.candidate, reference);
      if (found !== undefined) this.#keep(found.input);
      return found?.profile;
    } catch (thrown) {
      return missingFor(thrown);
    }
  }

  async #referenceTable(asking: string): Promise<DataTable | Missing> {
    const { reference } = this.#job.config;
    if (reference === undefined) return noReference(asking);
    const profile = await this.referenceProfile();
    if (profile === undefined) return this.#referenceRows(reference);
    return "reason" in profile ? profile : notInProfile(profile, `the rows that \`${asking}\` needs`);
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

  validity(table: DataTable): Promise<RowJudge> {
    const judge = this.#judges.get(table) ?? this.#judge(table);
    this.#judges.set(table, judge);
    return judge;
  }

  /** What judges rows is loaded by gates with a schema alone, since it takes as long as a small table. */
  async #judge(table: DataTable): Promise<RowJudge> {
    const schema = await this.#rowSchema();
    const { rowJudge } = await import("./schema/judge.ts");
    return rowJudge(table, schema, this.showing);
  }

  /** What samples of rows may show, and for how long they may be looked for. */
  get showing(): JudgeOptions {
    const { key = [], show_values: showValues = false } = this.#job.config;
    return { key, showValues, timeLeft: () => this.#timeLeft() };
  }

  /** What `validity` gave, where it was asked for and could be had. */
  async judged(table: DataTable): Promise<RowJudge | undefined> {
    return this.#judges.get(table)?.catch(() => undefined);
  }

  /** The gate's table in one of its trees, with what its settings make of it. */
  async #main(tree: Tree, label?: string): Promise<DataTable> {
    const { source, format, missing_values: tokens, where } = this.#job.config;
    const id = JSON.stringify(["main", label ?? ""]);
    return this.#once(id, async () => {
      const table = withMissingValues(
        await this.#open(source, { role: "data", ...(format === undefined ? {} : { format }) }, tree, label),
        tokens,
      );
      return narrowed(label === undefined ? table : { ...table, baseline: label }, where);
    });
  }

  /** What is compared with is narrowed as what is compared: the rows left out are no difference. */
  async #referenceRows(reference: SourceConfig): Promise<DataTable | Missing> {
    try {
      return await this.#once(JSON.stringify(["reference", reference]), async () =>
        narrowed(await this.#otherTable(reference), this.#job.config.where),
      );
    } catch (thrown) {
      return missingFor(thrown);
    }
  }

  async #other(source: SourceConfig): Promise<DataTable | Missing> {
    try {
      return await this.#otherTable(source);
    } catch (thrown) {
      return missingFor(thrown);
    }
  }

  /** Tables beside the gate's own come from the candidate's tree, and mean the same by their missing values. */
  #otherTable(source: SourceConfig): Promise<DataTable> {
    return this.#once(JSON.stringify(["other", source]), async () => {
      const table = await this.#open(source, { role: "reference" }, this.#job.candidate);
      return withMissingValues(table, knownColumns(this.#job.config.missing_values, table));
    });
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
    const file = await openInside(this.#job.candidate, schema);
    this.#keep({ role: "schema", path: file.path, digest: file.digest, bytes: file.bytes });
    const { loadRowSchema } = await import("./schema/json-schema.ts");
    return loadRowSchema(file);
  }

  #once(id: string, open: () => Promise<DataTable>): Promise<DataTable> {
    const known = this.#tables.get(id) ?? open();
    this.#tables.set(id, known);
    return known;
  }

  async #open(
    source: SourceConfig,
    given: Omit<TableSource, "path">,
    tree: Tree,
    label?: string,
  ): Promise<DataTable> {
    if (isServerSource(source)) return { ...(await this.#servers.open(source)), inputs: [] };
    const from = typeof source === "string" ? { path: source } : source;
    const table = await openTable(tree, { ...given, ...from }, this.#engine, this.#remote, label);
    if (label !== undefined) this.#remote.noteBaseline(from.path, label);
    for (const input of table.inputs) this.#keep(input);
    const { wideIntegers = [] } = table.relation;
    if (wideIntegers.length > 0) this.#told.set(table.name, wideIntegersNote(table.name, wideIntegers));
    return table;
  }

  #keep(input: Input): void {
    this.#inputs.set(JSON.stringify([input.role, input.path, input.tree ?? ""]), input);
  }

  /** Milliseconds until near the end of the gate's time: better to stop with a reason than to be ended without one. */
  #timeLeft(): number {
    return this.#job.budget.seconds * 900 - (performance.now() - this.#started);
  }
}
