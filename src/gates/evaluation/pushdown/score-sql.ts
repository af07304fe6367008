/** SQL of the code of the greatest score; the first of equals. */
export function predictedCode(scores: readonly string[]): string {
  const branches = scores.slice(0, -1).map((score, code) => {
    const others = scores.slice(code + 1).map((other) => `${score} >= ${other}`);
    return `WHEN ${others.join(" AND ")} THEN ${code}`;
  });
  // Of those that follow none is greater, and those before it would have been taken unless it is greater.
  return branches.length === 0 ? "0" : `CASE ${branches.join(" ")} ELSE ${scores.length - 1} END`;
}

/** SQL of the greatest score. */
export function greatestOf(scores: readonly string[]): string {
  const branches = scores.slice(0, -1).map((score, code) => {
    const others = scores.slice(code + 1).map((other) => `${score} >= ${other}`);
    return `WHEN ${others.join(" AND ")} THEN ${score}`;
  });
  return branches.length === 0
    ? scores[0]
    : `CASE ${branches.join(" ")} ELSE ${scores[scores.length - 1]} END`;
}
