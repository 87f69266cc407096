/** The command `firsthand`. */
export {};
