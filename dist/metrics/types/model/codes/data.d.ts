/** What can be wrong with a data set, its schema and its reference. */
export declare const DATA_CODES: {
    readonly "data/out-of-memory": {
        readonly title: "The data does not fit into memory";
        readonly consequence: "undecided";
        readonly explanation: "The engine reached the gate's memory limit and could not move the rest to disk. Exact distinct counts and duplicates of wide rows need most.";
    };
    readonly "data/no-column": {
        readonly title: "A column is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule names a column that the table has not, or a pattern that no fitting column matches. Names are compared letter by letter, with case.";
    };
    readonly "data/condition": {
        readonly title: "A condition is not one";
        readonly consequence: "undecided";
        readonly explanation: "The `where` of a rule must be one SQL condition over the columns of the table, in the dialect of the engine that holds it. Comments, `;`, parentheses that do not match and a backslash before a quote, where engines do not agree on its end, are refused, since they could make another query of it.";
    };
    readonly "data/no-connection": {
        readonly title: "The server could not be asked";
        readonly consequence: "undecided";
        readonly explanation: "The environment has no URL for the connection that the config names, the server is not known or does not answer, it does not let the user in, or it went away. Only variables are read whose name begins with `ASSAY_` or ends with `WAREHOUSE_URL`, and only where they hold the URL of an engine.";
    };
    readonly "data/no-earlier-table": {
        readonly title: "A server's table has no earlier state";
        readonly consequence: "undecided";
        readonly explanation: "`no_worse_than: baseline` compares with the file of the base commit. A server has the rows of now only, and a table compared with itself would always pass.";
    };
    readonly "data/server-table": {
        readonly title: "The table is on a server";
        readonly consequence: "note";
        readonly explanation: "Says which server was read. A file has a digest, by which anybody can see that the same bytes were judged; a server's table has none.";
    };
    readonly "data/no-permission": {
        readonly title: "A table may not be read";
        readonly consequence: "undecided";
        readonly explanation: "The server lets the connection's user in but not at the table. The user needs SELECT on it and should have no other right.";
    };
    readonly "data/no-table": {
        readonly title: "A table is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule across tables names one that is not under the gate's `tables`, or a source names a table that its engine does not have.";
    };
    readonly "data/columns": {
        readonly title: "Columns are not those that were expected";
        readonly consequence: "note";
        readonly explanation: "Names the columns behind a number such as `missing_columns` or `schema_changes`, which the check alone does not tell.";
    };
    readonly "data/sql": {
        readonly title: "A query of a rule cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`sql_value` and `sql_rows` take one SELECT over the tables that the gate names. It stands inside of another SELECT, where nothing that writes is SQL; comments, a second statement and parentheses that do not match are refused.";
    };
    readonly "data/other-engine": {
        readonly title: "Two tables are in different engines";
        readonly consequence: "undecided";
        readonly explanation: "A rule that joins two tables needs both in one engine: files are read by DuckDB, and tables of a server by that server.";
    };
    readonly "data/duplicate-key": {
        readonly title: "A key names more than one row";
        readonly consequence: "undecided";
        readonly explanation: "Rows of two tables are joined by a key that must tell rows apart in each of them; otherwise every row of a key would be compared with every other.";
    };
    readonly "data/no-order": {
        readonly title: "Rows have no order";
        readonly consequence: "undecided";
        readonly explanation: "Rows of a file lie in the order in which they were written; those of a database table in none. A metric that looks from one row to the next needs `order_by` there.";
    };
    readonly "data/no-slice": {
        readonly title: "A slice is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule names a slice as `column=value` or `column=*`, but says no column or matches no value that the column has.";
    };
    readonly "data/too-many-slices": {
        readonly title: "A column has too many values to slice by";
        readonly consequence: "undecided";
        readonly explanation: "`column=*` measures every value of a column by itself. A column of ids or numbers has too many; slice by a category.";
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
    readonly "data/one-value": {
        readonly title: "A column has one value only";
        readonly consequence: "undecided";
        readonly explanation: "Skewness, kurtosis, correlation, the balance of classes and the like describe how values spread. Values that are all the same have no spread to describe.";
    };
    readonly "data/out-of-range": {
        readonly title: "The values are too large to be added exactly";
        readonly consequence: "undecided";
        readonly explanation: "Sums are made of integers so that they do not depend on the order of the rows; values beyond ±2^63 do not fit.";
    };
    readonly "data/out-of-time": {
        readonly title: "The gate's time was up";
        readonly consequence: "undecided";
        readonly explanation: "The rows that were looked at until then say nothing about the others, so there is no value. All queries of a gate share nine tenths of its time; what was measured before is kept. The names of columns have a second for each schema: a pattern of `patternProperties` that goes back and forth on one of them would take the time of every other rule.";
    };
    readonly "data/slow-server": {
        readonly title: "A server did not answer within the gate's time";
        readonly consequence: "undecided";
        readonly explanation: "All queries of a gate share nine tenths of its time. The one that was under way when it was up was cancelled, and those after it were not asked, so that the gate ends with reasons and keeps what was measured before.";
    };
    readonly "data/query-ended": {
        readonly title: "A server ended a query before its time";
        readonly consequence: "undecided";
        readonly explanation: "Somebody who runs the server ended it, or a limit of the server or of the connection's user did: its time for queries or for waiting until a table is free, its space for temporary files, or a standby that had to catch up. The message says which. The other rules of the gate keep their values.";
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
    readonly "data/schema-dynamic": {
        readonly title: "The schema has a reference whose meaning changes";
        readonly consequence: "undecided";
        readonly explanation: "What `$dynamicRef` (draft 2020-12) and `$recursiveRef` (2019-09) refer to depends on which schemas led to them. They serve schemas that others extend, such as those of JSON Schema itself, and no judge of rows follows them without mistakes that would let rows pass. In a schema of rows, which nobody extends, a `$ref` to the same place says it plainly. `$dynamicAnchor` alone is an anchor like any other.";
    };
    readonly "data/schema-remote": {
        readonly title: "The schema refers to another file";
        readonly consequence: "undecided";
        readonly explanation: "References are resolved inside the schema only and never fetched, so that the same commit always gives the same verdict.";
    };
    readonly "data/withheld": {
        readonly title: "The profile does not say enough";
        readonly consequence: "undecided";
        readonly explanation: "A profile leaves out values that could be somebody's, unless it was written with `--show-values`. A statistic that needs them compares with the rows themselves.";
    };
    readonly "data/not-on-engine": {
        readonly title: "The engine cannot do what the metric needs";
        readonly consequence: "undecided";
        readonly explanation: "Metrics run as SQL where the table is. This one needs something that the engine has not, such as splitting texts into words in a database that is not encoded in UTF-8.";
    };
    readonly "data/no-reference": {
        readonly title: "There is no reference to compare with";
        readonly consequence: "undecided";
        readonly explanation: "`drift`, `psi` and their like are distances between two tables: the source and the one that `reference:` names, or without it the base commit's file when the rule says `no_worse_than: baseline, by: 0.1`. A rule with `max:` alone says no other side, and is not compared with the base commit unasked: where a change leaves the data alone, that would be a table compared with itself.";
    };
    readonly "data/profile": {
        readonly title: "A file cannot be read as a profile";
        readonly consequence: "undecided";
        readonly explanation: "The file says that it is a profile of a table, as `assay profile` writes them, but it is damaged, of a version that this Assay does not know, or its numbers contradict one another. Its JSON Schema is published beside the config's.";
    };
    readonly "data/not-in-profile": {
        readonly title: "The profile does not hold a statistic";
        readonly consequence: "undecided";
        readonly explanation: "A rule compares with a `reference:` that is a profile, and the statistic is not among those that a profile keeps: it speaks of a slice or of a condition, needs the rows themselves, or was withheld because it could tell of people. Name the table itself as `reference:`, or write the profile with `--show-values`.";
    };
    readonly "data/no-demand": {
        readonly title: "The schema asks nothing of this";
        readonly consequence: "undecided";
        readonly explanation: "No row could be invalid: the JSON Schema says nothing of the column or with the keyword that the rule names, or of any column that the table has. Often a name is misspelt.";
    };
    readonly "data/row-by-row": {
        readonly title: "Rows were judged one by one";
        readonly consequence: "note";
        readonly explanation: "A JSON Schema is compiled to SQL and judged where the data is. What SQL cannot say, such as a pattern with look-around or a leap second, is judged row by row, with the columns that it is about alone. The verdict is the same; it takes longer.";
    };
    readonly "data/as-of": {
        readonly title: "Ages were counted from the clock";
        readonly consequence: "note";
        readonly explanation: "`freshness` and `oldest_age` are the only metrics that look at the clock. All rules of a gate count from the same moment, which this note names; `as_of` in a rule makes a run repeat.";
    };
    readonly "data/future": {
        readonly title: "The newest time lies in the future";
        readonly consequence: "note";
        readonly explanation: "An age is below 0 then, and no `max` is ever below that: one time such as 9999-12-31 that stands for none keeps a rule on `freshness` green for good. Leave such rows out with `where`, name the time under `missing_values`, or ask for `min: 0` as well.";
    };
    readonly "data/failing-rows": {
        readonly title: "Rows that count against a rule";
        readonly consequence: "note";
        readonly explanation: "The first rows that count against a rule that did not pass, by their number from 1 in the order of the file, a CSV header not counted; of rows that are the same the first and the last. Columns of the gate's `key` and those that the rule is about are shown with `show_values: true`. A server keeps no order of rows: there only the values tell them apart.";
    };
    readonly "data/invalid-rows": {
        readonly title: "Rows are not valid by the schema";
        readonly consequence: "note";
        readonly explanation: "The first rows that are not valid, by their number from 1 in the order of the file, a CSV header not counted. Values are masked unless the gate says `show_values: true`.";
    };
};
