/** Source: `seqeval.scheme` 1.2. */
declare const RULES: {
    readonly IOB1: {
        readonly prefixes: "IOB";
        readonly start: readonly [readonly ["O", "I", "any"], readonly ["I", "I", "other"], readonly ["B", "I", "any"], readonly ["IB", "B", "same"]];
        readonly inside: readonly [readonly ["BI", "I", "same"]];
        readonly end: readonly [readonly ["I", "I", "other"], readonly ["I", "OB", "any"], readonly ["B", "O", "any"], readonly ["B", "I", "other"], readonly ["B", "B", "same"]];
    };
    readonly IOB2: {
        readonly prefixes: "IOB";
        readonly start: readonly [readonly ["IOBESUL", "B", "any"]];
        readonly inside: readonly [readonly ["BI", "I", "same"]];
        readonly end: readonly [readonly ["BI", "OB", "any"], readonly ["BI", "I", "other"]];
    };
    readonly IOE1: {
        readonly prefixes: "IOE";
        readonly start: readonly [readonly ["O", "I", "any"], readonly ["I", "I", "other"], readonly ["E", "I", "any"], readonly ["E", "E", "same"]];
        readonly inside: readonly [readonly ["I", "IE", "same"]];
        readonly end: readonly [readonly ["I", "I", "other"], readonly ["I", "O", "any"], readonly ["I", "E", "other"], readonly ["E", "IE", "same"]];
    };
    readonly IOE2: {
        readonly prefixes: "IOE";
        readonly start: readonly [readonly ["OE", "IE", "any"], readonly ["I", "IE", "other"]];
        readonly inside: readonly [readonly ["I", "IE", "same"]];
        readonly end: readonly [readonly ["E", "IOBESUL", "any"]];
    };
    readonly IOBES: {
        readonly prefixes: "IOBES";
        readonly start: readonly [readonly ["IOBESUL", "BS", "any"]];
        readonly inside: readonly [readonly ["BI", "IE", "same"]];
        readonly end: readonly [readonly ["SE", "IOBESUL", "any"]];
    };
    readonly BILOU: {
        readonly prefixes: "BILOU";
        readonly start: readonly [readonly ["IOBESUL", "BU", "any"]];
        readonly inside: readonly [readonly ["BI", "IL", "same"]];
        readonly end: readonly [readonly ["UL", "IOBESUL", "any"]];
    };
};
export type Scheme = keyof typeof RULES;
export declare const SCHEMES: readonly Scheme[];
/**
 * Source: `seqeval.scheme.Tokens.entities`.
 * @throws AssayError `evaluation/label-type`
 */
export declare function strictEntities(tags: readonly string[], scheme: Scheme, add: (type: string, start: number, end: number) => void): void;
export {};
