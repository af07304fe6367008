import * as clustering from "../../../../../src/gates/evaluation/metrics/clustering/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("clustering", clustering);
