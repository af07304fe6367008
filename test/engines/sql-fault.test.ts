import { expect, test } from "vitest";
import { sqlFault } from "../../src/engines/sql-fault.ts";

test.each([
  "amount > 0 AND state = 'paid'",
  "name = 'it''s; -- no comment' AND \"a;b\" <> ')'",
  "`count(1)` > 0",
  "regexp_matches(code, '^\\d+\\.\\d$')",
  "path LIKE 'C:\\temp\\%'",
  "price$ > 0",
  "(a OR (b AND c))",
])("%s can stand inside of other SQL", (sql) => {
  expect(sqlFault(sql)).toBeUndefined();
});

test.each([
  ["x > 0) OR (1 = 1", "`)` closes nothing"],
  ["(x > 0", "`(` is not closed"],
  ["x = 'a", "quote ' is not closed"],
  ["x > 0; DROP TABLE t", "`;`"],
  ["x > 0 -- rest", "comment"],
  ["x > 0 /* rest */", "comment"],
  ["x = $$a$$", "`$` quote"],
  // The rest of what engines lex as a tag: letters beyond ASCII, and names of any length.
  ["x = $é$'$é$ ) OR (true) -- '", "`$` quote"],
  [`x = $${"a".repeat(90)}$'$${"a".repeat(90)}$ ) OR ('`, "`$` quote"],
  // Where E'…', or any text of Spark, takes the backslash for an escape, the quote ends elsewhere.
  ["E'\\'' IS NOT NULL ); DROP TABLE t; SELECT (E'\\'' IS NULL", "backslash"],
  ['name = "\\" ) OR (true) OR (name = " "', "backslash"],
  ["x = 'a\0'", "NUL"],
])("%s cannot", (sql, said) => {
  expect(sqlFault(sql)).toContain(said);
});
