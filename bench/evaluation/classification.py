"""Metrics of labels of scikit-learn on the same arrays, for classification.ts."""

import numpy as np
from sklearn import metrics

from peer import PARAMETERS, answer, load

LABELS, CLASSES = PARAMETERS


def main() -> None:
    two = load("twoTrue", "int32"), load("twoPred", "int32")
    ten = load("tenTrue", "int32"), load("tenPred", "int32")
    floats = load("floatTrue"), load("floatPred")
    weight = load("weight")
    decision = load("decision")
    several = load("severalTrue", "uint8", LABELS), load("severalPred", "uint8", LABELS)
    table, few = load("table", columns=CLASSES), load("fewTrue", "int32")
    named = np.arange(CLASSES)
    calls = {
        "accuracy": lambda: metrics.accuracy_score(*two),
        "accuracy, ten classes": lambda: metrics.accuracy_score(*ten),
        "accuracy, weights": lambda: metrics.accuracy_score(*two, sample_weight=weight),
        "accuracy, floats": lambda: metrics.accuracy_score(*floats),
        "balanced_accuracy": lambda: metrics.balanced_accuracy_score(*ten),
        "precision": lambda: metrics.precision_score(*two),
        "recall": lambda: metrics.recall_score(*two),
        "f1": lambda: metrics.f1_score(*two),
        "f1, floats": lambda: metrics.f1_score(*floats),
        "f1, weights": lambda: metrics.f1_score(*two, sample_weight=weight),
        "f1 macro, ten classes": lambda: metrics.f1_score(*ten, average="macro"),
        "fbeta": lambda: metrics.fbeta_score(*two, beta=2),
        "jaccard": lambda: metrics.jaccard_score(*two),
        "precision_recall_fscore_support": lambda: metrics.precision_recall_fscore_support(*ten),
        "classification_report": lambda: metrics.classification_report(*ten, output_dict=True)["macro avg"]["f1-score"],
        "confusion_matrix": lambda: metrics.confusion_matrix(*two),
        "confusion_matrix, ten classes": lambda: metrics.confusion_matrix(*ten),
        "confusion_matrix, weights": lambda: metrics.confusion_matrix(*ten, sample_weight=weight),
        "multilabel_confusion_matrix": lambda: metrics.multilabel_confusion_matrix(*ten),
        "cohen_kappa": lambda: metrics.cohen_kappa_score(*ten, weights="quadratic"),
        "matthews_corrcoef": lambda: metrics.matthews_corrcoef(*ten),
        "hamming_loss": lambda: metrics.hamming_loss(*two),
        "zero_one_loss": lambda: metrics.zero_one_loss(*two),
        "hinge_loss": lambda: metrics.hinge_loss(two[0], decision),
        "class_likelihood_ratios": lambda: metrics.class_likelihood_ratios(*two),
        "top_k_accuracy, a tenth": lambda: metrics.top_k_accuracy_score(few, table, k=3, labels=named),
        "hinge_loss, ten classes, a tenth": lambda: metrics.hinge_loss(few, table, labels=named),
        "accuracy, several labels, a tenth": lambda: metrics.accuracy_score(*several),
        "hamming_loss, several labels, a tenth": lambda: metrics.hamming_loss(*several),
        "f1 macro, several labels, a tenth": lambda: metrics.f1_score(*several, average="macro"),
        "f1 samples, several labels, a tenth": lambda: metrics.f1_score(*several, average="samples"),
        "jaccard samples, several labels, a tenth": lambda: metrics.jaccard_score(*several, average="samples"),
        "multilabel_confusion_matrix, several labels, a tenth": lambda: metrics.multilabel_confusion_matrix(*several),
    }
    answer(calls)


if __name__ == "__main__":
    main()
