import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { read, reasons } from "./read.ts";

test("options that no schema takes are left out, and said", () => {
  const option = (logicalType: string, logicalTypeOptions: object) => ({
    name: logicalType,
    logicalType,
    logicalTypeOptions,
  });
  const imported = read(
    JSON.stringify({
      apiVersion: "v3.1.0",
      kind: "DataContract",
      schema: [
        {
          name: "t",
          properties: [
            option("number", { maximum: "zz", multipleOf: 0, minimum: { a: 1 }, exclusiveMinimum: 3 }),
            option("string", { minLength: -1, maxLength: 2.5 }),
            option("array", { minItems: "1", uniqueItems: "yes", maxItems: 4 }),
          ],
        },
      ],
    }),
  );
  const [{ schema }] = imported.tables;
  expect(schema).toMatchObject({
    properties: { number: { exclusiveMinimum: 3 }, array: { type: "array", maxItems: 4 } },
  });
  new Ajv2020({ strictTypes: false }).compile({ ...schema });
  expect(reasons(imported)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('`logicalTypeOptions.maximum` ("zz") is not a number'),
      expect.stringContaining("`logicalTypeOptions.multipleOf` (0) is not a number above 0"),
      expect.stringContaining("`logicalTypeOptions.minimum` is not a number"),
      expect.stringContaining("`logicalTypeOptions.minLength` (-1) is not a whole number from 0 on"),
      expect.stringContaining("`logicalTypeOptions.maxLength` (2.5)"),
      expect.stringContaining('`logicalTypeOptions.minItems` ("1")'),
      expect.stringContaining('`logicalTypeOptions.uniqueItems` ("yes") is not true or false'),
    ]),
  );
});
