import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { readEvaluated, truthColumns } from "../collect/evaluated.ts";
import { recordedSide } from "../collect/recorded.ts";
import { noTrivial } from "../collect/trivial.ts";
import type { Solved } from "../metrics/text/solved.ts";
import type { Side } from "../said.ts";
import { CHAMPION, type Scene, type Sides, TRIVIAL } from "../scene.ts";
import { type OpenTable, readRows, requireColumn } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { type Problems, readProblems } from "./read.ts";

/** Reads how many programs passed; a baseline's are joined to this change's by problem. */
export async function collectProblems(scene: Scene, path: string): Promise<Sides> {
  const { config } = scene;
  const file = await scene.open(path, "predictions");
  const table = await scene.openTable(file);
  for (const [name, role] of columnsOf(config)) requireColumn(table, name, role);
  const evaluated = await readEvaluated(scene, table, truthColumns(scene, table), {
    columns: [],
    visit: async () => {},
  });
  const { truth } = evaluated;
  const { problems } = truth;
  if (problems === undefined) throw new TypeError("no problems were read");
  const candidate = sideOf(truth, problems);
  const baselines = new Map<BaselineName, Side | Missing>();
  const otherTables = new Map<BaselineName, OpenTable>();
  for (const name of scene.baselineNames) {
    if (name === TRIVIAL) baselines.set(name, noTrivial(truth.task));
    else if (scene.isPassport(name)) baselines.set(name, recordedSide(scene, truth, name));
    else {
      const other = await scene.openBaseline(name, path, "predictions");
      if ("reason" in other) baselines.set(name, other);
      else if (other.digest === file.digest) baselines.set(name, candidate);
      else
        try {
          const opened = await scene.openTable(other);
          if (name !== CHAMPION) otherTables.set(name, opened);
          baselines.set(name, await joined(scene, name, opened, truth, problems));
        } catch (thrown) {
          baselines.set(name, missingFor(thrown));
        }
    }
  }
  return { evaluated, candidate, baselines, otherTables };
}

function columnsOf({ query = "", label, samples }: Scene["config"]): readonly (readonly [string, string])[] {
  const known = [
    [query, "query"],
    [label, "label"],
  ] as const;
  return samples === undefined ? known : [...known, [samples, "samples"]];
}

function sideOf({ task, yTrue, groups }: Truth, solved: Solved): Side {
  const noPrediction: Missing = {
    code: "evaluation/no-prediction",
    reason: "programs that passed or failed predict nothing",
  };
  return { outcome: { task, classes: [], yTrue, groups, solved }, noPrediction };
}

async function joined(
  scene: Scene,
  name: BaselineName,
  table: OpenTable,
  truth: Truth,
  problems: Problems,
): Promise<Side | Missing> {
  const { config, engine } = scene;
  const columns = columnsOf(config);
  for (const [column, role] of columns) requireColumn(table, column, role);
  const names = columns.map(([column]) => column);
  const theirs = readProblems(
    await readRows(engine, table, names, config.batch ?? 4096, undefined, config.query),
    config,
  );
  const places = new Map(theirs.names.map((problem, place) => [problem, place]));
  const order = problems.names.map((problem) => places.get(problem) ?? -1);
  const here = new Set(problems.names);
  const gone = theirs.names.filter((problem) => !here.has(problem)).length;
  const added = order.filter((place) => place === -1).length;
  if (gone + added > 0)
    return {
      code: "evaluation/query-vanished",
      reason: `\`${table.file.path}\` of ${name} has ${gone} problems that this change has not, and lacks ${added} that it has`,
      fix: "Compare the same problems: put them back, or change the baseline's first in a change of its own.",
    };
  const pick = (values: Float64Array) => Float64Array.from(order, (place) => values[place]);
  const { names: known } = problems;
  return sideOf(truth, { drawn: pick(theirs.drawn), correct: pick(theirs.correct), names: known });
}
