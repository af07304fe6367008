import type { RelationColumn } from "../../engines/dialect.ts";
import type { Column, FileEngine } from "../../engines/engine.ts";
import { type ModelFile, openModelFile } from "../../engines/onnx/model-file.ts";
import type { Missing } from "../../model/estimate.ts";
import type { BaselineName, Input, Note } from "../../model/evidence.ts";
import type { Job, LocalInput, Tree } from "../../model/gate.ts";
import { missingFor, missingInBaseline } from "../../model/missing.ts";
import { isRemote, shownAddress } from "../../sources/remote-address.ts";
import type { EvaluationConfig } from "./config.ts";
import type { DataFile } from "./image-inputs/open-data.ts";
import type { ImageCategories } from "./images/categories.ts";
import type { Side } from "./said.ts";
import { columnsWithRoles } from "./settings/taken-columns.ts";
import { namingColumns } from "./tables/exact-names.ts";
import type { RowFacts } from "./tables/row-weights.ts";
import { type OpenTable, openTable } from "./tables/table.ts";
import { TableFiles, type WrittenFiles } from "./tables/table-files.ts";
import type { Truth } from "./tables/truth-of-rows.ts";

/** What rules may compare with beside the baselines of every gate. */
export const CHAMPION: BaselineName = "champion";
export const TRIVIAL: BaselineName = "trivial";
/** The accepted metrics; measured only where the passport kept its model's predictions. */
export const PASSPORT: BaselineName = "passport";

export const NO_CHAMPION: Missing = {
  code: "baseline/not-configured",
  reason: "the gate names no champion",
  fix: "Add `champion: models/champion.onnx` to the gate, the file to compare with.",
};

/** What all that measures shares: the job, the engine, and the files read so far. */
export class Scene {
  readonly job: Job<EvaluationConfig>;
  readonly engine: FileEngine;
  readonly inputs: Input[] = [];
  readonly notes: Note[] = [];
  /** Digest of what is true of the rows, where it lies in the predictions file. */
  truth?: string;

  /** Tables where they lie. */
  readonly files: TableFiles;

  constructor(job: Job<EvaluationConfig>, engine: FileEngine, written: WrittenFiles = {}) {
    this.job = job;
    this.engine = engine;
    this.files = new TableFiles(job, written);
  }

  get config(): EvaluationConfig {
    return this.job.config;
  }

  /** Every baseline that a need compares with, in the order of the needs. */
  get baselineNames(): readonly BaselineName[] {
    return [...new Set(this.job.needs.flatMap(({ against }) => (against === undefined ? [] : [against])))];
  }

  /** Those of them that are other trees, with files of their own. */
  get treeBaselines(): readonly BaselineName[] {
    return this.baselineNames.filter((name) => ![CHAMPION, TRIVIAL].includes(name) && !this.isPassport(name));
  }

  /** True for baselines that are what a passport kept. */
  isPassport(name: BaselineName): boolean {
    return name === PASSPORT || this.job.recorded?.has(name) === true;
  }

  async open(path: string, role: Input["role"], tree: Tree = this.job.candidate): Promise<DataFile> {
    return this.#open(path, role, tree, tree === this.job.candidate ? undefined : tree.label);
  }

  /** A file as a table whose classes, slices and groups are exact. @throws AssayError as `openTable` */
  async openTable(file: DataFile): Promise<OpenTable> {
    const { config, job, engine } = this;
    const table = await openTable(engine, file, (columns) => namingColumns(config, job.needs, columns));
    return { ...table, taken: columnsWithRoles(config) };
  }

  /** The model of this change with the weights that it keeps elsewhere. */
  openModel(path: string): Promise<ModelFile> {
    return openModelFile((file) => this.open(file, "model"), path);
  }

  /** A baseline's file, or why there is none. */
  openBaseline(name: BaselineName, path: string, role: Input["role"]): Promise<DataFile | Missing> {
    return this.#fromBaseline(name, path, role, (wanted, open) => open(wanted));
  }

  openBaselineModel(name: BaselineName, path: string): Promise<ModelFile | Missing> {
    return this.#fromBaseline(name, path, "model", (wanted, open) => openModelFile(open, wanted));
  }

