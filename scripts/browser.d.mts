/** The browser that FIRSTHAND_BROWSER names, or one that is installed; null where there is none. */
export declare function findBrowser(): Promise<string | null>;
/** Makes sure that there is a browser; ends the process with a reason where none can be had. */
export declare function ensureBrowser(): Promise<void>;
