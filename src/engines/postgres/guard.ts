import type { Duplex } from "node:stream";

/**
 * The driver's reader throws at bytes that are not the protocol, in an event of the socket where nobody catches: it
 * would end the process. Here it ends the connection.
 * @param failure what everybody who waits for the connection is told
 */
export function guardStream(stream: Duplex, failure: () => Error): void {
  const emit = stream.emit;
  stream.emit = (...event: Parameters<Duplex["emit"]>): boolean => {
    try {
      return Reflect.apply(emit, stream, event);
    } catch {
      stream.destroy(failure());
      return false;
    }
  };
}
