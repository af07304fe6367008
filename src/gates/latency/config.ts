import { type Static, Type } from "typebox";
import type { ModelFile } from "../../engines/onnx/model-file.ts";
import type { Missing } from "../../model/estimate.ts";

export const LatencyConfigSchema = Type.Object(
  {
    model: Type.String({ description: "The ONNX model" }),
    data: Type.Optional(
      Type.String({ description: "Table whose first rows are timed; random tensors without it" }),
    ),
    inputs: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })]), {
        description: "Which columns feed an input of the model, where the names differ",
      }),
    ),
    batch: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 1_000_000 }), {
        minItems: 1,
        uniqueItems: true,
        default: [1],
        description: "Rows a call",
      }),
    ),
    threads: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 256,
        default: 1,
        description: "Threads of one call; more than one is noisier",
      }),
    ),
    seconds: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 3600,
        default: 10,
        description: "Seconds of timing a batch size, at most",
      }),
    ),
  },
  { additionalProperties: false },
);

export type LatencyConfig = Static<typeof LatencyConfigSchema>;

/** The files of both sides; the baseline is the reason why there is none, where there is none. */
export interface Models {
  readonly candidate: ModelFile;
  readonly baseline?: ModelFile | Missing;
}
