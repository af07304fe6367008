/** A budget was reached: what follows was not looked at, so the file is incomplete, never clean. */
export class AllowanceSpent extends Error {}

const MEBIBYTE = 2 ** 20;

/** What the walkers may spend on one file, nested members included. Counted in work, not in time: same bytes, same answer. */
export class Allowance {
  opcodes = 50_000_000;
  members = 100_000;
  inflatedBytes = 1024 * MEBIBYTE;
  readonly bytesPerInflate = 256 * MEBIBYTE;
  readonly depth = 6;

  spendOpcodes(count: number): void {
    this.opcodes -= count;
    if (this.opcodes < 0) throw new AllowanceSpent("it holds more than 50 million pickle opcodes");
  }

  spendMembers(count: number): void {
    this.members -= count;
    if (this.members < 0) throw new AllowanceSpent("it holds more than 100,000 archive members");
  }

  spendInflated(bytes: number): void {
    this.inflatedBytes -= bytes;
    if (this.inflatedBytes < 0) throw new AllowanceSpent("it unpacks to more than 1 GiB");
  }
}
