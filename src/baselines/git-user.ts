import { AssayError } from "../model/error.ts";
import { git } from "../sources/git-command.ts";

/** Git's user name, from its settings or the environment; never one that git makes up from the host's. */
export async function gitUser(root: string): Promise<string | undefined> {
  const identity = await git(root, ["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"]).catch(
    () => "",
  );
  return /^(.+) <[^>]*> \d+ [+-]\d+/.exec(identity)?.[1];
}

export function whoNeeded(): AssayError {
  return new AssayError("golden/who-needed", "A passport says who accepted it, and nobody is named.", {
    fix: 'Use `--who "Your Name"`, or set git\'s `user.name`.',
  });
}
