const bytes = new DataView(new ArrayBuffer(8));

/** The largest double below a finite one. */
export function below(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  bytes.setFloat64(0, value);
  const bits = bytes.getBigInt64(0);
  bytes.setBigInt64(0, value > 0 ? bits - 1n : bits + 1n);
  return bytes.getFloat64(0);
}
