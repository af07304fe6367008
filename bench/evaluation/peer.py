"""What the scripts that time scikit-learn share: arrays from files, the best of several rounds, the answer."""

import json
import sys
import time
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np

FOLDER, ROUNDS, PARAMETERS = Path(sys.argv[1]), int(sys.argv[2]), [int(word) for word in sys.argv[3:]]


def load(name: str, dtype: str = "float64", columns: int | None = None) -> np.ndarray:
    array = np.fromfile(FOLDER / name, dtype=dtype)
    return array if columns is None else array.reshape(-1, columns)


def answer(calls: dict) -> None:
    warnings.simplefilter("ignore")
    versions = f"scikit-learn {version('scikit-learn')}, numpy {version('numpy')}"
    print(json.dumps({"versions": versions, "metrics": {name: _best(call) for name, call in calls.items()}}))


def _best(call) -> dict:
    seconds = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        value = call()
        seconds = min(seconds, time.perf_counter() - start)
    return {"seconds": seconds, "value": np.asarray(value).tolist()}
