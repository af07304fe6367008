import { AssayError, reasonOf } from "../../model/error.ts";
import { packingOf, type ReadableFile } from "./parts.ts";
import { type Progress, unpacked } from "./unpacked.ts";

const MOST_GROWTH = 256;
/** Before that much, growth means nothing: a short table of one value shrinks to next to nothing. */
const HARMLESS_BYTES = 2 ** 28;

/**
 * Unpacks a file to nowhere. DuckDB reads one that was cut off or damaged as a shorter table, and one that was
 * made to fill a disk until it does.
 * @throws AssayError `data/bomb`, `data/empty-file`, `data/unreadable` for what is not packed as its name says
 */
export async function checkPacked(file: ReadableFile): Promise<void> {
  const progress: Progress = { packedBytes: 0 };
  let bytes = 0;
  try {
    for await (const part of unpacked(file, progress)) {
      bytes += part.length;
      if (bytes > HARMLESS_BYTES && bytes > MOST_GROWTH * progress.packedBytes) throw bomb(file);
    }
  } catch (thrown) {
    if (thrown instanceof AssayError) throw thrown;
    throw new AssayError(
      "data/unreadable",
      `\`${file.path}\` could not be unpacked as ${packingOf(file)}: ${reasonOf(thrown)}.`,
      {
        fix: "Check that the file is complete and packed as its name says.",
        location: { path: file.path },
        cause: thrown,
      },
    );
  }
  if (bytes === 0)
    throw new AssayError("data/empty-file", `\`${file.path}\` is empty: it unpacks to 0 bytes.`, {
      fix: "Check the step that writes the file.",
      location: { path: file.path },
    });
}

function bomb({ path }: ReadableFile): AssayError {
  return new AssayError(
    "data/bomb",
    `\`${path}\` unpacks to more than ${MOST_GROWTH} times its size, as no real table does.`,
    { fix: "Look at what wrote the file; unpack it yourself if it is right.", location: { path } },
  );
}
