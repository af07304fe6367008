import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { referenceFiles } from "../../scripts/reference/files.ts";
import { ROOT, readText } from "./source-files.ts";

describe("generated files are current (npm run generate)", () => {
  test.each([...referenceFiles()])("%s", (path, text) => {
    expect(existsSync(join(ROOT, path)), `${path} is missing`).toBe(true);
    expect(readText(path) === text, `${path} is stale: run npm run generate`).toBe(true);
  });

  test.each([...referenceFiles().keys()].filter((path) => path.endsWith(".json")))(
    "%s is a JSON Schema",
    (path) => {
      const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
      addFormats.default(ajv);
      expect(() => ajv.compile(JSON.parse(readText(path)))).not.toThrow();
    },
  );
});
