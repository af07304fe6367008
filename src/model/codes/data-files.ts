import { codes } from "./entry.ts";

/** What can be wrong with the files of a table. */
export const DATA_FILE_CODES = codes({
  "data/unreadable": {
    title: "The data could not be read",
    consequence: "undecided",
    explanation:
      "The file is not what its extension or `format:` says, it is damaged, or a line does not fit the others: a CSV line with too few or too many fields ends the read, because a tool that skips it would judge other data than yours.",
  },
  "data/not-parquet": {
    title: "The file is not Parquet",
    consequence: "undecided",
    explanation:
      "A Parquet file begins and ends with the four bytes `PAR1`. A file without them is of another format, or was cut off: its index stands at its end.",
  },
  "data/empty-file": {
    title: "The file is empty",
    consequence: "undecided",
    explanation: "A file of 0 bytes holds no table, not even one without rows.",
  },
  "data/unknown-format": {
    title: "The format of the file is not known",
    consequence: "undecided",
    explanation:
      "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz` or `.zst`, and `.arrow`, `.feather`, `.ipc`. Any other name needs `format:`.",
  },
  "data/no-files": {
    title: "A glob matches no file",
    consequence: "undecided",
    explanation:
      "The pattern of `source:` or `reference:` matches nothing. A check of nothing would pass, so it is an error. Files that git ignores are not seen.",
  },
  "data/parts-differ": {
    title: "The files of a glob have different columns",
    consequence: "undecided",
    explanation:
      "All files of one source are one table and must have the same columns. A column that only some have would be NULL in the others without anyone having written that; `union_by_name: true` says so.",
  },
  "data/duplicate-column": {
    title: "Two columns have the same name",
    consequence: "undecided",
    explanation:
      "Names must differ, and by more than upper and lower case: a rule on the name would speak about one of the columns only.",
  },
  "data/no-partitions": {
    title: "No folder names a partition",
    consequence: "undecided",
    explanation:
      "With `hive_partitioning: true` folders named `year=2024` are columns. The path of the file has none.",
  },
  "data/bomb": {
    title: "A packed file grows as no table does",
    consequence: "undecided",
    explanation:
      "A few kilobytes can be packed so that they fill a disk when they are unpacked. A file that unpacks to more than 256 MiB and 256 times its size is not read.",
  },
  "data/encoding": {
    title: "Bytes are no text of the encoding",
    consequence: "undecided",
    explanation:
      "Text is read as UTF-8, or as UTF-16 where the file begins with its mark; for CSV `csv: { encoding }` says otherwise.",
  },
  "data/wide-integers": {
    title: "Integers that no number holds were read as text",
    consequence: "note",
    explanation:
      "A column of CSV or JSON holds integers, and some of them are longer than 64 bits, as keys, hashes and numbers of cards are, or longer than 53 bits beside a value that is no integer. As numbers with a point neighbours would be one value, so the column is text: what is counted is right, and nothing can be added. `types: { NAME: number }` says that the values are amounts.",
  },
  "data/long-decimal": {
    title: "A column has decimals that are too long",
    consequence: "undecided",
    explanation:
      "A Parquet column holds decimals of more than 38 digits, which no type of the engine holds: as numbers with a point, different values would be one.",
  },
  "data/not-its-type": {
    title: "A value is not of the type that `types` says",
    consequence: "undecided",
    explanation:
      "`types` of a source name what the columns of CSV and JSON files are, so every value is read as that, whether a rule is about its column or not. A value that cannot be, or that would become another one (1.5 as an integer, a time with an offset as one without), is an error: it would be missing or wrong in every rule.",
  },
  "data/unused-setting": {
    title: "A setting of a source does nothing",
    consequence: "undecided",
    explanation:
      "`csv` is for CSV files, and `types` for formats that know none; `columns` names the columns of a file that has no header line. Elsewhere they would be ignored without anyone noticing.",
  },
  "data/too-many-columns": {
    title: "A table has too many columns",
    consequence: "undecided",
    explanation:
      "A table of more than 20,000 columns takes minutes to plan a single query for. Such files usually hold one kind of value sideways, or the delimiter was not found.",
  },
  "data/too-deep": {
    title: "JSON nests values too deep",
    consequence: "undecided",
    explanation:
      "Values within values are followed 1000 levels down. A file that nests many thousands is made to break what reads it: the engine's process would end without a word.",
  },
  "data/arrow-type": {
    title: "A column's Arrow type is not read",
    consequence: "undecided",
    explanation:
      "Unions, run-end encodings, views and decimals of more than 38 digits have no column type to be read as.",
  },
});
