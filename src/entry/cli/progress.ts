import type { GateEvent } from "../../pipeline/collect.ts";
import type { CliIo } from "./io.ts";

export interface ProgressDisplay {
  report(gate: string, event: GateEvent): void;
  close(): void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** One line that changes on a terminal, a plain line per event in CI. */
export function progressDisplay(io: CliIo): ProgressDisplay {
  return io.stderr.isTTY && !io.env.CI ? terminalProgress(io) : plainProgress(io);
}

function plainProgress({ stderr }: CliIo): ProgressDisplay {
  return {
    report(gate, event) {
      if (event.type === "started") stderr.write(`assay: ${gate}: measuring\n`);
      if (event.type === "finished") stderr.write(`assay: ${gate}: ${ending(event)}\n`);
    },
    close() {},
  };
}

function terminalProgress({ stderr }: CliIo): ProgressDisplay {
  const running = new Map<string, string>();
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    const line = [...running].map(([gate, message]) => (message ? `${gate} (${message})` : gate)).join(" · ");
    stderr.write(`\r\u001b[2K${FRAMES[frame]} ${line}`.slice(0, (stderr.columns ?? 80) + 4));
  };
  const timer = setInterval(draw, 100);
  const clear = () => stderr.write("\r\u001b[2K");
  return {
    report(gate, event) {
      if (event.type === "started") running.set(gate, "");
      if (event.type === "progress") running.set(gate, printable(event.progress.message));
      if (event.type === "finished") {
        running.delete(gate);
        clear();
        stderr.write(`  ${gate}: ${ending(event)}\n`);
      }
    },
    close() {
      clearInterval(timer);
      clear();
    },
  };
}

function ending(event: Extract<GateEvent, { type: "finished" }>): string {
  const seconds = `${(event.durationMs / 1000).toFixed(1)} s`;
  return event.failed ? `stopped by an error after ${seconds}` : `measured in ${seconds}`;
}

/** Messages may name files and columns, which may hold terminal escapes. */
function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, " ");
}
