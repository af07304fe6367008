import * as ranking from "../../../../../src/gates/evaluation/metrics/ranking/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("ranking", ranking);
