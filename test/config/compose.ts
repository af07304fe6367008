/** Short ways to write a whole config for the kinds of `kinds.ts`. */
export const gate = (text: string, rest = "") =>
  `version: 1\n${rest}gates:\n  g:\n${text.replace(/^/gm, "    ")}\n`;
export const rule = (text: string, kind = "kind: data\nsource: a.csv", rest = "") =>
  gate(`${kind}\nrules:\n  - ${text}`, rest);
export const evaluation = "kind: evaluation\nmodel: m\ndata: d";
export const latency = "kind: latency\nmodel: m";
export const promotion = (text: string) =>
  `${rule("{ metric: row_count, min: 1 }")}promotion:\n  p: ${text}\n`;
