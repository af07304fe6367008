#!/usr/bin/env node
// Older Node cannot even parse what follows, so the version is checked first and in old syntax.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`assay needs Node 22.12 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  import("../dist/index.mjs").then(({ runCommandLine }) => runCommandLine(process.argv.slice(2)));
}
