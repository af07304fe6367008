import { slug } from "./draft.ts";
import type { Imported, ImportedTable, Remark, Rule } from "./imported.ts";

/** What a table becomes: names of its gate and of its files. */
export interface Written {
  readonly table: ImportedTable;
  readonly gate: string;
  readonly schemaFile: string;
  readonly configFile: string;
}

/** A name of its own for each table, also where two are alike once they are names of files. */
export function writtenNames(tables: readonly ImportedTable[]): readonly Written[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const base = slug(table.name);
    let gate = base;
    for (let count = 2; taken.has(gate.toLowerCase()); count++) gate = `${base}-${count}`;
    taken.add(gate.toLowerCase());
    return { table, gate, schemaFile: `${gate}.schema.json`, configFile: `${gate}.assay.yml` };
  });
}

export function renderSchema({ schema }: ImportedTable): string {
  return `${visibleEscapes(JSON.stringify(schema, null, 2))}\n`;
}

/**
 * An assay.yml with a gate for each table.
 * @param schemaPath where the schema of a table will lie, from the config's folder
 */
export function renderConfig(
  tables: readonly Written[],
  schemaPath: (table: Written) => string,
  imported: Imported,
  source: string,
): string {
  const lines = [
    `# Written by \`assay import\` from ${oneLine(source)} (${imported.format}). Look through it before you rely on it.`,
  ];
  lines.push("version: 1", "gates:");
  for (const written of tables) lines.push(...gateLines(written, schemaPath(written)));
  return `${lines.join("\n")}\n`;
}

function gateLines(written: Written, schemaPath: string): readonly string[] {
  const { table, gate } = written;
  const lines = [`  ${shownScalar(gate)}:`, "    kind: data"];
  if (table.sourceIsGuess) lines.push("    # The file does not say where the data is. Name it:");
  for (const [key, value] of Object.entries(table.settings)) lines.push(`    ${key}: ${flow(value)}`);
  if (table.schema !== undefined) lines.push(`    schema: ${shownScalar(schemaPath)}`);
  lines.push("    rules:");
  if (table.schema !== undefined)
    lines.push(
      `      # ${oneLine(table.name)}: whatever each row must be, see the schema`,
      "      - { metric: invalid_count, max: 0 }",
    );
  let last = "";
  for (const { rule, from } of table.rules) {
    if (from !== last) lines.push(`      # ${oneLine(from)}`);
    last = from;
    lines.push(`      - ${flow(rule)}`);
  }
  return lines;
}

const BARE = /^[a-z][a-z_]*$/;
const WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);

/** One line of YAML in flow style; every text that is not a plain word is quoted as in JSON. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value as Rule)
      .map(([key, one]) => `${shownScalar(key)}: ${flow(one)}`)
      .join(", ")} }`;
  return shownScalar(value);
}

function shownScalar(value: unknown): string {
  if (typeof value === "string" && BARE.test(value) && !WORDS.has(value)) return value;
  return visibleEscapes(JSON.stringify(value));
}

/** What cannot be seen, or turns text around, is escaped; JSON and YAML read it back. */
function visibleEscapes(json: string): string {
  return json.replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\uFEFF]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

const LONGEST = 160;

/** Text of others in one line of ours. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, "·").trim();
  return line.length > LONGEST ? `${[...line].slice(0, LONGEST - 1).join("")}…` : line;
}

/** What became of the file, for people: counts, then a line for everything that is another or is not there. */
export function summary(imported: Imported): string {
  const { tables, leftOut, changed } = imported;
  const rules = tables.reduce(
    (sum, table) => sum + table.rules.length + (table.schema === undefined ? 0 : 1),
    0,
  );
  const head = `${imported.format}: ${counted(tables.length, "gate")}, ${counted(rules, "rule")}, ${leftOut.length === 0 ? "nothing left out" : `${leftOut.length} left out`}.`;
  return [head, ...section("Carried over with a difference", changed), ...section("Left out", leftOut)]
    .map((line) => `${line}\n`)
    .join("");
}

function section(title: string, remarks: readonly Remark[]): readonly string[] {
  if (remarks.length === 0) return [];
  return [`${title}:`, ...remarks.map(({ where, why }) => `  ${oneLine(where)}: ${oneLine(why)}`)];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
