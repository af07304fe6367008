import { AssayError } from "../../../../model/error.ts";
/** The version of sacreBLEU whose scores these are, as its signature ends. */
export declare const SACREBLEU_VERSION = "2.6.0";
/** The greatest n of n-grams: longer ones are those of no text, and each order is counted. */
export declare const LARGEST_ORDER = 100;
/** @throws AssayError `evaluation/parameter` unless it is a whole number from `least` to `most` */
export declare function requireWhole(name: string, value: number, least: number, most?: number): void;
/** @throws AssayError `evaluation/parameter` unless it is one of them */
export declare function requireOneOf(name: string, value: string, choices: readonly string[]): void;
export declare function wrongParameter(name: string, value: number | string, wanted: string): AssayError;
