import { bufferSource, sliceSource } from "../bytes.ts";
import { type Content, memberOf, tell, tellIncomplete, type Walk } from "../walk.ts";
import { arrayBlockAfter } from "./arrays.ts";
import { PickleMachine } from "./machine.ts";
import { type Embedded, Observations } from "./observations.ts";
import type { WalkResult } from "./watcher.ts";

/** Text or bytes inside a pickle are decoded up to this size to see whether they are pickles themselves. */
const EMBEDDED_LIMIT = 2 ** 24;
/** A run of so few opcodes may be chance even behind a PROTO byte. */
const CHANCE = 5;

interface Stream {
  readonly observations: Observations;
  readonly result: WalkResult;
  /** Where joblib takes over for the first time. */
  readonly firstArray?: number;
  readonly unreadable?: string;
  /** Pickles that joblib reads from inside the stream. */
  readonly inner: readonly Stream[];
}

/**
 * Looks for pickle streams from the start of `content`, one after another as repeated loads would read them.
 * With `expected` the content claims to be a pickle and what cannot be followed is incomplete; without, bytes
 * that only resemble a pickle are left alone.
 * @returns true when it is a pickle.
 */
export function walkPickles(content: Content, walk: Walk, expected: boolean): boolean {
  const { source } = content;
  let offset = 0;
  do {
    const first = offset === 0;
    const stream = follow(content, offset, walk, true);
    if (!isBelieved(stream, first && expected, first)) return !first;
    walk.formats.add("pickle");
    tellStream(stream, content, walk);
    if (stream.firstArray !== undefined) tellPlainReading(stream.firstArray, content, offset, walk);
    if (!stream.result.stopped) return true;
    offset = stream.result.end;
    walk.allowance.spendMembers(1);
  } while (offset < source.size);
  return true;
}

/** Every name that the first stream of a pickle or joblib file imports, as `module.name`, sorted. */
export function importedNames(content: Content, walk: Walk): readonly string[] {
  const names = new Set<string>();
  const collect = (stream: Stream): void => {
    for (const name of stream.observations.globals) names.add(name);
    stream.inner.forEach(collect);
  };
  collect(follow(content, 0, walk, true));
  return [...names].sort();
}

function follow(content: Content, offset: number, walk: Walk, asJoblib: boolean): Stream {
  const observations = new Observations(walk.allow);
  const inner: Stream[] = [];
  let firstArray: number | undefined;
  let unreadable: string | undefined;
  if (asJoblib) {
    observations.onBuilt = (call, at) => {
      const block = arrayBlockAfter(call, at, content.source);
      if (block === undefined) return undefined;
      firstArray ??= at;
      if (block.kind === "raw") return block.end;
      if (block.kind === "unknown" || inner.length > 1000) {
        unreadable ??= block.kind === "unknown" ? block.reason : "it holds more than 1,000 arrays of objects";
        return undefined;
      }
      const nested = follow(content, block.start, walk, true);
      inner.push(nested);
      return nested.result.end;
    };
  }
  const result = new PickleMachine(content.source, offset, observations).run(walk.allowance);
  return { observations, result, firstArray, unreadable, inner };
}

function isBelieved({ observations, result }: Stream, expected: boolean, first: boolean): boolean {
  if (expected) return true;
  if (result.stopped) return result.declared || observations.importsPlausibleName;
  if (observations.callsPlausibleName) return true;
  return first && result.declared && result.opcodes >= CHANCE;
}

function tellStream(stream: Stream, content: Content, walk: Walk): void {
  const { observations, result, unreadable } = stream;
  for (const sighting of observations.sightings()) tell(walk, content, sighting);
  if (unreadable !== undefined) tellIncomplete(walk, content, unreadable);
  else if (!result.stopped) {
    const reason = `its pickle breaks at byte ${result.end} (${result.reason}); Python has run what stands before`;
    tellIncomplete(walk, content, reason);
  }
  for (const embedded of observations.embedded) intoEmbedded(embedded, content, walk);
  for (const nested of stream.inner) tellStream(nested, content, walk);
}

/** joblib skips array bytes that `pickle.load` would take for opcodes: reads them that way too. */
function tellPlainReading(from: number, content: Content, offset: number, walk: Walk): void {
  const { observations } = follow(content, offset, walk, false);
  if (!observations.callsPlausibleName) return;
  for (const sighting of observations.sightings()) {
    const plausible = /^[\x20-\x7e]+$/.test(sighting.seen);
    if (plausible && sighting.byteOffset !== undefined && sighting.byteOffset >= from)
      tell(walk, content, sighting);
  }
}

function intoEmbedded({ value, offset }: Embedded, content: Content, walk: Walk): void {
  const decoded = typeof value === "string" ? decodeText(value) : undefined;
  let source = decoded === undefined ? undefined : bufferSource(decoded);
  if (typeof value !== "string") {
    source = sliceSource(content.source, value.start, value.length);
    if (value.kind === "text") {
      const head = source.read(0, 8).toString("utf8");
      const isText = /^(?:gA[I-X]|800[2-5])/.test(head) || head.charCodeAt(0) === 0x80;
      if (!isText || value.length > EMBEDDED_LIMIT) return;
      source = bufferSource(decodeText(source.read(0, value.length).toString("utf8")));
    }
  }
  if (source === undefined || !mayBeContent(source.read(0, 4))) return;
  const inside = memberOf(content, "embedded bytes", source);
  walk.into({ ...inside, subject: `${inside.subject} at byte ${offset}` });
}

function decodeText(text: string): Buffer {
  if (text.charCodeAt(0) === 0x80) return Buffer.from(text, "latin1");
  return Buffer.from(text, text.startsWith("gA") ? "base64" : "hex");
}

/** First bytes of a pickle, a zip or an npy; text opcodes that can start a call. */
function mayBeContent(head: Buffer): boolean {
  if (head.length < 3) return false;
  if (head[0] === 0x80) return head[1] <= 5;
  if (head[0] === 0x93) return head[1] === 0x4e;
  if (head[0] === 0x50) return head[1] === 0x4b;
  return head[0] === 0x28 || head[0] === 0x63;
}
