/**
 * Variables that a CI system sets for its own checkout. Every other `GIT_*` is withheld, above all `GIT_DIR`
 * and `GIT_INDEX_FILE`, which inside a hook point at something else than the folder asked for.
 */
const PASSED_ON: ReadonlySet<string> = new Set([
  "GIT_AUTHOR_NAME",
  "GIT_AUTHOR_EMAIL",
  "GIT_AUTHOR_DATE",
  "GIT_COMMITTER_NAME",
  "GIT_COMMITTER_EMAIL",
  "GIT_COMMITTER_DATE",
  "GIT_TERMINAL_PROMPT",
  "GIT_SSL_CAINFO",
  "GIT_SSL_NO_VERIFY",
  "GIT_ASKPASS",
  "GIT_SSH",
  "GIT_SSH_COMMAND",
]);

/** What git would start by itself: nothing here needs an editor or a pager. */
const STARTERS: ReadonlySet<string> = new Set(["EDITOR", "VISUAL", "PAGER"]);

/**
 * The environment of every git that Assay starts. Nothing is decided by it: what is withheld is what would
 * decide, and `LANGUAGE` keeps git's sentences in the language in which errors are recognised.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => isKept(name.toUpperCase()));
  return { ...Object.fromEntries(kept), LANGUAGE: "en" };
}

function isKept(name: string): boolean {
  return PASSED_ON.has(name) || !(name.startsWith("GIT_") || STARTERS.has(name));
}
