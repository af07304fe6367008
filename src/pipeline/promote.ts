import { mkdir } from "node:fs/promises";
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
import type { Report } from "../model/report.ts";
import { openRegistry, renderStatement, testResultStatement } from "../registries/index.ts";
import { digestText } from "../sources/digest.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { assembleGate } from "./assemble.ts";
import { writeAtomically } from "./output.ts";
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
    const { digest: configDigest } = config;
    checks.push(
      ...evaluatePromotion({ promotion, report: evidence, artifact, stage, configDigest, previous }),
    );
    await registry.verify?.(artifact);
    if (!request.dryRun && checks.every(({ status }) => status === "pass" || status === "warn")) {
      done = await record(request, registry, promotion, artifact, expected);
      checks.push(registeredCheck(promotion, stage, done.version));
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
  const report: Report = {
    ...evidence,
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
  { evidence, output, stage }: PromoteRequest,
  registry: Registry,
  promotion: PromotionConfig,
  artifact: Input,
  expected: Version | undefined,
): Promise<Promoted> {
  const gates = evidence.gates.filter(({ name }) => promotion.requires.includes(name));
  const statement = testResultStatement({
    artifact,
    report: evidence,
    gates,
    reportDigest: reportDigest(evidence),
  });
  const version = await registry.register(promotion.name, artifact, statement);
  const statementPath = await writeStatement(output, version, statement);
  await registry.assign(version, stage, expected);
  return { version, statementPath, notes: registry.notes?.() ?? [] };
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
  await mkdir(path.dirname(statementPath), { recursive: true });
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

function registeredCheck(promotion: PromotionConfig, stage: string, version: Version | undefined): Check {
  return {
    code: "promotion/registered",
    subject: {},
    status: "pass",
    level: "error",
    expected: `${promotion.name} in stage ${stage}`,
    actual: null,
    message: `${promotion.name} v${version?.version} is in stage ${stage}.`,
    location: promotion.location,
  };
}

function refusedCheck(promotion: PromotionConfig, { code, message, fix, location }: AssayError): Check {
  return {
    code,
    subject: {},
    status: codeInfo(code).consequence === "failed" ? "fail" : "error",
    level: "error",
    expected: `${promotion.name} to be promoted`,
    actual: null,
    message,
    fix,
    location: location ?? promotion.location,
  };
}
