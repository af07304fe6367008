"""Metrics of regression of scikit-learn on the same arrays, for regression.ts."""

from functools import partial

from sklearn import metrics

from peer import PARAMETERS, answer, load

OUTPUTS = PARAMETERS[0]


def main() -> None:
    label, prediction, weight, count = load("label"), load("prediction"), load("weight"), load("count")
    several = load("severalTrue", columns=OUTPUTS), load("severalPred", columns=OUTPUTS)
    of_rows = {
        "mae": metrics.mean_absolute_error,
        "mse": metrics.mean_squared_error,
        "rmse": metrics.root_mean_squared_error,
        "msle": metrics.mean_squared_log_error,
        "rmsle": metrics.root_mean_squared_log_error,
        "mape": metrics.mean_absolute_percentage_error,
        "median_absolute_error": metrics.median_absolute_error,
        "r2": metrics.r2_score,
        "explained_variance": metrics.explained_variance_score,
        "mean_pinball_loss": partial(metrics.mean_pinball_loss, alpha=0.9),
        "mean_tweedie_deviance 0": metrics.mean_tweedie_deviance,
        "mean_tweedie_deviance 1.5": partial(metrics.mean_tweedie_deviance, power=1.5),
        "mean_tweedie_deviance 1.7": partial(metrics.mean_tweedie_deviance, power=1.7),
        "mean_tweedie_deviance 3": partial(metrics.mean_tweedie_deviance, power=3),
        "mean_tweedie_deviance -1": partial(metrics.mean_tweedie_deviance, power=-1),
        "mean_poisson_deviance": metrics.mean_poisson_deviance,
        "mean_gamma_deviance": metrics.mean_gamma_deviance,
        "d2_tweedie 0": metrics.d2_tweedie_score,
        "d2_tweedie 1": partial(metrics.d2_tweedie_score, power=1),
        "d2_tweedie 1.5": partial(metrics.d2_tweedie_score, power=1.5),
        "d2_tweedie 2": partial(metrics.d2_tweedie_score, power=2),
        "d2_pinball": partial(metrics.d2_pinball_score, alpha=0.9),
        "d2_absolute_error": metrics.d2_absolute_error_score,
    }
    calls = {name: partial(metric, label, prediction) for name, metric in of_rows.items()}
    calls |= {
        f"{name}, weights": partial(metric, label, prediction, sample_weight=weight)
        for name, metric in of_rows.items()
    }
    calls |= {
        "max_error": lambda: metrics.max_error(label, prediction),
        "mean_poisson_deviance, counts": lambda: metrics.mean_poisson_deviance(count, prediction),
        "mse, several outputs, a tenth": lambda: metrics.mean_squared_error(*several),
        "r2, several outputs, a tenth": lambda: metrics.r2_score(*several),
    }
    answer(calls)


if __name__ == "__main__":
    main()
