import { AssayError } from "../../../../model/error.ts";
export declare function wrongTag(tag: string, wanted: string): AssayError;
