"""
What the scripts that time the peers share: arrays from files, and a loop that reads a metric's name on a line and
answers with the value and the seconds of the best call of a turn, of the clock and of the processors, so that both
sides take turns.
"""

import json
import platform
import sys
import time
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np

# As in compare.ts.
TURN_SECONDS = 0.2

FOLDER, PARAMETERS = Path(sys.argv[1]), [int(word) for word in sys.argv[2:]]


def load(name: str, dtype: str = "float64", columns: int | None = None) -> np.ndarray:
    array = np.fromfile(FOLDER / name, dtype=dtype)
    return array if columns is None else array.reshape(-1, columns)


def answer(calls: dict, *packages: str) -> None:
    warnings.simplefilter("ignore")
    known = [f"{name} {version(name)}" for name in (*packages, "scikit-learn", "numpy")]
    print(", ".join([*known, f"Python {platform.python_version()}"]), flush=True)
    for line in sys.stdin:
        call = calls[line.rstrip("\n")]
        best, turn = {}, time.perf_counter()
        while not best or time.perf_counter() - turn < TURN_SECONDS:
            start, worked = time.perf_counter(), time.process_time()
            value = call()
            spent = {"clock": time.perf_counter() - start, "processor": time.process_time() - worked}
            best = {clock: min(spent[clock], best.get(clock, spent[clock])) for clock in spent}
        print(json.dumps({**best, "value": _plain(value)}), flush=True)


def _plain(value):
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return np.asarray(value).tolist()
