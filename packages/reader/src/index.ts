/** From files to articles. */
export {};
