import type { Reporter } from "../model/reporter.ts";
import { codeQualityReporter } from "./code-quality.ts";
import { consoleReporter } from "./console.ts";
import { jsonReporter } from "./json.ts";
import { junitReporter } from "./junit.ts";
import { markdownReporter } from "./markdown/index.ts";

/** Every way to tell a report. */
export const REPORTERS: readonly Reporter[] = [
  jsonReporter,
  markdownReporter,
  junitReporter,
  codeQualityReporter,
  consoleReporter,
];
