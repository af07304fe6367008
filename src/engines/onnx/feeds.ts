import type { Tensor } from "onnxruntime-node";
import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { Batch } from "../engine.ts";
import { didYouMean, listNames } from "../names.ts";
import { accepts, canFill, fits } from "./element-types.ts";
import { describeColumn, type FedColumn, fillTensor, type TensorMemory } from "./fill.ts";
import { describeShape, describeValue, type TensorInfo } from "./metadata.ts";
import type { OnnxRuntime, Session, Tensors } from "./session.ts";

/** Which columns feed an input, by the model's input name: one column, or several packed side by side. */
export type InputMapping = { readonly [input: string]: string | readonly string[] };

/** What stands in for a missing value, by the name of the column. */
export type Fills = { readonly [column: string]: string | number | boolean };

interface Feed {
  readonly input: TensorInfo;
  readonly columns: readonly FedColumn[];
}

/** How a table goes into a model. */
export interface FeedPlan {
  /** Every column that the model needs, each once. */
  readonly columns: readonly string[];
  /** Rows that each run must have, where the model was exported for a fixed number. */
  readonly fixedRows?: number;
  /**
   * The tensors of a batch. With `fixedRows` a shorter batch is filled up with its last row; the caller drops
   * the outputs of the rows that were added.
   * @param memory numeric tensors of the batch before, which are filled again: only for who is done with them
   * @throws AssayError `model/input-null`, `model/input-type`
   */
  build(ort: OnnxRuntime, batch: Batch, memory?: TensorMemory): Tensors;
}

/**
 * Fits the columns of a table to the inputs of a model, by name or as `mapping` says.
 * @throws AssayError `model/input-missing`, `model/input-unknown`, `model/input-type`, `model/input-shape`,
 *   `model/fill`
 */
export function planFeeds(
  session: Pick<Session, "model" | "inputs">,
  table: { readonly path: string; readonly columns: readonly RelationColumn[] },
  mapping: InputMapping = {},
  fills: Fills = {},
): FeedPlan {
  const location = { path: session.model.path };
  const names = session.inputs.map(({ name }) => name);
  for (const name of Object.keys(mapping)) {
    if (names.includes(name)) continue;
    throw new AssayError(
      "model/input-unknown",
      `\`inputs\` names ${name}, but \`${session.model.path}\` has the inputs ${listNames(names)}.`,
      { fix: didYouMean(name, names) ?? "Use a name of the model's inputs.", location },
    );
  }
  const known = new Map(table.columns.map((column) => [column.name, column]));
  const chosen = session.inputs.map((input) => [mapping[input.name] ?? [input.name]].flat());
  requireColumns(session, table, chosen);
  requireFills(session.model.path, chosen.flat(), fills);
  const feeds = session.inputs.map((input, index): Feed => {
    if (!input.isTensor || !canFill(input.type))
      throw new AssayError(
        "model/input-type",
        `\`${session.model.path}\` wants the input ${describeValue(input)}, which no column can fill.`,
        { fix: "Export the model with inputs of float, double, integer, bool or string tensors.", location },
      );
    requireShape(session.model.path, input, chosen[index].length);
    for (const name of chosen[index]) {
      const column = known.get(name);
      if (column && !accepts(input.type, column.cell))
        throw new AssayError(
          "model/input-type",
          `The input ${describeValue(input)} of \`${session.model.path}\` cannot take ${describeColumn(column)} of \`${table.path}\`.`,
          {
            fix: "Map another column under `inputs:`, or store the column in the type used in training.",
            location,
          },
        );
    }
    return { input, columns: chosen[index].map((name) => fedColumn(session.model.path, input, name, fills)) };
  });
  const fixedRows = commonRows(session.model.path, feeds);
  return {
    columns: [...new Set(feeds.flatMap(({ columns }) => columns.map(({ name }) => name)))],
    fixedRows,
    build: (ort, batch, memory) => {
      const rows = fixedRows ?? batch.rows;
      const tensors: Record<string, Tensor> = {};
      for (const { input, columns } of feeds)
        tensors[input.name] = fillTensor(ort, input, columns, batch, rows, table.path, memory);
      return tensors;
    },
  };
}

