/** A tree as plain data, so that it can be sent to a gate's own process and opened there. */
export type TreeSpec =
  | { readonly kind: "folder"; readonly root: string; readonly label: string }
  | {
      readonly kind: "git";
      /** Absolute path of the repository's top folder. */
      readonly repository: string;
      /** Full commit id. */
      readonly revision: string;
      /** Folder of the config inside the repository, `""` at its top. */
      readonly prefix: string;
      readonly label: string;
    };
