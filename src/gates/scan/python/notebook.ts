/** One cell as text; `number` counts all cells from 1, as a reader of the notebook does. */
export interface Cell {
  readonly number: number;
  readonly isCode: boolean;
  readonly source: string;
  /** Text that the cell printed or returned. */
  readonly output: string;
}

/** The cells of an nbformat 3 or 4 notebook, or undefined when the text is none. */
export function readNotebook(text: string): readonly Cell[] | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  const worksheet = list(field(root, "worksheets"))?.[0];
  const cells = list(field(root, "cells")) ?? list(field(worksheet, "cells"));
  return cells?.map((cell, index) => ({
    number: index + 1,
    isCode: field(cell, "cell_type") === "code",
    source: joined(field(cell, "source") ?? field(cell, "input")),
    output: (list(field(cell, "outputs")) ?? []).map(outputText).join("\n"),
  }));
}

/** Text that came out of pieces, and the way back from its rows (from 1) to cell and line. */
export interface JoinedCells {
  readonly text: string;
  place(row: number): { readonly cell: number; readonly line: number };
}

export function joinCells(
  pieces: readonly { readonly number: number; readonly text: string }[],
): JoinedCells {
  const places: { cell: number; line: number }[] = [];
  for (const piece of pieces) {
    piece.text.split("\n").forEach((_, index) => {
      places.push({ cell: piece.number, line: index + 1 });
    });
  }
  const text = pieces.map((piece) => piece.text).join("\n");
  return {
    text,
    place: (row) => places[Math.min(Math.max(row, 1), places.length) - 1] ?? { cell: 1, line: 1 },
  };
}

/**
 * Code cells as one Python text of the same number of lines: magics, shell lines and help lines are
 * replaced by `pass`, cells in another language by blank lines.
 */
export function joinCode(cells: readonly Cell[]): JoinedCells {
  return joinCells(
    cells
      .filter((cell) => cell.isCode)
      .map((cell) => ({ number: cell.number, text: plainPython(cell.source) })),
  );
}

const OTHER_LANGUAGE = /^\s*%%(?!time\b|timeit\b|capture\b|prun\b)/;
const MAGIC = /^(\s*)(?:[%!?].*|[\w.]+\?{1,2}\s*)$/;
const ASSIGNED_MAGIC = /^(\s*[A-Za-z_][\w, ]*=\s*)[%!].*$/;

function plainPython(source: string): string {
  if (OTHER_LANGUAGE.test(source)) return source.replaceAll(/[^\n]+/g, "");
  let continues = false;
  return source
    .split("\n")
    .map((line) => {
      const magic = MAGIC.exec(line);
      const wasContinued = continues;
      continues = (magic !== null || wasContinued) && line.endsWith("\\");
      if (wasContinued) return "";
      if (magic !== null) return `${magic[1]}pass`;
      return line.replace(ASSIGNED_MAGIC, "$1None");
    })
    .join("\n");
}

function outputText(output: unknown): string {
  const data = field(output, "data");
  return [
    field(output, "text"),
    field(data, "text/plain"),
    field(data, "text/html"),
    field(output, "traceback"),
  ]
    .map(joined)
    .filter((text) => text !== "")
    .join("\n");
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function joined(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((part) => typeof part === "string").join("") : "";
}
