import { Type } from "typebox";
import { Value } from "typebox/value";
import { listNames } from "../engines/names.ts";
import type { MetricInfo } from "../model/metric.ts";
import type { CardMetric } from "./model-index-read.ts";
import { metricKey } from "./passport-build.ts";

/** What of a card's numbers a passport can hold, and why not the others. */
export function chooseCardMetrics(
  metrics: readonly CardMetric[],
  known: readonly MetricInfo[],
): { readonly taken: readonly CardMetric[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const fitting = new Map<string, CardMetric[]>();
  for (const metric of metrics) {
    const refusal = refusalOf(metric, known);
    if (refusal === undefined) {
      const key = metricKey(metric);
      const same = fitting.get(key);
      if (same === undefined) fitting.set(key, [metric]);
      else same.push(metric);
    } else refused.push(`${metric.metric}: ${refusal}`);
  }
  const taken = [...fitting.values()].flatMap((same) => {
    const [first] = same;
    if (same.every(({ value }) => value === first.value)) return [first];
    const said = same.map(({ value, dataset }) => (dataset === "" ? `${value}` : `${value} of ${dataset}`));
    refused.push(
      `${first.metric}: the card has ${listNames(said)}, and nothing says which is meant; import from a file that holds one of them`,
    );
    return [];
  });
  return { taken, refused };
}

function refusalOf({ metric, value, options, unclear }: CardMetric, known: readonly MetricInfo[]) {
  const info = known.find(({ id }) => id === metric);
  if (info === undefined) return "Assay has no metric of this name";
  if (unclear !== undefined) return unclear;
  const { properties } = info.options;
  const strange = Object.keys(options).find((name) => !Object.hasOwn(properties, name));
  if (strange !== undefined) return `its \`args\` name ${strange}, which is no option of it`;
  if (!Value.Check(Type.Object(properties), options)) return "its `args` are not those of Assay";
  const { range } = info;
  if (range === undefined || (range[0] <= value && value <= range[1])) return undefined;
  return `${value} is outside its range from ${range[0]} to ${range[1]}, perhaps a percentage`;
}
