import { PickleMemo } from "./memo.ts";
import { opcodeName } from "./opcodes.ts";
import { BrokenPickle, type PickleReader } from "./reader.ts";
import { PickleStack } from "./stack.ts";
import { parseInteger, utf8Line } from "./text.ts";
import { type Call, DATA, type Dict, type Global, isKind, setEntry, type Value } from "./values.ts";
import type { PickleWatcher } from "./watcher.ts";

/** What opcodes do to the stack and the memo; each import, call and change is told to the watcher. */
export class PickleEffects {
  readonly stack = new PickleStack();
  readonly reader: PickleReader;
  readonly watcher: PickleWatcher;
  /** Offset and byte of the opcode being followed. */
  start = 0;
  opcode = 0;
  /** The last opcode was followed by bytes that the loader reads by itself. */
  jumped = false;
  readonly #memo = new PickleMemo();

  constructor(reader: PickleReader, watcher: PickleWatcher) {
    this.reader = reader;
    this.watcher = watcher;
  }

  key(): number {
    const key = parseInteger(this.reader.line());
    if (key === undefined) throw new BrokenPickle("a memo key is no number");
    return key;
  }

  integer(): Value {
    const line = this.reader.line().replace(/L$/, "");
    if (!/^\s*[+-]?[\d_]+\s*$/.test(line)) throw new BrokenPickle("an INT is no number");
    return parseInteger(line) ?? DATA;
  }

  float(): void {
    if (!/^\s*[+-]?(?:[\d_.]+(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i.test(this.reader.line())) {
      throw new BrokenPickle("a FLOAT is no number");
    }
  }

  /** MEMOIZE counts entries, which is not one more than the highest key. */
  memoize(): void {
    this.put(this.#memo.size);
  }

  put(key: number): void {
    this.#memo.set(key, this.stack.top());
  }

  get(key: number): void {
    const value = this.#memo.get(key);
    if (value === undefined) {
      this.watcher.anomaly("missing-memo", this.start, `entry ${key} was never stored`);
    }
    this.stack.push(value ?? DATA);
  }

  text(value: Value): void {
    if (typeof value === "string" || isKind(value, "text")) this.watcher.text(value, this.start);
    this.stack.push(value);
  }

  tuple(count: number): void {
    const items: Value[] = [];
    for (let i = 0; i < count; i++) items.unshift(this.stack.pop());
    this.stack.push({ kind: "tuple", items });
  }

  change(items: readonly Value[]): void {
    const target = this.stack.top();
    if (isKind(target, "dict")) fill(target, items);
    else if (typeof target === "object" && target !== DATA) {
      this.watcher.changes(target, this.start, opcodeName(this.opcode));
    }
  }

  build(): void {
    const state = this.stack.pop();
    const target = this.stack.top();
    if (isKind(target, "call")) {
      target.state = state;
      const resume = this.watcher.built(target, this.reader.offset);
      if (resume === undefined) return;
      this.reader.seek(resume);
      this.jumped = true;
    } else if (typeof target === "object" && target !== DATA) {
      this.watcher.changes(target, this.start, opcodeName(this.opcode));
    }
  }

  import(): Global {
    const module = utf8Line(this.reader.line());
    const name = utf8Line(this.reader.line());
    return this.#imported({ kind: "global", module, name, resolved: true });
  }

  stackGlobal(): void {
    const name = this.stack.pop();
    const module = this.stack.pop();
    const known = typeof name === "string" && typeof module === "string";
    this.stack.push(
      this.#imported(
        known
          ? { kind: "global", module, name, resolved: true }
          : { kind: "global", module: "?", name: "?", resolved: false },
      ),
    );
  }

  #imported(global: Global): Global {
    this.watcher.imports(global, this.start, opcodeName(this.opcode));
    return global;
  }

  extension(code: Value): void {
    this.watcher.anomaly("extension-code", this.start, `code ${code}`);
    this.stack.push({ kind: "global", module: "copyreg", name: `extension ${code}`, resolved: false });
  }

  call(callee: Value, args: readonly Value[]): void {
    const call: Call = { kind: "call", callee, args };
    this.watcher.calls(call, this.start, opcodeName(this.opcode));
    this.stack.push(call);
  }
}

export function fill(dict: Dict, items: readonly Value[]): Dict {
  for (let i = 0; i + 1 < items.length; i += 2) setEntry(dict, items[i], items[i + 1]);
  return dict;
}
