/**
 * SQL of a condition in three values: TRUE where a row surely meets it, FALSE where it surely does not, NULL
 * where SQL cannot tell and ajv must. SQL's own AND, OR and NOT carry the NULL as they should, and a NULL that
 * nobody meant costs time, never truth.
 */
export interface Predicate {
  readonly sql: string;
  /** True where it is never NULL. */
  readonly sure: boolean;
}

export const ALWAYS: Predicate = { sql: "TRUE", sure: true };
export const NEVER: Predicate = { sql: "FALSE", sure: true };
export const UNSURE: Predicate = { sql: "CAST(NULL AS BOOLEAN)", sure: false };

/** Longer SQL costs more to plan than it saves. */
const LONGEST = 200_000;

/** A condition that is TRUE or FALSE for every row. */
export function sure(sql: string): Predicate {
  return { sql, sure: true };
}

export function all(parts: readonly Predicate[]): Predicate {
  return joined(parts, "AND", ALWAYS, NEVER);
}

export function any(parts: readonly Predicate[]): Predicate {
  return joined(parts, "OR", NEVER, ALWAYS);
}

function joined(
  parts: readonly Predicate[],
  word: string,
  neutral: Predicate,
  decisive: Predicate,
): Predicate {
  const open = new Map(parts.filter(({ sql }) => sql !== neutral.sql).map((part) => [part.sql, part]));
  if (open.has(decisive.sql)) return decisive;
  const [first, ...others] = open.values();
  if (first === undefined) return neutral;
  if (others.length === 0) return first;
  const sql = `(${[...open.keys()].join(` ${word} `)})`;
  if (sql.length > LONGEST) return UNSURE;
  return { sql, sure: [...open.values()].every((part) => part.sure) };
}

export function not(part: Predicate): Predicate {
  if (part.sql === ALWAYS.sql) return NEVER;
  if (part.sql === NEVER.sql) return ALWAYS;
  return part.sql === UNSURE.sql ? UNSURE : { sql: `(NOT ${part.sql})`, sure: part.sure };
}

/** The first case whose condition is true; conditions must be sure. */
export function choose(
  cases: readonly (readonly [condition: Predicate, then: Predicate])[],
  otherwise: Predicate,
): Predicate {
  const open = cases.filter(([condition]) => condition.sql !== NEVER.sql);
  const constant = open.findIndex(([condition]) => condition.sql === ALWAYS.sql);
  if (constant >= 0) return choose(open.slice(0, constant), open[constant][1]);
  const results = [...open.map(([, then]) => then), otherwise];
  if (new Set(results.map(({ sql }) => sql)).size === 1) return otherwise;
  const whens = open.map(([condition, then]) => `WHEN ${condition.sql} THEN ${then.sql}`);
  const sql = `(CASE ${whens.join(" ")} ELSE ${otherwise.sql} END)`;
  if (sql.length > LONGEST) return UNSURE;
  return { sql, sure: results.every((one) => one.sure) };
}

/** True where exactly one of them is. */
export function exactlyOne(parts: readonly Predicate[]): Predicate {
  if (parts.length === 1) return parts[0];
  const open = parts.filter(({ sql }) => sql !== NEVER.sql);
  if (open.length < 2) return any(open);
  if (open.filter(({ sql }) => sql === ALWAYS.sql).length > 1) return NEVER;
  const counts = open.map(({ sql }) => `CASE WHEN ${sql} THEN 1 WHEN NOT ${sql} THEN 0 END`);
  const sql = `((${counts.join(") + (")}) = 1)`;
  return sql.length > LONGEST ? UNSURE : { sql, sure: open.every((one) => one.sure) };
}
