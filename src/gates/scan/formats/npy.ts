import { sliceSource } from "../bytes.ts";
import { walkPickles } from "../pickle/streams.ts";
import { type Content, tellIncomplete, type Walk } from "../walk.ts";

const MAGIC = Buffer.from("\x93NUMPY", "latin1");
const LONGEST_HEADER = 2 ** 16;

/** An .npy: its header says whether raw numbers follow or a pickle. Source: numpy.lib.format. */
export function walkNpy(content: Content, walk: Walk): boolean {
  const { source } = content;
  const head = source.read(0, 12);
  if (!head.subarray(0, 6).equals(MAGIC) || head.length < 10) return false;
  walk.formats.add("npy");
  const wide = head[6] >= 2;
  const length = wide && head.length === 12 ? head.readUInt32LE(8) : head.readUInt16LE(8);
  const start = wide ? 12 : 10;
  const header = length <= LONGEST_HEADER ? source.read(start, length).toString("latin1") : "";
  const descr = /['"]descr['"]\s*:\s*([\s\S]*?),\s*['"](?:fortran_order|shape)['"]/.exec(header)?.[1];
  if (header.length < length || descr === undefined) {
    tellIncomplete(walk, content, "its .npy header cannot be read");
    return true;
  }
  const data = { ...content, source: sliceSource(source, start + length, source.size) };
  // A letter O in any field makes numpy unpickle the rest; a field's name may hold one too, which only costs a look.
  const holdsObjects = /['"][<>|=]?O\d*['"]/.test(descr);
  walkPickles(data, walk, holdsObjects);
  return true;
}
