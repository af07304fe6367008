import { expect, test } from "vitest";
import { maskSecrets } from "../../../src/gates/evaluation/command/secrets.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { folder, tree } from "./job.ts";

// Put together here, so that no scanner takes them for real ones.
const GITHUB = `ghp${"_"}${"0123456789abcdefghij".repeat(2).slice(0, 36)}`;
const AWS = `AKIA${"IOSFODNN7EXAMPLE"}`;
const JWT = `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiIxMjM0In0"}.abc-DEF_123`;

test.each([
  [`denied for ${GITHUB}.`, "denied for ***."],
  [`github${"_pat_"}11ABCDEFG0123456789_abcdef`, "***"],
  [`glpat-${"abcdefghij0123456789"}`, "***"],
  [`key ${AWS} expired`, "key *** expired"],
  [`hf_${"abcdefghijklmnopqrst"} sk-${"proj-abcdefghijklmnop"} xoxb-${"123456789012-abc"}`, "*** *** ***"],
  [`bearer was ${JWT}`, "bearer was ***"],
  ["Authorization: Bearer abcdefgh.123", "Authorization: Bearer ***"],
  ["password=hunter2 next", "password=*** next"],
  ["AWS_SECRET_ACCESS_KEY=a/b+c, DB_PASSWORD: 'a b'", "AWS_SECRET_ACCESS_KEY=***, DB_PASSWORD: ***"],
  ['{"api_key": "a \\" b", "rows": 5}', '{"api_key": ***, "rows": 5}'],
  ["run --password hunter2 --rows 5", "run --password *** --rows 5"],
  [
    "GET https://user:p%40ss@host/x?a=1&X-Amz-Signature=0af9",
    "GET https://***@host/x?a=1&X-Amz-Signature=***",
  ],
  ["-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nend", "***\nend"],
])("%s", (text, masked) => expect(maskSecrets(text)).toBe(masked));

test.each([
  "KeyError: 'token'",
  "tokens: 512, monkey=5, keys: 3",
  "see https://example.org/a@b and mail me@example.org",
  "sk-learn 1.9 took 3 s",
  "Basic usage: evaluate.py FILE",
  "sha256:0123456789abcdef",
])("%s stays", (text) => expect(maskSecrets(text)).toBe(text));

test("a hostile text takes no time", () => {
  const started = performance.now();
  for (const part of ["a-", "token", "-----BEGIN ", '"\\', "https://a", "eyJaaaaaaaa."])
    maskSecrets(part.repeat(4000 / part.length));
  expect(performance.now() - started).toBeLessThan(1000);
});

test("a command's last words and its own arguments come without secrets", async () => {
  const script = `process.stderr.write("x".repeat(3950) + " ${GITHUB} ".repeat(3) + "\\n${AWS} password=hunter2\\nboom\\n"); process.exit(3);`;
  const measured = evaluationGate.measure({
    config: {
      metrics_file: "m.json",
      command: [process.execPath, "e.mjs", "--token", "abc"],
    } as EvaluationConfig,
    needs: [],
    candidate: tree(folder({ "e.mjs": script })),
    baselines: new Map(),
    seed: 1,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
  });
  const { message } = (await measured.catch((thrown: unknown) => thrown)) as Error;
  expect(message).toContain("--token ***");
  expect(message).toMatch(/\*\*\* password=\*\*\* \/ boom$/);
  expect(message).not.toMatch(/hunter2|AKIA|0123456789/);
});
