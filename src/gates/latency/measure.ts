import type { ModelFile } from "../../engines/onnx/model-file.ts";
import { AssayError } from "../../model/error.ts";
import { type Estimate, exactly, type Missing } from "../../model/estimate.ts";
import type { Measurement, Need, Note } from "../../model/evidence.ts";
import type { Job, LocalInput } from "../../model/gate.ts";
import type { MetricInfo } from "../../model/metric.ts";
import { matchesSubject, type Subject } from "../../model/subject.ts";
import { createRandom, deriveSeed } from "../../stats/random.ts";
import type { LatencyConfig, Models } from "./config.ts";
import { type InputSource, rowsOf, syntheticRows } from "./inputs.ts";
import { LATENCY_METRICS, type LatencyMetric } from "./metrics.ts";
import { loadRatio, loadTime, openSides, type Sides } from "./sides.ts";
import { estimateArm, estimateRatio } from "./statistic.ts";
import { type BatchTimes, timeBatch } from "./time-batch.ts";

const SAME: Estimate = { value: 0, samples: 0, uncertainty: { kind: "exact" } };

export interface Measured {
  readonly measurements: readonly Measurement[];
  readonly notes: readonly Note[];
}

/** Everything that the needs ask for, one session a side for all of it. */
export async function measureLatency(
  job: Job<LatencyConfig>,
  models: Models,
  data: LocalInput | undefined,
): Promise<Measured> {
  const { config, needs, seed } = job;
  const random = createRandom(deriveSeed(seed, "latency"));
  const threads = config.threads ?? 1;
  const timeLoads = needs.some((need) => metricOf(need).from === "loads");
  const sides = await openSides(filesToTime(models), threads, timeLoads, random);
  const source = data === undefined ? syntheticRows(seed) : await rowsOf(data, config.inputs, job.scratch);
  try {
    const times = await timeBatches(job, sides, source, random);
    const notes = [...times].flatMap(([batch, timed]) =>
      "reason" in timed ? [] : notesOf(batch, timed, threads),
    );
    const measurements = needs.flatMap((need) => answer(need, models, sides, times));
    return { measurements, notes: [...notes, ...overheadNote(times)] };
  } finally {
    await source.close();
    await sides.close();
  }
}

/** Identical bytes are not timed against themselves. */
function filesToTime({ candidate, baseline }: Models): readonly LocalInput[] {
  if (baseline === undefined || "reason" in baseline || baseline.identity === candidate.identity)
    return [candidate];
  return [candidate, baseline];
}

async function timeBatches(
  job: Job<LatencyConfig>,
  sides: Sides,
  source: InputSource,
  random: ReturnType<typeof createRandom>,
): Promise<ReadonlyMap<number, BatchTimes | Missing>> {
  const times = new Map<number, BatchTimes | Missing>();
  for (const batch of job.config.batch ?? [1]) {
    const needs = job.needs.filter((need) => matchesSubject(need.subjects, { batch }));
    if (needs.length === 0) continue;
    try {
      times.set(batch, await timeBatch(job, sides, source, batch, needs, random));
    } catch (thrown) {
      if (!(thrown instanceof AssayError)) throw thrown;
      times.set(batch, { code: thrown.code, reason: thrown.message, fix: thrown.fix });
    }
  }
  return times;
}

function answer(
  need: Need,
  models: Models,
  sides: Sides,
  times: ReadonlyMap<number, BatchTimes | Missing>,
): readonly Measurement[] {
  const metric = metricOf(need);
  if (metric.from === "file") return [{ ...base(need, metric.info, {}), ...sizes(need, models) }];
  const timedModels = sides.lost === undefined ? models : { ...models, baseline: sides.lost };
  if (metric.from === "loads")
    return [{ ...base(need, metric.info, {}), ...loadTimes(need, timedModels, sides) }];
  const matching = [...times].filter(([batch]) => matchesSubject(need.subjects, { batch }));
  return matching.map(([batch, timed]) => {
    const subject = { batch };
    if ("reason" in timed) return { ...base(need, metric.info, subject), candidate: timed };
    const statistic = metric.statistic(batch);
    const candidate = estimateArm(timed.rounds, 0, statistic);
    return {
      ...base(need, metric.info, subject),
      candidate,
      ...compared(need, timedModels, candidate, {
        baseline: () => timed.lost ?? estimateArm(timed.rounds, 1, statistic),
        ratio: () => timed.lost ?? estimateRatio(timed.rounds, statistic, timed.look),
      }),
    };
  });
}

