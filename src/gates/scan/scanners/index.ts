import { modelsScanner } from "./models.ts";
import { pythonScanner } from "./python.ts";
import type { Scanner } from "./scanner.ts";
import { secretsScanner } from "./secrets.ts";

/** Every scanner, in the order in which findings of one file are listed. */
export const SCANNERS: readonly Scanner[] = [modelsScanner, pythonScanner, secretsScanner];
