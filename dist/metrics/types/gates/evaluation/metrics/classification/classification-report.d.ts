import { type Labels } from "../labels.ts";
import { type LabelInput } from "./label-rows.ts";
export interface ClassificationReportInput extends LabelInput {
    /** Classes to report, in this order; default all that occur. Columns where rows have several labels. */
    readonly labels?: Labels;
    /** What to call the classes; default the labels. */
    readonly targetNames?: readonly string[];
    /** The value of 0/0; default 0. */
    readonly zeroDivision?: number;
}
export interface ReportLine {
    readonly precision: number;
    readonly recall: number;
    readonly f1Score: number;
    /** True rows, or their weight. */
    readonly support: number;
}
export interface ClassificationReport {
    readonly classes: readonly (ReportLine & {
        readonly name: string;
    })[];
    /** Where every class that occurs is reported; then it is also each micro average. */
    readonly accuracy?: number;
    readonly microAverage?: ReportLine;
    readonly macroAverage: ReportLine;
    readonly weightedAverage: ReportLine;
    /** Where rows have several labels. */
    readonly samplesAverage?: ReportLine;
}
/**
 * Precision, recall and F1 of each class and their averages.
 * Source: `sklearn.metrics.classification_report` with `output_dict=True`.
 * @throws AssayError as `supportScore`; `evaluation/length-mismatch` where `targetNames` are not one a class
 */
export declare function classificationReport(input: ClassificationReportInput): ClassificationReport;
