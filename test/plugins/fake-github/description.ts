import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Document } from "openapi-backend";

const PATHS = [
  "/user",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/comments/{comment_id}",
  "/repos/{owner}/{repo}/statuses/{sha}",
  "/repos/{owner}/{repo}/pulls",
];

export interface GitHubDescription {
  readonly document: Document;
  /** GitHub's own example of an entry of `GET pulls`. */
  readonly examplePull: Record<string, unknown>;
}

/** GitHub's published description, cut to the paths in use and what they refer to. */
export function githubDescription(): GitHubDescription {
  const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  const whole = JSON.parse(readFileSync(file, "utf8"));
  const paths = Object.fromEntries(PATHS.map((path) => [path, whole.paths[path]]));
  const components: Record<string, Record<string, unknown>> = {};
  const open: unknown[] = [paths];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$ref" && typeof inner === "string") {
        const [, , kind, name] = inner.split("/");
        components[kind] ??= {};
        if (name in components[kind]) continue;
        components[kind][name] = whole.components[kind][name];
        open.push(components[kind][name]);
      } else if (key !== "examples" && key !== "example") open.push(inner);
    }
  }
  for (const value of Object.values(paths)) dropExamples(value);
  const document = {
    openapi: whole.openapi,
    info: whole.info,
    paths,
    components: { ...components, examples: {} },
  };
  return { document, examplePull: whole.components.examples["pull-request-simple-items"].value[0] };
}

/** They refer to a large table that nobody asks for here. */
function dropExamples(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if ("examples" in value) delete value.examples;
  for (const inner of Object.values(value)) dropExamples(inner);
}
