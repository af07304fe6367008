import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { parseConfig } from "../../src/config/index.ts";
import { GATE_KINDS } from "../../src/gates/index.ts";
import { CODES } from "../../src/model/codes/index.ts";
import { filesUnder, ROOT, readText } from "./source-files.ts";

const PAGES = [...filesUnder("docs", ".md"), "CONTRIBUTING.md", "README.md"].filter((path) =>
  existsSync(join(ROOT, path)),
);
const PARTS = new Set(Object.keys(CODES).map((code) => code.split("/")[0]));

interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

function snippetsOf(page: string): readonly Snippet[] {
  const text = readText(page);
  return [...text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: body, index }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    language,
    text: body,
  }));
}

const SNIPPETS = PAGES.flatMap(snippetsOf);
const YAML = SNIPPETS.filter(({ language }) => language === "yaml");
const CONFIGS = YAML.filter(({ text }) => /^version: 1$/m.test(text) && /^gates:/m.test(text));

describe("what the docs show is true", () => {
  test("there are configs to look at", () => {
    expect(CONFIGS.length).toBeGreaterThan(5);
  });

  test.each(YAML.map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const))(
    "%s is YAML",
    (_, { text }) => {
      const documents = parseAllDocuments(text);
      expect("empty" in documents ? [] : documents.flatMap(({ errors }) => errors)).toEqual([]);
    },
  );

  test.each(CONFIGS.map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const))(
    "%s is a config that Assay takes",
    (place, { text }) => {
      expect(() => parseConfig(text, { path: place, root: "/" }, GATE_KINDS)).not.toThrow();
    },
  );

  test.each(PAGES)("%s links to files that are there", (page) => {
    const targets = [...readText(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)].map(
      ([, target]) => normalize(join(dirname(page), target)),
    );
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  test.each(PAGES)("%s shows commands and options that exist", (page) => {
    const cli = filesUnder("src/entry/cli", ".ts").map(readText).join("\n");
    const lines = snippetsOf(page)
      .filter(({ language }) => language === "sh")
      .flatMap(({ text }) => text.split("\n"))
      .filter((line) => line.startsWith("assay "));
    for (const line of lines) {
      const [, command] = line.split(/\s+/);
      expect(cli, line).toContain(`.command("${command}")`);
      for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(cli, line).toContain(`${option} <`);
    }
  });

  test.each(PAGES)("%s shows scripts that package.json has", (page) => {
    const { scripts } = JSON.parse(readText("package.json"));
    const named = [...readText(page).matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(PAGES)("%s names codes that exist", (page) => {
    const named = [...readText(page).matchAll(/`([a-z]+)\/([a-z][a-z0-9-]*)`/g)].filter(([, part]) =>
      PARTS.has(part),
    );
    expect(
      named.map(([, part, rest]) => `${part}/${rest}`).filter((code) => !Object.hasOwn(CODES, code)),
    ).toEqual([]);
  });
});
