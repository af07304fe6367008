import type { TSchema } from "typebox";
import { ReportSchema } from "../model/report.ts";
import type { Reporter } from "../model/reporter.ts";

/** `report.json`: keys in the order of the published schema, those that it leaves open by their letters. */
export const jsonReporter: Reporter = {
  id: "json",
  description: "The whole report for machines; the other reporters are made from it",
  render: (report) => [
    {
      reporter: "json",
      path: "report.json",
      mediaType: "application/json",
      text: `${JSON.stringify(ordered(report, ReportSchema), null, 2)}\n`,
    },
  ],
};

interface Shape {
  readonly properties?: { readonly [key: string]: TSchema };
  readonly items?: TSchema;
  readonly anyOf?: readonly TSchema[];
}

function ordered(value: unknown, schema: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items));
  if (typeof value !== "object" || value === null) return value;
  const shape = schema?.anyOf?.find((option: Shape) => option.properties !== undefined) ?? schema;
  const properties = (shape as Shape | undefined)?.properties ?? {};
  const known = Object.keys(properties);
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  const entries = Object.entries(value)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, inner]): [string, unknown] => [key, ordered(inner, properties[key])]);
  return Object.fromEntries(entries);
}
