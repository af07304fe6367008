/** Images that are read as inputs of a model. */
export declare const IMAGE_CODES: {
    readonly "image/decoder-missing": {
        readonly title: "The decoder of images could not be loaded";
        readonly consequence: "undecided";
        readonly explanation: "The native package `sharp` is not installed, or has no binary for this system.";
    };
    readonly "image/path": {
        readonly title: "A row names no image that may be read";
        readonly consequence: "undecided";
        readonly explanation: "The column of `images.column` holds a path inside `images.folder`, written with `/`. An empty cell, an absolute path, one with `..` and a link that leads out of the tree are refused: paths come from the data, and data must not choose what is read.";
    };
    readonly "image/folder": {
        readonly title: "A folder of images does not have the shape that is needed";
        readonly consequence: "undecided";
        readonly explanation: "Where `data` is a folder, each of its sub-folders is a class, and every image below it is one of that class, as torchvision's `ImageFolder` reads it. Images beside the sub-folders have no label.";
    };
    readonly "image/unreadable": {
        readonly title: "An image is damaged or cut off";
        readonly consequence: "undecided";
        readonly explanation: "The file begins like a PNG, JPEG or WebP image, but its decoder stopped or complained. What could be read of it is no evidence.";
    };
    readonly "image/kind": {
        readonly title: "An image is of a kind that is not read";
        readonly consequence: "undecided";
        readonly explanation: "PNG, JPEG and WebP are read, known by their content and not by their name: gray, palette or RGB with eight bits a channel. 16 bits, CMYK, several frames and other formats would have to be converted by a choice of ours; convert them as in training.";
    };
    readonly "image/too-large": {
        readonly title: "An image is larger than images may be";
        readonly consequence: "undecided";
        readonly explanation: "Files of more than 64 MiB and images of more than 67,108,864 pixels, or of an edge of more than 65,535, are not decoded: a small file can claim a size that fills all memory. No step of resizing may take more pixels, either, as that of a long and narrow image would.";
    };
    readonly "image/size": {
        readonly title: "Images do not have the size that is needed";
        readonly consequence: "undecided";
        readonly explanation: "All rows go into one tensor, so all images must end in one size: by `crop_size`, by a `size` of height and width, or because they all have it. An image that is smaller than its crop is refused.";
    };
    readonly "image/orientation": {
        readonly title: "Images say that they lie on their side";
        readonly consequence: "note";
        readonly explanation: "Cameras write into a photo's EXIF data how to turn it. Pillow and torchvision do not turn it unless asked, OpenCV and most viewers do. Say with `exif_transpose: true` or `false` what was done in training.";
    };
};
