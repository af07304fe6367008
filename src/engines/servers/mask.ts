/** Quotes that servers put around a value, in the languages that they speak. */
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ["«", "»"],
  ["»", "«"],
  ["„", "“”"],
  ["“", "”"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
];

/**
 * What a server says of a value, without the value: from the first quote of a kind to the last one, since a value may
 * hold the same quote itself.
 */
export function withoutValues(message: string): string {
  const [first] = QUOTES.map(([open, close]) => ({ open, close, start: message.indexOf(open) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  if (first === undefined) return message;
  const { open, close, start } = first;
  const end = Math.max(...[...close].map((one) => message.lastIndexOf(one)));
  // A value that was cut off has no end.
  if (end <= start) return `${message.slice(0, start)}${open}•••`;
  return `${message.slice(0, start)}${open}•••${message[end]}${withoutValues(message.slice(end + 1))}`;
}
