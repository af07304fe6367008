import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Measurement, Need } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { matchesText, type Subject } from "../../../model/subject.ts";
import { deriveSeed } from "../../../stats/random.ts";
import type { Answer } from "../intervals/estimates.ts";
import { nounOf } from "../intervals/uncertainty.ts";
import { measurement, unmeasured, withoutSmall } from "../measure.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../metrics/index.ts";
import type { Scene } from "../scene.ts";
import { notForTask } from "../settings/task-fit.ts";
import { type SliceIndex, selectSubjects, type Unmatched } from "../slices.ts";
import { FAMILIES } from "./families.ts";
import { type Answers, type Asked, type Family, nothing } from "./family.ts";
import { openSides, type SqlSides } from "./sides.ts";
import { countSlices, sliceValues } from "./slices.ts";
import type { SqlRows } from "./sql-rows.ts";
import { SAME, type SqlTables } from "./tables.ts";

const DEFAULT_SLICE_ROWS = 30;

/** Answers every need from counts, sums and ranks that the engine computes: no row is read. */
export async function measureInSql(scene: Scene, tables: SqlTables): Promise<readonly Measurement[]> {
  const { config, job } = scene;
  const sides = await openSides(scene, tables);
  const { engine } = sides;
  const leastRows = config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
  const indices = new Map<string, SliceIndex>();
  for (const name of sides.slices)
    indices.set(name, await countSlices(engine, sides.truthTable, name, leastRows, config.weight));
  const answered = new Answered(scene, sides);
  const measurements: Measurement[] = [];
  let done = 0;
  for (const need of job.needs) {
    job.progress({ message: "computing in SQL", share: done++ / job.needs.length });
    const metric = EVALUATION_METRICS.find(({ info }) => info.id === need.metric);
    if (metric === undefined) continue;
    const family = FAMILIES.get(need.metric);
    const refused = refusalOf(metric, family, sides.truth.task);
    if (family === undefined || refused !== undefined) {
      measurements.push(unmeasured(need, metric, need.subjects, refused ?? notInSql(metric)));
      continue;
    }
    const found = selectSubjects(
      need,
      indices,
      config.slices ?? [],
      sides.truthTable,
      leastRows,
      nounOf(config.task),
    );
    const unmatched = [...found.unmatched, ...(await vanished(sides, indices, need))];
    for (const { subject, missing } of withoutSmall(scene, need, unmatched))
      measurements.push({ ...unmeasured(need, metric, subject, missing), meant: need.subjects });
    for (const { subject } of found.selected)
      measurements.push(
        measurement(need, metric, subject, await answered.answer(need, metric, family, subject)),
      );
  }
  return measurements;
}

function refusalOf(metric: EvaluationMetric, family: Family | undefined, task: string): Missing | undefined {
  if (!metric.tasks.some((known) => known === task)) return notForTask(metric, task);
  return family === undefined ? notInSql(metric) : undefined;
}

function notInSql({ info }: EvaluationMetric): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: `SQL does not compute ${info.id}; it computes ${[...FAMILIES.keys()].join(", ")}`,
    fix: "Say `compute: memory`, or put the rule into a gate of its own.",
  };
}

/** Runs each query once, whatever the number of needs and slices that it answers. */
class Answered {
  readonly #scene: Scene;
  readonly #sides: SqlSides;
  readonly #known = new Map<string, Promise<Answers>>();

  constructor(scene: Scene, sides: SqlSides) {
    this.#scene = scene;
    this.#sides = sides;
  }

