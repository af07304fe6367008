import type { TableDraft } from "../draft.ts";
import type { Remark } from "../imported.ts";
import { type Entries, entriesOf, known, listAt, textAt } from "../read.ts";

const UNITS: Readonly<Record<string, string>> = {
  s: "s",
  second: "s",
  seconds: "s",
  min: "m",
  minute: "m",
  minutes: "m",
  h: "h",
  hr: "h",
  hour: "h",
  hours: "h",
  d: "d",
  day: "d",
  days: "d",
  w: "w",
  wk: "w",
  week: "w",
  weeks: "w",
};
const METRICS: Readonly<Record<string, string>> = {
  freshness: "freshness",
  latency: "freshness",
  ly: "freshness",
  fr: "freshness",
  retention: "oldest_age",
  re: "oldest_age",
};

/** What a contract says of the age of its data. */
export function serviceLevels(
  contract: Entries,
  tables: readonly TableDraft[],
  leftOut: Remark[],
): undefined {
  const standard = textAt(contract, "slaDefaultElement");
  for (const [index, one] of listAt(contract, "slaProperties").entries()) {
    const entry = entriesOf(one) ?? {};
    const property = textAt(entry, "property") ?? String(index + 1);
    const from = `slaProperties ${property}`;
    const metric = known(METRICS, property.toLowerCase());
    if (metric === undefined) {
      leftOut.push({ where: from, why: "it is not about what the data says" });
      continue;
    }
    const span = duration(entry);
    if (span === undefined) {
      leftOut.push({
        where: from,
        why: "its value and unit are no time in seconds, minutes, hours, days, weeks or years",
      });
      continue;
    }
    const elements = (textAt(entry, "element") ?? standard)?.split(",").map((name) => name.trim()) ?? [];
    if (elements.length === 0)
      leftOut.push({ where: from, why: "it names no `element`, the column with the time" });
    for (const element of elements) {
      const dot = element.lastIndexOf(".");
      const draft =
        tables.find(({ name }) => name === element.slice(0, dot)) ??
        (tables.length === 1 && dot === -1 ? tables[0] : undefined);
      if (draft === undefined)
        leftOut.push({
          where: from,
          why: `its element ${JSON.stringify(element)} is no column of a table of the contract`,
        });
      else draft.rule({ metric, column: element.slice(dot + 1), max: span }, {}, from);
      if (draft !== undefined && property !== "freshness" && metric === "freshness")
        draft.note(from, "latency is held as the age of the newest value");
    }
  }
}

function duration(entry: Entries): string | undefined {
  const { value, unit } = entry;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number <= 0) return undefined;
  const name = typeof unit === "string" ? unit.toLowerCase() : "";
  if (/^(y|yr|yrs|year|years)$/.test(name)) return `${number * 365}d`;
  return Object.hasOwn(UNITS, name) ? `${number}${UNITS[name]}` : undefined;
}
