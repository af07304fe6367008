export { configSchema } from "./editor-schema.ts";
export { loadConfig } from "./load.ts";
export { type ConfigPlace, parseConfig } from "./parse.ts";
export { ConfigProblems } from "./problems.ts";
