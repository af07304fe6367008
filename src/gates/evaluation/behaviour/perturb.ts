import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Column, NumberColumn } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { Random } from "../../../stats/random.ts";
import { cellText } from "../tables/table.ts";
import type { DirectionBehaviour, InvarianceBehaviour } from "./config.ts";

/** A column after the change, and which of its rows are different now for a model. */
export interface Perturbed {
  readonly column: Column;
  readonly changed: Uint8Array;
}

export type Perturbation = (column: Column) => Perturbed;

type Value = string | number | boolean;

/**
 * What a behaviour does to its column.
 * @param fill what stands in for missing values before the model sees them
 * @throws AssayError `evaluation/behaviour` for a change that the column cannot take
 */
export function perturbationOf(
  behaviour: InvarianceBehaviour | DirectionBehaviour,
  { name, type, cell }: RelationColumn,
  random: Random,
  fill?: Value,
): Perturbation {
  const wrong = (does: string) =>
    new AssayError(
      "evaluation/behaviour",
      `The behaviour ${behaviour.name} ${does}, but ${name} is ${type}.`,
      {
        fix: "Choose another column or another change.",
      },
    );
  const isNumber = cell === "number" || cell === "integer";
  // Integers may be told apart by more than a float32 holds; other numbers reach nearly every model as one.
  const seen = cell === "number" ? Math.fround : (value: number) => value;
  if (behaviour.kind === "direction") {
    const { add } = behaviour;
    if (!isNumber || (cell === "integer" && !Number.isInteger(add))) throw wrong(`adds ${add}`);
    return (column) => mapNumbers(column, (value) => value + add, seen);
  }
  const { set, swap, noise } = behaviour;
  if (noise !== undefined) {
    if (!isNumber) throw wrong("adds noise");
    const move = () => (random.next() * 2 - 1) * noise;
    const round = cell === "integer" ? Math.round : (value: number) => value;
    return (column) => mapNumbers(column, (value) => round(value + move()), seen);
  }
  const written = (value: Value) => {
    const text = textOf(value, cell);
    if (text === undefined) throw wrong(`names the value ${value}`);
    return text;
  };
  const filled = fill === undefined ? undefined : textOf(fill, cell);
  if (set !== undefined) {
    const text = written(set);
    return (column) => mapTexts(column, () => text, filled, seen);
  }
  const [one, other] = (swap ?? []).map(written);
  const swapped = (text: string | null) => (text === one ? other : text === other ? one : text);
  return (column) => mapTexts(column, swapped, filled, seen);
}

/** Categories that a behaviour names; numbers need not occur among the rows. */
export function namedTexts(
  behaviour: InvarianceBehaviour | DirectionBehaviour,
  { cell }: RelationColumn,
): Set<string> {
  if (behaviour.kind !== "invariance" || cell !== "text") return new Set();
  const { set, swap = [] } = behaviour;
  return new Set([...swap, ...(set === undefined ? [] : [set])].map(String));
}

/** The value as cells of the column are written; undefined for one that it cannot hold. */
function textOf(value: Value, cell: RelationColumn["cell"]): string | undefined {
  if (cell === "text" || cell === "time") return String(value);
  if (cell === "nested") return undefined;
  if (cell === "boolean") {
    if (value === true || value === "true" || value === 1) return "1";
    return value === false || value === "false" || value === 0 ? "0" : undefined;
  }
  const number = typeof value === "boolean" || value === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(number) || (cell === "integer" && !Number.isInteger(number))) return undefined;
  return String(number);
}

function mapNumbers(
  column: Column,
  change: (value: number) => number,
  seen: (value: number) => number,
): Perturbed {
  if (column.kind === "text") throw new TypeError("the column is text");
  return fromNumbers(column, change, seen);
}

/** Rows by the text of their cell; missing cells are a value like any other for `set`, and none for `swap`. */
function mapTexts(
  column: Column,
  change: (text: string | null) => string | null,
  fill: string | undefined,
  seen: (value: number) => number,
): Perturbed {
  if (column.kind === "text") {
    const values = column.values.map(change);
    const changed = Uint8Array.from(values, (value, row) =>
      value === (column.values[row] ?? fill ?? null) ? 0 : 1,
    );
    return {
      column: { kind: "text", values, nulls: values.filter((value) => value === null).length },
      changed,
    };
  }
  const values = column.values.slice();
  const isNull = column.isNull.slice();
  const changed = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const before = cellText(column, row);
    const after = change(before);
    if (after === before || after === null) continue;
    values[row] = Number(after);
    isNull[row] = 0;
    const known = before ?? fill;
    if (known === undefined || seen(Number(known)) !== seen(values[row])) changed[row] = 1;
  }
  return { column: { kind: "number", values, isNull, nulls: count(isNull) }, changed };
}

function fromNumbers(
  column: NumberColumn,
  change: (value: number) => number,
  seen: (value: number) => number,
): Perturbed {
  const values = column.values.map((value, row) => (column.isNull[row] === 1 ? value : change(value)));
  const changed = Uint8Array.from(values, (value, row) =>
    column.isNull[row] === 1 || seen(value) === seen(column.values[row]) ? 0 : 1,
  );
  return { column: { ...column, values }, changed };
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
