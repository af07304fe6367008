/** Variables of the environment that reading objects of S3 takes. */
export const S3_VARIABLES = [
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_REGION",
  "AWS_DEFAULT_REGION",
  "AWS_ENDPOINT_URL",
  "AWS_ENDPOINT_URL_S3",
  "ASSAY_DUCKDB_EXTENSIONS",
];

/** The same for addresses of the web that want a login. */
export const HTTP_VARIABLES = ["ASSAY_HTTP_ORIGIN", "ASSAY_HTTP_AUTHORIZATION"];
