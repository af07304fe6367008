import type { Report } from "./report.ts";

export interface RenderedFile {
  /** Id of the reporter that made it. */
  readonly reporter: string;
  /** File name inside the output folder. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface ReporterOptions {
  /** Longest text allowed, in characters; a reporter with much to say leaves out the least important first. */
  readonly limit?: number;
  /** True where ANSI colours are understood. */
  readonly colour?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** First line of a comment by which it is found again. */
  readonly marker?: string;
}

/** Pure: the same report and options give the same text. */
export interface Reporter {
  readonly id: string;
  readonly description: string;
  render(report: Report, options: ReporterOptions): readonly RenderedFile[];
}
