/** Functions that make rows of their arguments alone. All others read files, settings, the catalogue, or change them. */
const PURE =
  /^(range|generate_series|unnest|repeat|repeat_row|json_each|json_tree|generate_subscripts|regexp_split_to_table)$/;
/** Functions of one value that do not depend on their arguments alone, nor on the time or on chance. */
const IMPURE =
  /^(current_setting|getenv|getvariable|setseed|write_log|nextval|currval|sleep_ms|current_query|txid_current|current_(connection|query|transaction)_id)$/;
const CHANCE =
  /^(random|uuid|uuidv4|uuidv7|gen_random_uuid|approx_quantile|reservoir_quantile|approx_top_k)$/;
const CATALOGUE = /^(pg_|duckdb_|sqlite_|pragma_)/;

/**
 * Why a parsed query is not run: the first thing in it that reaches beyond the tables that it was given, a file, a
 * setting, the engine's own catalogue or a switch of the engine, or that is left to chance.
 * @param tree as `json_serialize_sql` gives it
 */
export function reachOf(tree: unknown): string | undefined {
  const unread = faultIn(tree);
  if (unread !== undefined) return unread;
  const own = namedIn(tree);
  // Long queries nest deeper than calls may.
  const left = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node !== "object" || node === null) continue;
    const found = Array.isArray(node)
      ? undefined
      : ownReach(new Map<string, unknown>(Object.entries(node)), own);
    if (found !== undefined) return found;
    for (const child of Object.values(node)) if (typeof child === "object") left.push(child);
  }
  return undefined;
}

/** What cannot be looked through is not run. */
function faultIn(tree: unknown): string | undefined {
  if (typeof tree !== "object" || tree === null || !("error" in tree) || tree.error !== true)
    return undefined;
  return "error_message" in tree
    ? `it cannot be looked through: ${String(tree.error_message)}`
    : "it is no SELECT";
}

/** Names that the query itself gives with WITH. */
function namedIn(tree: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const left = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node !== "object" || node === null) continue;
    if ("cte_map" in node) for (const name of namesOf(node.cte_map)) names.add(name.toLowerCase());
    for (const child of Object.values(node)) if (typeof child === "object") left.push(child);
  }
  return names;
}

function namesOf(given: unknown): readonly string[] {
  if (typeof given !== "object" || given === null || !("map" in given)) return [];
  const entries: readonly unknown[] = Array.isArray(given.map) ? given.map : [];
  return entries.map((entry) =>
    typeof entry === "object" && entry !== null && "key" in entry ? String(entry.key) : "",
  );
}

function ownReach(node: ReadonlyMap<string, unknown>, own: ReadonlySet<string>): string | undefined {
  const sample = node.get("sample");
  if (typeof sample === "object" && sample !== null) return byChance("SAMPLE");
  const name = String(node.get("function_name") ?? "").toLowerCase();
  switch (node.get("type")) {
    case "TABLE_FUNCTION": {
      const called = nameIn(node.get("function"));
      return PURE.test(called) ? undefined : beyond(called);
    }
    case "FUNCTION":
      if (CHANCE.test(name)) return byChance(name);
      return IMPURE.test(name) ? beyond(name) : undefined;
    case "BASE_TABLE": {
      const table = String(node.get("table_name"));
      const isElsewhere =
        node.get("schema_name") !== "" ||
        (CATALOGUE.test(table.toLowerCase()) && !own.has(table.toLowerCase()));
      return isElsewhere ? beyond(table) : undefined;
    }
    case "SHOW_REF":
      return beyond("SHOW");
    default:
      return undefined;
  }
}

function beyond(name: string): string {
  return `\`${name}\` reaches beyond the tables that the gate names`;
}

function byChance(name: string): string {
  return `\`${name}\` gives something else each time, so that the same data could pass and fail`;
}

function nameIn(call: unknown): string {
  return typeof call === "object" && call !== null && "function_name" in call
    ? String(call.function_name).toLowerCase()
    : "";
}
