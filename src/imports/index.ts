import { AssayError } from "../model/error.ts";
import { importDbt } from "./dbt/properties.ts";
import { importSuite } from "./expectations/suite.ts";
import { importDataPackage, importTableSchema } from "./frictionless/package.ts";
import type { Imported, ImportedTable } from "./imported.ts";
import { importOdcs } from "./odcs/contract.ts";
import { type Entries, entriesOf, listAt, readText, textAt } from "./read.ts";

export type { Imported, ImportedTable, Remark } from "./imported.ts";
export { renderConfig, renderSchema, summary, type Written, writtenNames } from "./render.ts";
export { sourceOf } from "./sources.ts";

interface Format {
  readonly id: string;
  readonly name: string;
  readonly fits: (file: Entries) => boolean;
  /** @param fallback name of a table that the file gives none */
  readonly read: (file: Entries, fallback: string) => Imported;
}

const DBT_KEYS = ["models", "seeds", "snapshots", "sources"];

const FORMATS: readonly Format[] = [
  {
    id: "odcs",
    name: "a data contract of the Open Data Contract Standard 3",
    fits: (file) =>
      file["kind"] === "DataContract" ||
      (/^v3\./.test(textAt(file, "apiVersion") ?? "") && Array.isArray(file["schema"])),
    read: importOdcs,
  },
  {
    id: "great-expectations",
    name: "a Great Expectations suite",
    fits: (file) => Array.isArray(file["expectations"]),
    read: importSuite,
  },
  {
    id: "datapackage",
    name: "a Frictionless Data Package",
    fits: (file) => Array.isArray(file["resources"]),
    read: importDataPackage,
  },
  {
    id: "table-schema",
    name: "a Frictionless Table Schema",
    fits: (file) => Array.isArray(file["fields"]),
    read: importTableSchema,
  },
  {
    id: "dbt",
    name: "a properties file of dbt",
    fits: (file) => DBT_KEYS.some((key) => listAt(file, key).length > 0),
    read: importDbt,
  },
];

export const IMPORT_FORMATS = FORMATS.map(({ id }) => id);

export interface ImportOptions {
  /** As the user gave it, for messages. */
  readonly path: string;
  /** One of `IMPORT_FORMATS`; default: told by the content. */
  readonly from?: string;
  /** Name of a table that the file gives none. */
  readonly fallback: string;
}

/**
 * Turns the data contract of another tool into gates of kind data.
 * @throws AssayError `import/syntax`, `import/format`, `import/version`, `import/empty`
 */
export function importContract(text: string, { path, from, fallback }: ImportOptions): Imported {
  const file = entriesOf(readText(text, path));
  const format = FORMATS.find((one) =>
    from === undefined ? file !== undefined && one.fits(file) : one.id === from,
  );
  if (file === undefined || format === undefined || !format.fits(file)) throw unknown(path, from);
  const version = textAt(file, "apiVersion") ?? "v3";
  if (format.id === "odcs" && !/^v3(\.|$)/.test(version))
    throw new AssayError(
      "import/version",
      `\`${path}\` is a data contract of version ${version.slice(0, 20)}; 3.0 and 3.1 can be read.`,
      {
        fix: "Bring the contract to version 3.1 of the Open Data Contract Standard first.",
        location: { path },
      },
    );
  const imported = withRules(withLostDigits(format.read(file, fallback), file));
  if (imported.tables.length > 0) return imported;
  const first = imported.leftOut[0];
  throw new AssayError(
    "import/empty",
    `Nothing of \`${path}\` can be checked: ${first === undefined ? "it asks for nothing" : `${first.where}: ${first.why}`}${imported.leftOut.length > 1 ? `, and ${imported.leftOut.length - 1} more` : ""}.`,
    { fix: "Look whether it is the file with the checks in it.", location: { path } },
  );
}

/** A gate without rules would be green without evidence, so that its table is left out. */
function withRules(imported: Imported): Imported {
  const isBare = ({ rules, schema }: ImportedTable) => rules.length === 0 && schema === undefined;
  const bare = imported.tables
    .filter(isBare)
    .map(({ name }) => ({ where: name, why: "nothing of it can be checked" }));
  return {
    ...imported,
    tables: imported.tables.filter((table) => !isBare(table)),
    leftOut: [...imported.leftOut, ...bare],
  };
}

/** Whole numbers beyond 2^53 have no double of their own, and are read as a neighbour. */
function withLostDigits(imported: Imported, file: Entries): Imported {
  const lost = new Set<number>();
  const look = (value: unknown): undefined => {
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) lost.add(value);
    if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(file);
  const more = [...lost].map((value) => ({ where: String(value), why: "digits beyond 2^53 may be lost" }));
  return { ...imported, changed: [...imported.changed, ...more] };
}

function unknown(path: string, from: string | undefined): AssayError {
  const wanted = FORMATS.find(({ id }) => id === from);
  const message =
    wanted === undefined
      ? `\`${path}\` is none of the files that can be imported: ${FORMATS.map(({ name }) => name).join(", ")}.`
      : `\`${path}\` is not ${wanted.name}.`;
  return new AssayError("import/format", message, {
    fix:
      wanted === undefined
        ? `Name what it is with --from: ${IMPORT_FORMATS.join(", ")}.`
        : "Leave out --from to have it told by the content.",
    location: { path },
  });
}
