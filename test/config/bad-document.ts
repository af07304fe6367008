/** A config that is wrong in one way. */
export interface BadDocument {
  readonly text: string;
  readonly code: string;
  /** `line:column`. */
  readonly at: string;
  /** Parts of the message and the fix. */
  readonly says: readonly string[];
  /** True when an editor cannot know it either. */
  readonly onlyParser?: boolean;
}

export const bad = (text: string, code: string, at: string, ...says: string[]): BadDocument => ({
  text,
  code,
  at,
  says,
});
export const hidden = (document: BadDocument): BadDocument => ({ ...document, onlyParser: true });
