import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { FIXTURES, fixture, look } from "./look.ts";

const files = ["scan/benign", "pickles"].flatMap((folder) =>
  readdirSync(new URL(folder, FIXTURES)).map((name) => `${folder}/${name}`),
);

/** Numerical Recipes' linear congruential generator: the same bytes change in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

it("survives files with changed bytes", async () => {
  const random = randomFrom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let run = 0; run < 2000; run++) {
    const path = files[below(files.length)];
    const content = Buffer.from(fixture(path));
    for (let change = below(6); change >= 0; change--) content[below(content.length)] = below(256);
    await expect(look(content, path)).resolves.toBeInstanceOf(Array);
  }
});

it.each(files.filter((path) => /malicious.*\.pkl$/.test(path)))(
  "never calls a part of %s clean",
  async (path) => {
    const content = fixture(path);
    for (let length = 0; length < content.length; length++) {
      expect(await look(content.subarray(0, length), path)).not.toEqual([]);
    }
  },
);
