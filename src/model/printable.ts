/** Names come from models and data, so nothing in them may steer the terminal that shows them. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u{fffd}");
}
