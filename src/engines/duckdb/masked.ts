/** What stands for a value of the data. */
export const MASK = "•••";

/** An error whose words are Assay's own. */
export class OwnWords extends Error {}

/**
 * A message of the engine without values of the data. DuckDB puts values into its messages in single quotes, in
 * double quotes and in none, so nothing is trusted by where it stands: a word is kept if the SQL holds it, if it names
 * a type or a file, or if it is one of the engine's own sentences; everything else is masked. A sentence that is not
 * known here says less, but never a value.
 * @param sql what was run, whose names and literals the reader wrote or may know
 * @param names further text that may be shown, such as paths
 */
export function masked(message: string, sql: string, names: readonly string[] = []): string {
  const known = new Set([sql, ...names].flatMap(wordsOf));
  const isKnown = (word: string) => known.has(word) || TYPES.has(word);
  const line = message.replace(/\bcan't\b/g, "cannot");
  // What does not run has seen no values, nor do memory and files speak of any; but types of columns made from JSON hold names of its properties.
  if (/^(Binder|Catalog|Parser|Syntax|Out of Memory|IO) Error:/.test(line))
    return withoutMembers(line, isKnown);
  return line
    .replace(PARTS, (part, place: string | undefined) => {
      if (place !== undefined) return part;
      if (/^(['"]).*\1$/s.test(part) && part.length > 1)
        return wordsOf(part).every(isKnown) ? part : `${part[0]}${MASK}${part[0]}`;
      return part.replace(WORD, (word) => (isKnown(word) || OWN.has(word.toLowerCase()) ? word : MASK));
    })
    .replace(new RegExp(`${MASK}(?:[^\\p{L}\\p{N}'"()\\s]*\\s?[^\\p{L}\\p{N}'"()\\s]*${MASK})+`, "gu"), MASK);
}

/** Whatever is neither white space nor punctuation of ASCII, of which no value is made that could be read. */
const WORD = /[^\s!-/:-@[-^`{-~]+/gu;
/** Places and names of columns, which are kept; what stands in quotes; what stands between. */
const PARTS =
  /(\b(?:byte|line|Line:|row|record\/value|Columns:|Found:|size) \d+\b|\b\d+ bytes\b|\bcolumn "[^"]*")|'[^']*'|"[^"]*"|['"]|[^'"](?:(?!\b(?:byte|line|Line:|row|record\/value|Columns:|Found:|size) \d|\b\d+ bytes\b|\bcolumn ")[^'"])*/g;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Names of members in the types of nested columns. */
function withoutMembers(line: string, isKnown: (word: string) => boolean): string {
  const start = /\b(STRUCT|ENUM|UNION|MAP)\(/.exec(line);
  if (start === null) return line;
  let depth = 0;
  let end = start.index + start[0].length - 1;
  do {
    depth += line[end] === "(" ? 1 : line[end] === ")" ? -1 : 0;
    end++;
  } while (depth > 0 && end < line.length);
  const members = line.slice(start.index, end);
  const shown = wordsOf(members).every(isKnown) ? members : `${start[1]}(${MASK})`;
  return `${line.slice(0, start.index)}${shown}${withoutMembers(line.slice(end), isKnown)}`;
}

const TYPES: ReadonlySet<string> = new Set(
  (
    "INT8 INT16 INT32 INT64 INT128 UINT8 UINT16 UINT32 UINT64 UINT128 TINYINT SMALLINT INTEGER INT BIGINT HUGEINT UHUGEINT " +
    "UTINYINT USMALLINT UINTEGER UBIGINT BIGNUM VARINT FLOAT DOUBLE REAL DECIMAL NUMERIC BOOL BOOLEAN VARCHAR TEXT STRING " +
    "CHAR BLOB BIT UUID JSON DATE TIME TIMETZ TIMESTAMP TIMESTAMPTZ TIMESTAMP_S TIMESTAMP_MS TIMESTAMP_NS INTERVAL ENUM " +
    "STRUCT LIST ARRAY MAP UNION NULL ZONE WITH INTEGER_LITERAL STRING_LITERAL"
  ).split(" "),
);

/** Words of the engine's sentences. Left out are those that are somebody's answer: yes, no, true, positive, … */
const OWN: ReadonlySet<string> = new Set(
  (
    "error conversion invalid input out of range memory io not implemented internal constraint serialization http " +
    "interrupt interrupted permission dependency sequence transaction parameter mismatch type " +
    "a an the and or in on to at by for from as is are be been was were with within without while when because if then that " +
    "this these it its into than too only can cannot could may must need needs should has have had does did do " +
    "add addition aggregate allowed allocate argument arguments array base64 bit blob block buffer byte bytes cast casting " +
    "character characters checksum code codec column columns compressed compression constant contains convert corrupt create csv " +
    "data date decode decompress decompression decompressing delimiter destination detected different digit digits division dollar encoded encountered encoding " +
    "end ended escape exceed exceeded exceeds expected exponent expression extract failed failure field fields file files final find " +
    "first footer format found function greater group header hex hint incompatible incomplete incorrect index initialize insert " +
    "integer json key keys large larger last least length less limit line lines list literal logarithm long lookup magic malformed " +
    "map match matches maximum maybe memory metadata minimum minute missing month more most multiple multiplication name " +
    "negation nested new nothing null number numbers object offset one open option original overflow page parenthesis parquet " +
    "parse parser part pattern perform precision quantile quote quoted radix read reading recognized record regex regular reset " +
    "result return returned root row rows scalar scale schema second seek separator short single size small smaller sniffing " +
    "source space specifier specification square start stream string strings struct subquery subtraction successfully such support supported syntax table " +
    "take terminated thrift time timestamp trailing truncated unable unexpected unicode union unique unknown unsupported unterminated " +
    "use used using utf8 valid value values version wrong write year zero zone repetition operator bad group groups class backslash " +
    "precise duplicate transform closing opening bracket brace comma colon enough according between equal requires accepts seed set unit day hour year bounds bound dimension dimensions decimal double float hugeint interval uuid " +
    "yyyy-mm-dd yyyy mm dd hh ss us ms ±hh"
  ).split(" "),
);
