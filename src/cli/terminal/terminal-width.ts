/** Columns that what is printed may take: those of the narrowest terminal that people still use. */
export const terminalWidth = 80
