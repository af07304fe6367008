/** Reads one character, or goes on at any of several places. */
type Step = { readonly reads: (character: string) => boolean } | { readonly goes: number[] };

const SLASH = (one: string) => one === "/";
const NO_SLASH = (one: string) => one !== "/";
const ANY = () => true;

/**
 * Matches a glob in time that grows with the pattern times the path. A regular expression of many stars tries ways
 * to share a name out among them of which there is no end.
 */
export function stepMatcher(glob: string): (path: string) => boolean {
  const steps: Step[] = [];
  compile(glob, steps);
  const end = steps.length;
  const seen = new Int32Array(end + 1).fill(-1);
  return (path) => {
    seen.fill(-1);
    let states = reached([0], steps, seen, 0);
    for (let at = 0; at < path.length; at++) {
      // What a pattern that ends here names is a folder.
      if (path[at] === "/" && states.includes(end)) return true;
      const next = states.flatMap((state) => (readsAt(steps[state], path[at]) ? [state + 1] : []));
      if (next.length === 0) return false;
      states = reached(next, steps, seen, at + 1);
    }
    return states.includes(end);
  };
}

function readsAt(step: Step | undefined, character: string): boolean {
  return step !== undefined && "reads" in step && step.reads(character);
}

/** The places that can be gone on at without reading anything, each once. */
function reached(from: readonly number[], steps: readonly Step[], seen: Int32Array, turn: number): number[] {
  const found: number[] = [];
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen[state] === turn) continue;
    seen[state] = turn;
    const step = steps[state];
    if (step !== undefined && "goes" in step) open.push(...step.goes);
    else found.push(state);
  }
  return found;
}

function compile(glob: string, steps: Step[]): void {
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const set = /^\[(!?)([^\]/]+)\]/.exec(rest);
    const choice = /^\{([^{}]*)\}/.exec(rest);
    if (rest.startsWith("**/")) {
      const fork = { goes: [steps.length + 1] };
      steps.push(fork);
      repeat(ANY, steps);
      steps.push({ reads: SLASH });
      fork.goes.push(steps.length);
      at += 2;
    } else if (rest.startsWith("*")) {
      const stars = /^\*+/.exec(rest)?.[0].length ?? 1;
      repeat(stars > 1 ? ANY : NO_SLASH, steps);
      at += stars - 1;
    } else if (rest.startsWith("?")) steps.push({ reads: NO_SLASH });
    else if (set !== null) {
      const one = new RegExp(setExpression(set[1], set[2]), "s");
      steps.push({ reads: (character) => one.test(character) });
      at += set[0].length - 1;
    } else if (choice !== null) {
      const fork: Step = { goes: [] };
      const ends: number[][] = [];
      steps.push(fork);
      for (const part of choice[1].split(",")) {
        fork.goes.push(steps.length);
        compile(part, steps);
        const leave = { goes: [] };
        ends.push(leave.goes);
        steps.push(leave);
      }
      for (const goes of ends) goes.push(steps.length);
      at += choice[0].length - 1;
    } else {
      const literal = glob[at];
      steps.push({ reads: (character) => character === literal });
    }
  }
}

function repeat(reads: (character: string) => boolean, steps: Step[]): void {
  const start = steps.length;
  steps.push({ goes: [start + 1, start + 3] }, { reads }, { goes: [start] });
}

/** `[ab]` and `[!ab]` as a regular expression of one character that is no slash. */
export function setExpression(negated: string, characters: string): string {
  return `(?!/)[${negated === "" ? "" : "^"}${characters.replace(/[\\[\]^]/g, "\\$&")}]`;
}
