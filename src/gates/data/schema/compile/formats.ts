import { fullFormats } from "ajv-formats/dist/formats.js";
import { isFiniteNumber, isWhole, numberLiteral } from "./numbers.ts";
import { ALWAYS, all, any, choose, NEVER, not, type Predicate, sure, UNSURE } from "./predicate.ts";
import { toRe2 } from "./re2.ts";
import type { Scope } from "./scope.ts";
import type { TextValue, Value } from "./value.ts";

type Format = (scope: Scope, value: Value) => Predicate;

const DAY =
  "(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
  "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
/** ajv-formats rounds seconds with more digits than these to 60. */
const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,12})?";
const ZONE = "(?:[zZ]|[+\\-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)";
const LOOSE_DAY = "\\d{4}-\\d\\d-\\d\\d";
/** What ajv-formats looks at more closely: among it are leap seconds, which depend on the zone. */
const LOOSE_CLOCK = "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?";
const LOOSE_ZONE = "(?:[zZ]|[+\\-]\\d\\d(?::?\\d\\d)?)";
const BETWEEN = "[tT\\s]";

function ofText(judge: (scope: Scope, value: TextValue) => Predicate): Format {
  return (scope, value) => (value.kind === "text" ? judge(scope, value) : ALWAYS);
}

/** True where an expression of ECMAScript finds a match. */
function found({ dialect }: Scope, sql: string, source: string, ignoreCase = false): Predicate {
  const translated = toRe2(source, ignoreCase);
  return translated === undefined || translated.asciiOnly
    ? UNSURE
    : (dialect.matches(sql, translated.pattern) ?? UNSURE);
}

/** What the first expression matches is certain; what only the second matches, ajv must look at. */
function time(certain: string, possible: string, example: (value: TextValue) => string): Format {
  return ofText((scope, value) => {
    const held = found(scope, value.sql, `^${certain}$`);
    const open = found(scope, value.sql, `^${possible}$`);
    if (!held.sure || !open.sure) return UNSURE;
    const looked = choose(
      [
        [held, ALWAYS],
        [open, UNSURE],
      ],
      NEVER,
    );
    if (value.time === undefined) return looked;
    const usual = new RegExp(`^${certain}$`).test(example(value)) ? ALWAYS : NEVER;
    return choose([[withinYears(value.time), usual]], looked);
  });
}

/** Between the years 1 and 9999 a time's text has one shape; beyond, it is looked at. */
function withinYears({ sql, unit }: NonNullable<TextValue["time"]>): Predicate {
  return unit === "day"
    ? sure(`(${sql} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31')`)
    : sure(`(${sql} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59')`);
}

const exampleOf = ({ time: of }: TextValue) => (of?.unit === "day" ? "2024-02-29" : "2024-02-29T23:59:59Z");

/** A format that is one regular expression of ajv-formats. */
function expression(name: keyof typeof fullFormats): Format {
  const format = fullFormats[name];
  if (!(format instanceof RegExp)) throw new TypeError(`${name} is no expression`);
  const { source, flags } = format;
  return ofText((scope, { sql }) => found(scope, sql, source, flags.includes("i")));
}

const REFERENCE = fullFormats["uri-reference"];
/** Derived as ajv-formats has it: a scheme is a must, a quote is not allowed, and the scheme is not all. */
const URI = (REFERENCE instanceof RegExp ? REFERENCE.source : "")
  .replace("*:)?", "*:)")
  .replaceAll('"', "")
  .replace("*)*)?(?:\\?", "*)*)(?:\\?");

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

const FORMATS: Readonly<Record<string, Format>> = {
  date: time(DAY, DAY, exampleOf),
  time: time(`${CLOCK}${ZONE}`, `${LOOSE_CLOCK}${LOOSE_ZONE}`, exampleOf),
  "date-time": time(
    `${DAY}${BETWEEN}${CLOCK}${ZONE}`,
    `${LOOSE_DAY}${BETWEEN}${LOOSE_CLOCK}${LOOSE_ZONE}`,
    exampleOf,
  ),
  "iso-time": time(`${CLOCK}${ZONE}?`, `${LOOSE_CLOCK}${LOOSE_ZONE}?`, exampleOf),
  "iso-date-time": time(
    `${DAY}${BETWEEN}${CLOCK}${ZONE}?`,
    `${LOOSE_DAY}${BETWEEN}${LOOSE_CLOCK}${LOOSE_ZONE}?`,
    exampleOf,
  ),
  duration: ofText((scope, { sql }) =>
    found(
      scope,
      sql,
      "^P(?:(?:\\d+Y)(?:\\d+M)?(?:\\d+D)?(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|(?:\\d+M)(?:\\d+D)?(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|(?:\\d+D)(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S)|\\d+W)$",
    ),
  ),
  uri: ofText((scope, { sql }) =>
    // ajv-formats asks for a `/` or `:` besides, and every URI has the `:` of its scheme.
    found(scope, sql, URI, true),
  ),
  hostname: ofText((scope, { sql }) => {
    const { dialect } = scope;
    const length = dialect.textLength(sql);
    const short = any([
      sure(`(${length} <= 253)`),
      all([sure(`(${length} = 254)`), found(scope, sql, "\\.$")]),
    ]);
    return all([short, found(scope, sql, `^${LABEL}(?:\\.${LABEL})*\\.?$`, true)]);
  }),
  // The flag `m`: one line that is base64 suffices.
  byte: ofText((scope, { sql }) =>
    found(
      scope,
      sql,
      "(?:^|[\\n\\r\\u2028\\u2029])(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?:$|[\\n\\r\\u2028\\u2029])",
    ),
  ),
  ...Object.fromEntries(
    (
      [
        "uri-reference",
        "uri-template",
        "email",
        "ipv4",
        "ipv6",
        "uuid",
        "json-pointer",
        "json-pointer-uri-fragment",
        "relative-json-pointer",
      ] as const
    ).map((name) => [name, expression(name)]),
  ),
  int32: integers(-(2 ** 31), 2 ** 31 - 1),
  int64: integers(),
  float: () => ALWAYS,
  double: () => ALWAYS,
  password: () => ALWAYS,
  binary: () => ALWAYS,
};

/** NaN and infinities are not looked at, as by all keywords for numbers. */
function integers(smallest?: number, largest?: number): Format {
  return (scope, value) => {
    if (value.kind !== "number") return ALWAYS;
    const whole = value.integral ? ALWAYS : sure(isWhole(value));
    const bounds =
      smallest === undefined || largest === undefined
        ? []
        : [
            sure(`(${value.sql} >= ${numberLiteral(scope, smallest)})`),
            sure(`(${value.sql} <= ${numberLiteral(scope, largest)})`),
          ];
    return any([not(isFiniteNumber(scope, value)), all([whole, ...bounds])]);
  };
}

/** What `format` asks of a value as ajv-formats judges it; NULL for `regex` and `url`, which SQL cannot say. */
export function formatOf(scope: Scope, name: string, value: Value): Predicate {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name](scope, value);
  return value.kind === "text" ? UNSURE : ALWAYS;
}