  async #fromBaseline<File>(
    name: BaselineName,
    path: string,
    role: Input["role"],
    read: (path: string, open: (path: string) => Promise<DataFile>) => Promise<File>,
  ): Promise<File | Missing> {
    const { champion } = this.config;
    if (name === CHAMPION) {
      if (champion === undefined) return NO_CHAMPION;
      const open = (file: string) => this.#open(file, role, this.job.candidate, CHAMPION);
      return read(champion, open).catch(missingFor);
    }
    const tree = this.job.baselines.get(name);
    if (tree === undefined)
      return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
    if (role === "predictions" && isRemote(path)) return noEarlierAddress(path, tree.label);
    return read(path, (file) => this.open(file, role, tree)).catch(missingInBaseline);
  }

  async #open(path: string, role: Input["role"], tree: Tree, label: string | undefined): Promise<DataFile> {
    const { file, inputs } = await this.files.open(path, role, tree, label);
    this.inputs.push(...inputs);
    return file;
  }
}

/** An address compared with itself would always pass. */
function noEarlierAddress(path: string, label: string): Missing {
  return {
    code: "data/no-earlier-table",
    reason: `\`${shownAddress(path)}\` is an address, which does not know what it held at ${label}`,
    fix: "Compare with a passport, or with `champion`, a table that holds the other model's predictions.",
  };
}

/** The rows that are evaluated. */
export interface Evaluated extends RowFacts {
  readonly table: OpenTable;
  readonly rows: number;
  readonly truth: Truth;
  /** What is on the images, where rows are images. */
  readonly categories?: ImageCategories;
  readonly slices: ReadonlyMap<string, { readonly column: Column; readonly cell: RelationColumn["cell"] }>;
}

/** Both sides of the comparison on the same rows. */
export interface Sides {
  readonly evaluated: Evaluated;
  readonly candidate: Side;
  /** The very `candidate` where a baseline has the same bytes. */
  readonly baselines: ReadonlyMap<BaselineName, Side | Missing>;
  /** Tables of baselines that differ from this change's. */
  readonly otherTables: ReadonlyMap<BaselineName, OpenTable>;
}

/**
 * Opens the baselines' own tables where they differ from this change's, and notes it: models are always
 * compared on this change's rows, but a reader should know that the rows are new.
 */
export async function openOtherTables(
  scene: Scene,
  path: string,
  candidate: LocalInput,
): Promise<ReadonlyMap<BaselineName, OpenTable>> {
  const tables = new Map<BaselineName, OpenTable>();
  for (const name of scene.treeBaselines) {
    const file = await scene.openBaseline(name, path, "data");
    if ("reason" in file) {
      if (scene.job.baselines.has(name))
        scene.notes.push({
          code: "evaluation/data-changed",
          message: `\`${path}\` cannot be read in ${name}: ${file.reason}. Both models are evaluated on this change's rows.`,
        });
    } else if (file.digest !== candidate.digest) {
      scene.notes.push({
        code: "evaluation/data-changed",
        message: `\`${path}\` differs from that of ${scene.job.baselines.get(name)?.label ?? name}. Both models are evaluated on this change's rows, so values of earlier reports are of other rows.`,
        fix: "Review the change of the golden data by itself, apart from the change of the model.",
      });
      try {
        tables.set(name, await scene.openTable(file));
      } catch (thrown) {
        missingFor(thrown);
      }
    }
  }
  return tables;
}

/** Says once how many rows have a label that none of the config's classes is. */
export function noteUnseenLabels(scene: Scene, truth: Truth): void {
  if (truth.task !== "multiclass-classification") return;
  const known = new Set(truth.scoreOrder);
  noteUnseenRows(scene, Array.from(truth.yTrue).filter((code) => !known.has(truth.classes[code])).length);
}

export function noteUnseenRows(scene: Scene, rows: number): void {
  if (rows === 0) return;
  scene.notes.push({
    code: "evaluation/unseen-label",
    message: `${rows} rows have a label that is not in \`classes\`, so the model can only be wrong about them.`,
    fix: "Add the label to `classes` when the model knows it.",
  });
}
