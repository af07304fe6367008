import * as text from "../../../../../src/gates/evaluation/metrics/text/index.ts";
import { porterStem } from "../../../../../src/gates/evaluation/metrics/text/porter-stemmer.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

/** As rouge_score: words of more than three letters. */
const porterStems = ({ words }: { readonly words: string }) =>
  words
    .split(" ")
    .map((word) => (word.length > 3 ? porterStem(word) : word))
    .join(" ");

testAgainstOracle("text", { ...text, porterStems });
