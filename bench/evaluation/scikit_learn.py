"""Seconds that scikit-learn takes for each metric on the same rows; prints JSON for run.ts."""

import json
import sys
import time

import numpy as np
from sklearn import metrics


def seconds(call) -> float:
    """Best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    folder, rows = sys.argv[1], int(sys.argv[2])
    score = np.fromfile(f"{folder}/score.f64", dtype="float64")
    truth = np.fromfile(f"{folder}/truth.i32", dtype="int32")
    guess = (score >= 0.5).astype("int32")
    assert len(score) == rows
    calls = {
        "accuracy": lambda: metrics.accuracy_score(truth, guess),
        "f1": lambda: metrics.f1_score(truth, guess),
        "roc_auc": lambda: metrics.roc_auc_score(truth, score),
        "log_loss": lambda: metrics.log_loss(truth, score),
        "brier": lambda: metrics.brier_score_loss(truth, score),
        "mae": lambda: metrics.mean_absolute_error(truth, score),
        "rmse": lambda: metrics.root_mean_squared_error(truth, score),
        "r2": lambda: metrics.r2_score(truth, score),
    }
    print(json.dumps({name: {"seconds": seconds(call), "value": float(call())} for name, call in calls.items()}))


if __name__ == "__main__":
    main()
