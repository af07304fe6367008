import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LocalInput } from "../../../src/model/gate.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

/** What Pillow and NumPy made of the images, by `fixtures/make_images.py`. */
export const EXPECTED = JSON.parse(readFileSync(path.join(FIXTURES, "expected/images.json"), "utf8"));

export function imagePath(name: string): string {
  return path.join(FIXTURES, "images", name);
}

export function input(localPath: string): LocalInput {
  return {
    path: path.basename(localPath),
    localPath,
    digest: "sha256:0",
    bytes: statSync(localPath).size,
  };
}

export function sha256(data: Uint8Array | Float32Array): string {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return createHash("sha256").update(bytes).digest("hex");
}
