"""Metrics of rankings of scikit-learn on the same arrays, for ranking.ts."""

from sklearn import metrics

from peer import PARAMETERS, answer, load

ITEMS, LABELS = PARAMETERS


def main() -> None:
    gain, guess = load("gain", columns=ITEMS), load("guess", columns=ITEMS)
    several, scored = load("several", "uint8", LABELS), load("scored", columns=LABELS)
    answer({
        "ndcg, queries of 100": lambda: metrics.ndcg_score(gain, guess),
        "ndcg, queries of 100, ignore_ties": lambda: metrics.ndcg_score(gain, guess, ignore_ties=True),
        "dcg, queries of 100": lambda: metrics.dcg_score(gain, guess),
        "coverage_error, 20 labels": lambda: metrics.coverage_error(several, scored),
        "label_ranking_average_precision, 20 labels": lambda: metrics.label_ranking_average_precision_score(
            several, scored),
        "label_ranking_loss, 20 labels": lambda: metrics.label_ranking_loss(several, scored),
    })


if __name__ == "__main__":
    main()
