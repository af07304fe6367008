import path from "node:path";
import { closest } from "fastest-levenshtein";
import { evaluatePromotion, stageBefore } from "../gates/promotion/index.ts";
import { exitCodeOf, verdictOf } from "../judge/index.ts";
import type { Check } from "../model/check.ts";
import { codeInfo } from "../model/codes/index.ts";
import type { Config, PromotionConfig } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import { type Input, NO_EVIDENCE, type Note } from "../model/evidence.ts";
import type { Registry, Statement, Version } from "../model/registry.ts";
import type { GateReport, Report } from "../model/report.ts";
import { openRegistry, renderStatement, testResultStatement } from "../registries/index.ts";
import { digestText } from "../sources/digest.ts";
import { makeFolder } from "../sources/make-folder.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { assembleGate } from "./assemble.ts";
import { checkedOut } from "./head.ts";
import { writeAtomically } from "./output.ts";
import { presentFiles, uncommittedFiles } from "./present-files.ts";
import { refusedCheck, registeredCheck, statementFailed } from "./promotion-checks.ts";
import { TOOL } from "./tool.ts";

export interface PromoteRequest {
  readonly config: Config;
  /** A name under `promotion:`. */
  readonly model: string;
  readonly stage: string;
  /** The report that shows that the gates passed. */
  readonly evidence: Report;
  /** Folder that takes `attestations/`. */
  readonly output: string;
  /** Checks everything and gives no version and no stage. */
  readonly dryRun: boolean;
}

export interface PromoteResult {
  /** One gate of kind `promotion` with a check for each question. */
  readonly report: Report;
  readonly version?: Version;
  /** Absolute path of the in-toto statement. */
  readonly statementPath?: string;
}

/**
 * Looks whether the evidence is enough, registers the artifact's version, writes the statement about it and
 * assigns the stage, in this order, so that a stage never holds what has no statement.
 *
 * @throws AssayError for what is wrong with the config or the command: `promotion/unknown-model`,
 *   `promotion/unknown-stage`, `promotion/unknown-registry`, `promotion/name-refused`. All else is a check.
 */
export async function promote(request: PromoteRequest): Promise<PromoteResult> {
  const { config, evidence, stage } = request;
  const started = performance.now();
  const promotion = promotionNamed(config, request.model);
  const before = stageBefore(promotion, stage);
  const registry = openRegistry(promotion.registry, config.root);
  const checks: Check[] = [];
  const inputs: Input[] = [];
  let done: Promoted = { notes: [] };
  try {
    const artifact = await openArtifact(config, promotion);
    inputs.push(artifact);
    const previous = before === undefined ? undefined : await registry.current(promotion.name, before);
    const expected = await registry.current(promotion.name, stage);
    checks.push(
      ...evaluatePromotion({
        promotion,
        report: evidence,
        artifact,
        stage,
        configDigest: config.digest,
        commit: await checkedOut(config.root),
        files: await presentFiles(config, requiredGates(request, promotion)),
        uncommitted: await uncommittedFiles(config),
        previous,
      }),
    );
    await registry.verify?.(artifact);
    if (checks.every(isGood)) {
      const statement = statementOf(request, promotion, artifact);
      if (statement.predicate["result"] === "FAILED") {
        checks.push(statementFailed(promotion));
      } else if (!request.dryRun) {
        done = await record(request, registry, artifact, statement, expected);
        checks.push(registeredCheck(promotion, stage, done.version));
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || codeInfo(thrown.code).consequence === "usage") throw thrown;
    checks.push(refusedCheck(promotion, thrown));
  }
  const gate = assembleGate({
    name: promotion.name,
    kind: "promotion",
    durationMs: performance.now() - started,
    evidence: { ...NO_EVIDENCE, inputs, notes: done.notes },
    checks,
  });
  const verdict = verdictOf([gate.status]);
  const { expectedGates: _, ...rest } = evidence;
  const report: Report = {
    ...rest,
    tool: TOOL,
    verdict,
    exitCode: exitCodeOf(verdict, checks),
    configPath: config.path,
    configDigest: config.digest,
    notes: [],
    gates: [gate],
  };
  return { report, version: done.version, statementPath: done.statementPath };
}

interface Promoted {
  readonly version?: Version;
  readonly statementPath?: string;
  readonly notes: readonly Note[];
}

async function record(
  { model, output, stage }: PromoteRequest,
  registry: Registry,
  artifact: Input,
  statement: Statement,
  expected: Version | undefined,
): Promise<Promoted> {
  const version = await registry.register(model, artifact, statement);
  const statementPath = await writeStatement(output, version, statement);
  await registry.assign(version, stage, expected);
  return { version, statementPath, notes: registry.notes?.() ?? [] };
}

function requiredGates({ evidence }: PromoteRequest, { requires }: PromotionConfig): readonly GateReport[] {
  return evidence.gates.filter(({ name }) => requires.includes(name));
}

function statementOf(request: PromoteRequest, promotion: PromotionConfig, artifact: Input): Statement {
  return testResultStatement({
    artifact,
    report: request.evidence,
    gates: requiredGates(request, promotion),
    reportDigest: reportDigest(request.evidence),
  });
}

/** SHA-256 of the bytes that report.json has: JSON with two spaces and a newline at the end. */
function reportDigest(report: Report): string {
  return digestText(`${JSON.stringify(report, null, 2)}\n`);
}

async function writeStatement(
  output: string,
  { model, version }: Version,
  statement: Statement,
): Promise<string> {
  const name = `${model.replaceAll("/", "-")}-${version}.intoto.json`;
  const statementPath = path.resolve(output, "attestations", name);
  await makeFolder(path.dirname(statementPath));
  await writeAtomically(statementPath, renderStatement(statement));
  return statementPath;
}

async function openArtifact(config: Config, promotion: PromotionConfig): Promise<Input> {
  const { digest, bytes } = await openTree(candidateTree(config.root), "").open(promotion.artifact);
  return { role: "model", path: promotion.artifact, digest, bytes };
}

function promotionNamed(config: Config, model: string): PromotionConfig {
  const found = config.promotion.find(({ name }) => name === model);
  if (found !== undefined) return found;
  const names = config.promotion.map(({ name }) => name);
  const fix =
    names.length === 0
      ? `Add it under \`promotion:\` in ${config.path}.`
      : `Did you mean \`${closest(model, names)}\`? Known: ${names.join(", ")}.`;
  throw new AssayError("promotion/unknown-model", `${config.path} promotes no "${model}".`, { fix });
}

function isGood({ status }: Check): boolean {
  return status === "pass" || status === "warn";
}
