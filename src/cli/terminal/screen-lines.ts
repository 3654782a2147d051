/** Lines of two screens: what a reader takes in of a summary without scrolling far. */
export const screenLines = 80
