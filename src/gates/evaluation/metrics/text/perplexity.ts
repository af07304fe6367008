import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
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
export function perplexity({ logProbs }: PerplexityInput): number {
  const tokens = requireSameLength({ logProbs });
  requireFinite("logProbs", logProbs);
  let sum = 0;
  for (let token = 0; token < tokens; token++) {
    if (logProbs[token] > 0)
      throw new AssayError(
        "evaluation/not-probability",
        `The logarithm of token ${token} is ${logProbs[token]}, which no probability has.`,
        { fix: "Give log-probabilities: the log-softmax of the logits at the token." },
      );
    sum += logProbs[token];
  }
  const value = Math.exp(-sum / tokens);
  if (Number.isFinite(value)) return value;
  throw new AssayError(
    "evaluation/not-finite",
    "The tokens are so unlikely that the perplexity is infinite.",
    {
      fix: "Check that the log-probabilities are those of the tokens of the text.",
    },
  );
}
