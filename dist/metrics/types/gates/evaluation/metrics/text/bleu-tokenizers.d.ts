export type BleuTokenizer = "none" | "13a" | "char" | "intl" | "zh";
export declare const BLEU_TOKENIZERS: readonly BleuTokenizer[];
/** Words of a segment as sacreBLEU's tokenizer of that name makes them. */
export declare function tokenizeForBleu(text: string, tokenizer: BleuTokenizer): readonly string[];
