import { type Static, Type } from "typebox";

const column = (description: string) => Type.Optional(Type.String({ minLength: 1, description }));

export const DetectionSchema = Type.Object(
  {
    iou_type: Type.Optional(
      Type.Enum(["bbox", "segm"], {
        default: "bbox",
        description: "Whether boxes or masks overlap; masks are read from COCO files alone",
      }),
    ),
    image: column("Column with the image of a box, default `image_id`; of tables"),
    box: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 4,
        maxItems: 4,
        uniqueItems: true,
        description:
          "Columns with the four numbers of a box, default `x`, `y`, `width` and `height`; of tables",
      }),
    ),
    format: Type.Optional(
      Type.Enum(["xywh", "xyxy", "cxcywh"], {
        default: "xywh",
        description:
          "How the numbers of `box` are meant: a corner or the centre with width and height, or two corners",
      }),
    ),
    crowd: column("Column that is true for regions of many objects, which need not be found; of tables"),
  },
  { additionalProperties: false, description: "How boxes are read and compared, for object-detection" },
);

export const SegmentationSchema = Type.Object(
  {
    ignore: Type.Optional(
      Type.Integer({ description: "Number of pixels in the true mask that do not count, often 255" }),
    ),
    image: column("Column with the image of a mask, default `image_id`; of tables"),
    mask: column("Column with the mask of a class in COCO's run-length encoding, default `mask`; of tables"),
    height: column("Column with the height of the image, default `height`; of tables"),
    width: column("Column with the width of the image, default `width`; of tables"),
  },
  { additionalProperties: false, description: "How masks are read, for segmentation" },
);

export type DetectionConfig = Static<typeof DetectionSchema>;
export type SegmentationConfig = Static<typeof SegmentationSchema>;
