/** A place that holds a secret; offsets in the text. Never the secret itself. */
export interface SecretSpan {
  readonly rule: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Secretlint's recommended rules come with one that obeys `secretlint-disable` in the text. */
const OBEDIENCE = "@secretlint/secretlint-rule-filter-comments";

/** Secretlint with its recommended rules. */
export async function loadSecretlint(
  obeysComments: boolean,
): Promise<(path: string, text: string) => Promise<readonly SecretSpan[]>> {
  const { lintSource } = await import("@secretlint/core");
  const { secretLintProfiler } = await import("@secretlint/profiler");
  // It keeps every mark of every file and searches them all at each new one: quadratic in the files.
  secretLintProfiler.mark = () => undefined;
  const preset = await import("@secretlint/secretlint-rule-preset-recommend");
  const id = "@secretlint/secretlint-rule-preset-recommend";
  const rules = preset.rules.filter(({ meta }) => obeysComments || meta.id !== OBEDIENCE);
  // Its own way to switch off one rule of a preset has no effect on this one.
  const rule: typeof preset.creator = {
    ...preset.creator,
    rules,
    create: (context) => {
      for (const one of rules) context.registerRule(one);
    },
  };
  return async (path, text) => {
    const name = path.split("/").pop() ?? path;
    const result = await lintSource({
      source: { content: text, filePath: path, ext: /\.[^.]+$/.exec(name)?.[0] ?? "", contentType: "text" },
      options: { maskSecrets: true, config: { rules: [{ id, rule }] } },
    });
    return result.messages.map(({ ruleId, messageId, range }) => ({
      rule: `secret/${ruleId.replace(/^.*secretlint-rule-/, "")}`,
      title: `${messageId.toLowerCase().replaceAll("_", " ")}`,
      start: range[0],
      end: range[1],
    }));
  };
}
