import { expect, test } from "vitest";
import { nearest, suggestion } from "../../src/config/suggest.ts";

const METRICS = ["roc_auc", "f1", "log_loss", "average_precision", "r2", "null_rate", "rmse"];

test.each([
  ["roc-auc", "roc_auc"],
  ["ROC_AUC", "roc_auc"],
  ["roc_auc_score", "roc_auc"],
  ["f1_score", "f1"],
  ["auc", "roc_auc"],
  ["logloss", "log_loss"],
  ["precision", "average_precision"],
  ["nul_rate", "null_rate"],
  ["rsme", "rmse"],
])("%s is near %s", (seen, meant) => {
  expect(nearest(seen, METRICS)).toBe(meant);
});

test.each(["accuracy", "zz", ""])("%s is near nothing", (seen) => {
  expect(nearest(seen, METRICS)).toBeUndefined();
  expect(suggestion(seen, METRICS)).toMatch(/^Known are roc_auc, f1/);
});

test("a long choice is cut, and no choice says nothing", () => {
  const many = Array.from({ length: 30 }, (_, index) => `metric_number_${index}`);
  expect(suggestion("x", many)).toMatch(/metric_number_23 and 6 more$/);
  expect(suggestion("x", [])).toBeUndefined();
});

test("a very long word costs little", () => {
  expect(nearest("x".repeat(1_000_000), METRICS)).toBeUndefined();
});
