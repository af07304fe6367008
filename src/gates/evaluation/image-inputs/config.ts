import { type Static, Type } from "typebox";
import { CHANNELS, LAYOUTS, type Preprocessing } from "../../../engines/image/preprocess.ts";
import { RESAMPLES } from "../../../engines/image/resample.ts";
import { AssayError } from "../../../model/error.ts";

const edge = Type.Integer({ minimum: 1, maximum: 8192 });
const heightAndWidth = Type.Array(edge, { minItems: 2, maxItems: 2 });
const perChannel = Type.Union([Type.Number(), Type.Array(Type.Number(), { minItems: 1, maxItems: 3 })]);

export const ImagesSchema = Type.Object(
  {
    input: Type.String({ minLength: 1, description: "Input of the model that the images feed" }),
    column: Type.Optional(
      Type.String({
        minLength: 1,
        default: "file",
        description: "Column with the path of each row's image",
      }),
    ),
    folder: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Folder where these paths start; default the folder of `data`",
      }),
    ),
    channels: Type.Optional(
      Type.Enum([...CHANNELS], { default: "rgb", description: "Colours, in the order that the model takes" }),
    ),
    size: Type.Optional(
      Type.Union([edge, heightAndWidth], {
        description:
          "Resizes to `[height, width]`, or with one number so that the shorter edge has it, as `Resize` of torchvision",
      }),
    ),
    resample: Type.Optional(
      Type.Enum([...RESAMPLES], { default: "bilinear", description: "Pillow's filter of `size`" }),
    ),
    crop_size: Type.Optional(
      Type.Union([edge, heightAndWidth], {
        description: "Takes the middle out, `[height, width]` or a square, as `CenterCrop` of torchvision",
      }),
    ),
    rescale_factor: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: "What values of 0 to 255 are multiplied by; default is division by 255",
      }),
    ),
    image_mean: Type.Optional(
      Type.Union(perChannel.anyOf, { description: "What is then taken from each channel, in their order" }),
    ),
    image_std: Type.Optional(
      Type.Union(perChannel.anyOf, { description: "What each channel is then divided by" }),
    ),
    layout: Type.Optional(
      Type.Enum([...LAYOUTS], { default: "nchw", description: "Order of the tensor's dimensions" }),
    ),
    exif_transpose: Type.Optional(
      Type.Boolean({
        description: "Turns photos as their EXIF data says; default false, as Pillow and torchvision",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "Images that feed an input of the model: paths in a column of `data`, or `data` is a folder with a sub-folder for each class",
  },
);

export type ImagesConfig = Static<typeof ImagesSchema>;

interface Around {
  readonly images?: ImagesConfig;
  readonly model?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly tensors?: Readonly<Record<string, unknown>>;
}

/** @throws AssayError `evaluation/settings` */
export function requireImages({ images, model, inputs, tensors }: Around): void {
  if (images === undefined) return;
  if (model === undefined)
    throw wrong("`images` feeds a model, but the gate has none.", "Leave `images` out, or name a `model`.");
  for (const [name, others] of Object.entries({ inputs, tensors }))
    if (others !== undefined && Object.hasOwn(others, images.input))
      throw wrong(
        `The input ${images.input} is fed by \`images\` and by \`${name}\`.`,
        "Leave one of them out.",
      );
  const { image_mean, image_std } = images;
  const wanted = images.channels === "gray" ? 1 : 3;
  for (const [name, values] of Object.entries({ image_mean, image_std }))
    if (Array.isArray(values) && values.length !== wanted)
      throw wrong(
        `\`images.${name}\` has ${values.length} values for ${wanted} channels of ${images.channels ?? "rgb"}.`,
        "Give one number for all, or one for each channel in the order of `channels`.",
      );
  if ([image_std].flat().some((value) => value !== undefined && !(value > 0)))
    throw wrong("`images.image_std` must be above 0.", "Copy it from the training's preprocessing.");
}

export function preprocessingOf(images: ImagesConfig): Preprocessing {
  const { channels = "rgb", size, resample = "bilinear", crop_size, layout = "nchw" } = images;
  const each = (value: number | readonly number[] | undefined) =>
    typeof value === "number" ? Array.from({ length: channels === "gray" ? 1 : 3 }, () => value) : value;
  return {
    channels,
    size: typeof size === "number" ? size : pair(size),
    resample,
    crop: typeof crop_size === "number" ? [crop_size, crop_size] : pair(crop_size),
    factor: images.rescale_factor,
    mean: each(images.image_mean),
    std: each(images.image_std),
    layout,
  };
}

function pair(sizes: readonly number[] | undefined): readonly [number, number] | undefined {
  return sizes === undefined ? undefined : [sizes[0], sizes[1]];
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
