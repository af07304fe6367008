/** Two sequences as numbers, equal where the tokens are. */
export function encodeTokens(
  one: readonly string[],
  other: readonly string[],
): readonly [Int32Array, Int32Array] {
  const codes = new Map<string, number>();
  const encode = (tokens: readonly string[]) =>
    Int32Array.from(tokens, (token) => {
      const code = codes.get(token) ?? codes.size;
      codes.set(token, code);
      return code;
    });
  return [encode(one), encode(other)];
}

/** What is left once the tokens that both begin and end with are taken away, and how many those were. */
export function withoutCommonEnds(
  one: Int32Array,
  other: Int32Array,
): { readonly first: Int32Array; readonly second: Int32Array; readonly common: number } {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return {
    first: one.subarray(start, one.length - end),
    second: other.subarray(start, other.length - end),
    common: start + end,
  };
}
