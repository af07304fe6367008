import { type Estimate, exactly, isMissing, type Missing } from "../../model/estimate.ts";
import type { Measurement } from "../../model/evidence.ts";
import { independentDifference } from "../../stats/difference.ts";
import type { Answer } from "./metric.ts";
import type { Request } from "./requests.ts";

/** A measurement without a baseline. */
export function measured({ need, metric, subject }: Request, candidate: Answer): Measurement {
  const { id, unit, direction } = metric.info;
  // A name that is not there is no subject of another rule's `*`.
  const meant = need.subjects;
  return { metric: id, options: need.options, subject, meant, unit, direction, candidate: plain(candidate) };
}

/** Candidate − baseline: exact where both sides are whole populations, as they are but for distances of drift. */
export function compared(request: Request, candidate: Answer, baseline: Answer): Measurement {
  const { against } = request.need;
  return {
    ...measured(request, candidate),
    ...(against === undefined ? {} : { against }),
    baseline: plain(baseline),
    difference: differenceOf(candidate, baseline),
  };
}

function differenceOf(candidate: Answer, baseline: Answer): Estimate | Missing {
  if (isMissing(candidate)) return candidate;
  if (isMissing(baseline)) return baseline;
  const samples = Math.min(candidate.samples, baseline.samples);
  if (candidate.uncertainty.kind !== "exact" || baseline.uncertainty.kind !== "exact")
    return independentDifference(candidate, baseline);
  const [here, there] = [wholeOf(candidate), wholeOf(baseline)];
  const isWhole = here !== undefined && there !== undefined;
  return exactly(isWhole ? Number(here - there) : candidate.value - baseline.value, samples);
}

/** Undefined for a value with digits behind the point. */
function wholeOf({ integer, value }: Extract<Answer, Estimate>): bigint | undefined {
  return integer ?? (Number.isInteger(value) ? BigInt(value) : undefined);
}

function plain(answer: Answer): Estimate | Missing {
  if (isMissing(answer)) return answer;
  const { value, uncertainty, samples, integer, limit } = answer;
  const isRounded = integer !== undefined && !Number.isSafeInteger(value);
  return {
    value,
    uncertainty,
    samples,
    ...(isRounded ? { integer } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
}
