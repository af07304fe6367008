import { type TSchema, Type } from "typebox";
import type { Unit } from "../model/metric.ts";
import type { Margin } from "../model/rule.ts";

/** How many of the base unit one of each is. `m` is a minute; SI prefixes are powers of 1000, IEC of 1024. */
const FACTORS = {
  seconds: {
    ns: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    min: 60,
    h: 3600,
    d: 86_400,
    w: 604_800,
  },
  bytes: {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
  },
} as const satisfies Record<string, Record<string, number>>;

type Scale = keyof typeof FACTORS;

const EXAMPLES: Record<Scale, string> = {
  seconds: "a time such as 5ms, 2s or 3d",
  bytes: "a size such as 10MB or 1GiB",
};

function amountPattern(suffixes: readonly string[], sign: "" | "-?"): string {
  return `^${sign}(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)? ?(?:${suffixes.join("|")})$`;
}

function scaled(scale: Scale): TSchema {
  return Type.String({ pattern: amountPattern(Object.keys(FACTORS[scale]), ""), title: EXAMPLES[scale] });
}

function percentage(sign: "" | "-?", title: string): TSchema {
  return Type.String({ pattern: amountPattern(["%"], sign), title });
}

/** What `min`, `max` and `equals` may say of a metric with this unit. */
export function boundSchemas(unit: Unit, limits: readonly [number, number] | undefined): TSchema[] {
  // A limit beyond the whole numbers that a double holds says nothing that helps a reader.
  const finite = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
  const minimum = finite(limits?.[0]);
  const maximum = finite(limits?.[1]);
  const plain = Type.Number({
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });
  if (unit === "ratio" || isShareLike(unit, limits))
    return [plain, percentage("-?", "a percentage such as 3%")];
  if (unit === "seconds" || unit === "bytes") return [plain, scaled(unit)];
  return [plain];
}

/** Scores between 0 and 1, such as f1, are often said in percent. */
function isShareLike(unit: Unit, limits: readonly [number, number] | undefined): boolean {
  return unit === "score" && limits?.[0] === 0 && limits[1] === 1;
}

/** What `max_gap` may say: an amount in the metric's unit, where `5%` of a share is five points. */
export function gapSchemas(unit: Unit): TSchema[] {
  const plain = Type.Number({ minimum: 0 });
  if (unit === "ratio" || unit === "score") return [plain, percentage("", "a percentage such as 3%")];
  if (unit === "seconds" || unit === "bytes") return [plain, scaled(unit)];
  return [plain];
}

/** What `by` may say: an amount in the metric's unit, or a share of the baseline's absolute value. */
export function marginSchema(unit: Unit): TSchema {
  const amounts = unit === "seconds" || unit === "bytes" ? [scaled(unit)] : [];
  return Type.Union(
    [Type.Number({ minimum: 0 }), ...amounts, percentage("", "a percentage of the baseline such as 5%")],
    {
      default: 0,
      description:
        "How much worse than the baseline is still accepted: a number in the metric's own unit, or a percentage of the baseline's value",
    },
  );
}

/** More than nothing: `0s` ends a gate before it begins. */
function positive(scale: Scale): TSchema {
  const pattern = amountPattern(Object.keys(FACTORS[scale]), "").replace(/^\^/, "");
  return Type.String({ pattern: `^(?!0*(?:\\.0*)?(?:[eE]|[^\\d.]))${pattern}`, title: EXAMPLES[scale] });
}

export const durationSchema = Type.Union([Type.Number({ exclusiveMinimum: 0 }), positive("seconds")], {
  title: "a time such as 90s or 10m",
});

export const sizeSchema = Type.Union([Type.Integer({ minimum: 1 }), positive("bytes")], {
  title: "a size such as 512MB or 4GiB",
});

/** A number of the unit's base, whatever it was written in; undefined for text of another form. */
export function readAmount(value: unknown, unit: Unit): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const parts = /^(-?[\d.]+(?:[eE][-+]?\d+)?) ?([^\d\s.]+)$/.exec(value);
  if (!parts) return undefined;
  const amount = Number(parts[1]);
  if (parts[2] === "%")
    return unit === "ratio" || unit === "score" ? tidy(amount / 100, parts[1]) : undefined;
  if (unit !== "seconds" && unit !== "bytes") return undefined;
  const factors: Readonly<Record<string, number>> = FACTORS[unit];
  return Object.hasOwn(factors, parts[2]) ? byFactor(amount, factors[parts[2]]) : undefined;
}

/** Reads a value that `marginSchema` accepts. */
export function readMargin(value: unknown, unit: Unit): Margin {
  if (typeof value === "string" && value.endsWith("%")) {
    return { kind: "relative", amount: readAmount(value, "ratio") ?? 0 };
  }
  return { kind: "absolute", amount: readAmount(value, unit) ?? 0 };
}

/** 7% is 0.07, not 0.07 + 1e-17: the shortest decimal, as a reader would write it. */
function tidy(value: number, written: string): number {
  const exact = Number(`${written}e-2`);
  return Number.isFinite(exact) ? exact : value;
}

/** 5ms is the double nearest to 0.005; multiplying by 1e-3 may miss it by one place. */
function byFactor(amount: number, factor: number): number {
  return factor < 1 ? amount / Math.round(1 / factor) : amount * factor;
}
