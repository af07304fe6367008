import { Argument } from "./opcodes.ts";
import { BrokenPickle, type PickleReader } from "./reader.ts";
import { DATA, type Span, type Value } from "./values.ts";

/** Longer text is left in place; no name of a module or a class is near this. */
const TEXT_KEPT = 4096;

/**
 * Reads the argument behind an opcode. Numbers and short text come as themselves, long text and bytes as
 * where they are; lines are read by the caller because each opcode has its own idea of them.
 */
export function readArgument(kind: number, reader: PickleReader): Value {
  switch (kind) {
    case Argument.u1:
      return reader.u1();
    case Argument.u2:
      return reader.u2();
    case Argument.u4:
      return reader.u4();
    case Argument.i4:
      return reader.i4();
    case Argument.u8:
      return reader.u8();
    case Argument.f8:
      reader.skip(8);
      return DATA;
    case Argument.latin1:
      return text(reader, reader.u1(), "latin1");
    case Argument.latin4:
      return text(reader, positive(reader.i4()), "latin1");
    case Argument.text1:
      return text(reader, reader.u1(), "utf8");
    case Argument.text4:
      return text(reader, reader.u4(), "utf8");
    case Argument.text8:
      return text(reader, reader.u8(), "utf8");
    case Argument.bytes1:
      return span("bytes", reader, reader.u1());
    case Argument.bytes4:
      return span("bytes", reader, reader.u4());
    case Argument.bytes8:
      return span("bytes", reader, reader.u8());
    case Argument.long1:
      return reader.long(reader.u1()) ?? DATA;
    case Argument.long4:
      return reader.long(positive(reader.i4())) ?? DATA;
    default:
      return DATA;
  }
}

function text(reader: PickleReader, length: number, encoding: "utf8" | "latin1"): Value {
  return length > TEXT_KEPT ? span("text", reader, length) : reader.text(length, encoding);
}

function span(kind: Span["kind"], reader: PickleReader, length: number): Span {
  const start = reader.offset;
  reader.skip(length);
  return { kind, start, length };
}

function positive(length: number): number {
  if (length < 0) throw new BrokenPickle("a length is negative");
  return length;
}
