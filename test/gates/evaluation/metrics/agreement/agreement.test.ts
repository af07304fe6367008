import * as agreement from "../../../../../src/gates/evaluation/metrics/agreement/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("agreement", agreement);
