"""Metrics of scores and probabilities of scikit-learn on the same arrays, for scores.ts."""

import numpy as np
from sklearn import metrics
from sklearn.calibration import calibration_curve

from peer import PARAMETERS, answer, load

CLASSES = PARAMETERS[0]


def points(curve: tuple) -> list:
    """How many points there are, and their mean."""
    return [part for array in curve[:2] for part in (len(array), float(np.mean(array)))]


def main() -> None:
    truth, score, ties, weight = load("truth", "int32"), load("score"), load("ties"), load("weight")
    ten, matrix = load("ten", "int32"), load("matrix", columns=CLASSES)
    calls = {
        "roc_auc": lambda: metrics.roc_auc_score(truth, score),
        "roc_auc, ties": lambda: metrics.roc_auc_score(truth, ties),
        "roc_auc, weights": lambda: metrics.roc_auc_score(truth, score, sample_weight=weight),
        "roc_auc, max_fpr": lambda: metrics.roc_auc_score(truth, score, max_fpr=0.1),
        "average_precision": lambda: metrics.average_precision_score(truth, score),
        "average_precision, ties": lambda: metrics.average_precision_score(truth, ties),
        "roc_curve": lambda: points(metrics.roc_curve(truth, score)),
        "precision_recall_curve": lambda: points(metrics.precision_recall_curve(truth, score)),
        "det_curve": lambda: points(metrics.det_curve(truth, score)),
        "confusion_matrix_at_thresholds": lambda: points(metrics.confusion_matrix_at_thresholds(truth, score)),
        "auc": lambda: metrics.auc(score.cumsum(), weight),
        "log_loss": lambda: metrics.log_loss(truth, score),
        "log_loss, weights": lambda: metrics.log_loss(truth, score, sample_weight=weight),
        "brier": lambda: metrics.brier_score_loss(truth, score),
        "brier, weights": lambda: metrics.brier_score_loss(truth, score, sample_weight=weight),
        "d2_log_loss": lambda: metrics.d2_log_loss_score(truth, score),
        "d2_brier": lambda: metrics.d2_brier_score(truth, score),
        "calibration_curve": lambda: points(calibration_curve(truth, score, n_bins=10)),
        "calibration_curve, quantile": lambda: points(
            calibration_curve(truth, score, n_bins=10, strategy="quantile")),
        "roc_auc ovr, ten classes, a tenth": lambda: metrics.roc_auc_score(ten, matrix, multi_class="ovr"),
        "roc_auc ovo, ten classes, a tenth": lambda: metrics.roc_auc_score(ten, matrix, multi_class="ovo"),
        "average_precision, ten classes, a tenth": lambda: metrics.average_precision_score(ten, matrix),
        "log_loss, ten classes, a tenth": lambda: metrics.log_loss(ten, matrix),
        "brier, ten classes, a tenth": lambda: metrics.brier_score_loss(ten, matrix),
    }
    answer(calls)


if __name__ == "__main__":
    main()
