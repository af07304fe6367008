import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const SRC = sourceFiles("src");
const ALL = [...SRC, ...sourceFiles("test"), ...sourceFiles("scripts")];
const LONGEST = 250;

function where(files: readonly SourceFile[], pattern: RegExp, allowed: (path: string) => boolean): string[] {
  return files.flatMap(({ path, text }) =>
    allowed(path)
      ? []
      : text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

test("there is something to look at", () => {
  expect(SRC.length).toBeGreaterThan(50);
});

test(`no file has more than ${LONGEST} lines`, () => {
  const long = ALL.map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }));
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test("no default exports", () => {
  expect(where(ALL, /^export\s+default\b|\bas default\b/, () => false)).toEqual([]);
});

test("no file named utils", () => {
  expect(ALL.filter(({ path }) => /\/(utils?|helpers?|misc|common)\.ts$/.test(path))).toEqual([]);
});

test("the environment is read at the edges only", () => {
  // What git inherits has to be named to leave anything out of it.
  const edge = (path: string) =>
    /^src\/(entry|platforms)\//.test(path) || path === "src/sources/git-environment.ts";
  expect(where(SRC, /\bprocess\s*\.\s*env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/, edge)).toEqual([]);
});

test("GitHub's packages stay where GitHub is spoken", () => {
  const allowed = (path: string) =>
    path === "src/entry/action.ts" ||
    path.startsWith("src/entry/action/") ||
    path.startsWith("src/platforms/github/");
  const breaches = SRC.filter(({ path }) => !allowed(path)).flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith("@actions/"))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(breaches).toEqual([]);
});

test("imports name the file, so that the source runs as it is", () => {
  const breaches = ALL.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith(".") && !/\.(ts|json|js)$/.test(specifier))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(breaches).toEqual([]);
});

test("clocks and chance stay out of what is judged and rendered", () => {
  const pure = SRC.filter(({ path }) => /^src\/(judge|reporters|stats|model|config)\//.test(path));
  const pattern = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
  expect(where(pure, pattern, () => false)).toEqual([]);
});
