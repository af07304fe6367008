/**
 * SQL that turns how Java writes a number of floating point (`1.0E20`, `5.0E-5`) into how DuckDB does (`1e+20`,
 * `5e-05`). All functions in it are those that Trino and Spark share.
 * @param written SQL of the number as the engine casts it to text
 */
export function likeDuckDb(written: string, textType: string): string {
  const digits = `regexp_replace(regexp_replace(${written}, '^-|[.]|E.*$', ''), '0+$', '')`;
  const power = `CAST(regexp_replace(${written}, '^.*E', '') AS INTEGER)`;
  const sign = `CASE WHEN ${written} LIKE '-%' THEN '-' ELSE '' END`;
  const tail = (from: string, before: string, otherwise: string) =>
    `CASE WHEN length(${digits}) >= ${from} THEN concat(${before}, substr(${digits}, ${from})) ELSE ${otherwise} END`;
  const whole = `concat(substr(rpad(${digits}, ${power} + 1, '0'), 1, ${power} + 1), ${tail(`${power} + 2`, "'.'", "'.0'")})`;
  const small = `concat('0.', rpad('', -${power} - 1, '0'), ${digits})`;
  const exponent = `CAST(abs(${power}) AS ${textType})`;
  const scientific =
    `concat(substr(${digits}, 1, 1), ${tail("2", "'.'", "''")}, CASE WHEN ${power} < 0 THEN 'e-' ELSE 'e+' END, ` +
    `CASE WHEN length(${exponent}) = 1 THEN '0' ELSE '' END, ${exponent})`;
  const shaped = `CASE WHEN ${power} BETWEEN 0 AND 15 THEN ${whole} WHEN ${power} BETWEEN -4 AND -1 THEN ${small} ELSE ${scientific} END`;
  return (
    `CASE WHEN ${written} IN ('0.0E0', '0.0') THEN '0.0' WHEN ${written} = 'NaN' THEN 'nan' WHEN ${written} = 'Infinity' THEN 'inf' ` +
    `WHEN ${written} = '-Infinity' THEN '-inf' WHEN ${written} LIKE '%E%' THEN concat(${sign}, ${shaped}) ELSE ${written} END`
  );
}
