import { posix } from "node:path";
import { stringify } from "yaml";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";

/** The metadata of a Hugging Face model card that tells its results. */
export interface ModelIndex {
  readonly "model-index": readonly [{ readonly name: string; readonly results: readonly IndexResult[] }];
}

interface IndexResult {
  readonly task: { readonly type: string; readonly name?: string };
  readonly dataset: { readonly type: string; readonly name: string; readonly revision?: string };
  readonly metrics: readonly IndexMetric[];
}

interface IndexMetric {
  readonly type: string;
  readonly value: number;
  readonly name: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** The hub's names of tasks; golden tables are tables. */
const HUB_TASKS: ReadonlyMap<string, string> = new Map([
  ["binary-classification", "tabular-classification"],
  ["multiclass-classification", "tabular-classification"],
  ["regression", "tabular-regression"],
]);

/** One result a gate. A slice is told by the name of its metric and by `args`, which an import reads again. */
export function modelIndexOf({ model, gates }: Passport): ModelIndex {
  const results = Object.entries(gates).map(([gate, { task, data, metrics }]): IndexResult => {
    const table = data.at(0);
    return {
      task: { type: HUB_TASKS.get(task ?? "") ?? task ?? "other", name: task ?? gate },
      dataset: {
        type: table === undefined ? gate : posix.basename(table.path, posix.extname(table.path)),
        name: table?.path ?? gate,
        ...(table === undefined ? {} : { revision: table.digest }),
      },
      metrics: metrics.map(indexMetric),
    };
  });
  return { "model-index": [{ name: model, results }] };
}

function indexMetric({ metric, options, subject, value }: GoldenMetric): IndexMetric {
  const described = describeSubject(subject);
  const label = labelOf(metric, options);
  const args = {
    ...options,
    ...(described === "" ? {} : { subject }),
  };
  return {
    type: metric,
    value,
    name: described === "" ? label : `${label}, ${described}`,
    ...(Object.keys(args).length === 0 ? {} : { args }),
  };
}

/** YAML for the head of a model card's README.md, between its two lines of `---`. */
export function renderModelIndex(passport: Passport): string {
  return stringify(modelIndexOf(passport), { lineWidth: 0 });
}
