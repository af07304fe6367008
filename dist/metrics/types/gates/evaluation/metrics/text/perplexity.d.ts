import type { Numbers } from "../labels.ts";
export interface PerplexityInput {
    /** Natural logarithm of the probability that the model gave each token of the text. */
    readonly logProbs: Numbers;
}
/**
 * exp of the mean negative log-likelihood of the tokens. 1 upwards, lower is better. Only of use between models
 * with the same tokens.
 * Source: Jelinek et al. 1977; `torchmetrics.text.Perplexity`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/not-finite`, `evaluation/not-probability` for a logarithm
 * above 0
 */
export declare function perplexity({ logProbs }: PerplexityInput): number;
