/** What can be wrong with a data set, its schema and its reference. */
export declare const DATA_CODES: {
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
        readonly explanation: "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz`. Any other name needs `format:`.";
    };
    readonly "data/out-of-memory": {
        readonly title: "The data does not fit into memory";
        readonly consequence: "undecided";
        readonly explanation: "The engine reached the gate's memory limit and could not move the rest to disk. Exact distinct counts and duplicates of wide rows need most.";
    };
    readonly "data/no-files": {
        readonly title: "A glob matches no file";
        readonly consequence: "undecided";
        readonly explanation: "The pattern of `source:` or `reference:` matches nothing. A check of nothing would pass, so it is an error. Files that git ignores are not seen.";
    };
    readonly "data/parts-differ": {
        readonly title: "The files of a glob have different columns";
        readonly consequence: "undecided";
        readonly explanation: "All files of one source are one table and must have the same columns. A column that only some have would be NULL in the others without anyone having written that.";
    };
    readonly "data/duplicate-column": {
        readonly title: "Two columns have the same name";
        readonly consequence: "undecided";
        readonly explanation: "Names must differ, and by more than upper and lower case: a rule on the name would speak about one of the columns only.";
    };
    readonly "data/no-column": {
        readonly title: "A column is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule names a column that the table has not, or a pattern that no fitting column matches. Names are compared letter by letter, with case.";
    };
    readonly "data/wrong-type": {
        readonly title: "A metric cannot be taken of this type";
        readonly consequence: "undecided";
        readonly explanation: "The metric needs numbers and the column holds text, for instance because one value of a CSV column is not a number.";
    };
    readonly "data/not-finite": {
        readonly title: "The column has NaN or infinite values";
        readonly consequence: "undecided";
        readonly explanation: "Means and extremes of such a column are NaN or infinite, and leaving the values out would hide them. Unknown values belong into NULL, which every metric counts for what it is.";
    };
    readonly "data/out-of-range": {
        readonly title: "The values are too large to be added exactly";
        readonly consequence: "undecided";
        readonly explanation: "Sums are made of integers so that they do not depend on the order of the rows; values beyond ±2^63 do not fit.";
    };
    readonly "data/out-of-time": {
        readonly title: "The gate's time was up";
        readonly consequence: "undecided";
        readonly explanation: "The rows that were judged until then say nothing about the others, so there is no value.";
    };
    readonly "data/no-schema": {
        readonly title: "There is no schema to be valid by";
        readonly consequence: "undecided";
        readonly explanation: "`invalid_rate` and `invalid_count` judge each row by the JSON Schema that `schema:` names.";
    };
    readonly "data/schema-unreadable": {
        readonly title: "The schema is not JSON";
        readonly consequence: "undecided";
        readonly explanation: "The file of `schema:` could not be parsed as JSON.";
    };
    readonly "data/schema-invalid": {
        readonly title: "The schema is not a valid JSON Schema";
        readonly consequence: "undecided";
        readonly explanation: "Known are the drafts 2020-12 (the default), 2019-09 and 07. Unknown keywords and formats are refused, since a misspelt one would let every row pass; a name that begins with `x-` is an annotation.";
    };
    readonly "data/schema-remote": {
        readonly title: "The schema refers to another file";
        readonly consequence: "undecided";
        readonly explanation: "References are resolved inside the schema only and never fetched, so that the same commit always gives the same verdict.";
    };
    readonly "data/no-reference": {
        readonly title: "There is no reference to compare with";
        readonly consequence: "undecided";
        readonly explanation: "`psi` is a distance between two tables: the source and the one that `reference:` names, or without it the base commit's file when the rule says `no_worse_than: baseline`.";
    };
    readonly "data/invalid-rows": {
        readonly title: "Rows are not valid by the schema";
        readonly consequence: "note";
        readonly explanation: "The first rows that are not valid, by their number from 1 in the order of the file, a CSV header not counted. Values are masked unless the gate says `show_values: true`.";
    };
};
