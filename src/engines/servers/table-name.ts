/**
 * The parts of a table's name as SQL writes it: `flights`, `db.flights`, `catalog."odd name".flights`.
 * @param quote what stands around a part that holds anything, doubled inside
 * @returns undefined where it is no name
 */
export function namePartsOf(name: string, quote: '"' | "`"): readonly string[] | undefined {
  const part = `${quote}((?:[^${quote}]|${quote}${quote})+)${quote}|([\\p{L}\\p{N}_$-]+)`;
  if (!new RegExp(`^(?:${part})(?:\\.(?:${part}))*$`, "u").test(name.trim())) return undefined;
  return [...name.trim().matchAll(new RegExp(part, "gu"))].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replaceAll(quote + quote, quote),
  );
}
