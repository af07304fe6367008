/** What can be wrong with the files of a table. */
export declare const DATA_FILE_CODES: {
    readonly "data/unreadable": {
        readonly title: "The data could not be read";
        readonly consequence: "undecided";
        readonly explanation: "The file is not what its extension or `format:` says, it is damaged, or a line does not fit the others: a CSV line with too few or too many fields ends the read, because a tool that skips it would judge other data than yours.";
    };
    readonly "data/not-parquet": {
        readonly title: "The file is not Parquet";
        readonly consequence: "undecided";
        readonly explanation: "A Parquet file begins and ends with the four bytes `PAR1`. A file without them is of another format, or was cut off: its index stands at its end.";
    };
    readonly "data/empty-file": {
        readonly title: "The file is empty";
        readonly consequence: "undecided";
        readonly explanation: "A file of 0 bytes holds no table, not even one without rows.";
    };
    readonly "data/unknown-format": {
        readonly title: "The format of the file is not known";
        readonly consequence: "undecided";
        readonly explanation: "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz` or `.zst`, and `.arrow`, `.feather`, `.ipc`. Any other name needs `format:`.";
    };
    readonly "data/no-files": {
        readonly title: "A glob matches no file";
        readonly consequence: "undecided";
        readonly explanation: "The pattern of `source:` or `reference:` matches nothing. A check of nothing would pass, so it is an error. Files that git ignores are not seen.";
    };
    readonly "data/parts-differ": {
        readonly title: "The files of a glob have different columns";
        readonly consequence: "undecided";
        readonly explanation: "All files of one source are one table and must have the same columns. A column that only some have would be NULL in the others without anyone having written that; `union_by_name: true` says so.";
    };
    readonly "data/duplicate-column": {
        readonly title: "Two columns have the same name";
        readonly consequence: "undecided";
        readonly explanation: "Names must differ, and by more than upper and lower case: a rule on the name would speak about one of the columns only.";
    };
    readonly "data/no-partitions": {
        readonly title: "No folder names a partition";
        readonly consequence: "undecided";
        readonly explanation: "With `hive_partitioning: true` folders named `year=2024` are columns. The path of the file has none.";
    };
    readonly "data/bomb": {
        readonly title: "A packed file grows as no table does";
        readonly consequence: "undecided";
        readonly explanation: "A few kilobytes can be packed so that they fill a disk when they are unpacked. A file that unpacks to more than 256 MiB and 256 times its size is not read.";
    };
    readonly "data/encoding": {
        readonly title: "Bytes are no text of the encoding";
        readonly consequence: "undecided";
        readonly explanation: "Text is read as UTF-8, or as UTF-16 where the file begins with its mark; for CSV `csv: { encoding }` says otherwise.";
    };
    readonly "data/wide-integers": {
        readonly title: "Integers that no number holds were read as text";
        readonly consequence: "note";
        readonly explanation: "A column of CSV or JSON holds integers, and some of them are longer than 64 bits, as keys, hashes and numbers of cards are, or longer than 53 bits beside a value that is no integer. As numbers with a point neighbours would be one value, so the column is text: what is counted is right, and nothing can be added. `types: { NAME: number }` says that the values are amounts.";
    };
    readonly "data/long-decimal": {
        readonly title: "A column has decimals that are too long";
        readonly consequence: "undecided";
        readonly explanation: "A Parquet column holds decimals of more than 38 digits, which no type of the engine holds: as numbers with a point, different values would be one.";
    };
    readonly "data/not-its-type": {
        readonly title: "A value is not of the type that `types` says";
        readonly consequence: "undecided";
        readonly explanation: "`types` of a source name what the columns of CSV and JSON files are, so every value is read as that, whether a rule is about its column or not. A value that cannot be, or that would become another one (1.5 as an integer, a time with an offset as one without), is an error: it would be missing or wrong in every rule.";
    };
    readonly "data/unused-setting": {
        readonly title: "A setting of a source does nothing";
        readonly consequence: "undecided";
        readonly explanation: "`csv` is for CSV files, and `types` for formats that know none; `columns` names the columns of a file that has no header line. Elsewhere they would be ignored without anyone noticing.";
    };
    readonly "data/too-many-columns": {
        readonly title: "A table has too many columns";
        readonly consequence: "undecided";
        readonly explanation: "A table of more than 20,000 columns takes minutes to plan a single query for. Such files usually hold one kind of value sideways, or the delimiter was not found.";
    };
    readonly "data/too-deep": {
        readonly title: "JSON nests values too deep";
        readonly consequence: "undecided";
        readonly explanation: "Values within values are followed 1000 levels down. A file that nests many thousands is made to break what reads it: the engine's process would end without a word.";
    };
    readonly "data/arrow-type": {
        readonly title: "A column's Arrow type is not read";
        readonly consequence: "undecided";
        readonly explanation: "Unions, run-end encodings, views and decimals of more than 38 digits have no column type to be read as.";
    };
};
