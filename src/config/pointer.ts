/** Keys and list indices from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** RFC 6901, as ajv writes `instancePath`. */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The path that a pointer names inside `value`; indices of lists come back as numbers. */
export function pathOf(pointer: string, value: unknown): Path {
  let current = value;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(current) ? Number(name) : name;
      current = (current as Record<string | number, unknown> | null | undefined)?.[key];
      return key;
    });
}
