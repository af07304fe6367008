import type { Random } from "../../stats/random.ts";

/** One side of the comparison: a call of its model on prepared input. */
export interface Arm {
  call(): Promise<unknown>;
}

/** Seconds of each call of a block, one block an arm, in the order of the arms. */
export type Round = readonly Float64Array[];

export interface RoundsRequest {
  readonly arms: readonly Arm[];
  readonly random: Random;
  /** Seconds that may be spent on rounds. */
  readonly seconds: number;
  /** Rounds wanted at most. */
  readonly most: number;
  /** Seconds on a clock that never goes back. */
  now(): number;
  /** Asked at each look; true ends the measurement. */
  enough(rounds: readonly Round[], look: number): boolean;
  progress(rounds: number): void;
}

/** A block is about this long, so that one call's neighbours weigh the same on both sides. */
const BLOCK_SECONDS = 0.003;
const WARM_UP_CALLS = 10;
const WARM_UP_SECONDS = 0.2;
/** Numbers of rounds after which the gate may stop; each look spends an equal share of the error budget. */
export const LOOKS: readonly number[] = [20, 40, 80, 160];

/**
 * Times the arms in interleaved blocks: each round is one block of every arm in random order, so that drift
 * of the machine meets both sides alike. The first call of a block refills caches and is not counted.
 */
export async function timeRounds(request: RoundsRequest): Promise<readonly Round[]> {
  const { arms, now, most } = request;
  const calls = blockCalls(await warmUp(arms, now));
  const rounds: Round[] = [];
  const end = now() + request.seconds;
  while (rounds.length < most && (now() < end || rounds.length < LOOKS[0])) {
    rounds.push(await timeRound(request, calls));
    const look = lookAt(rounds.length);
    if (look === undefined) continue;
    request.progress(rounds.length);
    if (request.enough(rounds, look)) break;
  }
  return rounds;
}

/** Which look this number of rounds is: 0 to 3, then 3 again each time another 160 are done. */
function lookAt(rounds: number): number | undefined {
  const last = LOOKS[LOOKS.length - 1];
  const look = LOOKS.indexOf(rounds);
  if (look !== -1) return look;
  return rounds % last === 0 ? LOOKS.length - 1 : undefined;
}

/** Calls each arm until caches and allocators have settled; returns the fastest arm's seconds a call. */
async function warmUp(arms: readonly Arm[], now: () => number): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (const arm of arms) {
    const start = now();
    let calls = 0;
    for (; calls < WARM_UP_CALLS || now() - start < WARM_UP_SECONDS; calls++) await arm.call();
    fastest = Math.min(fastest, (now() - start) / calls);
  }
  return fastest;
}

function blockCalls(secondsPerCall: number): number {
  return Math.max(1, Math.ceil(BLOCK_SECONDS / Math.max(secondsPerCall, 1e-7)));
}

async function timeRound({ arms, random, now }: RoundsRequest, calls: number): Promise<Round> {
  const round = arms.map(() => new Float64Array(calls));
  for (const index of shuffled(arms.length, random)) {
    const arm = arms[index];
    await arm.call();
    for (let call = 0; call < calls; call++) {
      const start = now();
      await arm.call();
      round[index][call] = now() - start;
    }
  }
  return round;
}

/** Fisher–Yates. */
export function shuffled(length: number, random: Random): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = random.int(last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
