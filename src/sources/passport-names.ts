import { readdirSync } from "node:fs";
import { resolve } from "node:path";

/** Files of a folder that may be passports by their names: JSON that is no profile and no schema. */
export function isPassportFile(name: string): boolean {
  return name.endsWith(".json") && !/\.(profile|schema)\.json$/.test(name);
}

/** Names of the passports in a folder, sorted; none where it cannot be read, which whoever reads them tells. */
export function passportNames(root: string, folder: string): readonly string[] {
  try {
    const files = readdirSync(resolve(root, folder)).filter(isPassportFile);
    return files.map((file) => file.slice(0, -".json".length)).sort();
  } catch {
    return [];
  }
}
