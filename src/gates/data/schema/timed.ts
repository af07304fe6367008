import { createContext, Script } from "node:vm";

const SCRIPT = new Script("work()");
/** What a timer of Node can count. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs work that hostile input can make endless, such as a regular expression that backtracks.
 * @returns undefined where the time was up
 */
export function timed<Result>(
  work: () => Result,
  milliseconds: number,
): { readonly result: Result } | undefined {
  let result: { readonly result: Result } | undefined;
  const context = createContext({
    work: () => {
      result = { result: work() };
    },
  });
  const timeout = Math.min(LONGEST, Math.max(1, Math.floor(milliseconds)));
  try {
    SCRIPT.runInContext(context, { timeout });
    return result;
  } catch (thrown) {
    if (isTimeout(thrown)) return undefined;
    throw thrown;
  }
}

/** The error is of the context that ran out of time, so it is no instance of this one's class. */
function isTimeout(thrown: unknown): boolean {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    Reflect.get(thrown, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
