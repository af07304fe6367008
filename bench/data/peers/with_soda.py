"""Soda on DuckDB: a contract on a view over the file."""

import json
import sys
import tempfile
from pathlib import Path

import duckdb

from soda_core import configure_logging
from soda_core.contracts import verify_contract_locally
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

configure_logging(verbose=False)
folder = Path(tempfile.mkdtemp())
connection = duckdb.connect(str(folder / "orders.duckdb"))
connection.execute(f"CREATE VIEW orders AS SELECT * FROM read_parquet('{sys.argv[1]}')")
connection.close()

def between(limits):
    return {"must_be_between": {"greater_than_or_equal": limits[0], "less_than_or_equal": limits[1]}}


def aggregate(function, limits):
    return {"aggregate": {"function": function, "qualifier": function, "threshold": between(limits)}}


columns = {
    "order_id": [{"missing": None}, {"duplicate": None}],
    "customer_id": [{"missing": None}],
    "country": [{"invalid": {"valid_values": COUNTRIES}}],
    "state": [{"invalid": {"valid_values": STATES}}],
    "email": [{"invalid": {"valid_format": {"name": "email", "regex": EMAIL}}}],
    "amount": [
        {"missing": {"threshold": {"metric": "percent", "must_be_less_than_or_equal": 100 * LARGEST_NULL_RATE}}},
        aggregate("min", (AMOUNT[0], AMOUNT[1])),
        aggregate("max", (AMOUNT[0], AMOUNT[1])),
        aggregate("avg", AMOUNT_MEAN),
        {
            "metric": {
                "qualifier": "q95",
                "expression": "quantile_cont(amount, 0.95)",
                "threshold": between(AMOUNT_Q95),
            }
        },
    ],
    "quantity": [aggregate("min", (1, 20))],
    "score": [aggregate("max", (0, 1))],
    "comment": [aggregate("max_length", (1, LONGEST_COMMENT))],
}
contract = {
    "dataset": "bench/main/orders",
    "columns": [{"name": name, "checks": checks} for name, checks in columns.items()],
    "checks": [
        {"row_count": {"threshold": {"must_be_greater_than": 0}}},
        {
            "failed_rows": {
                "expression": "sent_at < created_at",
                "threshold": {"must_be": 0},
            }
        },
    ],
}
(folder / "contract.yml").write_text(json.dumps(contract))
(folder / "source.yml").write_text(
    json.dumps(
        {"type": "duckdb", "name": "bench", "connection": {"database": str(folder / "orders.duckdb"), "schema": "main"}}
    )
)
result = verify_contract_locally(
    data_source_file_path=str(folder / "source.yml"),
    contract_file_path=str(folder / "contract.yml"),
    publish=False,
)
outcomes = [
    check.outcome.value == "PASSED"
    for one in result.contract_verification_results
    for check in one.check_results
]
if not outcomes:
    print(result.get_errors_str(), file=sys.stderr)
tell(["soda-core", "duckdb"], outcomes)
