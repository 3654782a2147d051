/** Columns available for output: those of the narrowest terminal that people still use. */
export const terminalWidth = 80
