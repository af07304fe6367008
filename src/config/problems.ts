import type { Code } from "../model/codes/index.ts";
import { AssayError, type Location } from "../model/error.ts";

/** All that is wrong with one config, in the order of its lines. */
export class ConfigProblems extends AssayError {
  /** At least one; each has a location. */
  readonly problems: readonly AssayError[];

  constructor(problems: readonly AssayError[]) {
    const [first] = problems;
    if (problems.length === 1) {
      super(first.code, first.message, { fix: first.fix, location: first.location });
    } else {
      const path = first.location?.path ?? "the config";
      super("config/invalid", [`${path} has ${problems.length} problems`, ...problems.map(line)].join("\n"), {
        location: first.location,
      });
    }
    this.name = "ConfigProblems";
    this.problems = problems;
  }
}

/** Gathers problems, so that a reader sees every mistake of a file at once. */
export class ProblemList {
  readonly #problems: AssayError[] = [];

  add(code: Code, message: string, location: Location, fix?: string): void {
    this.#problems.push(new AssayError(code, message, { fix, location }));
  }

  get size(): number {
    return this.#problems.length;
  }

  /** @throws ConfigProblems when there is any. */
  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    throw new ConfigProblems([...this.#problems].sort(byPlace));
  }
}

function byPlace(left: AssayError, right: AssayError): number {
  const line = (left.location?.line ?? 0) - (right.location?.line ?? 0);
  return line || (left.location?.column ?? 0) - (right.location?.column ?? 0);
}

function line(problem: AssayError): string {
  const { path, line: row, column } = problem.location ?? { path: "" };
  const place = [path, row, column].filter((part) => part !== undefined).join(":");
  return [`${place}: ${problem.message}`, problem.fix].filter(Boolean).join(". ");
}
