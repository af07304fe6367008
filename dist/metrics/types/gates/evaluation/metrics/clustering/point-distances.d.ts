/** What `metric` of the silhouette may be, by the names of `sklearn.metrics.pairwise_distances`. */
export type DistanceName = "euclidean" | "l2" | "sqeuclidean" | "manhattan" | "cityblock" | "l1" | "chebyshev" | "cosine";
/** Distance of the points that begin at two places of all coordinates. */
export type Distance = (values: Float64Array, one: number, other: number, width: number) => number;
/** @throws AssayError `evaluation/option` for another name */
export declare function distanceOf(name: DistanceName): Distance;
