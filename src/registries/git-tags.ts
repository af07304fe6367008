import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AssayError } from "../model/error.ts";
import type { Input, Note } from "../model/evidence.ts";
import type { Registry, Statement, Version } from "../model/registry.ts";
import { checkRef, repositoryOf, resolveRef } from "../sources/git.ts";
import { openTree } from "../sources/tree.ts";
import { GitTagStore, moved } from "./git-tag-store.ts";
import { activeVersions, holderOf, isGtoName, nextCounter, nextVersion, type TagEvent } from "./gto.ts";
import { statementDigest } from "./statement.ts";

export interface GitRegistrySettings {
  /** Folder of the config, in the repository. */
  readonly root: string;
  /** Name of the remote that takes the tags; without it they stay in this clone. */
  readonly push?: string;
}

const DIGEST = /^artifact-digest: (sha256:[0-9a-f]{64})$/m;

/**
 * Versions and stages as annotated git tags that GTO reads. The tag of a version points to the commit that
 * holds the bytes, and its message holds their digest and that of the statement about them.
 */
export class GitTagRegistry implements Registry {
  readonly id = "git";
  readonly #settings: GitRegistrySettings;
  #statement: Statement | undefined;
  /** Tags of the promotion under way; taken back when it cannot be ended. */
  #pending: string[] = [];
  #unpushed: string[] = [];

  constructor(settings: GitRegistrySettings) {
    if (settings.push !== undefined) checkRef(settings.push);
    this.#settings = settings;
  }

  async current(model: string, stage: string): Promise<Version | undefined> {
    checkName(stage);
    const store = await this.#store(model);
    if (this.#settings.push !== undefined) await store.fetch(this.#settings.push);
    return holding(await store.events(), stage);
  }

  /** @throws AssayError `promotion/dirty` when HEAD does not hold exactly these bytes */
  async verify(artifact: Input): Promise<void> {
    const { top, prefix, head } = await this.#repository();
    const scratch = await mkdtemp(join(tmpdir(), "assay-promote-"));
    const label = `HEAD (${head.slice(0, 7)})`;
    try {
      const tree = openTree({ kind: "git", repository: top, revision: head, prefix, label }, scratch);
      const committed = await tree.open(artifact.path).catch((thrown: unknown) => {
        if (thrown instanceof AssayError) return thrown;
        throw thrown;
      });
      if (!(committed instanceof AssayError) && committed.digest === artifact.digest) return;
      const reason = committed instanceof AssayError ? committed.message : "its bytes there are others.";
      throw new AssayError("promotion/dirty", `\`${artifact.path}\` is not what ${label} holds: ${reason}`, {
        fix: "Commit the artifact (or its Git LFS or DVC pointer) as it is, then promote.",
      });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  /**
   * Gives the bytes a version: the one that already has this digest, else the one at HEAD, else a new one.
   *
   * @throws AssayError `promotion/dirty`, `promotion/version-conflict`, `promotion/moved`, `promotion/no-identity`
   */
  async register(model: string, artifact: Input, statement: Statement): Promise<Version> {
    await this.verify(artifact);
    this.#statement = statement;
    const store = await this.#store(model);
    const { head } = await this.#repository();
    const events = await store.events();
    const versions = activeVersions(events);
    const known =
      versions.findLast((event) => digestOf(event) === artifact.digest) ??
      versions.findLast(({ commit }) => commit === head);
    if (known !== undefined) {
      const digest = digestOf(known);
      if (digest === undefined || digest === artifact.digest)
        return { ...versionOf(known), digest: artifact.digest };
      throw new AssayError("promotion/version-conflict", `HEAD already is ${known.name}, with other bytes.`, {
        fix: "Commit the artifact as it is now, then promote.",
      });
    }
    const version = nextVersion(events);
    const name = `${model}@v${version}`;
    const subject = `Registering artifact ${model} version v${version}`;
    await store.create(name, head, this.#message(subject, artifact.path, artifact.digest));
    this.#pending.push(name);
    return { model, version, reference: head, digest: artifact.digest };
  }

  /** @throws AssayError `promotion/moved`, `promotion/push-refused`; then no tag of this promotion is left */
  async assign(version: Version, stage: string, expected: Version | undefined): Promise<void> {
    checkName(stage);
    const store = await this.#store(version.model);
    try {
      const events = await store.events();
      const found = holding(events, stage);
      if (found?.version !== expected?.version)
        throw moved(found ? `${stage} holds v${found.version}` : `${stage} is empty`);
      if (found?.version !== version.version) {
        const name = `${version.model}#${stage}#${nextCounter(events)}`;
        const subject = `Assigning stage ${stage} to artifact ${version.model} version v${version.version}`;
        await store.create(name, version.reference, this.#message(subject, undefined, version.digest));
        this.#pending.push(name);
      }
      if (this.#settings.push === undefined) this.#unpushed.push(...this.#pending);
      else if (this.#pending.length > 0) await store.push(this.#settings.push, this.#pending);
    } catch (thrown) {
      await store.remove(this.#pending);
      throw thrown;
    } finally {
      this.#pending = [];
    }
  }

  notes(): readonly Note[] {
    if (this.#unpushed.length === 0) return [];
    const tags = this.#unpushed.map((tag) => `'${tag}'`).join(" ");
    const message = `In this clone only: ${this.#unpushed.join(", ")}.`;
    return [{ code: "promotion/not-pushed", message, fix: `Run \`git push --atomic origin ${tags}\`.` }];
  }

  #message(subject: string, path: string | undefined, digest: string | undefined): string {
    const statement = this.#statement;
    const lines = [
      ["artifact-path", path],
      ["artifact-digest", digest],
      ["statement-digest", statement && statementDigest(statement)],
      ["report-digest", statement && reportDigestOf(statement)],
    ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
    return lines.length === 0 ? `${subject}\n` : `${subject}\n\n${lines.join("\n")}\n`;
  }

  async #store(model: string): Promise<GitTagStore> {
    checkName(model);
    return new GitTagStore((await this.#repository()).top, model);
  }

  async #repository(): Promise<{ top: string; prefix: string; head: string }> {
    const { root } = this.#settings;
    const repository = await repositoryOf(root);
    const head = repository && (await resolveRef(repository.top, "HEAD"));
    if (repository !== undefined && head !== undefined) return { ...repository, head };
    const what =
      repository === undefined ? "is not in a git repository" : "is in a repository without a commit";
    throw new AssayError("promotion/no-repository", `\`${root}\` ${what}, so no version can be recorded.`, {
      fix: "Run in a checkout, or choose another registry.",
    });
  }
}

function checkName(name: string): void {
  if (isGtoName(name)) return;
  throw new AssayError("promotion/name-refused", `${JSON.stringify(name)} cannot be part of a tag.`, {
    fix: "Use letters, digits, `-`, `_` and `/`, beginning and ending with a letter or digit.",
  });
}

function holding(events: readonly TagEvent[], stage: string): Version | undefined {
  const holder = holderOf(events, stage);
  return holder === undefined ? undefined : versionOf(holder.registered);
}

function versionOf(event: TagEvent): Version {
  const digest = digestOf(event);
  return {
    model: event.model,
    version: event.version ?? "",
    reference: event.commit,
    ...(digest ? { digest } : {}),
  };
}

function digestOf({ message }: TagEvent): string | undefined {
  return DIGEST.exec(message)?.[1];
}

function reportDigestOf({ predicate }: Statement): string | undefined {
  const digest = predicate["assay_reportDigest"];
  return typeof digest === "string" ? digest : undefined;
}
