/**
 * The stem of a word in lower case (Porter 1980) with NLTK's extensions, which rouge_score uses.
 * Source: `nltk.stem.porter.PorterStemmer`, mode `NLTK_EXTENSIONS`.
 */
export declare function porterStem(word: string): string;
