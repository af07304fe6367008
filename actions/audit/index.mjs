// Generated from src/entry/inputs.ts by npm run generate. Do not edit.
import { runAction } from "../../dist/index.mjs";

await runAction("audit");
