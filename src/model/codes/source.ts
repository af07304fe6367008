import { codes } from "./entry.ts";

/** Data that is fetched from another machine. */
export const SOURCE_CODES = codes({
  "source/address": {
    title: "An address cannot be used",
    consequence: "undecided",
    explanation:
      "Data of other machines is named `https://host/path` or `s3://bucket/key`, without user name and password: a config is read by everybody who reads the repository.",
  },
  "source/plain-http": {
    title: "An address is not encrypted",
    consequence: "undecided",
    explanation:
      "Over `http://` anybody between the machines can change the data and so the verdict. It is read from this machine itself, and elsewhere with `allow_http: true`. A redirect from `https://` to `http://` counts as such.",
  },
  "source/refused-address": {
    title: "An address leads to where secrets are",
    consequence: "undecided",
    explanation:
      "Link-local addresses such as 169.254.169.254 give the credentials of a cloud machine to whoever asks on it. Names are looked at by what they stand for when the connection is made, redirects too; and an address elsewhere must not redirect to this machine.",
  },
  "source/redirect": {
    title: "An address redirects without end",
    consequence: "undecided",
    explanation: "More than five redirects, or one to something that is not http or https.",
  },
  "source/missing": {
    title: "There is nothing at an address",
    consequence: "undecided",
    explanation: "The server says that it has no such file, object, bucket or version.",
  },
  "source/denied": {
    title: "A server does not give the data",
    consequence: "undecided",
    explanation:
      "The credentials of the environment are missing, wrong, expired or may not read this. Data gates with `s3://` sources are sent AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; those with `https://` sources ASSAY_HTTP_ORIGIN and ASSAY_HTTP_AUTHORIZATION. Without them requests are not signed.",
  },
  "source/server": {
    title: "A server failed",
    consequence: "undecided",
    explanation:
      "The server answered with a status of 500 or above, or said that it is too busy, several times.",
  },
  "source/answer": {
    title: "A server's answer makes no sense",
    consequence: "undecided",
    explanation:
      "The answer is neither the data nor a known refusal, or it is another part than was asked for.",
  },
  "source/unreachable": {
    title: "A server cannot be reached",
    consequence: "undecided",
    explanation:
      "The name is not known, nobody answers, the certificate is not trusted, or the connection broke off several times.",
  },
  "source/changed": {
    title: "Data changed while it was read",
    consequence: "undecided",
    explanation:
      "The parts of a download are of one state of the object (`If-Match` with its ETag), and a file of the checkout has the size, the time of writing and, where anything of it was touched, the digest that it had when it was opened. Somebody wrote it in between, and a table of two halves must not be judged. Nor must two gates of a run that read two states of one file.",
  },
  "source/too-large": {
    title: "Data of another machine is too large",
    consequence: "undecided",
    explanation:
      "10 GiB are fetched at most unless `max_bytes` says otherwise, and 100,000 objects are looked through.",
  },
  "source/too-slow": {
    title: "Data was not fetched in time",
    consequence: "undecided",
    explanation: "Fetching may take four fifths of the gate's `timeout`.",
  },
  "source/no-extension": {
    title: "The engine's extension for S3 is not there",
    consequence: "undecided",
    explanation:
      "ASSAY_DUCKDB_EXTENSIONS names a folder with `httpfs.duckdb_extension`, built for the version of DuckDB that Assay has. Parquet files of S3 are then read in place; without the variable they are fetched.",
  },
  "source/in-place": {
    title: "Objects were read in place",
    consequence: "note",
    explanation:
      "The engine read those parts of Parquet files that it needed, so there is no digest of all their bytes. What they were is told by their ETags, which were the same after the last measurement.",
  },
  "source/no-history": {
    title: "An address has no earlier state",
    consequence: "note",
    explanation:
      "`no_worse_than: baseline` reads the same source at the base commit. An address of the web or of S3 does not know what it held then, so it is read as it is now and no difference is found. Where the address names a version of the object, both sides are that version.",
  },
});
