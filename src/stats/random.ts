/** Reproducible random numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** Uniform on [0, 1) with 53 random bits. */
  next(): number;
  /** Uniform integer in [0, n) for 1 ≤ n ≤ 2^32; no value is likelier than another by more than n / 2^32. */
  int(n: number): number;
}

/**
 * sfc32 (PractRand's "small fast counter", 128 bits of state) seeded through splitmix32.
 * @param seed any finite number; its 53 integer bits are used
 */
export function createRandom(seed: number): Random {
  const fill = splitmix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let counter = 1;
  function next32(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }
  for (let round = 0; round < 12; round++) next32();
  return {
    next: () => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992,
    int: (n) => Math.floor((next32() * n) / 4294967296),
  };
}

/** A seed for a named part of a run, so that parts do not share a stream; FNV-1a over the text's UTF-16. */
export function deriveSeed(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ splitmix32(seed)();
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return splitmix32(hash)();
}

/** Steele, Lea and Flood's SplitMix with the 32-bit finaliser of MurmurHash3. */
function splitmix32(seed: number): () => number {
  const whole = Math.trunc(seed);
  let state = (whole ^ Math.imul(Math.floor(whole / 4294967296) | 0, 0x9e3779b9)) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}
