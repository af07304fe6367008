/**
 * The tag grammar of GTO (https://github.com/treeverse/gto): `churn@v1.0.0` registers a version,
 * `churn#prod#3` assigns a stage, `!` takes either back. Pure: no git here.
 */

const NAME = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const NUMBER = "(?:0|[1-9]\\d*)";
const SEMVER = `${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?(?:\\+[0-9a-zA-Z-.]+)?`;
const TAG = new RegExp(`^(${NAME})(?:#(${NAME})|@v(${SEMVER}))(!?)(?:#(\\d+))?$`);

/** A tag as git tells it. */
export interface Tag {
  readonly name: string;
  /** A lightweight tag has no author and no time: it is no record, but its name is taken. */
  readonly annotated: boolean;
  readonly commit: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly message: string;
}

export interface TagEvent extends Tag {
  readonly kind: "register" | "deregister" | "assign" | "unassign";
  readonly model: string;
  readonly stage?: string;
  /** Without the leading `v`. */
  readonly version?: string;
  readonly counter?: number;
}

export function isGtoName(name: string): boolean {
  return new RegExp(`^${NAME}$`).test(name) && !name.includes("//");
}

/** What a tag says, or undefined when it is no tag of this grammar. */
export function parseTag(tag: Tag): TagEvent | undefined {
  const match = TAG.exec(tag.name);
  if (match === null) return undefined;
  const [, model, stage, version, cancelled, counter] = match;
  const kind = stage === undefined ? "register" : "assign";
  return {
    ...tag,
    kind: cancelled === "" ? kind : kind === "register" ? "deregister" : "unassign",
    model,
    ...(stage === undefined ? {} : { stage }),
    ...(version === undefined ? {} : { version }),
    ...(counter === undefined ? {} : { counter: Number(counter) }),
  };
}

/** The record, oldest first. Tags of one second are ordered by their counter, and taking back comes after giving. */
export function inOrder(events: readonly TagEvent[]): TagEvent[] {
  const late = ({ kind }: TagEvent) => (kind === "deregister" || kind === "unassign" ? 1 : 0);
  const recorded = events.filter(({ annotated }) => annotated);
  return recorded.sort(
    (a, b) =>
      a.time - b.time ||
      (a.counter ?? 0) - (b.counter ?? 0) ||
      late(a) - late(b) ||
      (a.name < b.name ? -1 : 1),
  );
}

/** Versions that are registered and not taken back, oldest first. */
export function activeVersions(events: readonly TagEvent[]): TagEvent[] {
  const active = new Map<string, TagEvent>();
  for (const event of inOrder(events)) {
    if (event.version === undefined) continue;
    active.delete(event.version);
    if (event.kind === "register") active.set(event.version, event);
  }
  return [...active.values()];
}

export interface Assignment {
  readonly assigned: TagEvent;
  readonly registered: TagEvent;
}

/** The version that a stage holds: the latest assignment not taken back whose version still stands. */
export function holderOf(events: readonly TagEvent[], stage: string): Assignment | undefined {
  const assigned = new Map<string, TagEvent>();
  for (const event of inOrder(events)) {
    if (event.stage !== stage) continue;
    assigned.delete(event.commit);
    if (event.kind === "assign") assigned.set(event.commit, event);
  }
  const versions = activeVersions(events);
  for (const event of [...assigned.values()].reverse()) {
    const registered = versions.findLast(({ commit }) => commit === event.commit);
    if (registered !== undefined) return { assigned: event, registered };
  }
  return undefined;
}

/** `0.0.1` first, then the patch after the greatest ever registered, so that no number is used twice. */
export function nextVersion(events: readonly TagEvent[]): string {
  const known = events.flatMap(({ version }) => (version === undefined ? [] : [version]));
  if (known.length === 0) return "0.0.1";
  const greatest = known.map(parts).reduce((a, b) => (isGreater(b, a) ? b : a));
  const [major, minor, patch] = greatest.numbers;
  // A release follows its own pre-releases without another step.
  return `${major}.${minor}.${greatest.isRelease ? patch + 1 : patch}`;
}

/** One more than the greatest counter of any stage of this model. */
export function nextCounter(events: readonly TagEvent[]): number {
  return 1 + Math.max(0, ...events.map(({ counter }) => counter ?? 0));
}

function parts(version: string): { numbers: readonly number[]; isRelease: boolean } {
  const [core] = version.split("+");
  const [numbers] = core.split("-");
  return { numbers: numbers.split(".").map(Number), isRelease: !core.includes("-") };
}

function isGreater(a: ReturnType<typeof parts>, b: ReturnType<typeof parts>): boolean {
  const at = a.numbers.findIndex((one, index) => one !== b.numbers[index]);
  return at === -1 ? a.isRelease && !b.isRelease : a.numbers[at] > b.numbers[at];
}
