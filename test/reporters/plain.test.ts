import { describe, expect, it } from "vitest";
import { plain, shorten, shortenMiddle } from "../../src/reporters/plain.ts";

describe("plain", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]8;;https://evil.example\u0007link\u001b]8;;\u001b\\ end", "link end"],
    ["\u009b2Jcleared", "cleared"],
    ["\u001bcreset", "creset"],
    // An unfinished sequence must not swallow what we say after it.
    ["\u001b]0;title then our words", "0;title then our words"],
    ["a\r\n\tb\u2028c", "a b c"],
    ["\u202eabc\u2069\u200b", "abc"],
    ["half \ud800 pair, whole 😀", "half pair, whole 😀"],
  ])("%j", (text, shown) => {
    expect(plain(text)).toBe(shown);
  });
});

describe("shorten", () => {
  it("marks the cut and keeps pairs of surrogates whole", () => {
    expect(shorten("abcdef", 6)).toBe("abcdef");
    expect(shorten("abcdefg", 6)).toBe("abcde…");
    expect(shorten("ab😀cd", 4)).toBe("ab…");
  });
});

describe("shortenMiddle", () => {
  it("keeps both ends, by which long names differ", () => {
    expect(shortenMiddle("abcdefghi", 9)).toBe("abcdefghi");
    expect(shortenMiddle("abcdefghij", 9)).toBe("abcde…hij");
    expect(shortenMiddle("abcdefgh😀i", 6)).toBe("abc…i");
  });
});
