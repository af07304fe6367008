import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable, Writable } from "node:stream";
import { AssayError, reasonOf } from "../model/error.ts";
import type { Digest } from "./digest.ts";
import { gitEnvironment } from "./git-environment.ts";

const NEWLINE = 10;

/**
 * Writes blobs of a repository to files in constant memory, all through one `git cat-file --batch`, since a
 * process for each file would make scans of a whole commit slow. The process keeps nothing alive while it is idle
 * and ends with ours. `--git-dir` wins over a `GIT_DIR` that a hook may have left in the environment.
 */
export class BlobReader {
  readonly #gitDirectory: string;
  #session: Session | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(gitDirectory: string) {
    this.#gitDirectory = gitDirectory;
  }

  /** One at a time, in the order of the calls. @throws AssayError `file/git-failed` */
  write(object: string, path: string): Promise<Digest> {
    const written = this.#last.then(() => this.#write(object, path));
    this.#last = written.catch(() => undefined);
    return written;
  }

  async #write(object: string, path: string): Promise<Digest> {
    await mkdir(dirname(path), { recursive: true });
    this.#session ??= new Session(this.#gitDirectory);
    const session = this.#session;
    const file = await open(path, "w");
    try {
      session.hold();
      return await session.copy(object, file);
    } catch (thrown) {
      // What is left in the pipe would be taken for the next blob.
      this.#session = undefined;
      session.end();
      await rm(path, { force: true });
      const reason = session.complaint.trim() || reasonOf(thrown);
      throw new AssayError("file/git-failed", `Git could not give the content of ${object}: ${reason}`, {
        cause: thrown,
      });
    } finally {
      session.release();
      await file.close();
    }
  }
}

class Session {
  complaint = "";
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(gitDirectory: string) {
    this.#child = spawn("git", [`--git-dir=${gitDirectory}`, "cat-file", "--batch"], {
      env: gitEnvironment(),
      stdio: "pipe",
      windowsHide: true,
    });
    this.#chunks = this.#child.stdout[Symbol.asyncIterator]();
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.complaint = (this.complaint + text).slice(0, 2000);
    });
    const failed = (error: Error) => {
      this.complaint ||= error.message;
      this.#child.stdout.destroy();
    };
    this.#child.on("error", failed);
    this.#child.stdin.on("error", failed);
  }

  async copy(object: string, file: FileHandle): Promise<Digest> {
    this.#child.stdin.write(`${object}\n`);
    const header = await this.#line();
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) throw new Error(header);
    const bytes = Number(size);
    const hash = createHash("sha256");
    for (let left = bytes; left > 0; ) {
      if (this.#rest.length === 0) this.#rest = await this.#next();
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      hash.update(part);
      await file.writeFile(part);
      left -= part.length;
    }
    if ((await this.#line()) !== "") throw new Error("the answer is longer than it says");
    return { digest: `sha256:${hash.digest("hex")}`, bytes };
  }

  async #line(): Promise<string> {
    let at = this.#rest.indexOf(NEWLINE);
    while (at === -1) {
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
      at = this.#rest.indexOf(NEWLINE);
    }
    const line = this.#rest.toString("utf8", 0, at);
    this.#rest = this.#rest.subarray(at + 1);
    return line;
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (done === true) throw new Error("git ended early");
    return value;
  }

  /** While an answer is awaited our process must not end; between answers it may. */
  hold(): void {
    this.#child.ref();
    for (const stream of this.#sockets()) stream.ref();
  }

  release(): void {
    this.#child.unref();
    for (const stream of this.#sockets()) stream.unref();
  }

  end(): void {
    this.#child.kill();
  }

  /** Pipes are sockets, which the types of a child process do not say. */
  #sockets(): Socket[] {
    const { stdin, stdout, stderr } = this.#child;
    return [stdin, stdout, stderr].filter((stream): stream is typeof stream & Socket => "unref" in stream);
  }
}

interface Socket {
  ref(): void;
  unref(): void;
}
