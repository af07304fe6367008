import { AssayError } from "../../../../model/error.ts";
/** The version of sacreBLEU whose scores these are, as its signature ends. */
export declare const SACREBLEU_VERSION = "2.6.0";
/** @throws AssayError `evaluation/parameter` unless it is a whole number of at least `least` */
export declare function requireWhole(name: string, value: number, least: number): void;
/** @throws AssayError `evaluation/parameter` unless it is one of them */
export declare function requireOneOf(name: string, value: string, choices: readonly string[]): void;
export declare function wrongParameter(name: string, value: number | string, wanted: string): AssayError;
