import type { RelationColumn } from "../../engines/dialect.ts";
import { openDuckDb } from "../../engines/duckdb.ts";
import { planFeeds } from "../../engines/onnx/feeds.ts";
import { openSession, type Session } from "../../engines/onnx/session.ts";
import { AssayError } from "../../model/error.ts";
import type { LocalInput, Tree } from "../../model/gate.ts";
import { resolveRef } from "../../sources/git.ts";
import { git, isInsideRepository } from "../../sources/git-command.ts";

/** How the columns of a table go into a model, as far as it can be told without knowing what they mean. */
export type Fit =
  | { readonly kind: "names" }
  | { readonly kind: "packed"; readonly input: string; readonly columns: readonly string[] }
  | { readonly kind: "unknown"; readonly inputs: readonly string[] };

/** Names that a column with the truth often has; such a column is no input. */
const LABEL = /^(?:label|labels|target|targets|truth|y|class|outcome)$/i;

/** Reads the model's inputs and the table's columns; whatever cannot be read is unknown. */
export async function fitOf(tree: Tree, model: string, table: string): Promise<Fit> {
  // Without it ONNX Runtime's official build writes a device id to the home folder.
  process.env.ORT_DISABLE_TELEMETRY ??= "1";
  try {
    const session = await openSession(await tree.open(model));
    try {
      return matchColumns(session, table, await columnsOf(await tree.open(table)));
    } finally {
      await session.close();
    }
  } catch {
    // The native parts may be missing as well; a config without the fit is still a good start.
    return { kind: "unknown", inputs: [] };
  }
}

async function columnsOf(table: LocalInput): Promise<readonly RelationColumn[]> {
  const engine = await openDuckDb({ threads: 1 });
  try {
    return (await engine.relation(table)).columns;
  } finally {
    await engine.close();
  }
}

function matchColumns(session: Session, path: string, columns: readonly RelationColumn[]): Fit {
  const table = { path, columns };
  const unknown: Fit = { kind: "unknown", inputs: session.inputs.map(({ name }) => name) };
  if (fits(() => planFeeds(session, table))) return { kind: "names" };
  const [input, ...others] = session.inputs;
  if (input === undefined || others.length > 0 || !input.isTensor || input.shape.length !== 2) return unknown;
  const width = input.shape[1];
  const numeric = columns.filter(({ cell }) => cell === "integer" || cell === "number");
  const names = numeric.map(({ name }) => name);
  const features = [names, names.filter((name) => !LABEL.test(name))].find((one) => one.length === width);
  if (features === undefined || !fits(() => planFeeds(session, table, { [input.name]: features })))
    return unknown;
  return { kind: "packed", input: input.name, columns: features };
}

function fits(plan: () => unknown): boolean {
  try {
    plan();
    return true;
  } catch (thrown) {
    if (thrown instanceof AssayError) return false;
    throw thrown;
  }
}

/** What a first config compares with: the main branch of the remote, else the branch that is checked out. */
export async function firstBaseline(folder: string): Promise<string | undefined> {
  if (!isInsideRepository(folder)) return undefined;
  for (const ref of ["origin/HEAD", "origin/main", "origin/master"]) {
    if ((await resolveRef(folder, ref)) !== undefined) return nameOf(folder, ref);
  }
  const branch = (await git(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
  return branch === "" ? undefined : branch;
}

/** `origin/HEAD` by the name of the branch that it stands for. */
async function nameOf(folder: string, ref: string): Promise<string> {
  const name = (await git(folder, ["rev-parse", "--abbrev-ref", ref])).trim();
  return name === "" ? ref : name;
}
