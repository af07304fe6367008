/** Data that is fetched from another machine. */
export declare const SOURCE_CODES: {
    readonly "source/address": {
        readonly title: "An address cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "Data of other machines is named `https://host/path` or `s3://bucket/key`, without user name and password: a config is read by everybody who reads the repository.";
    };
    readonly "source/plain-http": {
        readonly title: "An address is not encrypted";
        readonly consequence: "undecided";
        readonly explanation: "Over `http://` anybody between the machines can change the data and so the verdict. It is read from this machine itself, and elsewhere with `allow_http: true`. A redirect from `https://` to `http://` counts as such.";
    };
    readonly "source/refused-address": {
        readonly title: "An address leads to where secrets are";
        readonly consequence: "undecided";
        readonly explanation: "Link-local addresses such as 169.254.169.254 give the credentials of a cloud machine to whoever asks on it. Names are looked at by what they stand for when the connection is made, redirects too; and an address elsewhere must not redirect to this machine.";
    };
    readonly "source/redirect": {
        readonly title: "An address redirects without end";
        readonly consequence: "undecided";
        readonly explanation: "More than five redirects, or one to something that is not http or https.";
    };
    readonly "source/missing": {
        readonly title: "There is nothing at an address";
        readonly consequence: "undecided";
        readonly explanation: "The server says that it has no such file, object, bucket or version.";
    };
    readonly "source/denied": {
        readonly title: "A server does not give the data";
        readonly consequence: "undecided";
        readonly explanation: "The credentials of the environment are missing, wrong, expired or may not read this. Data gates with `s3://` sources are sent AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; those with `https://` sources ASSAY_HTTP_ORIGIN and ASSAY_HTTP_AUTHORIZATION. Without them requests are not signed.";
    };
    readonly "source/server": {
        readonly title: "A server failed";
        readonly consequence: "undecided";
        readonly explanation: "The server answered with a status of 500 or above, or said that it is too busy, several times.";
    };
    readonly "source/answer": {
        readonly title: "A server's answer makes no sense";
        readonly consequence: "undecided";
        readonly explanation: "The answer is neither the data nor a known refusal, or it is another part than was asked for.";
    };
    readonly "source/unreachable": {
        readonly title: "A server cannot be reached";
        readonly consequence: "undecided";
        readonly explanation: "The name is not known, nobody answers, the certificate is not trusted, or the connection broke off several times.";
    };
    readonly "source/changed": {
        readonly title: "Data changed while it was read";
        readonly consequence: "undecided";
        readonly explanation: "The parts of a download are of one state of the object (`If-Match` with its ETag), and a file of the checkout has the size, the time of writing and, where anything of it was touched, the digest that it had when it was opened. Somebody wrote it in between, and a table of two halves must not be judged. Nor must two gates of a run that read two states of one file.";
    };
    readonly "source/too-large": {
        readonly title: "Data of another machine is too large";
        readonly consequence: "undecided";
        readonly explanation: "10 GiB are fetched at most unless `max_bytes` says otherwise, and 100,000 objects are looked through.";
    };
    readonly "source/too-slow": {
        readonly title: "Data was not fetched in time";
        readonly consequence: "undecided";
        readonly explanation: "Fetching may take four fifths of the gate's `timeout`.";
    };
    readonly "source/no-extension": {
        readonly title: "The engine's extension for S3 is not there";
        readonly consequence: "undecided";
        readonly explanation: "ASSAY_DUCKDB_EXTENSIONS names a folder with `httpfs.duckdb_extension`, built for the version of DuckDB that Assay has. Parquet files of S3 are then read in place; without the variable they are fetched.";
    };
    readonly "source/in-place": {
        readonly title: "Objects were read in place";
        readonly consequence: "note";
        readonly explanation: "The engine read those parts of Parquet files that it needed, so there is no digest of all their bytes. What they were is told by their ETags, which were the same after the last measurement.";
    };
    readonly "source/no-history": {
        readonly title: "An address has no earlier state";
        readonly consequence: "note";
        readonly explanation: "`no_worse_than: baseline` reads the same source at the base commit. An address of the web or of S3 does not know what it held then, so it is read as it is now and no difference is found. Where the address names a version of the object, both sides are that version.";
    };
};
