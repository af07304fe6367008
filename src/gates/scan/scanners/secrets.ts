import { printable, type Sighting } from "../finding.ts";
import { type JoinedCells, joinCells, readNotebook } from "../python/notebook.ts";
import { ML_SECRETS } from "../secrets/patterns.ts";
import { loadSecretlint, type SecretSpan } from "../secrets/secretlint.ts";
import type { ScannedFile, Scanner, ScanOutcome } from "./scanner.ts";

/** Beyond this size a text is data: it is left out, which the report says. */
const LONGEST_TEXT = 2 ** 20;

type Lint = (path: string, text: string) => Promise<readonly SecretSpan[]>;

export const secretsScanner: Scanner = {
  id: "secrets",
  description: "Keys and tokens in text files and in the cells and outputs of notebooks",
  rules: [
    { id: "secret/*", severity: "high", title: "A secret of the kind that secretlint or Assay knows" },
    ...ML_SECRETS.map(({ id, title }) => ({
      id,
      severity: "high" as const,
      title: `The text holds ${title}`,
    })),
  ],
  wants: (file) => file.isText && file.source.size > 0,
  open: async () => {
    const lint = await loadSecretlint();
    return { scan: (file) => scanText(file, lint) };
  },
};

async function scanText({ path, source }: ScannedFile, lint: Lint): Promise<ScanOutcome> {
  const isNotebook = /\.ipynb$/i.test(path);
  if (source.size > LONGEST_TEXT && !isNotebook) {
    return { sightings: [], leftOut: "text of more than 1 MiB, not searched for secrets" };
  }
  const raw = source.read(0, source.size).toString("utf8");
  const cells = isNotebook ? readNotebook(raw) : undefined;
  const joined =
    cells &&
    joinCells(
      cells.flatMap(({ number, source: text, output }) => [
        { number, text },
        { number, text: output },
      ]),
    );
  const text = joined?.text ?? raw;
  const spans = [...(await lint(path, text)), ...ownSpans(text)];
  const distinct = spans.filter(
    (span, index) => !spans.slice(0, index).some((other) => other.start < span.end && span.start < other.end),
  );
  return { sightings: distinct.map((span) => sighting(span, text, path, joined)) };
}

function* ownSpans(text: string): Generator<SecretSpan> {
  for (const { id, title, expression } of ML_SECRETS) {
    for (const match of text.matchAll(expression)) {
      const range = match.indices?.groups?.["secret"];
      if (range !== undefined) yield { rule: id, title, start: range[0], end: range[1] };
    }
  }
}

/** Neither message nor fingerprint holds the secret: short ones could be guessed from a hash. */
function sighting(span: SecretSpan, text: string, path: string, notebook?: JoinedCells): Sighting {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const row = text.slice(0, span.start).split("\n").length;
  const lineEnd = text.indexOf("\n", span.end);
  const rest = `${text.slice(lineStart, span.start)}***${text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)}`;
  const place = notebook?.place(row);
  const where = place === undefined ? `${path}:${row}` : `${path} cell ${place.cell}, line ${place.line}`;
  const kind = /^(?:an?|the) /.test(span.title) ? span.title : `a secret (${span.title})`;
  return {
    rule: span.rule,
    severity: "high",
    message: `${printable(where)} holds what looks like ${kind}`,
    fix: "Revoke it where it was issued, then read it from the environment or a secret store; it stays in git's history.",
    seen: `${span.title} ${rest.slice(0, 500)}`,
    line: place?.line ?? row,
    column: place === undefined ? span.start - lineStart + 1 : undefined,
    cell: place?.cell,
  };
}