/** A value for a column that feeds nothing is most likely a typo. */
function requireFills(model: string, fed: readonly string[], fills: Fills): void {
  const unused = Object.keys(fills).filter((name) => !fed.includes(name));
  if (unused.length === 0) return;
  throw new AssayError(
    "model/fill",
    `\`fill\` names ${listNames(unused)}, but the columns that feed \`${model}\` are ${listNames(fed)}.`,
    { fix: didYouMean(unused[0], fed) ?? "Take it out of `fill`.", location: { path: model } },
  );
}

function fedColumn(model: string, input: TensorInfo, name: string, fills: Fills): FedColumn {
  if (!Object.hasOwn(fills, name)) return { name };
  const fill = typeof fills[name] === "boolean" ? Number(fills[name]) : fills[name];
  if (fits(input.type, fill)) return { name, fill };
  throw new AssayError(
    "model/fill",
    `\`fill\` puts ${JSON.stringify(fills[name])} into missing values of ${name}, but the input ${describeValue(input)} of \`${model}\` cannot hold that.`,
    { fix: "Say a value of the input's type.", location: { path: model } },
  );
}

/** Everything that is missing at once, so that it is put right at once. */
function requireColumns(
  session: Pick<Session, "model" | "inputs">,
  table: { readonly path: string; readonly columns: readonly RelationColumn[] },
  chosen: readonly (readonly string[])[],
): void {
  const known = table.columns.map(({ name }) => name);
  const missing = [...new Set(chosen.flat())].filter((name) => !known.includes(name));
  if (missing.length === 0) return;
  const wants = listNames(session.inputs.map(describeValue));
  const hints = missing.map((name) =>
    didYouMean(name, known)?.replace("Did you mean", `For ${name}, did you mean`),
  );
  throw new AssayError(
    "model/input-missing",
    `\`${table.path}\` has no column ${listNames(missing)} for \`${session.model.path}\`, which wants ${wants}. The table has ${listNames(known)}.`,
    {
      fix: [
        ...hints.filter((hint) => hint !== undefined),
        "Say which column feeds which input: `inputs: { input: column }`, or `inputs: { X: [a, b, c] }` for one tensor of several columns.",
      ].join(" "),
      location: { path: session.model.path },
    },
  );
}

function requireShape(model: string, input: TensorInfo, columns: number): void {
  const rank = input.shape.length;
  const width = rank === 2 ? input.shape[1] : 1;
  if ((rank === 1 && columns === 1) || (rank === 2 && (width === null || width === columns))) return;
  const fits = rank === 1 ? "one column" : `${width} columns in a list`;
  throw new AssayError(
    "model/input-shape",
    rank === 1 || rank === 2
      ? `The input ${describeValue(input)} of \`${model}\` takes ${fits}, but \`inputs\` gives it ${columns}.`
      : `The input ${input.name} of \`${model}\` has the shape ${describeShape(input.shape)}, which columns of a table cannot fill.`,
    {
      fix:
        rank === 2
          ? `Name its columns in the order of training: \`inputs: { ${input.name}: [a, b, …] }\`.`
          : "Score the rows yourself and give the file as `predictions:`.",
      location: { path: model },
    },
  );
}

function commonRows(model: string, feeds: readonly Feed[]): number | undefined {
  const sizes = new Set(feeds.map(({ input }) => input.shape[0]).filter((size) => size !== null));
  if (sizes.size === 0) return undefined;
  const [rows] = sizes;
  if (sizes.size === 1 && rows > 0) return rows;
  throw new AssayError(
    "model/input-shape",
    `The inputs of \`${model}\` have different fixed numbers of rows: ${listNames(feeds.map(({ input }) => describeValue(input)))}.`,
    { fix: "Export the model with an open first dimension.", location: { path: model } },
  );
}
