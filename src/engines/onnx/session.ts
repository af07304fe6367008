import { readFile } from "node:fs/promises";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { AssayError, reasonOf } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import { loadNative } from "../native.ts";
import { openingFailed, runningFailed } from "./errors.ts";
import { externalLocations } from "./external-data.ts";
import { readMetadata, type ValueInfo } from "./metadata.ts";
import { type Unzipped, withoutZipMaps } from "./zip-map.ts";

export type OnnxRuntime = typeof import("onnxruntime-node");

/** Tensors by the name of the model's input or output. */
export type Tensors = { readonly [name: string]: Tensor };

export interface SessionOptions {
  /** Threads inside one operator, 1 unless given: more gain little on small models and disturb neighbours. */
  readonly threads?: number;
  readonly optimization?: "disabled" | "basic" | "extended" | "all";
  /**
   * Reads the maps that a ZipMap gives as the tensor they are made from: this binding cannot hand out maps.
   * The graph that runs is then not quite the model's, so what is timed must go without.
   */
  readonly readMaps?: boolean;
}

const LARGEST_UNZIPPED = 2 ** 30;

/** A model that is ready to run. */
export interface Session {
  readonly model: LocalInput;
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  /** Labels of an output's columns, by its name, where the model says them. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /**
   * Runs the model once. The call blocks this thread while it computes.
   * @param outputs the names to compute; every tensor output unless given
   * @throws AssayError `model/run-failed`, `model/no-tensor-output`
   */
  run(feeds: Tensors, outputs?: readonly string[]): Promise<Tensors>;
  close(): Promise<void>;
}

/**
 * Loads ONNX Runtime's native binding. The environment of the process must hold ORT_DISABLE_TELEMETRY=1
 * before, or the official build writes a device id to the home folder; the workers' environment does.
 * @throws AssayError `model/runtime-missing`
 */
export function loadOnnxRuntime(): OnnxRuntime {
  try {
    return loadNative<OnnxRuntime>("onnxruntime-node");
  } catch (thrown) {
    throw new AssayError(
      "model/runtime-missing",
      `ONNX Runtime could not be loaded on ${process.platform}-${process.arch}: ${reasonOf(thrown)}`,
      { fix: "Install `onnxruntime-node` on a system that it has binaries for.", cause: thrown },
    );
  }
}

/**
 * Opens a model on the CPU with one thread and without spinning, so that gates that run side by side do not
 * starve one another.
 * @throws AssayError `model/unreadable`, `model/unknown-operator`, `model/external-data`,
 *   `model/unsupported-version` or `model/invalid`
 */
export async function openSession(model: LocalInput, options: SessionOptions = {}): Promise<Session> {
  let session = await createSession(model.localPath, model, options);
  let labels: Session["labels"] = new Map();
  const hasMaps = session.outputMetadata.some((output) => !output.isTensor);
  const unzipped = hasMaps && options.readMaps ? await unzip(model) : undefined;
  if (unzipped !== undefined) {
    await session.release();
    session = await createSession(unzipped.model, model, options);
    labels = unzipped.labels;
  }
  const outputs = readMetadata(session.outputMetadata);
  return {
    model,
    inputs: readMetadata(session.inputMetadata),
    outputs,
    labels,
    run: async (feeds, names = tensorNames(outputs, model)) => {
      try {
        return (await session.run(feeds, [...names])) as Tensors;
      } catch (thrown) {
        throw runningFailed(thrown, model);
      }
    },
    close: () => session.release(),
  };
}

async function createSession(
  source: string | Uint8Array,
  model: LocalInput,
  options: SessionOptions,
): Promise<InferenceSession> {
  const { InferenceSession } = loadOnnxRuntime();
  const settings: InferenceSession.SessionOptions = {
    executionProviders: ["cpu"],
    intraOpNumThreads: options.threads ?? 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: options.optimization ?? "all",
    // What goes wrong is thrown; the runtime's own lines on stderr would only repeat it.
    logSeverityLevel: 4,
    extra: { session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } } },
  };
  try {
    if (typeof source === "string") return await InferenceSession.create(source, settings);
    return await InferenceSession.create(source, settings);
  } catch (thrown) {
    throw await openingFailed(thrown, model);
  }
}

/** Weights in other files could not be found from a model in memory. */
async function unzip(model: LocalInput): Promise<Unzipped | undefined> {
  if (model.bytes > LARGEST_UNZIPPED || externalLocations(model.localPath).length > 0) return undefined;
  return withoutZipMaps(await readFile(model.localPath));
}

function tensorNames(outputs: readonly ValueInfo[], model: LocalInput): readonly string[] {
  const names = outputs.filter((output) => output.isTensor).map((output) => output.name);
  if (names.length > 0) return names;
  throw new AssayError(
    "model/no-tensor-output",
    `\`${model.path}\` has no output that is a tensor; it gives ${outputs.map(({ name }) => name).join(", ")}.`,
    { fix: "Convert the model with `options={'zipmap': False}`.", location: { path: model.path } },
  );
}
