const MASK = "***";

/** What keys of values that nobody should read end with. */
const SECRET_KEY =
  "[\\w.-]{0,60}(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|signature|sig|(?:api|access|account|auth|private|secret|ssh)[_.-]?key)";
const VALUE = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|[^\\s,;&"']+`;

/** Shapes that are secrets by themselves, and what they become. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, MASK],
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]{1,300}@/gi, `$1${MASK}@`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${MASK}`],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, MASK],
  [/\b(?:gh[pousr]|github_pat|hf|npm|pypi|dckr_pat|dop_v1|sk_live|rk_live)[_-][\w-]{16,}/g, MASK],
  [/\b(?:glpat|glcbt|gldt|xox[abeoprs]|xapp|sk|pypi)-[\w-]{12,}/g, MASK],
  [/\b(?:AKIA|ASIA|AROA|AIDA)[0-9A-Z]{12,}\b/g, MASK],
  [/\b(?:AIza|ya29\.)[\w-]{20,}/g, MASK],
  [/\bdapi[0-9a-f]{32}/g, MASK],
  [new RegExp(`(["']?)\\b(${SECRET_KEY})\\1(\\s{0,3}[=:]\\s{0,3})(?:${VALUE})`, "gi"), `$1$2$1$3${MASK}`],
  [new RegExp(`(--${SECRET_KEY}\\s{1,3})(?:${VALUE})`, "gi"), `$1${MASK}`],
];

/** Takes out what looks like a password, token or key, so that it can stand in a report. */
export function maskSecrets(text: string): string {
  return SHAPES.reduce((masked, [shape, by]) => masked.replaceAll(shape, by), text);
}
