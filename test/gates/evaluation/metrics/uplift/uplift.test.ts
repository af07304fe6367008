import * as uplift from "../../../../../src/gates/evaluation/metrics/uplift/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("uplift", uplift);
