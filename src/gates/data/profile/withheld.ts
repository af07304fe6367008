import type { ProfileFinite, Withheld } from "../../../model/profile.ts";

/** A value that fewer rows share is not listed: it could be somebody's. */
export const LEAST_ROWS = 10;
/** A column of text in which more than this share of values are different holds ids or texts, no categories. */
const UNIQUE = 0.5;
/** Texts that are longer on average are no categories. */
const LONG = 50;

/** Words of column names that speak of people, or of what only they should know. */
const PERSONAL = new Set(
  (
    "name surname firstname lastname fullname forename nickname email mail phone telephone tel mobile fax " +
    "address street zip zipcode postcode postal birth birthday birthdate dob ssn passport licence license iban bic " +
    "account card pan cvv password passwd pwd secret token apikey credential credentials ip ipaddress mac user " +
    "username login patient person customer client employee owner author signature"
  ).split(" "),
);

/** What values that are written like this tell: who somebody is, or where. */
const TELLING = ["email", "phone", "ipv4", "uuid", "uri"];

export interface Looks {
  readonly name: string;
  readonly cell: string;
  readonly values: number;
  readonly distinct?: number;
  readonly pattern?: string;
  readonly lengths?: Pick<ProfileFinite, "mean">;
}

/** Why a profile, which is committed and read by many, does not list a column's values; undefined where it may. */
export function withheldOf({ name, cell, values, distinct, pattern, lengths }: Looks): Withheld | undefined {
  if (cell === "boolean" || cell === "nested") return undefined;
  if (wordsOf(name).some((word) => PERSONAL.has(word))) return "name";
  if (cell !== "text") return undefined;
  if (pattern !== undefined && TELLING.includes(pattern)) return "pattern";
  if (lengths !== undefined && lengths.mean > LONG) return "long";
  if (distinct !== undefined && distinct > 2 && distinct > UNIQUE * values) return "unique";
  return undefined;
}

/** `customerEmail2`, `CUSTOMER_EMAIL` and `customer-email` are the words customer and email. */
function wordsOf(name: string): readonly string[] {
  const apart = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/\d+/g, " ")
    .toLowerCase();
  const words = apart.split(/[^\p{L}]+/u).filter((word) => word !== "");
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  return [...words, ...pairs, ...words.map((word) => word.replace(/s$/, ""))];
}
