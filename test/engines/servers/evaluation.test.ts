import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WrittenConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { Task } from "../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { AssayError } from "../../../src/model/error.ts";
import { type Estimate, isMissing, type Missing } from "../../../src/model/estimate.ts";
import type { Evidence, Measurement, Need } from "../../../src/model/evidence.ts";
import { intervalOf } from "../../../src/stats/interval.ts";
import { tree } from "../../gates/evaluation/job.ts";
import { everyMetric, isInSql, type Wanted } from "../../gates/evaluation/pushdown/compare.ts";
import { CLASSES, EVALUATED } from "./evaluation-tables.ts";
import { fillServer, writeFiles } from "./fill.ts";
import { startedServices } from "./service.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-evaluation-parity-"));
const services = startedServices();

type Settings = Omit<WrittenConfig, "predictions">;
type Where = (table: string) => NonNullable<WrittenConfig["predictions"]>;
const inFiles: Where = (table) => `${table}.parquet`;
const ON_FILES = { champion: "assay_champion.parquet", compute: "sql" } as const;

const SETTINGS = [
  ["plain rows", {}],
  ["weights", { weight: "w" }],
  ["groups", { group: "u" }],
  ["weights and groups", { weight: "w", group: "u" }],
] as const;

/** The first task and the last with every setting, the others with those that differ most. */
const SOME = SETTINGS.filter((_, at) => at === 0 || at === SETTINGS.length - 1);

const TASKS: readonly (readonly [string, Task, Settings])[] = [
  ["two classes as texts", "binary-classification", { label: "yes", positive: "it's yes", score: "s" }],
  ["two classes as booleans", "binary-classification", { label: "flag", score: "s", threshold: 0.4 }],
  [
    "classes by their scores",
    "multiclass-classification",
    { label: "class", classes: CLASSES, score: ["a", "b", "c"] },
  ],
  ["classes by their names", "multiclass-classification", { label: "class", prediction: "said" }],
  ["regression", "regression", { label: "y", prediction: "p" }],
];

function measure(config: WrittenConfig, needs: readonly Wanted[], secrets = {}): Promise<Evidence> {
  return evaluationGate.measure({
    config,
    needs: needs.map((need): Need => ({ options: {}, subjects: {}, ...need })),
    candidate: tree(root),
    baselines: new Map([["baseline", tree(root, "main (1a2b3c4)")]]),
    seed: 42,
    budget: { seconds: 300, memoryBytes: 2 ** 30 },
    scratch: mkdtempSync(path.join(root, "scratch-")),
    secrets,
    progress: () => undefined,
  });
}

/** Neither as it is written in the URL nor as the server gets it. */
function requireNoSecret(message: string, url: string): void {
  // Spark's password is how the names of these tables begin.
  const said = message.replaceAll(/assay_\w+/g, "");
  expect(said).not.toContain(url);
  const { password } = new URL(url);
  if (password === "") return;
  expect(said).not.toContain(password);
  expect(said).not.toContain(decodeURIComponent(password));
}

function nameOf({ metric, options, subject, against }: Measurement): string {
  return `${metric} ${JSON.stringify(options)} ${subject.slice ?? ""} ${against ?? ""}`;
}

function near(one: number, other: number, size: number): boolean {
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(size, Math.abs(one)) + 1e-13;
}

/** What two estimates differ by, or nothing. */
function difference(files?: Estimate | Missing, server?: Estimate | Missing): string | undefined {
  if (files === undefined || server === undefined) return files === server ? undefined : "only one has it";
  if (isMissing(files) || isMissing(server)) {
    const said = [files, server].map((one) =>
      isMissing(one) ? `${one.code} ${one.reason}` : `${one.value}`,
    );
    return isMissing(files) && isMissing(server) && files.code === server.code ? undefined : said.join(" / ");
  }
  if (!near(files.value, server.value, 0)) return `value ${files.value} / ${server.value}`;
  if (files.samples !== server.samples) return `samples ${files.samples} / ${server.samples}`;
  if (files.uncertainty.kind !== server.uncertainty.kind) return "another kind of doubt";
  const [ends, theirs] = [intervalOf(files, 0.95), intervalOf(server, 0.95)];
  // A jackknife squares what rounding leaves of the groups' differences.
  const slack = 1e-6 * (ends[1] - ends[0]);
  if (ends.every((end, at) => end === theirs[at] || Math.abs(end - theirs[at]) <= slack + 1e-12))
    return undefined;
  return `interval ${ends} / ${theirs}`;
}

function differences(files: Evidence, server: Evidence): readonly string[] {
  const found = new Map(server.measurements.map((one) => [nameOf(one), one]));
  expect([...found.keys()].sort()).toEqual(files.measurements.map(nameOf).sort());
  return files.measurements.flatMap((one) =>
    (["candidate", "baseline", "difference"] as const).flatMap((part) => {
      const said = difference(one[part], found.get(nameOf(one))?.[part]);
      return said === undefined ? [] : [`${nameOf(one)} ${part}: ${said}`];
    }),
  );
}

