import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Profile } from "../../../model/profile.ts";
import { type MetricContext, noRows, present } from "../metric.ts";
import { notInReference, shortType } from "../missing.ts";
import { profileTable } from "../profile/measure.ts";
import type { DataTable } from "../table.ts";
import { withheld } from "./comparison.ts";
import type { Distribution, TextDistribution } from "./distribution.ts";
import { distributionFrom } from "./from-profile.ts";
import { classesOf, wordsOf } from "./text-features.ts";

/** What a column is compared with. */
export interface Reference {
  readonly distribution: Distribution;
  /** For sentences. */
  readonly name: string;
  /** The rows themselves, where they are here. */
  readonly raw?: { readonly table: DataTable; readonly column: RelationColumn };
  /** What the texts of raw rows are like beyond their lengths; looked at only when a statistic asks for it. */
  readonly features?: () => Promise<TextFeatures>;
}

type TextFeatures = Pick<TextDistribution, "classes" | "words">;

const ADDABLE: readonly string[] = ["integer", "number", "boolean"];

/** The reference's column of the same name, or why nothing can be compared with it. */
export async function referenceOf(context: MetricContext): Promise<Reference | Missing> {
  const column = present(context.column);
  const found = await columnOf(context, column);
  if ("reason" in found) return found;
  const { distribution, name } = found;
  if (
    distribution.cell !== column.cell &&
    !(ADDABLE.includes(distribution.cell) && ADDABLE.includes(column.cell))
  )
    return {
      code: "data/wrong-type",
      reason: `column \`${column.name}\` is ${shortType(column)} in \`${context.table.name}\` and ${shortType({ ...column, type: distribution.type })} in \`${name}\``,
      fix: "Write the column with the same type in both.",
    };
  if (distribution.rows === 0) return noRows(`the reference \`${name}\` has no rows`);
  if (distribution.nulls === distribution.rows)
    return noRows(`column \`${column.name}\` of the reference \`${name}\` has no values`);
  return found;
}

async function columnOf(context: MetricContext, column: RelationColumn): Promise<Reference | Missing> {
  const profile = await context.referenceProfile();
  if (profile !== undefined) return "reason" in profile ? profile : profiledColumn(profile, column);
  const table = await context.reference();
  if ("reason" in table) return table;
  const raw = table.relation.columns.find(({ name }) => name === column.name);
  if (raw === undefined) return notInReference(column.name, table);
  const distribution = await rawDistribution(table, raw);
  if (distribution === undefined)
    return {
      code: "data/wrong-type",
      reason: `column \`${column.name}\` of \`${table.name}\` is ${shortType(raw)}, which has no distribution`,
      fix: "Name another column.",
    };
  const found = { distribution, name: table.name, raw: { table, column: raw } };
  return raw.cell === "text" ? { ...found, features: () => rawFeatures(table, raw) } : found;
}

function profiledColumn(profile: Profile, { name }: RelationColumn): Reference | Missing {
  const found = profile.columns.find((one) => one.name === name);
  if (found === undefined) return notInReference(name, { name: profile.source });
  const distribution = distributionFrom(found, profile.rows);
  return distribution === undefined ? withheld(name, profile.source) : { distribution, name: profile.source };
}

type Known = Map<string, Promise<Distribution | undefined>>;

interface Side {
  readonly known: Known;
  readonly features: Map<string, Promise<TextFeatures>>;
  waiting: {
    readonly column: RelationColumn;
    readonly settle: PromiseWithResolvers<Distribution | undefined>;
  }[];
}

const sides = new WeakMap<Engine, Map<string, Side>>();

function sideOf(table: DataTable): Side {
  const ofEngine = sides.get(table.engine) ?? new Map<string, Side>();
  sides.set(table.engine, ofEngine);
  const side = ofEngine.get(table.relation.from) ?? { known: new Map(), features: new Map(), waiting: [] };
  ofEngine.set(table.relation.from, side);
  return side;
}

function rawFeatures(table: DataTable, column: RelationColumn): Promise<TextFeatures> {
  const { features } = sideOf(table);
  const found = features.get(column.name) ?? askFeatures(table, column);
  features.set(column.name, found);
  return found;
}

async function askFeatures(table: DataTable, column: RelationColumn): Promise<TextFeatures> {
  return { classes: await classesOf(table, column), words: await wordsOf(table, column) };
}

/** Columns that are asked for side by side are looked at in the same scans, each once. */
function rawDistribution(table: DataTable, column: RelationColumn): Promise<Distribution | undefined> {
  const side = sideOf(table);
  const known = side.known.get(column.name);
  if (known !== undefined) return known;
  const settle = Promise.withResolvers<Distribution | undefined>();
  side.known.set(column.name, settle.promise);
  side.waiting.push({ column, settle });
  if (side.waiting.length === 1) setImmediate(() => void scan(table, side));
  return settle.promise;
}

async function scan(table: DataTable, side: Side): Promise<void> {
  const asked = side.waiting;
  side.waiting = [];
  await measure(table, asked);
}

/** What one column makes impossible, or all of them together, must not take the others with it. */
async function measure(table: DataTable, asked: Side["waiting"]): Promise<void> {
  const columns = asked.map(({ column }) => column);
  try {
    const only = { ...table, relation: { ...table.relation, columns } };
    const profiled = await profileTable(only, { showValues: true, powers: 2, features: false });
    asked.forEach(({ settle }, at) => {
      settle.resolve(distributionFrom(profiled.columns[at], profiled.rows));
    });
  } catch (thrown) {
    if (asked.length > 1 && thrown instanceof AssayError) {
      const middle = Math.ceil(asked.length / 2);
      await measure(table, asked.slice(0, middle));
      await measure(table, asked.slice(middle));
      return;
    }
    for (const { settle } of asked) settle.reject(thrown);
  }
}
