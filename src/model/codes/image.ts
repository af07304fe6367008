import { codes } from "./entry.ts";

/** Images that are read as inputs of a model. */
export const IMAGE_CODES = codes({
  "image/decoder-missing": {
    title: "The decoder of images could not be loaded",
    consequence: "undecided",
    explanation: "The native package `sharp` is not installed, or has no binary for this system.",
  },
  "image/path": {
    title: "A row names no image that may be read",
    consequence: "undecided",
    explanation:
      "The column of `images.column` holds a path inside `images.folder`, written with `/`. An empty cell, an absolute path, one with `..` and a link that leads out of the tree are refused: paths come from the data, and data must not choose what is read.",
  },
  "image/folder": {
    title: "A folder of images does not have the shape that is needed",
    consequence: "undecided",
    explanation:
      "Where `data` is a folder, each of its sub-folders is a class, and every image below it is one of that class, as torchvision's `ImageFolder` reads it. Images beside the sub-folders have no label.",
  },
  "image/unreadable": {
    title: "An image is damaged or cut off",
    consequence: "undecided",
    explanation:
      "The file begins like a PNG, JPEG or WebP image, but its decoder stopped or complained. What could be read of it is no evidence.",
  },
  "image/kind": {
    title: "An image is of a kind that is not read",
    consequence: "undecided",
    explanation:
      "PNG, JPEG and WebP are read, known by their content and not by their name: gray, palette or RGB with eight bits a channel. 16 bits, CMYK, several frames and other formats would have to be converted by a choice of ours; convert them as in training.",
  },
  "image/too-large": {
    title: "An image is larger than images may be",
    consequence: "undecided",
    explanation:
      "Files of more than 64 MiB and images of more than 67,108,864 pixels, or of an edge of more than 65,535, are not decoded: a small file can claim a size that fills all memory. No step of resizing may take more pixels, either, as that of a long and narrow image would.",
  },
  "image/size": {
    title: "Images do not have the size that is needed",
    consequence: "undecided",
    explanation:
      "All rows go into one tensor, so all images must end in one size: by `crop_size`, by a `size` of height and width, or because they all have it. An image that is smaller than its crop is refused.",
  },
  "image/orientation": {
    title: "Images say that they lie on their side",
    consequence: "note",
    explanation:
      "Cameras write into a photo's EXIF data how to turn it. Pillow and torchvision do not turn it unless asked, OpenCV and most viewers do. Say with `exif_transpose: true` or `false` what was done in training.",
  },
});
