/** A path without an ending, or with a slash at its end. */
export function isFolder(path: string): boolean {
  return path.endsWith("/") || !/[^/]\.[a-z0-9]+$/i.test(path);
}
