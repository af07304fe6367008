import { type Content, tell, type Walk } from "../walk.ts";

const LONGEST_HEADER = 100_000_000;

/**
 * Checks the frame of a .safetensors: header length, JSON, and that the tensors fill the data without gap or
 * overlap, so that nothing is hidden beside them. Source: the format's Rust reader.
 */
export function walkSafetensors(content: Content, walk: Walk): boolean {
  const named = /\.safetensors$/i.test(content.name);
  const { source } = content;
  const head = source.read(0, 9);
  if (!named && !(head.length === 9 && head[8] === 0x7b && head.readUInt32LE(4) === 0)) return false;
  const problem = problemOf(content);
  if (!named && problem !== undefined) return false;
  walk.formats.add("safetensors");
  if (problem === undefined) return true;
  tell(walk, content, {
    rule: "safetensors/malformed",
    severity: "high",
    message: `is no valid safetensors file: ${problem}`,
    fix: "Write it again with `safetensors.save_file`.",
    seen: problem.replaceAll(/\d+/g, "#"),
  });
  return true;
}

function problemOf({ source }: Content): string | undefined {
  const head = source.read(0, 8);
  if (head.length < 8) return "it is shorter than its header";
  const length = Number(head.readBigUInt64LE(0));
  if (length > LONGEST_HEADER || length + 8 > source.size) return `its header claims ${length} bytes`;
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(source.read(8, length)));
  } catch {
    return "its header is no JSON";
  }
  if (typeof header !== "object" || header === null || Array.isArray(header))
    return "its header is no object";
  const ranges: (readonly [number, number])[] = [];
  for (const [name, tensor] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const offsets: unknown = tensor?.data_offsets;
    if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(Number.isSafeInteger)) {
      return "a tensor has no data_offsets";
    }
    ranges.push([offsets[0], offsets[1]]);
  }
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let end = 0;
  for (const range of ranges) {
    if (range[0] !== end || range[1] < range[0]) return `its tensors leave a gap or overlap at byte ${end}`;
    end = range[1];
  }
  return end + 8 + length === source.size ? undefined : "bytes stand behind its last tensor";
}
