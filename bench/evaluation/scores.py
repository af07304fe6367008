"""Seconds that scikit-learn takes for each metric of scores on the same arrays; prints JSON for scores.ts."""

import json
import sys
import time
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
from sklearn import metrics
from sklearn.calibration import calibration_curve

FOLDER, CLASSES, ITEMS, LABELS = Path(sys.argv[1]), *map(int, sys.argv[2:5])


def load(name: str, dtype: str = "float64", columns: int | None = None) -> np.ndarray:
    array = np.fromfile(FOLDER / name, dtype=dtype)
    return array if columns is None else array.reshape(-1, columns)


def best(call) -> dict:
    """Best of three, and the value; of a curve the points and their mean."""
    seconds = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        value = call()
        seconds = min(seconds, time.perf_counter() - start)
    if isinstance(value, tuple):
        value = [part for array in value[:2] for part in (len(array), float(np.mean(array)))]
    return {"seconds": seconds, "value": np.asarray(value).tolist()}


def main() -> None:
    warnings.simplefilter("ignore")
    truth, score, ties, weight = load("truth", "int32"), load("score"), load("ties"), load("weight")
    ten, matrix = load("ten", "int32"), load("matrix", columns=CLASSES)
    gain, guess = load("gain", columns=ITEMS), load("guess", columns=ITEMS)
    several, scored = load("several", "uint8", LABELS), load("scored", columns=LABELS)
    calls = {
        "roc_auc": lambda: metrics.roc_auc_score(truth, score),
        "roc_auc, ties": lambda: metrics.roc_auc_score(truth, ties),
        "roc_auc, weights": lambda: metrics.roc_auc_score(truth, score, sample_weight=weight),
        "roc_auc, max_fpr": lambda: metrics.roc_auc_score(truth, score, max_fpr=0.1),
        "average_precision": lambda: metrics.average_precision_score(truth, score),
        "average_precision, ties": lambda: metrics.average_precision_score(truth, ties),
        "roc_curve": lambda: metrics.roc_curve(truth, score),
        "precision_recall_curve": lambda: metrics.precision_recall_curve(truth, score),
        "det_curve": lambda: metrics.det_curve(truth, score),
        "confusion_matrix_at_thresholds": lambda: metrics.confusion_matrix_at_thresholds(truth, score),
        "auc": lambda: metrics.auc(score.cumsum(), weight),
        "log_loss": lambda: metrics.log_loss(truth, score),
        "log_loss, weights": lambda: metrics.log_loss(truth, score, sample_weight=weight),
        "brier": lambda: metrics.brier_score_loss(truth, score),
        "brier, weights": lambda: metrics.brier_score_loss(truth, score, sample_weight=weight),
        "d2_log_loss": lambda: metrics.d2_log_loss_score(truth, score),
        "d2_brier": lambda: metrics.d2_brier_score(truth, score),
        "calibration_curve": lambda: calibration_curve(truth, score, n_bins=10),
        "calibration_curve, quantile": lambda: calibration_curve(truth, score, n_bins=10, strategy="quantile"),
        "roc_auc ovr, ten classes, a tenth": lambda: metrics.roc_auc_score(ten, matrix, multi_class="ovr"),
        "roc_auc ovo, ten classes, a tenth": lambda: metrics.roc_auc_score(ten, matrix, multi_class="ovo"),
        "average_precision, ten classes, a tenth": lambda: metrics.average_precision_score(ten, matrix),
        "log_loss, ten classes, a tenth": lambda: metrics.log_loss(ten, matrix),
        "brier, ten classes, a tenth": lambda: metrics.brier_score_loss(ten, matrix),
        "ndcg, queries of 100": lambda: metrics.ndcg_score(gain, guess),
        "ndcg, queries of 100, ignore_ties": lambda: metrics.ndcg_score(gain, guess, ignore_ties=True),
        "dcg, queries of 100": lambda: metrics.dcg_score(gain, guess),
        "coverage_error, 20 labels": lambda: metrics.coverage_error(several, scored),
        "label_ranking_average_precision, 20 labels": lambda: metrics.label_ranking_average_precision_score(
            several, scored),
        "label_ranking_loss, 20 labels": lambda: metrics.label_ranking_loss(several, scored),
    }
    versions = f"scikit-learn {version('scikit-learn')}, numpy {version('numpy')}"
    print(json.dumps({"versions": versions, "metrics": {name: best(call) for name, call in calls.items()}}))


if __name__ == "__main__":
    main()
