/** What the command tells the shell: all is well, the case is wrong, or the call is wrong. */
export const exitCodes = { good: 0, caseIsWrong: 1, callIsWrong: 2 } as const
