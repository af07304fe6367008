/** The name under which rules of a data gate compare with what `reference:` names. */
export const REFERENCE = "reference";
