"""Evidently: the thirteen of the sixteen checks that its metrics have, as tests."""

import sys

import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.metrics import (
    DuplicatedRowCount,
    MaxValue,
    MeanValue,
    MinValue,
    MissingValueCount,
    OutListValueCount,
    QuantileValue,
    RowCount,
)
from evidently.tests import gt, gte, lte
from told import AMOUNT, AMOUNT_MEAN, AMOUNT_Q95, COUNTRIES, LARGEST_NULL_RATE, STATES, tell

table = pd.read_parquet(sys.argv[1])
rows = len(table)
metrics = [
    RowCount(tests=[gt(0)]),
    MissingValueCount(column="order_id", tests=[lte(0)]),
    MissingValueCount(column="customer_id", tests=[lte(0)]),
    MissingValueCount(column="amount", share_tests=[lte(LARGEST_NULL_RATE)]),
    OutListValueCount(column="country", values=COUNTRIES, tests=[lte(0)]),
    OutListValueCount(column="state", values=STATES, tests=[lte(0)]),
    MinValue(column="amount", tests=[gte(AMOUNT[0])]),
    MaxValue(column="amount", tests=[lte(AMOUNT[1])]),
    MeanValue(column="amount", tests=[gte(AMOUNT_MEAN[0]), lte(AMOUNT_MEAN[1])]),
    QuantileValue(column="amount", quantile=0.95, tests=[gte(AMOUNT_Q95[0]), lte(AMOUNT_Q95[1])]),
    MinValue(column="quantity", tests=[gte(1)]),
    MaxValue(column="score", tests=[lte(1)]),
    DuplicatedRowCount(tests=[lte(0)]),
]
definition = DataDefinition(
    numerical_columns=["order_id", "customer_id", "amount", "quantity", "score"],
    categorical_columns=["country", "state"],
    text_columns=["email", "comment"],
    datetime_columns=["created_at", "sent_at"],
)
found = Report(metrics).run(Dataset.from_pandas(table, data_definition=definition), None)
failed = sum(not str(one.status).endswith("SUCCESS") for one in found.tests_results)
# The mean and the quantile have two tests each.
tell(["evidently", "pandas"], [False] * failed + [True] * (len(metrics) - failed))
