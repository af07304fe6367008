export interface TerSettings {
    /** Unescapes XML and parts punctuation from words. */
    readonly normalized?: boolean;
    /** Drops punctuation. */
    readonly noPunct?: boolean;
    /** With `normalized` parts Chinese and Japanese characters; with `noPunct` drops their punctuation too. */
    readonly asianSupport?: boolean;
    readonly caseSensitive?: boolean;
}
/** Words of a segment as Tercom makes them. Source: sacreBLEU 2.6, `TercomTokenizer`. */
export declare function tokenizeForTer(text: string, settings: TerSettings): readonly string[];
