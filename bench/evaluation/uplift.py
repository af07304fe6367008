"""Metrics of scikit-uplift on the same arrays, for uplift.ts."""

from sklift import metrics

from peer import answer, load


def main() -> None:
    response, treatment = load("response", "int32"), load("treatment", "int32")
    uplift, ties = load("uplift"), load("ties")
    calls = {
        "uplift_at_k": lambda: metrics.uplift_at_k(response, uplift, treatment, "overall", k=0.3),
        "uplift_auc": lambda: metrics.uplift_auc_score(response, uplift, treatment),
        "qini_auc": lambda: metrics.qini_auc_score(response, uplift, treatment),
        "qini_auc, ties": lambda: metrics.qini_auc_score(response, ties, treatment),
        "weighted_average_uplift": lambda: metrics.weighted_average_uplift(response, uplift, treatment),
    }
    answer(calls, "scikit-uplift")


if __name__ == "__main__":
    main()