function needsOf(task: Task, extra: Pick<Settings, "weight" | "group">): Wanted[] {
  const metrics = everyMetric(task).filter(({ metric }) => isInSql(metric, extra));
  const sliced = metrics.filter(({ metric }) =>
    ["f1", "accuracy", "roc_auc", "log_loss", "mae", "median_absolute_error"].includes(metric),
  );
  return [
    ...metrics.map((need) => ({ ...need, against: "champion" })),
    ...sliced.map((need) => ({ ...need, against: "champion", subjects: { slice: "g=*" } })),
    { metric: metrics[0].metric, against: "trivial" },
  ];
}

beforeAll(() => writeFiles(root, EVALUATED));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(services.length === 0)("the same metrics of the same tables", () => {
  describe.each(services)("in files and on $id", ({ id, url }) => {
    const secrets = { ASSAY_URL: url };
    const onServer = (table: string) => ({ engine: id, connection: "ASSAY_URL", table });

    beforeAll(() => fillServer(id, url, EVALUATED));

    describe.each(TASKS)("%s", (name, task, said) => {
      test.each(name === TASKS[0][0] || task === "regression" ? SETTINGS : SOME)(
        "%s",
        async (_setting, extra) => {
          const common = { ...said, ...extra, task, key: "id", slices: ["g"], min_slice_rows: 10 };
          const needs = needsOf(task, extra);
          const files = await measure(
            { ...common, ...ON_FILES, predictions: inFiles("assay_scored") },
            needs,
          );
          const server = await measure(
            { ...common, predictions: onServer("assay_scored"), champion: onServer("assay_champion") },
            needs,
            secrets,
          );
          expect(differences(files, server)).toEqual([]);
          const values = files.measurements.filter(({ candidate }) => !isMissing(candidate));
          expect(values.length).toBeGreaterThan(files.measurements.length / 2);
        },
        300_000,
      );
    });

    test("labels in a table of their own, joined by keys beyond 2^53", async () => {
      const needs = [{ metric: "accuracy" }, { metric: "f1", options: { average: "macro" } }];
      const rest: Settings = {
        task: "multiclass-classification",
        label: "class",
        prediction: "said",
        key: "id",
        slices: ["g"],
      };
      const files = await measure(
        { ...rest, compute: "sql", data: inFiles("assay_truth"), predictions: inFiles("assay_said") },
        needs,
      );
      const server = await measure(
        { ...rest, data: onServer("assay_truth"), predictions: onServer("assay_said") },
        needs,
        secrets,
      );
      expect(differences(files, server)).toEqual([]);
      expect(server.inputs).toEqual([]);
      expect(server.notes.map(({ code }) => code)).toContain("data/server-table");
    }, 300_000);

    test("what is refused says why, without the URL", async () => {
      const config: WrittenConfig = {
        task: "regression",
        label: "y",
        prediction: "p",
        key: "id",
        predictions: onServer("assay_scored"),
      };
      const [{ baseline }] = (await measure(config, [{ metric: "mae", against: "baseline" }], secrets))
        .measurements;
      expect(baseline).toMatchObject({ code: "data/no-earlier-table" });
      const refusals: readonly (readonly [Partial<WrittenConfig>, string])[] = [
        [{ predictions: onServer("assay_nothing") }, "evaluation/no-rows"],
        [{ predictions: onServer("assay_missing") }, "data/no-table"],
        [{ prediction: "q" }, "evaluation/column-missing"],
        [{ prediction: "said" }, "evaluation/settings"],
        [{ key: "u" }, "evaluation/key-duplicate"],
        [{ compute: "memory" }, "evaluation/settings"],
        [{ data: "truth.parquet" }, "evaluation/settings"],
      ];
      for (const [change, code] of refusals) {
        const thrown: unknown = await measure({ ...config, ...change }, [{ metric: "mae" }], secrets).catch(
          (error: unknown) => error,
        );
        expect(thrown, JSON.stringify(change)).toBeInstanceOf(AssayError);
        if (!(thrown instanceof AssayError)) continue;
        expect(thrown.code, thrown.message).toBe(code);
        requireNoSecret(`${thrown.message} ${thrown.fix}`, url);
      }
      const away = new URL(url);
      away.port = "1";
      const thrown: unknown = await measure(config, [{ metric: "mae" }], { ASSAY_URL: away.href }).catch(
        (error: unknown) => error,
      );
      expect(thrown).toMatchObject({ code: "data/no-connection" });
      if (thrown instanceof AssayError) requireNoSecret(`${thrown.message} ${thrown.fix}`, url);
    }, 300_000);

    test("scores that are nearly nothing", async () => {
      const config: Settings = { task: "binary-classification", label: "flag", score: "tiny", key: "id" };
      const needs = [{ metric: "brier" }, { metric: "log_loss" }];
      const files = await measure({ ...config, compute: "sql", predictions: inFiles("assay_tiny") }, needs);
      const server = await measure({ ...config, predictions: onServer("assay_tiny") }, needs, secrets);
      expect(differences(files, server)).toEqual([]);
      expect(files.measurements.every(({ candidate }) => !isMissing(candidate))).toBe(true);
    }, 300_000);
  });
});
