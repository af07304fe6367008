import { Type } from "typebox";
import { AssayError } from "../../../model/error.ts";

/** Settings of metrics that compare a forecast with what was known before. */
export const HistoryFields = {
  training: Type.Optional(
    Type.String({
      minLength: 1,
      description:
        "Table with the `label` of the time before, that `mase` and `rmsse` scale errors by, for forecasts (regression)",
    }),
  ),
  time: Type.Optional(Type.String({ minLength: 1, description: "Column of `training` that says its order" })),
  series: Type.Optional(
    Type.String({
      minLength: 1,
      description: "Column that tells several series apart, in the rows and in `training`",
    }),
  ),
};

interface HistoryConfig {
  readonly task?: string;
  readonly training?: string;
  readonly time?: string;
  readonly series?: string;
  readonly label?: string;
}

/** @throws AssayError `evaluation/settings` */
export function requireHistory({ task, training, time, series, label }: HistoryConfig): void {
  if (training === undefined) {
    for (const [name, value] of Object.entries({ time, series }))
      if (value !== undefined)
        throw wrong(
          `\`${name}\` is a column of \`training\`, and the gate names no such table.`,
          `Add \`training:\`, or leave \`${name}\` out.`,
        );
    return;
  }
  if (task !== "regression")
    throw wrong(
      `\`training\` is what forecasts are scaled by, but the task is ${task}.`,
      "Leave `training` out.",
    );
  if (time === undefined)
    throw wrong(
      "Nothing says the order of the rows of `training`.",
      "Name the column of the time with `time:`.",
    );
  if (label === time || label === series || time === series)
    throw wrong("`label`, `time` and `series` must be columns of their own.", "Name each by itself.");
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
