/** What is said of files of other tools that become gates. */
export declare const IMPORT_CODES: {
    readonly "import/format": {
        readonly title: "The file is none that can be imported";
        readonly consequence: "usage";
        readonly explanation: "`assay import` reads data contracts of the Open Data Contract Standard 3, Frictionless Table Schemas and Data Packages, Great Expectations suites and dbt's property files. Which one a file is, its content tells; `--from` says it, too.";
    };
    readonly "import/version": {
        readonly title: "The data contract is of another version";
        readonly consequence: "usage";
        readonly explanation: "Versions 3.0 and 3.1 of the Open Data Contract Standard can be read. Version 2 has other names for nearly everything, and a later one may mean other things by the same names.";
    };
    readonly "import/syntax": {
        readonly title: "The file is no YAML or JSON that can be used";
        readonly consequence: "usage";
        readonly explanation: "The file to import is broken, says a key twice, nests its values too deeply, or unfolds to far more than it seems to hold. Nothing is guessed of such a file.";
    };
    readonly "import/empty": {
        readonly title: "Nothing of the file can be checked";
        readonly consequence: "usage";
        readonly explanation: "The file could be read, but it asks for nothing, or only for things that no rule can say. A gate without rules would be green without evidence, so none is written.";
    };
    readonly "import/too-large": {
        readonly title: "The file to import, or what it becomes, is too large";
        readonly consequence: "usage";
        readonly explanation: "A file to import has at most 64 MiB and a config at most 1 MiB. Split a contract of that many columns by table, or write rules about the columns that matter.";
    };
    readonly "import/exists": {
        readonly title: "A file is in the way";
        readonly consequence: "usage";
        readonly explanation: "`assay import --output` does not write over files that are there, since people change them by hand. `--force` does.";
    };
};
