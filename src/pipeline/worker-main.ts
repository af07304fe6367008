import { setNativeHome } from "../engines/native.ts";
import { AssayError, reasonOf } from "../model/error.ts";
import type { Evidence } from "../model/evidence.ts";
import type { GateKind } from "../model/gate.ts";
import { openTree } from "../sources/tree.ts";
import type { Assignment, Failure, Reply } from "./protocol.ts";

type LoadKind = (kind: string) => Promise<Pick<GateKind, "measure"> | undefined>;

/** The life of a gate's own process: one assignment in, one answer out. */
export function serveOneGate(load: LoadKind): void {
  process.once("message", (assignment: Assignment) => {
    measure(assignment, load)
      .then((evidence): Reply => ({ type: "evidence", evidence }))
      .catch((thrown: unknown): Reply => ({ type: "failure", failure: failureOf(thrown) }))
      .then((reply) => send(reply, () => process.exit(0)));
  });
  // Without a parent nobody reads the answer.
  process.on("disconnect", () => process.exit(0));
}

async function measure(assignment: Assignment, load: LoadKind): Promise<Evidence> {
  setNativeHome(assignment.nativeHome);
  const kind = await load(assignment.kind);
  if (kind === undefined) throw new Error(`no gate kind ${assignment.kind}`);
  const open = (spec: Assignment["candidate"]) => openTree(spec, assignment.scratch);
  return kind.measure({
    config: assignment.settings,
    needs: assignment.needs,
    candidate: open(assignment.candidate),
    baselines: new Map([...assignment.baselines].map(([name, spec]) => [name, open(spec)])),
    recorded: assignment.recorded,
    seed: assignment.seed,
    budget: assignment.budget,
    // This clock began with the process, as did the time that the parent gives it.
    endsAt: assignment.budget.seconds * 1000,
    secrets: assignment.secrets,
    scratch: assignment.scratch,
    environment: assignment.environment,
    progress: (progress) => send({ type: "progress", progress }),
    hasGroup: (group) => send({ type: "group", group }),
  });
}

/** A known problem as it is; anything else is a bug of ours, said as one. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof AssayError) {
    return { code: thrown.code, message: thrown.message, fix: thrown.fix, location: thrown.location };
  }
  return {
    code: "run/bug",
    message: `Assay itself failed: ${reasonOf(thrown)}`,
    fix: "Please report this with the command, the config and `assay --version`.",
  };
}

function send(reply: Reply, done?: () => void): void {
  if (process.connected) process.send?.(reply, undefined, undefined, () => done?.());
  else done?.();
}
