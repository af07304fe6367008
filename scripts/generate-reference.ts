import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { referenceFiles } from "./reference/files.ts";

/** Writes schemas/ and docs/reference/. With --check it writes nothing and names the files that are stale. */
const root = resolve(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const stale: string[] = [];
for (const [path, text] of referenceFiles()) {
  const target = resolve(root, path);
  const current = await readFile(target, "utf8").catch(() => undefined);
  if (current === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}\nRun \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  for (const path of stale) console.error(`wrote ${path}`);
}
