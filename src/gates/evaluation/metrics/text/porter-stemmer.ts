import {
  applyRules,
  endsInConsonant,
  endsInDoubleConsonant,
  endsShort,
  hasVowel,
  measureOf,
  type Rule,
} from "./porter-rules.ts";

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["sky", "sky"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["news", "news"],
  ["innings", "inning"],
  ["inning", "inning"],
  ["outings", "outing"],
  ["outing", "outing"],
  ["cannings", "canning"],
  ["canning", "canning"],
  ["howe", "howe"],
  ["proceed", "proceed"],
  ["exceed", "exceed"],
  ["succeed", "succeed"],
]);

const isPositive = (stem: string) => measureOf(stem) > 0;
const isLong = (stem: string) => measureOf(stem) > 1;

const PLURALS: readonly Rule[] = [
  ["sses", "ss"],
  ["ies", "i"],
  ["ss", "ss"],
  ["s", ""],
];

const STEP_2: readonly Rule[] = [
  ["ational", "ate", isPositive],
  ["tional", "tion", isPositive],
  ["enci", "ence", isPositive],
  ["anci", "ance", isPositive],
  ["izer", "ize", isPositive],
  ["bli", "ble", isPositive],
  ["alli", "al", isPositive],
  ["entli", "ent", isPositive],
  ["eli", "e", isPositive],
  ["ousli", "ous", isPositive],
  ["ization", "ize", isPositive],
  ["ation", "ate", isPositive],
  ["ator", "ate", isPositive],
  ["alism", "al", isPositive],
  ["iveness", "ive", isPositive],
  ["fulness", "ful", isPositive],
  ["ousness", "ous", isPositive],
  ["aliti", "al", isPositive],
  ["iviti", "ive", isPositive],
  ["biliti", "ble", isPositive],
  ["fulli", "ful", isPositive],
  // The l counts as part of the stem, so that geology goes the way of archaeology.
  ["logi", "log", (stem) => isPositive(`${stem}l`)],
];

const STEP_3: readonly Rule[] = [
  ["icate", "ic", isPositive],
  ["ative", "", isPositive],
  ["alize", "al", isPositive],
  ["iciti", "ic", isPositive],
  ["ical", "ic", isPositive],
  ["ful", "", isPositive],
  ["ness", "", isPositive],
];

const STEP_4: readonly Rule[] = [
  ...["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent"].map(dropped),
  ["ion", "", (stem) => isLong(stem) && /[st]$/.test(stem)],
  ...["ou", "ism", "ate", "iti", "ous", "ive", "ize"].map(dropped),
];

function dropped(ending: string): Rule {
  return [ending, "", isLong];
}

/**
 * The stem of a word in lower case (Porter 1980) with NLTK's extensions, which rouge_score uses.
 * Source: `nltk.stem.porter.PorterStemmer`, mode `NLTK_EXTENSIONS`.
 */
export function porterStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 2) return word;
  const steps = [withoutPlural, withoutPast, withI, step2, step3, step4, withoutE, withoutL];
  return steps.reduce((stem, step) => step(stem), word);
}

function withoutPlural(word: string): string {
  if (word.endsWith("ies") && word.length === 4) return word.slice(0, -1);
  return applyRules(word, PLURALS);
}

function withoutPast(word: string): string {
  if (word.endsWith("ied")) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith("eed")) return applyRules(word, [["eed", "ee", isPositive]]);
  const ending = ["ed", "ing"].find((each) => word.endsWith(each) && hasVowel(word.slice(0, -each.length)));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDoubleConsonant(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measureOf(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function withI(word: string): string {
  return applyRules(word, [["y", "i", (stem) => stem.length > 1 && endsInConsonant(stem)]]);
}

function step2(word: string): string {
  if (word.endsWith("alli") && isPositive(word.slice(0, -4))) return step2(word.slice(0, -2));
  return applyRules(word, STEP_2);
}

function step3(word: string): string {
  return applyRules(word, STEP_3);
}

function step4(word: string): string {
  return applyRules(word, STEP_4);
}

function withoutE(word: string): string {
  if (!word.endsWith("e")) return word;
  const stem = word.slice(0, -1);
  const measure = measureOf(stem);
  return measure > 1 || (measure === 1 && !endsShort(stem)) ? stem : word;
}

function withoutL(word: string): string {
  return word.endsWith("ll") && isLong(word.slice(0, -1)) ? word.slice(0, -1) : word;
}
