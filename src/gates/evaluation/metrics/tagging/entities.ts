import { type Scheme, strictEntities } from "./schemes.ts";
import { wrongTag } from "./wrong-tag.ts";

/** A run of tags, as one text that tells type and place. */
type Entity = string;

type ByType = ReadonlyMap<string, ReadonlySet<Entity>>;

/**
 * Entities of a sentence's tags: by seqeval's default, which takes any change of type or prefix for a border, or
 * strictly by a scheme.
 * @throws AssayError `evaluation/label-type` for a tag that the scheme does not have
 */
export function entitiesOf(tags: readonly string[], scheme?: Scheme): ByType {
  const byType = new Map<string, Set<Entity>>();
  const add = (type: string, start: number, end: number) => {
    const known = byType.get(type) ?? new Set();
    byType.set(type, known.add(`${start}-${end}`));
  };
  if (scheme === undefined) lenientEntities(tags, add);
  else strictEntities(tags, scheme, add);
  return byType;
}

/** Source: `seqeval.metrics.sequence_labeling.get_entities`. */
function lenientEntities(
  tags: readonly string[],
  add: (type: string, start: number, end: number) => void,
): void {
  let [prefix, type, begin] = ["O", "", 0];
  for (let at = 0; at <= tags.length; at++) {
    const next = at < tags.length ? readTag(tags[at]) : { prefix: "O", type: "_" };
    const isOther = type !== next.type;
    if (endsBefore(prefix, next.prefix, isOther)) add(type, begin, at);
    if (startsAt(prefix, next.prefix, isOther)) begin = at;
    ({ prefix, type } = next);
  }
}

function endsBefore(before: string, here: string, isOtherType: boolean): boolean {
  if (before === "O") return false;
  if (before === "E" || before === "S" || isOtherType) return true;
  return "BSO".includes(here);
}

function startsAt(before: string, here: string, isOtherType: boolean): boolean {
  if (here === "O") return false;
  if (here === "B" || here === "S" || isOtherType) return true;
  return "ESO".includes(before);
}

/** @throws AssayError `evaluation/label-type` */
function readTag(tag: string): { prefix: string; type: string } {
  const known = /^(O|[BIES](-.*)?)$/su.test(tag);
  if (known) return { prefix: tag[0], type: tag.slice(2) || "_" };
  throw wrongTag(tag, "O, B-, I-, E- or S- and a type");
}
