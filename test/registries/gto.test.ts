import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  holderOf,
  isGtoName,
  nextCounter,
  nextVersion,
  parseTag,
  type TagEvent,
} from "../../src/registries/gto.ts";

interface Oracle {
  readonly names: readonly {
    readonly name: string;
    readonly parsed: Record<string, string | number> | null;
  }[];
  readonly histories: Readonly<
    Record<
      string,
      {
        readonly steps: readonly (readonly [string, number])[];
        readonly holders: Readonly<Record<string, string | null>>;
        readonly next: string | null;
        readonly counter: number | null;
      }
    >
  >;
}

/** What GTO itself answers; made by gto_tags.py. */
const ORACLE: Oracle = JSON.parse(
  readFileSync(new URL("../../fixtures/oracles/gto_tags.json", import.meta.url), "utf8"),
);

const tag = (name: string) => parseTag({ name, annotated: true, commit: "c", time: 0, message: "" });

test.each(ORACLE.names)("$name means what GTO reads in it", ({ name, parsed }) => {
  const event = tag(name);
  const seen = event && {
    name: event.model,
    action: event.kind,
    ...(event.version === undefined ? {} : { version: `v${event.version}` }),
    ...(event.stage === undefined ? {} : { stage: event.stage }),
    ...(event.counter === undefined ? {} : { counter: event.counter }),
  };
  expect(seen ?? null).toEqual(parsed);
});

test.each(Object.entries(ORACLE.histories))("state and next tags as GTO has them: %s", (_, history) => {
  const events = history.steps
    .map(([name, commit], time) =>
      parseTag({
        name: name.replace("~", ""),
        annotated: !name.startsWith("~"),
        commit: `c${commit}`,
        time,
        message: "",
      }),
    )
    .filter((event): event is TagEvent => event?.model === "churn");
  for (const [stage, version] of Object.entries(history.holders)) {
    expect(holderOf(events, stage)?.registered.version ?? null).toBe(version);
  }
  if (history.next === null) {
    // GTO runs into a tag that is there already; a number that was never used does not.
    expect(events.map(({ version }) => version)).not.toContain(nextVersion(events));
    return;
  }
  expect(nextVersion(events)).toBe(history.next);
  expect(nextCounter(events)).toBe(history.counter);
});

test("tags of one second are ordered by their counter", () => {
  const events = ["churn@v0.0.1", "churn#prod!#2", "churn#prod#1", "churn#prod#3"].flatMap(
    (name) => tag(name) ?? [],
  );
  expect(holderOf(events, "prod")?.assigned.name).toBe("churn#prod#3");
  expect(holderOf(events.slice(0, 3), "prod")).toBeUndefined();
});

test("a release follows its pre-releases", () => {
  const next = (...names: string[]) => nextVersion(names.flatMap((name) => tag(name) ?? []));
  expect(next("m@v1.0.0-rc.1")).toBe("1.0.0");
  expect(next("m@v1.0.0-rc.1", "m@v1.0.0")).toBe("1.0.1");
  expect(next("m@v0.9.9", "m@v0.10.0")).toBe("0.10.1");
});

test.each(["", "a.b", "a b", "-a", "a-", "a//b", "a#b", "../x", "é"])("%j is no name", (name) => {
  expect(isGtoName(name)).toBe(false);
});
