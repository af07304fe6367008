import {
  concordanceCorrcoef,
  kendallRankCorrcoef,
  pearsonCorrcoef,
  spearmanCorrcoef,
} from "../../../../../src/gates/evaluation/metrics/public.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("correlation", {
  concordanceCorrcoef,
  kendallRankCorrcoef,
  pearsonCorrcoef,
  spearmanCorrcoef,
});
