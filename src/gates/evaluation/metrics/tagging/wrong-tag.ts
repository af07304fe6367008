import { AssayError } from "../../../../model/error.ts";

export function wrongTag(tag: string, wanted: string): AssayError {
  return new AssayError("evaluation/label-type", `The tag ${JSON.stringify(tag)} is not one of ${wanted}.`, {
    fix: "Give tags such as B-PER, I-PER and O; for IOBES or BILOU name the `scheme`.",
  });
}
