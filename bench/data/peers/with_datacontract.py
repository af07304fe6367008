"""datacontract-cli: a contract of ODCS 3.1 with its own library checks, and SQL where it has none."""

import json
import sys
import tempfile
from pathlib import Path

from datacontract.data_contract import DataContract
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


def query(sql, limits):
    return {"type": "sql", "query": f"SELECT {sql} FROM orders", "mustBeBetween": list(limits)}


def invalid(**arguments):
    return {"type": "library", "metric": "invalidValues", "arguments": arguments, "mustBe": 0}


def missing():
    return {"type": "library", "metric": "nullValues", "mustBe": 0}


columns = {
    "order_id": ("integer", [missing(), {"type": "library", "metric": "duplicateValues", "mustBe": 0}]),
    "customer_id": ("integer", [missing()]),
    "country": ("string", [invalid(validValues=COUNTRIES)]),
    "state": ("string", [invalid(validValues=STATES)]),
    "email": ("string", [invalid(pattern=EMAIL)]),
    "amount": (
        "number",
        [
            query("avg(CASE WHEN amount IS NULL THEN 1 ELSE 0 END)", (-1, LARGEST_NULL_RATE)),
            query("min(amount)", (AMOUNT[0] - 0.5, AMOUNT[1])),
            query("max(amount)", AMOUNT),
            query("avg(amount)", AMOUNT_MEAN),
            query("quantile_cont(amount, 0.95)", AMOUNT_Q95),
        ],
    ),
    "quantity": ("integer", [query("min(quantity)", (0, 20))]),
    "score": ("number", [query("max(score)", (0, 1.5))]),
    "created_at": ("timestamp", []),
    "sent_at": ("timestamp", []),
    "comment": ("string", [query("max(length(comment))", (1, LONGEST_COMMENT))]),
}
whole = [
    {"type": "library", "metric": "rowCount", "mustBeGreaterThan": 0},
    query("count(*) FILTER (WHERE sent_at < created_at)", (-1, 1)),
]
contract = {
    "apiVersion": "v3.1.0",
    "kind": "DataContract",
    "id": "orders",
    "version": "1.0.0",
    "status": "active",
    "servers": [{"server": "local", "type": "local", "path": sys.argv[1], "format": "parquet"}],
    "schema": [
        {
            "name": "orders",
            "physicalType": "table",
            "quality": whole,
            "properties": [
                {"name": name, "logicalType": kind, "quality": quality} for name, (kind, quality) in columns.items()
            ],
        }
    ],
}
file = Path(tempfile.mkdtemp()) / "orders.odcs.yaml"
file.write_text(json.dumps(contract))
run = DataContract(data_contract_file=str(file)).test()
# Presence and types of columns are checked besides and are none of the sixteen.
checks = [one for one in run.checks if "quality" in (one.category or "")]
tell(["datacontract-cli", "duckdb"], [one.result.value == "passed" for one in checks])
for one in checks:
    if one.result.value != "passed":
        print(one.name, one.result, one.reason, file=sys.stderr)
