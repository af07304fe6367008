import * as forecasting from "../../../../../src/gates/evaluation/metrics/forecasting/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("forecasting", forecasting);
