import { describe, expect, test } from "vitest";
import { importsOf, type SourceFile, sourceFiles } from "./source-files.ts";

const FLOOR = ["stats", "sources", "engines"];
const ROOMS = ["config", "gates", "imports", "baselines", "registries", "history", "reporters", "platforms"];

/** What each room may import beside itself: imports point down only. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ...Object.fromEntries(FLOOR.map((room) => [room, ["model"]])),
  judge: ["stats", "model"],
  ...Object.fromEntries(ROOMS.map((room) => [room, [...FLOOR, "model"]])),
  pipeline: ["judge", ...ROOMS, ...FLOOR, "model"],
  entry: ["pipeline", "judge", ...ROOMS, ...FLOOR, "model"],
};

const FILES = sourceFiles("src");

describe("imports point down", () => {
  test("the import lines are found", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { b,\n  c } from "../x/b.ts";',
      'export { d } from "./d.ts";',
      'import "node:fs";',
      'const e = await import("./e.ts");',
      'type F = import("./f.ts").F;',
      'import * as g from "./g.ts";',
    ].join("\n");
    expect(importsOf("src/here/file.ts", text)).toEqual([
      { specifier: "./a.ts", target: "src/here/a.ts", typeOnly: false },
      { specifier: "../x/b.ts", target: "src/x/b.ts", typeOnly: true },
      { specifier: "./d.ts", target: "src/here/d.ts", typeOnly: false },
      { specifier: "node:fs", typeOnly: false },
      { specifier: "./g.ts", target: "src/here/g.ts", typeOnly: false },
      { specifier: "./e.ts", target: "src/here/e.ts", typeOnly: false },
      { specifier: "./f.ts", target: "src/here/f.ts", typeOnly: true },
    ]);
    expect(FILES.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(FILES.length / 2);
  });

  test("every folder of src is a room with a place", () => {
    const known = Object.keys(BELOW);
    expect(FILES.filter((file) => !known.includes(roomOf(file)))).toEqual([]);
  });

  test("no room imports a room above or beside it", () => {
    const breaches = FILES.flatMap((file) => {
      const room = roomOf(file);
      return targets(file)
        .filter((target) => {
          const other = target.split("/")[1];
          return other !== room && !BELOW[room].includes(other);
        })
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(breaches).toEqual([]);
  });

  test("nothing in src imports from outside of it", () => {
    const breaches = FILES.flatMap((file) =>
      targets(file)
        .filter((target) => !target.startsWith("src/"))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  test.each(["gates", "platforms"])("the folders inside %s do not know one another", (room) => {
    const folderOf = (path: string) => path.split("/").slice(0, 3).join("/");
    const breaches = FILES.filter((file) => roomOf(file) === room && file.path.split("/").length > 3).flatMap(
      (file) =>
        targets(file)
          .filter((target) => target.startsWith(`src/${room}/`) && target.split("/").length > 3)
          .filter((target) => folderOf(target) !== folderOf(file.path))
          .map((target) => `${file.path} imports ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  test("every relative import names a file that is there", () => {
    const paths = new Set(FILES.map(({ path }) => path));
    const missing = FILES.flatMap((file) =>
      targets(file)
        .filter((target) => target.endsWith(".ts") && !paths.has(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

test("no circle of imports", () => {
  const graph = new Map(FILES.map((file) => [file.path, targets(file)]));
  expect(circleIn(graph)).toBeUndefined();
  expect(
    circleIn(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b"]],
      ]),
    ),
  ).toEqual(["b", "c", "b"]);
});

function roomOf({ path }: SourceFile): string {
  return path.split("/")[1];
}

function targets({ imports }: SourceFile): readonly string[] {
  return imports.flatMap(({ target }) => (target === undefined ? [] : [target]));
}

/** The first circle of a walk in depth, as the files along it. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...trail, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle) return circle;
  }
  return undefined;
}
