/** The categories of what is on the images, as slices that leave every image in and all other categories out. */
export interface ImageCategories {
  /** Of the slices: `category=dog`. */
  readonly column: string;
  readonly names: readonly string[];
  /** The images with something of each category, by its name. */
  readonly images: ReadonlyMap<string, Uint32Array>;
}
