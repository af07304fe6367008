import * as clustering from "../../../../../src/gates/evaluation/metrics/clustering/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

const { clusterAccuracy, consensusScore, dunnIndex, ...ofScikitLearn } = clustering;

testAgainstOracle("clustering", ofScikitLearn);
testAgainstOracle("clustering_more", { clusterAccuracy, consensusScore, dunnIndex });
