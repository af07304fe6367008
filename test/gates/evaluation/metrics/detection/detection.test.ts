import * as detection from "../../../../../src/gates/evaluation/metrics/detection/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("detection", detection);
