import type { ByteSource } from "../bytes.ts";
import { incomplete, printable, type Sighting } from "../finding.ts";
import { type JoinedCells, joinCells, readNotebook } from "../python/notebook.ts";
import { isPacked, textsInside } from "../secrets/members.ts";
import { ML_SECRETS } from "../secrets/patterns.ts";
import { loadSecretlint, type SecretSpan } from "../secrets/secretlint.ts";
import { encodingOf, endsAsText, type TextWindow, wholeText, windowsOf } from "../secrets/text.ts";
import type { ScannedFile, Scanner, ScanOutcome } from "./scanner.ts";

/** What of one text is searched; at some 200 MB a second more would cost minutes. */
const SEARCHED = 2 ** 30;
/** A notebook is parsed as a whole; a longer one is searched as the text that it is. */
const LONGEST_NOTEBOOK = 2 ** 26;

type Lint = (path: string, text: string) => Promise<readonly SecretSpan[]>;

/** Where a text lies: a file, or a member of an archive. */
interface Place {
  readonly path: string;
  readonly subject: string;
  readonly member?: string;
}

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
  wants: ({ source }) => encodingOf(source) !== undefined || isPacked(source),
  open: async ({ obeysComments }) => {
    const lint = await loadSecretlint(obeysComments);
    return { scan: (file) => scanFile(file, lint) };
  },
};

async function scanFile({ path, source }: ScannedFile, lint: Lint): Promise<ScanOutcome> {
  const outcomes = [await scanText({ path, subject: path }, source, lint)];
  if (isPacked(source)) {
    const { texts, unseen } = textsInside(path, source);
    outcomes.push({ sightings: unseen });
    for (const { source: text, subject, member } of texts) {
      outcomes.push(await scanText({ path, subject, member }, text, lint));
    }
  }
  return {
    sightings: outcomes.flatMap(({ sightings }) => sightings),
    suppressions: outcomes.reduce((sum, one) => sum + (one.suppressions ?? 0), 0),
  };
}

async function scanText(place: Place, source: ByteSource, lint: Lint): Promise<ScanOutcome> {
  const encoding = encodingOf(source);
  if (encoding === undefined) return { sightings: [] };
  const isNotebook = /\.ipynb$/i.test(place.member ?? place.path) && source.size <= LONGEST_NOTEBOOK;
  const cells = isNotebook ? readNotebook(wholeText(source, encoding)) : undefined;
  if (cells !== undefined) {
    const joined = joinCells(
      cells.flatMap(({ number, source: text, output }) => [
        { number, text },
        { number, text: output },
      ]),
    );
    const { text } = joined;
    return scanWindow(place, { text, from: 0, to: text.length, line: 1, beginsLine: true }, lint, joined);
  }
  const sightings: Sighting[] = [];
  let suppressions = 0;
  for (const window of windowsOf(source, encoding, SEARCHED)) {
    const found = await scanWindow(place, window, lint);
    sightings.push(...found.sightings);
    suppressions += found.suppressions;
  }
  if (source.size > SEARCHED && endsAsText(source)) {
    const reason = "it is a text of more than 1 GiB, and what follows was not searched for secrets";
    sightings.push(incomplete(place.subject, reason, place.member));
  }
  return { sightings, suppressions };
}

async function scanWindow(place: Place, window: TextWindow, lint: Lint, notebook?: JoinedCells) {
  const { text, from, to } = window;
  const spans = [...(await lint(place.member ?? place.path, text)), ...ownSpans(text)];
  const distinct = spans.filter(
    (span, index) => !spans.slice(0, index).some((other) => other.start < span.end && span.start < other.end),
  );
  const own = distinct.filter(({ start }) => from <= start && start < to);
  return {
    sightings: own.map((span) => sighting(span, window, place, notebook)),
    suppressions: text.slice(from, to).match(/secretlint-disable/g)?.length ?? 0,
  };
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
function sighting(
  span: SecretSpan,
  { text, line, beginsLine }: TextWindow,
  { subject, member }: Place,
  notebook?: JoinedCells,
): Sighting {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const row = line + text.slice(0, span.start).split("\n").length - 1;
  const lineEnd = text.indexOf("\n", span.end);
  const rest = `${text.slice(Math.max(lineStart, span.start - 500), span.start)}***${text.slice(span.end, lineEnd === -1 ? span.end + 500 : lineEnd)}`;
  const place = notebook?.place(row);
  const where =
    place === undefined ? `${subject}:${row}` : `${subject} cell ${place.cell}, line ${place.line}`;
  const kind = /^(?:an?|the) /.test(span.title) ? span.title : `a secret (${span.title})`;
  const knowsColumn = place === undefined && (lineStart > 0 || beginsLine);
  return {
    rule: span.rule,
    severity: "high",
    message: `${printable(where)} holds what looks like ${kind}`,
    fix: "Revoke it where it was issued, then read it from the environment or a secret store; it stays in git's history.",
    seen: `${span.title} ${rest.slice(0, 500)}`,
    line: place?.line ?? row,
    column: knowsColumn ? span.start - lineStart + 1 : undefined,
    cell: place?.cell,
    member,
  };
}