function base(need: Need, info: MetricInfo, subject: Subject) {
  const { metric, options } = need;
  return { metric, options, subject, unit: info.unit, direction: info.direction } as const;
}

function sizes(need: Need, { candidate, baseline }: Models) {
  const own = exactly(wholeSize(candidate), 1);
  if (need.against === undefined || baseline === undefined) return { candidate: own };
  if ("reason" in baseline) return { candidate: own, against: need.against, baseline };
  const theirs = wholeSize(baseline);
  const difference = exactly(wholeSize(candidate) - theirs, 1);
  return { candidate: own, against: need.against, baseline: exactly(theirs, 1), difference };
}

/** Bytes of the model and of the files that hold its weights. */
function wholeSize({ bytes, weights }: ModelFile): number {
  return weights.reduce((sum, file) => sum + file.bytes, bytes);
}

function loadTimes(need: Need, models: Models, { loads }: Sides) {
  const candidate = loadTime(loads[0]);
  return {
    candidate,
    ...compared(need, models, candidate, {
      baseline: () => loadTime(loads[1]),
      ratio: () => loadRatio(loads[0], loads[1]),
    }),
  };
}

/** The baseline's part of a timed measurement, where the need asks for one. */
function compared(
  need: Need,
  { candidate, baseline }: Models,
  estimate: Estimate | Missing,
  timed: { baseline(): Estimate | Missing; ratio(): Estimate | Missing },
): Pick<Measurement, "against" | "baseline" | "difference" | "differenceScale"> {
  if (need.against === undefined || baseline === undefined) return {};
  const against = need.against;
  if ("reason" in baseline) return { against, baseline };
  if (baseline.identity === candidate.identity) {
    return { against, baseline: estimate, difference: SAME, differenceScale: "log" };
  }
  return { against, baseline: timed.baseline(), difference: timed.ratio(), differenceScale: "log" };
}

function metricOf(need: Need): LatencyMetric {
  const metric = LATENCY_METRICS.find(({ info }) => info.id === need.metric);
  if (metric === undefined) throw new Error(`the latency gate has no metric ${need.metric}`);
  return metric;
}

function notesOf(batch: number, { rounds, resolved }: BatchTimes, threads: number): readonly Note[] {
  const calls = rounds.length * rounds[0][0].length;
  const notes: Note[] = [
    {
      code: "latency/environment",
      message: `batch ${batch}: ${calls} calls a side in ${rounds.length} interleaved rounds, ${threads} thread${threads === 1 ? "" : "s"}, CPU.`,
    },
  ];
  if (!resolved) {
    notes.push({
      code: "latency/not-resolved",
      message: `batch ${batch}: time ran out before the difference was known as finely as the rules ask.`,
      fix: "Raise `seconds:`, widen the margin, or use a quieter machine.",
    });
  }
  return notes;
}

const SHORT_CALL_SECONDS = 0.0002;

/** One note for all batches whose calls are so short that calling is a good part of them. */
function overheadNote(times: ReadonlyMap<number, BatchTimes | Missing>): readonly Note[] {
  const short = [...times].flatMap(([batch, timed]) =>
    "reason" in timed || timed.callSeconds >= SHORT_CALL_SECONDS
      ? []
      : [`${Math.round(timed.callSeconds * 1e6)} µs at batch ${batch}`],
  );
  if (short.length === 0) return [];
  return [
    {
      code: "latency/overhead",
      message: `A call takes ${short.join(", ")}, of which the binding is a good part.`,
      fix: "Judge a larger batch.",
    },
  ];
}
