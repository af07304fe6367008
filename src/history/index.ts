export { History } from "./history.ts";
export { appendHistory, parseHistory, readHistory } from "./history-file.ts";
export { dataOf, newPoints, pointsOf, runNamed } from "./points.ts";
export { historyCsv, sparkline, trendText } from "./trend.ts";
