/** Values for rows and schemas that are hard to judge, and random choices among them. */
/** Random numbers from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = (
  "a A abc it's 1 true null ann@example.org Ann.B@Example.co 2024-02-29 2023-02-29 " +
  "0000-02-29 2024-13-01 2024-01-01T00:00:00Z 2024-01-01t23:59:60Z " +
  "2024-01-01T24:59:30+01:00 2024-01-01T00:00:00 12:30:00Z 12:30:00 23:59:60Z 12:30:60Z P1Y " +
  "P PT PT1H P1W P1M2DT3S 192.168.0.1 256.1.1.1 ::1 1::g fe80::1:2 example.org a..b -a.b " +
  "a.b. http://example.org/a?b#c http: //a/b {x} /a~0b /a~2 #/a 0/a 0# " +
  "550e8400-e29b-41d4-a716-446655440000 YWJj YWJ [a-z]+ ( toString nan AB12 ab-cd " +
  "2013-01-01T05:00:00Z 2013-01-01"
).split(" ");

export const TEXTS: readonly string[] = [
  ...WORDS,
  "",
  "x y",
  " ",
  "é",
  "😀",
  "ſ",
  "\u212a",
  "a\nb",
  "line\r",
  "no mail@",
  "2024-01-01 10:00:00+01:00",
  "a b:c",
  "YWJj\nx",
  "\u2028",
  "\u00a0",
];

export const NUMBERS = [
  0,
  1,
  -1,
  2,
  3,
  0.1,
  0.5,
  1.5,
  0.01,
  100,
  1e21,
  -7.25,
  2 ** 53,
  2 ** 53 + 2,
  1e-7,
  42,
];

export const PATTERNS = [
  "^[a-z]+$",
  "a",
  "^$",
  "^.{1,3}$",
  "\\d+",
  "^\\w+@",
  "^\\s",
  "[^a-z]",
  "^(?:ab|a)c?$",
  "^(a|A)(.*)$",
  "^\\S+$",
  "\\bb\\b",
  "^[\\w.-]+$",
  "\\u{1F600}",
  "\\p{L}",
  "^\\P{Lu}*$",
  "^[^\\p{L}]+$",
  "(?=a)",
  "(a)\\1",
  "^a{0,2}?$",
  "[\\S\\n]",
  "^[^\\W_]+$",
  "\\.",
  "^[A-Z]{2}\\d{2}$",
  "^(?<y>\\d{4})-(?<m>\\d{2})",
  "\\x61",
  "\\/",
  "^\\cJ",
  "[\\b]",
  "[^]",
  "[a\\-z]",
  "\\D$",
  "^[\\d\\s]*$",
];

export const FORMATS: readonly string[] = (
  "date time date-time iso-time iso-date-time duration uri uri-reference uri-template url email hostname ipv4 " +
  "ipv6 regex uuid json-pointer json-pointer-uri-fragment relative-json-pointer byte int32 int64 float double password binary"
).split(" ");

export const COLUMNS: Readonly<Record<string, string>> = {
  i: "INTEGER",
  n: "BIGINT",
  d: "DOUBLE",
  m: "DECIMAL(10,2)",
  s: "VARCHAR",
  f: "BOOLEAN",
  t: "TIMESTAMP",
  z: "TIMESTAMPTZ",
  day: "DATE",
  j: "JSON",
  l: "INTEGER[]",
  r: "DOUBLE[]",
  o: "STRUCT(a INTEGER, b VARCHAR, c BOOLEAN[])",
  p: "MAP(VARCHAR, INTEGER)",
  u: "UUID",
  "odd/na~me 'x'": "VARCHAR",
};

/** Random cells, values of JSON and choices from one seed. */
export class RandomValues {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  random(): number {
    return this.#random();
  }

  /** A value of JSON. */
  json(depth: number): unknown {
    const roll = this.#random();
    if (depth > 0 && roll < 0.15) return Array.from({ length: this.below(4) }, () => this.json(depth - 1));
    if (depth > 0 && roll < 0.35)
      return Object.fromEntries(
        this.some(["a", "b", "c", "x/y", "é", "AB12"], 3).map((name) => [name, this.json(depth - 1)]),
      );
    if (roll < 0.65) return this.pick(NUMBERS);
    if (roll < 0.9) return this.pick(TEXTS);
    return this.pick([true, false, null]);
  }

  /** SQL of a cell. */
  cell(type: string): string {
    if (this.chance(0.15)) return "NULL";
    switch (type) {
      case "INTEGER":
        return String(this.pick([0, 1, -1, 2, 3, 42, 100, -2147483648]));
      case "BIGINT":
        return this.pick(["0", "1", "9007199254740993", "9007199254740992", "-9223372036854775807", "42"]);
      case "DOUBLE":
        return `CAST('${this.pick([...NUMBERS.map(String), "nan", "inf", "-inf", "-0.0", "0.3", "1e300"])}' AS DOUBLE)`;
      case "DECIMAL(10,2)":
        return this.pick(["0.1", "0.07", "1.00", "1.50", "42", "-7.25"]);
      case "BOOLEAN":
        return this.pick(["true", "false"]);
      case "TIMESTAMP":
        return this.pick([
          "'2013-01-01 05:00:00'",
          "'2024-02-29 23:59:59.5'",
          "'0044-03-15 (BC) 00:00:00'",
          "'infinity'",
          "'20000-01-01 00:00:00'",
        ]);
      case "TIMESTAMPTZ":
        return this.pick(["'2013-01-01 05:00:00+01'", "'1969-12-31 23:59:59.25+00'"]);
      case "DATE":
        return this.pick(["'2013-01-01'", "'2024-02-29'", "'20000-01-01'", "'0044-03-15 (BC)'"]);
      case "JSON":
        return this.chance(0.06)
          ? this.pick([
              "'[1,]'",
              "'NaN'",
              '\'{"a":1,"a":"x"}\'',
              "'[1e400]'",
              "'18446744073709551616'",
              "'{\"a\":1,}'",
            ])
          : literal(JSON.stringify(this.json(3)));
      case "INTEGER[]":
        return `[${this.pick(["", "1", "1, 2", "1, 1", "NULL, 3", "1, 2, 3, 42"])}]::INTEGER[]`;
      case "DOUBLE[]":
        return `[${this.pick(["", "1.5", "1, 2", "'nan'", "NULL, 0.1", "0, -0.0"])}]::DOUBLE[]`;
      case "MAP(VARCHAR, INTEGER)":
        return `MAP {${this.pick(["", "'a': 1", "'a': 1, 'b': NULL", "'é': 2, 'x/y': 3", "'c~d': 42"])}}::MAP(VARCHAR, INTEGER)`;
      case "UUID":
        return "'550e8400-e29b-41d4-a716-446655440000'";
      case "VARCHAR":
        return literal(this.pick(TEXTS));
      default:
        return `{'a': ${this.pick(["1", "2", "NULL", "42"])}, 'b': ${literal(this.pick(TEXTS))}, 'c': ${this.pick(["NULL", "[true]", "[true, false]", "[]"])}}`;
    }
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)];
  }

  /** Some different values, at least one. */
  some<Value>(values: readonly Value[], most: number): Value[] {
    const wanted = 1 + this.below(most);
    return [...new Set(Array.from({ length: wanted }, () => this.pick(values)))];
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
