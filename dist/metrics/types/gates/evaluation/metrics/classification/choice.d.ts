/** For callers whose types were not checked. @throws AssayError `evaluation/parameter` */
export declare function requireChoice(name: string, given: unknown, choices: readonly unknown[]): void;
