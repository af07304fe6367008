import { expect, test } from "vitest";
import { postgresFailed } from "../../../src/engines/postgres/errors.ts";
import { addressOf } from "../../../src/engines/servers/url.ts";
import { sparkFailed } from "../../../src/engines/spark/errors.ts";
import { trinoFailed } from "../../../src/engines/trino/errors.ts";

const address = addressOf("postgres://u:p4ssw0rd@db.example/db", "postgres://…", 5432);
const ofPostgres = (message: string) =>
  postgresFailed(Object.assign(new Error(message), { code: "22P02", severity: "ERROR" }), address);
const ofTrino = (message: string) => trinoFailed({ message, errorName: "INVALID_CAST_ARGUMENT" }, address);
const ofSpark = (message: string) => sparkFailed(new Error(message), address);

// As the servers write them; the value is `it's "s3cret", 42`.
test.each([
  ["in English", ofPostgres, 'invalid input syntax for type integer: "it\'s "s3cret", 42"'],
  ["in German", ofPostgres, 'ungültige Eingabesyntax für Typ integer: »it\'s "s3cret", 42«'],
  ["in French", ofPostgres, 'syntaxe en entrée invalide pour le type integer : « it\'s "s3cret", 42 »'],
  ["in Japanese", ofPostgres, '"integer"型の入力構文が不正です: "it\'s "s3cret", 42"'],
  ["in Czech", ofPostgres, 'neplatná syntaxe vstupu pro typ integer: „it\'s "s3cret", 42“'],
  ["of a list", ofPostgres, 'malformed array literal: "{"s3cret", 42}"'],
  ["of two lines", ofPostgres, 'invalid input syntax for type integer: "it\'s\ns3cret", 42"'],
  ["of Trino", ofTrino, "Cannot cast 'it's \"s3cret\", 42' to INT"],
  ["of two lines of Trino", ofTrino, "Cannot cast 'it's\n\"s3cret\", 42' to INT"],
  ["of a number of Trino", ofTrino, "Value 4242 s3cret cannot be represented as varchar(1)"],
  [
    "of Spark",
    ofSpark,
    `[CAST_INVALID_INPUT] The value 'it's "s3cret", 42' of the type "STRING" cannot be cast to "INT" because it is malformed.`,
  ],
  [
    "of two lines of Spark",
    ofSpark,
    `[CAST_INVALID_INPUT] The value 'it's\ns3cret' of the type "STRING" cannot be cast to "INT" because it is malformed.\n\tat org.x`,
  ],
  [
    "of a number of Spark",
    ofSpark,
    `[CAST_OVERFLOW] The value 42S of the type "SMALLINT" cannot be cast to "TINYINT" due to an overflow.`,
  ],
])("no part of a value is in an error %s, whatever quotes it holds", (_, failed, message) => {
  const said = failed(message).message;
  expect(said).toContain("•••");
  expect(said).not.toMatch(/s3cret|42|it's/);
  expect(said).toContain("db.example:5432");
});

test.each([
  trinoFailed({ message: "s3cret", errorName: "GENERIC_USER_ERROR" }, address),
  ofSpark("[USER_RAISED_EXCEPTION] s3cret SQLSTATE: P0001"),
])("what a query says by an error of its own may be a value, too (%#)", ({ message }) => {
  expect(message).toMatch(/the query itself raised an error/);
  expect(message).not.toContain("s3cret");
});
