import type { Call, Global, Span, Value } from "./values.ts";

export type Anomaly =
  /** EXT: a name from the process's own registry. */
  | "extension-code"
  | "frame"
  | "protocol"
  /** GET of a memo entry that was never put. */
  | "missing-memo";

/** Is told what the unpickler would do, in the stream's order. Offsets count from the source's start. */
export interface PickleWatcher {
  /** A name is imported, whether or not anything uses it. */
  imports(global: Global, offset: number, opcode: string): void;
  calls(call: Call, offset: number, opcode: string): void;
  /** BUILD, SETITEM or APPEND on `target`. */
  changes(target: Value, offset: number, opcode: string): void;
  text(value: string | Span, offset: number): void;
  bytes(span: Span): void;
  anomaly(kind: Anomaly, offset: number, detail: string): void;
  /**
   * BUILD finished `call`. A loader that then reads raw bytes of its own from the stream is followed by
   * returning the offset where the next opcode starts.
   */
  built(call: Call, offset: number): number | undefined;
}

export interface WalkResult {
  /** Offset after the last opcode that was followed. */
  readonly end: number;
  /** False when the stream breaks before STOP. */
  readonly stopped: boolean;
  readonly reason?: string;
  readonly opcodes: number;
  /** Deepest knowledge that this is a pickle: it began with PROTO. */
  readonly declared: boolean;
}
