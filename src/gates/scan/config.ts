import { type Static, Type } from "typebox";

const patterns = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description }));

export const ScanConfigSchema = Type.Object(
  {
    include: patterns("Globs of the files to scan; all files of the repository without it"),
    exclude: patterns("Globs of files to leave out"),
    scanners: Type.Optional(
      Type.Array(Type.Enum(["models", "python", "secrets"]), {
        minItems: 1,
        uniqueItems: true,
        description: "Which scanners to run; all without it",
      }),
    ),
    allow: Type.Optional(
      Type.Array(Type.String({ pattern: "^[^\\s.]+(\\.[^\\s.]+)+$" }), {
        description: "Names that pickles of this project may import, as `module.name`, after review",
      }),
    ),
    ignored: Type.Optional(
      Type.Boolean({
        description:
          "Scan files that git ignores as well, where `include` matches them; they are only counted without it",
      }),
    ),
    allow_suppressions: Type.Optional(
      Type.Boolean({
        description:
          "Obey comments such as `# noqa` and `secretlint-disable` in the scanned files; they are not obeyed without it",
      }),
    ),
    max_file_size: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: "Larger files, in bytes, are not read and count as incomplete",
      }),
    ),
  },
  { additionalProperties: false },
);

export type ScanConfig = Static<typeof ScanConfigSchema>;
