import type { RelationColumn } from "../../../engines/dialect.ts";
import type { TextColumn } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import type { Images } from "../metrics/images.ts";
import type { Side } from "../said.ts";
import type { Evaluated } from "../scene.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import type { ImageCategories } from "./categories.ts";
import type { KnownImage } from "./known.ts";

/** The images that are evaluated, in the place of rows. */
export function evaluatedImages(
  file: LocalInput,
  task: Truth["task"],
  images: readonly KnownImage[],
  categories: ImageCategories,
): Evaluated {
  if (images.length === 0)
    throw new AssayError("evaluation/no-rows", `\`${file.path}\` has no images to evaluate on.`, {
      fix: "Check the step that writes the file.",
      location: { path: file.path },
    });
  const names = [...new Set(images.flatMap(({ attributes }) => [...attributes.keys()]))];
  const attributes = names.filter((name) => name !== categories.column);
  const columns = [categories.column, ...attributes].map(
    (name): RelationColumn => ({ name, type: "VARCHAR", cell: "text" }),
  );
  const valuesOf = (name: string): TextColumn => {
    const values = images.map((image) => image.attributes.get(name) ?? null);
    return { kind: "text", values, nulls: values.filter((value) => value === null).length };
  };
  return {
    table: { file, relation: { from: "", columns }, columns, rows: images.length },
    rows: images.length,
    truth: {
      task,
      classes: [],
      scoreOrder: [],
      isOrderNamed: false,
      yTrue: Int32Array.from(images.keys()),
    },
    slices: new Map(attributes.map((name) => [name, { column: valuesOf(name), cell: "text" as const }])),
    categories,
  };
}

export function sideOfImages({ task, classes, yTrue }: Truth, images: Images): Side {
  return { outcome: { task, classes, yTrue, images } };
}

/** The place of the category that a slice such as `category=dog` names. */
export function categoryOf(categories: ImageCategories | undefined, slice: unknown): number | undefined {
  const start = `${categories?.column}=`;
  if (categories === undefined || typeof slice !== "string" || !slice.startsWith(start)) return undefined;
  return categories.names.indexOf(slice.slice(start.length));
}

/** Sides with all but one category left out; the same side stays the same object. */
export function categoryParts(only: number): (side: Side) => Side {
  const known = new Map<Side, Side>();
  return (side) => {
    const { outcome } = side;
    const images = outcome.images && { ...outcome.images, only };
    const found = known.get(side) ?? { ...side, outcome: { ...outcome, ...(images && { images }) } };
    known.set(side, found);
    return found;
  };
}
