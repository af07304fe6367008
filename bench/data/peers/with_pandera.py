"""pandera on polars: the sixteen checks of the orders, in one schema."""

import sys

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors
from told import (
    AMOUNT,
    AMOUNT_MEAN,
    AMOUNT_Q95,
    COUNTRIES,
    EMAIL,
    LARGEST_NULL_RATE,
    LONGEST_COMMENT,
    STATES,
    tell,
)


def of_frame(condition):
    """A check of one value of the whole table."""
    return pa.Check(lambda data: data.lazyframe.select(condition))


def between(column, limits):
    return (column >= limits[0]) & (column <= limits[1])


amount = pl.col("amount")
schema = pa.DataFrameSchema(
    {
        "order_id": pa.Column(int, unique=True, nullable=False),
        "customer_id": pa.Column(int, nullable=False),
        "country": pa.Column(str, pa.Check.isin(COUNTRIES)),
        "state": pa.Column(str, pa.Check.isin(STATES)),
        "email": pa.Column(str, pa.Check.str_matches(EMAIL)),
        "amount": pa.Column(float, pa.Check.in_range(*AMOUNT), nullable=True),
        "quantity": pa.Column(int, pa.Check.ge(1), coerce=True),
        "score": pa.Column(float, pa.Check.le(1)),
        "comment": pa.Column(str, pa.Check.str_length(max_value=LONGEST_COMMENT)),
    },
    checks=[
        of_frame(pl.len() > 0),
        of_frame(amount.null_count() / pl.len() <= LARGEST_NULL_RATE),
        of_frame(between(amount.mean(), AMOUNT_MEAN)),
        of_frame(between(amount.quantile(0.95, "linear"), AMOUNT_Q95)),
        of_frame(pl.col("sent_at") >= pl.col("created_at")),
    ],
)
failures = 0
try:
    schema.validate(pl.read_parquet(sys.argv[1]), lazy=True)
except SchemaErrors as errors:
    failures = len(errors.schema_errors)
tell(["pandera", "polars"], [True] * (16 - failures) + [False] * failures)
