export interface SecretPattern {
  readonly id: string;
  /** As in "what looks like …". */
  readonly title: string;
  /** The group `secret` is what is masked. */
  readonly expression: RegExp;
}

/** Keys of ML services that secretlint's recommended rules do not know. */
export const ML_SECRETS: readonly SecretPattern[] = [
  {
    id: "secret/huggingface",
    title: "a Hugging Face access token",
    expression: /\b(?<secret>(?:hf|api_org)_[A-Za-z0-9]{34,})\b/dg,
  },
  {
    id: "secret/wandb",
    title: "a Weights & Biases API key",
    expression: /wandb[^\n]{0,60}?\b(?<secret>[0-9a-f]{40})\b/dgi,
  },
  {
    id: "secret/kaggle",
    title: "a Kaggle API key",
    expression:
      /(?:kaggle[^\n]{0,60}?|"username"\s*:\s*"[^"\n]{1,80}"\s*,\s*"key"\s*:\s*")(?<secret>\b[0-9a-f]{32}\b)/dgi,
  },
  {
    id: "secret/replicate",
    title: "a Replicate API token",
    expression: /\b(?<secret>r8_[A-Za-z0-9]{37,40})\b/dg,
  },
];
