"""Great Expectations on pandas: one suite of the sixteen checks."""

import sys

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
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


def between(kind, column, limits):
    return kind(column=column, min_value=limits[0], max_value=limits[1])


context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
batch = (
    context.data_sources.add_pandas("bench")
    .add_dataframe_asset("orders")
    .add_batch_definition_whole_dataframe("all")
)
suite = gx.ExpectationSuite(
    name="orders",
    expectations=[
        gxe.ExpectTableRowCountToBeBetween(min_value=1),
        gxe.ExpectColumnValuesToBeUnique(column="order_id"),
        gxe.ExpectColumnValuesToNotBeNull(column="order_id"),
        gxe.ExpectColumnValuesToNotBeNull(column="customer_id"),
        gxe.ExpectColumnValuesToNotBeNull(column="amount", mostly=1 - LARGEST_NULL_RATE),
        gxe.ExpectColumnValuesToBeInSet(column="country", value_set=COUNTRIES),
        gxe.ExpectColumnValuesToBeInSet(column="state", value_set=STATES),
        gxe.ExpectColumnValuesToMatchRegex(column="email", regex=EMAIL),
        between(gxe.ExpectColumnMinToBeBetween, "amount", AMOUNT),
        between(gxe.ExpectColumnMaxToBeBetween, "amount", AMOUNT),
        between(gxe.ExpectColumnMeanToBeBetween, "amount", AMOUNT_MEAN),
        gxe.ExpectColumnQuantileValuesToBeBetween(
            column="amount",
            quantile_ranges={"quantiles": [0.95], "value_ranges": [list(AMOUNT_Q95)]},
        ),
        between(gxe.ExpectColumnMinToBeBetween, "quantity", (1, 20)),
        between(gxe.ExpectColumnMaxToBeBetween, "score", (0, 1)),
        between(gxe.ExpectColumnValueLengthsToBeBetween, "comment", (1, LONGEST_COMMENT)),
        gxe.ExpectColumnPairValuesAToBeGreaterThanB(column_A="sent_at", column_B="created_at", or_equal=True),
    ],
)
result = batch.get_batch(batch_parameters={"dataframe": pd.read_parquet(sys.argv[1])}).validate(suite)
tell(["great_expectations", "pandas"], [one.success for one in result.results])
