import { mkdtempSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { refusalOf } from "./measure-table.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-protocol-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A message of PostgreSQL's protocol: its letter, its length and what it says. */
function message(letter: string, ...body: readonly number[]): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, Buffer.from(body)]);
}

const WELCOME = Buffer.concat([message("R", 0, 0, 0, 0), message("Z", 0x49)]);
/** A way to log in that nobody knows. */
const UNKNOWN = message("R", 0xa0, 0, 0, 6);
const SASL = message("R", 0, 0, 0, 10, ...Buffer.from("NOBODY-KNOWS\0\0"));
/** Says that it describes 32767 columns, and ends. */
const CUT_COLUMNS = message("T", 0x7f, 0xff, 0x61);

test.each([
  ["a way to log in that nobody knows", [UNKNOWN], /went away.*sends what PostgreSQL does not/],
  ["a mechanism that nobody knows", [SASL], /cannot be reached.*SASL/],
  ["nonsense after the login", [WELCOME, UNKNOWN], /went away.*sends what PostgreSQL does not/],
  ["a message that ends too early", [WELCOME, CUT_COLUMNS], /went away.*sends what PostgreSQL does not/],
  ["a letter that nobody knows", [WELCOME, message("?", 1, 2, 3)], /data|went away|cannot be reached/],
] as const)("a server that sends %s ends the gate's questions, not its process", async (_, answers, said) => {
  const server = net.createServer((socket) => {
    const left = [...answers];
    socket.on("error", () => undefined);
    socket.on("data", () => {
      const answer = left.shift();
      if (answer !== undefined) socket.write(answer);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const started = performance.now();
  const refusal = await refusalOf({
    root,
    config: { source: { engine: "postgres", connection: "ASSAY_ODD", table: "rows" } },
    secrets: { ASSAY_ODD: `postgres://reader:p4ssw0rd@127.0.0.1:${port}/db` },
    seconds: 4,
  });
  server.close();
  expect(refusal).toEqual({ code: "data/no-connection", said: expect.stringMatching(said) });
  expect(refusal.said).not.toContain("p4ssw0rd");
  expect(performance.now() - started).toBeLessThan(6000);
});
