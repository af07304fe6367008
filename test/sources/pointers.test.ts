import { expect, test } from "vitest";
import { lfsPointer } from "../../src/sources/pointers.ts";

const OID = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";

test.each([
  ["of today", `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`],
  ["of the preview", `version https://hawser.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`],
  ["of the prototype", `version http://git-media.io/v/2\noid sha256:${OID}\nsize 12345\n`],
  [
    "with Windows' line ends",
    `version https://git-lfs.github.com/spec/v1\r\noid sha256:${OID}\r\nsize 12345\r\n`,
  ],
  [
    "with an extension",
    `version https://git-lfs.github.com/spec/v1\next-0-foo sha256:${OID}\noid sha256:${OID}\nsize 12345\n`,
  ],
  ["without a last line end", `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345`],
])("a pointer %s is one", (_, text) => {
  expect(lfsPointer(text)).toEqual({ sha256: OID, bytes: 12345 });
});

test.each([
  ["a table", "version,oid,size\nhttps://git-lfs.github.com/spec/v1,1,2\n"],
  ["another version", `version https://git-lfs.example.com/spec/v1\noid sha256:${OID}\nsize 1\n`],
  ["a longer address", `version https://git-lfs.github.com/spec/v12\noid sha256:${OID}\nsize 1\n`],
  ["no object", "version https://git-lfs.github.com/spec/v1\nsize 1\n"],
])("%s is none", (_, text) => {
  expect(lfsPointer(text)).toBeUndefined();
});
