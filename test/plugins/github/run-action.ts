import { runAction } from "../../../src/entry/bundle.ts";
import { commandInfo } from "../../../src/entry/plugin-commands.ts";

// What actions/*/index.mjs do, over the sources instead of the bundle.
const command = commandInfo(process.argv[2]);
if (command === undefined) throw new Error(`no command ${process.argv[2]}`);
await runAction(command.id);
