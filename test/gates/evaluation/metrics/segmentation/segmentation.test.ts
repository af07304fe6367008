import * as segmentation from "../../../../../src/gates/evaluation/metrics/segmentation/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("segmentation", segmentation);
