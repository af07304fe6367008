import type { TableDraft } from "../draft.ts";
import { at, type Entries, entriesOf, isScalarValue, mapsAt, textAt } from "../read.ts";

/** What the standard knows of a property; 3.2 adds `enum`. */
const KNOWN = new Set(
  (
    "id name physicalType physicalName description businessName authoritativeDefinitions tags customProperties " +
    "primaryKey primaryKeyPosition logicalType logicalTypeOptions required unique partitioned partitionKeyPosition " +
    "classification encryptedName transformLogic transformSourceObjects transformDescription examples " +
    "criticalDataElement relationships quality properties items enum"
  ).split(" "),
);

/** Says of each key that the standard does not have, which may be a check that is misspelt. */
export function unknownKeys(property: Entries, draft: TableDraft, from: string): undefined {
  for (const key of Object.keys(property))
    if (!KNOWN.has(key))
      draft.left(from, `the key ${JSON.stringify(key.slice(0, 40))} is none of the standard's`);
}

/** The allowed values: as version 3.2 has them, or in the places that tools of earlier versions chose. */
export function listedValues(property: Entries, column: string, draft: TableDraft, from: string): undefined {
  const custom = mapsAt(property, "customProperties").find((one) => textAt(one, "property") === "enum");
  const listed = [at(property, "enum"), at(property["logicalTypeOptions"], "enum"), at(custom, "value")].find(
    (one) => one !== undefined && one !== null,
  );
  if (listed === undefined) return;
  const values = Array.isArray(listed)
    ? listed
        .map((one) => (entriesOf(one) === undefined ? one : at(one, "value")))
        .filter((one) => one !== null)
    : [];
  if (values.length === 0 || !values.every(isScalarValue))
    return draft.left(from, "its `enum` is no list of values");
  draft.demand(column, { enum: [...new Set(values)] }, from);
}
