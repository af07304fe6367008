import { type Scheme } from "./schemes.ts";
/** A run of tags, as one text that tells type and place. */
type Entity = string;
type ByType = ReadonlyMap<string, ReadonlySet<Entity>>;
/**
 * Entities of a sentence's tags: by seqeval's default, which takes any change of type or prefix for a border, or
 * strictly by a scheme.
 * @throws AssayError `evaluation/label-type` for a tag that the scheme does not have
 */
export declare function entitiesOf(tags: readonly string[], scheme?: Scheme): ByType;
export {};
