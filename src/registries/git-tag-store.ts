import { AssayError, reasonOf } from "../model/error.ts";
import { resolveRef } from "../sources/git.ts";
import { git } from "../sources/git-command.ts";
import { parseTag, type TagEvent } from "./gto.ts";

/** Reads and writes the annotated tags of one model. */
export class GitTagStore {
  readonly #top: string;
  readonly #model: string;

  constructor(top: string, model: string) {
    this.#top = top;
    this.#model = model;
  }

  async events(): Promise<TagEvent[]> {
    const fields = [
      "refname:strip=2",
      "objecttype",
      "*objecttype",
      "objectname",
      "*objectname",
      "taggerdate:unix",
    ];
    const format = `--format=${[...fields, "contents"].map((field) => `%(${field})`).join("%00")}%00%00`;
    const patterns = [
      `refs/tags/${this.#model}@*`,
      `refs/tags/${this.#model}#*`,
      `refs/tags/${this.#model}#*/**`,
    ];
    const output = await git(this.#top, ["for-each-ref", format, ...patterns]);
    const events = output.split("\0\0\n").map((record) => this.#event(record));
    return (await Promise.all(events)).filter((event) => event !== undefined);
  }

  async #event(record: string): Promise<TagEvent | undefined> {
    const [name, type, target, object, peeled, time, message = ""] = record.split("\0");
    const annotated = type === "tag";
    const event = parseTag({
      name,
      annotated,
      commit: annotated ? peeled : object,
      time: Number(time),
      message,
    });
    if (event?.model !== this.#model) return undefined;
    // A tag of a tag, as `git tag -a NEW OLD-TAG` makes one, is peeled only once by for-each-ref.
    if (target !== "tag") return event;
    return { ...event, commit: (await resolveRef(this.#top, object)) ?? peeled };
  }

  /** @throws AssayError `promotion/moved` when the tag is there already, `promotion/no-identity` */
  async create(name: string, commit: string, message: string): Promise<void> {
    try {
      const create = [
        "-c",
        "user.useConfigOnly=true",
        "tag",
        "--annotate",
        "--cleanup=verbatim",
        "-m",
        message,
      ];
      await git(this.#top, [...create, name, commit]);
    } catch (thrown) {
      const reason = reasonOf(thrown);
      if (reason.includes("already exists")) throw moved(name, thrown);
      const detail = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : reason;
      if (/identity unknown|empty ident|user\.useConfigOnly|auto-detection is disabled/i.test(detail)) {
        throw new AssayError(
          "promotion/no-identity",
          "Git has no name and address for the author of the tag.",
          {
            fix: 'Run `git config user.name "…"` and `git config user.email "…"` before promoting.',
            cause: thrown,
          },
        );
      }
      throw thrown;
    }
  }

  async remove(names: readonly string[]): Promise<void> {
    if (names.length > 0) await git(this.#top, ["tag", "--delete", ...names]);
  }

  /** Brings the model's tags from the remote; a tag that differs there is not overwritten here. */
  async fetch(remote: string): Promise<void> {
    const refspec = (sign: string) => `refs/tags/${this.#model}${sign}*:refs/tags/${this.#model}${sign}*`;
    try {
      await git(this.#top, ["fetch", "--quiet", "--no-tags", remote, refspec("@"), refspec("#")]);
    } catch (thrown) {
      throw new AssayError(
        "promotion/push-refused",
        `The tags of \`${remote}\` cannot be read: ${reasonOf(thrown)}`,
        {
          fix: "Check the remote's address and the credentials of this job.",
          cause: thrown,
        },
      );
    }
  }

  /** All of the tags or none. @throws AssayError `promotion/moved`, `promotion/push-refused` */
  async push(remote: string, names: readonly string[]): Promise<void> {
    const refs = names.map((name) => `refs/tags/${name}`);
    try {
      await git(this.#top, ["push", "--quiet", "--atomic", "--no-verify", remote, ...refs]);
    } catch (thrown) {
      const detail =
        thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : reasonOf(thrown);
      if (detail.includes("already exists")) throw moved(names.join(" or "), thrown);
      throw new AssayError("promotion/push-refused", `\`${remote}\` refused the tags: ${firstLine(detail)}`, {
        fix: "Give the job the right to push tags (GitHub Actions: `permissions: contents: write`).",
        cause: thrown,
      });
    }
  }
}

export function moved(what: string, cause?: unknown): AssayError {
  return new AssayError("promotion/moved", `Somebody else promoted meanwhile: ${what} is there already.`, {
    fix: "Look at the new state and promote again if it is still right.",
    cause,
  });
}

function firstLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.find((line) => /rejected|denied|declined|fatal|error/i.test(line)) ?? lines[0];
}
