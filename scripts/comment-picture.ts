// Draws docs/images/comment.png: the comment of the demo's first scenario as GitHub shows it.
// Needs Chromium: `node scripts/comment-picture.ts REPORT.md [OUT.png] [chromium]`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { marked } from "marked";

const [report, out = "docs/images/comment.png", chromium = "chromium"] = process.argv.slice(2);
const css = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown-light.css"),
  "utf8",
);
const body = await marked.parse(readFileSync(report, "utf8"), { gfm: true });
const folder = mkdtempSync(path.join(os.tmpdir(), "assay-picture-"));
const page = path.join(folder, "comment.html");
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${css}
  body { margin: 0; padding: 24px; background: #f6f8fa }
  .markdown-body { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; max-width: 860px }
  </style><article class="markdown-body">${body}</article>`,
);
execFileSync(chromium, [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--user-data-dir=${folder}/profile`,
  "--hide-scrollbars",
  "--force-device-scale-factor=1.5",
  "--window-size=942,1230",
  `--screenshot=${path.resolve(out)}`,
  `file://${page}`,
]);
