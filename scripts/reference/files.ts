import { configSchema } from "../../src/config/index.ts";
import { GATE_KINDS } from "../../src/gates/index.ts";
import { PassportSchema } from "../../src/model/passport.ts";
import { ProfileSchema } from "../../src/model/profile.ts";
import { ReportSchema } from "../../src/model/report.ts";
import { codesPage } from "./codes.ts";
import { configPage } from "./config.ts";
import { metricsPage } from "./metrics.ts";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Every file that is derived from the vocabulary, the schemas and the gates: path in the repository → text. */
export function referenceFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["schemas/assay.schema.json", json(configSchema(GATE_KINDS))],
    ["schemas/report.schema.json", json({ $schema: DRAFT, ...ReportSchema })],
    ["schemas/passport.schema.json", json({ $schema: DRAFT, ...PassportSchema })],
    ["schemas/profile.schema.json", json({ $schema: DRAFT, ...ProfileSchema })],
    ["docs/reference/codes.md", codesPage()],
    ["docs/reference/config.md", configPage(GATE_KINDS)],
    ["docs/reference/metrics.md", metricsPage(GATE_KINDS)],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