  async answer(need: Need, metric: EvaluationMetric, family: Family, { slice }: Subject): Promise<Answer> {
    const other = need.against === undefined ? undefined : this.#sides.pairs.get(need.against);
    const isAgreement = metric.info.comparesWith !== undefined;
    if (isAgreement && other === undefined) return nothing(noBaseline(metric), true);
    if (isAgreement && other !== SAME && other !== undefined && "reason" in other)
      return nothing(other, true);
    const { candidate: alone } = this.#sides;
    const rows =
      other === undefined || (other !== SAME && "reason" in other)
        ? alone
        : other !== SAME
          ? other
          : isAgreement
            ? { ...alone, baseline: alone.candidate }
            : alone;
    const text = slice === undefined ? undefined : String(slice);
    const column = text === undefined ? undefined : this.#columnOf(text);
    const value = text === undefined || column === undefined ? "" : text.slice(column.length + 1);
    const answers = await this.#ask(family, rows, rows === alone ? undefined : need.against, column);
    const answer = answers(value, metric, need.options);
    const { candidate } = answer;
    if (other === undefined || other === rows) return answer;
    if (other !== SAME && "reason" in other)
      return { candidate, baseline: other, difference: isMissing(candidate) ? candidate : other };
    if (isMissing(candidate)) return { candidate, baseline: candidate, difference: candidate };
    const none: Estimate = { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples };
    // A model agrees with itself.
    if (isAgreement) return { candidate: none, baseline: none, difference: none };
    return { candidate, baseline: candidate, difference: none };
  }

  /** The longest name, as one column may be the beginning of another. */
  #columnOf(slice: string): string | undefined {
    const names = this.#sides.slices.filter((name) => slice.startsWith(`${name}=`));
    return names.sort((a, b) => b.length - a.length)[0];
  }

  /** Everything that one query of the family has to say. */
  #askedOf(family: Family): readonly Asked[] {
    return this.#scene.job.needs.flatMap(({ metric: id, options }) => {
      const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
      const isOf = metric?.tasks.some((task) => task === this.#sides.truth.task);
      return metric !== undefined && isOf && FAMILIES.get(id) === family ? [{ metric, options }] : [];
    });
  }

  #ask(
    family: Family,
    rows: SqlRows,
    against: string | undefined,
    slice: string | undefined,
  ): Promise<Answers> {
    const key = JSON.stringify([family.name, against, slice]);
    const { config, job } = this.#scene;
    const seed = deriveSeed(job.seed, `evaluation sql ${slice ?? ""}`);
    const { engine, truth, truthTable } = this.#sides;
    const question = {
      engine,
      config,
      seed,
      truth,
      truthTable,
      rows,
      asked: this.#askedOf(family),
      ...(slice === undefined ? {} : { slice }),
    };
    // What the engine cannot compute for one family says nothing of the others.
    const refused = (thrown: unknown): Answers => {
      const missing = missingFor(thrown);
      return () => nothing(missing, rows.baseline !== undefined);
    };
    const known = this.#known.get(key) ?? family(question).catch(refused);
    this.#known.set(key, known);
    return known;
  }
}

function noBaseline({ info }: EvaluationMetric): Missing {
  return {
    code: "baseline/not-configured",
    reason: `${info.id} compares with a baseline, and this run has none`,
    fix: "Name a `baseline` in assay.yml.",
  };
}

/** Slices of the baseline's table that a need means and that this change's rows do not have any more. */
async function vanished(
  { engine, otherTables }: SqlSides,
  indices: ReadonlyMap<string, SliceIndex>,
  need: Need,
): Promise<readonly Unmatched[]> {
  const table = need.against === undefined ? undefined : otherTables.get(need.against);
  const pattern = need.subjects.slice;
  if (table === undefined || pattern === undefined) return [];
  const gone: Unmatched[] = [];
  for (const [name, index] of indices) {
    if ("reason" in index || !table.columns.some((other) => other.name === name)) continue;
    for (const value of await sliceValues(engine, table, name)) {
      const slice = `${name}=${value}`;
      if (index.has(value) || !matchesText(String(pattern), slice)) continue;
      const missing: Missing = {
        code: "evaluation/slice-vanished",
        reason: `\`${table.file.path}\` of ${need.against} has rows of \`${slice}\`, and this change has none`,
        fix: "Put the rows back, or change the baseline's data first in a change of its own.",
      };
      gone.push({ subject: { slice }, missing });
    }
  }
  return gone;
}
