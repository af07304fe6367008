/** Which letters are consonants: a y is one after a vowel and at the beginning. */
function consonants(word: string): readonly boolean[] {
  const flags: boolean[] = [];
  for (let at = 0; at < word.length; at++)
    flags.push(word[at] === "y" ? at === 0 || !flags[at - 1] : !"aeiou".includes(word[at]));
  return flags;
}

/** How often a vowel is followed by a consonant: Porter's m. */
export function measureOf(stem: string): number {
  const flags = consonants(stem);
  return flags.filter((isConsonant, at) => isConsonant && at > 0 && !flags[at - 1]).length;
}

export function hasVowel(stem: string): boolean {
  return consonants(stem).includes(false);
}

export function endsInConsonant(word: string): boolean {
  return consonants(word).at(-1) === true;
}

export function endsInDoubleConsonant(word: string): boolean {
  return word.length >= 2 && word.at(-1) === word.at(-2) && endsInConsonant(word);
}

/** Consonant, vowel, consonant other than w, x or y; or a word of two letters, vowel and consonant. */
export function endsShort(word: string): boolean {
  const [third, second, last] = [-3, -2, -1].map((at) => consonants(word).at(at));
  if (word.length === 2) return !second && last === true;
  return third === true && second === false && last === true && !"wxy".includes(word.at(-1) ?? "");
}

/** The ending, what it becomes, and what the word before it must be for that. */
export type Rule = readonly [ending: string, becomes: string, when?: (stem: string) => boolean];

/** Applies the first rule whose ending the word has; where its condition fails, none. */
export function applyRules(word: string, rules: readonly Rule[]): string {
  for (const [ending, becomes, when] of rules) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    return when === undefined || when(stem) ? stem + becomes : word;
  }
  return word;
}
