// Writes action.yml files, GitLab templates, Jenkins steps, their READMEs and runtime/ from their sources.
// `--check` writes nothing and exits 1 with the names of files that are stale, missing or left over.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { githubFiles } from "./plugins/github.ts";
import { gitlabFiles } from "./plugins/gitlab.ts";
import { jenkinsFiles } from "./plugins/jenkins.ts";
import { readmeFiles } from "./plugins/readmes.ts";
import { runtimeFiles } from "./plugins/runtime-lock.ts";

const root = new URL("../", import.meta.url);
const wanted = new Map([
  ...githubFiles(),
  ...gitlabFiles(),
  ...jenkinsFiles(),
  ...readmeFiles(),
  ...runtimeFiles(root),
]);

/** Folders in which every file is generated. */
const FOLDERS = ["actions", "gitlab-templates", "jenkins", "runtime"];

function current(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(decodeURI(root.pathname).length));
  } catch {
    return [];
  }
}

const stale = [...wanted].filter(([path, text]) => current(path) !== text).map(([path]) => path);
const leftOver = FOLDERS.flatMap(filesIn).filter(
  (path) => !wanted.has(path) && !path.includes("/node_modules/"),
);

if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`${path} is ${current(path) === undefined ? "missing" : "stale"}`);
  for (const path of leftOver) console.error(`${path} is not generated any more`);
  if (stale.length + leftOver.length > 0) {
    console.error("Run: node scripts/generate-plugins.ts");
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    const target = new URL(path, root);
    mkdirSync(new URL(".", target), { recursive: true });
    writeFileSync(target, wanted.get(path) ?? "");
    console.log(`wrote ${path}`);
  }
  for (const path of leftOver) {
    rmSync(new URL(path, root));
    console.log(`removed ${path}`);
  }
}
