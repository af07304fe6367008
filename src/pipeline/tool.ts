/** Who made a report. A test holds the version against package.json. */
export const TOOL = { name: "assay", version: "0.1.0" } as const;
