/** What a shell expects of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** npm and other launchers hand on the signal that the terminal has sent already: one press, two signals. */
const ECHO_MS = 250;
/** GitHub's runner waits 7.5 s between asking to stop and killing, GitLab's and Jenkins' agents longer. */
const GRACE_MS = 7000;

/** While the program still loads, nothing is lost by ending at once. `interruption` takes over from it. */
export function endWhileLoading(): void {
  for (const signal of SIGNALS) process.on(signal, sayAndEnd);
}

/**
 * Aborted by the first Ctrl-C or the CI system's request to stop. The second one ends the process, and so does
 * a command that has not ended some seconds after the first.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const interrupt = () => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      controller.abort();
      setTimeout(sayAndEnd, GRACE_MS).unref();
    } else if (now - first > ECHO_MS) sayAndEnd();
  };
  for (const signal of SIGNALS) {
    // In this order: without any listener Node forgets a signal that has come and was not heard yet.
    process.on(signal, interrupt);
    process.off(signal, sayAndEnd);
  }
  return controller.signal;
}

function sayAndEnd(): void {
  process.stderr.write("Interrupted: ended at once, without a report.\n");
  process.exit(INTERRUPTED);
}
