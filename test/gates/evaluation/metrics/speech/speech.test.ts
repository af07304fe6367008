import * as speech from "../../../../../src/gates/evaluation/metrics/speech/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("speech", speech);
