import type { Severity } from "../../../model/evidence.ts";
import type { Token } from "./ruff.ts";

export interface LoadingCall {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly row: number;
}

type Verdict = Omit<LoadingCall, "row"> | undefined;

/** Functions by their dotted name as written, and what their keywords mean. Ruff has no such rules. */
const CALLS: Readonly<Record<string, (keywords: ReadonlyMap<string, string>) => Verdict>> = {
  "torch.load": (keywords) => {
    const flag = keywords.get("weights_only");
    if (flag === "True") return undefined;
    return {
      rule: "ml/torch-load",
      severity: flag === "False" ? "high" : "medium",
      message:
        flag === "False"
          ? "torch.load with weights_only=False runs whatever the file says"
          : "torch.load without weights_only=True runs whatever the file says before PyTorch 2.6",
      fix: "Pass `weights_only=True`, or load safetensors.",
    };
  },
  "joblib.load": () => ({
    rule: "ml/joblib-load",
    severity: "medium",
    message: "joblib.load runs whatever the file says",
    fix: "Load only files whose digest you know, or use ONNX or skops.",
  }),
  "np.load": allowPickle,
  "numpy.load": allowPickle,
};

function allowPickle(keywords: ReadonlyMap<string, string>): Verdict {
  if (keywords.get("allow_pickle") !== "True") return undefined;
  return {
    rule: "ml/numpy-pickle",
    severity: "medium",
    message: "numpy.load with allow_pickle=True runs whatever the file says",
    fix: "Store plain arrays and leave `allow_pickle` out.",
  };
}

/** Finds calls that load models as code, in the tokens of a file: strings and comments cannot fool it. */
export function findLoadingCalls(all: readonly Token[]): readonly LoadingCall[] {
  const tokens = all.filter(({ kind }) => kind !== "Comment" && kind !== "NonLogicalNewline");
  const found: LoadingCall[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "Lpar") {
      const judge = CALLS[dottedNameBefore(tokens, index)];
      const verdict = judge?.(keywordsFrom(tokens, index));
      if (verdict !== undefined) found.push({ ...verdict, row: tokens[index - 1].row });
    }
    if (
      token.text === "trust_remote_code" &&
      tokens[index + 1]?.kind === "Equal" &&
      tokens[index + 2]?.kind === "True"
    ) {
      found.push({
        rule: "ml/trust-remote-code",
        severity: "high",
        message: "trust_remote_code=True runs code that the model's repository holds",
        fix: "Leave it out, or pin `revision` to a commit that was reviewed.",
        row: token.row,
      });
    }
  });
  return found;
}

function dottedNameBefore(tokens: readonly Token[], end: number): string {
  let start = end;
  while (tokens[start - 1]?.kind === "Identifier") {
    start--;
    if (tokens[start - 1]?.kind !== "Dot") break;
    start--;
  }
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join("");
}

/** Keyword arguments of one token at the call's own level. */
function keywordsFrom(tokens: readonly Token[], open: number): ReadonlyMap<string, string> {
  const keywords = new Map<string, string>();
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (/^(?:Lpar|Lsqb|Lbrace)$/.test(tokens[i].kind)) depth++;
    else if (/^(?:Rpar|Rsqb|Rbrace)$/.test(tokens[i].kind) && --depth === 0) break;
    if (depth === 1 && tokens[i].kind === "Identifier" && tokens[i + 1]?.kind === "Equal") {
      keywords.set(tokens[i].text, tokens[i + 2]?.text ?? "");
    }
  }
  return keywords;
}
