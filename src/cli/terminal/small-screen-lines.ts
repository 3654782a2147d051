/** Lines of two screens of the smallest size in use, 24 lines: for one table or two, without the answers around them. */
export const smallScreenLines = 48
