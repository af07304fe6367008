"""Metrics of clusters of scikit-learn on the same arrays, for clustering.ts."""

from sklearn import metrics
from sklearn.metrics.cluster import pair_confusion_matrix

from peer import PARAMETERS, answer, load

DIMENSIONS, FEW = PARAMETERS


def main() -> None:
    few, many = [(load(f"{name}True", "int32"), load(f"{name}Pred", "int32")) for name in ("few", "many")]
    floats = few[0].astype("float64"), few[1].astype("float64")
    X, labels = load("points", columns=DIMENSIONS), load("cluster", "int32")
    answer({
        "pair_confusion_matrix": lambda: pair_confusion_matrix(*few),
        "rand": lambda: metrics.rand_score(*few),
        "adjusted_rand": lambda: metrics.adjusted_rand_score(*few),
        "adjusted_rand, floats": lambda: metrics.adjusted_rand_score(*floats),
        "adjusted_rand, many clusters, a tenth": lambda: metrics.adjusted_rand_score(*many),
        "fowlkes_mallows": lambda: metrics.fowlkes_mallows_score(*few),
        "mutual_info": lambda: metrics.mutual_info_score(*few),
        "mutual_info, many clusters, a tenth": lambda: metrics.mutual_info_score(*many),
        "normalized_mutual_info": lambda: metrics.normalized_mutual_info_score(*few),
        "adjusted_mutual_info": lambda: metrics.adjusted_mutual_info_score(*few),
        "homogeneity": lambda: metrics.homogeneity_score(*few),
        "completeness": lambda: metrics.completeness_score(*few),
        "v_measure": lambda: metrics.v_measure_score(*few),
        "v_measure, many clusters, a tenth": lambda: metrics.v_measure_score(*many),
        "calinski_harabasz, a tenth": lambda: metrics.calinski_harabasz_score(X, labels),
        "davies_bouldin, a tenth": lambda: metrics.davies_bouldin_score(X, labels),
        "silhouette, a thousandth": lambda: metrics.silhouette_score(X[:FEW], labels[:FEW]),
        "silhouette_samples, a thousandth": lambda: metrics.silhouette_samples(X[:FEW], labels[:FEW]).mean(),
    })


if __name__ == "__main__":
    main()
