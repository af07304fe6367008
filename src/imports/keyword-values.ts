/** What a keyword of JSON Schema takes, of those that imported files give values for. */
const TAKES: Readonly<Record<string, readonly [what: string, takes: (value: unknown) => boolean]>> = {
  ...named(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], "a number", Number.isFinite),
  ...named(["multipleOf"], "a number above 0", (value) => Number.isFinite(value) && Number(value) > 0),
  ...named(
    ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
    "a whole number from 0 on",
    (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  ),
  ...named(["uniqueItems"], "true or false", (value) => typeof value === "boolean"),
};

function named(
  keywords: readonly string[],
  what: string,
  takes: (value: unknown) => boolean,
): Record<string, readonly [string, (value: unknown) => boolean]> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, [what, takes] as const]));
}

/** What a keyword takes if it does not take this value, which would make the whole schema invalid. */
export function keywordFault(keyword: string, value: unknown): string | undefined {
  if (!Object.hasOwn(TAKES, keyword)) return undefined;
  const [what, takes] = TAKES[keyword];
  return takes(value) ? undefined : what;
}
