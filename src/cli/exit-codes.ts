/** Exit codes: all is well, the case is wrong, the call is wrong, or the command itself failed. */
export const exitCodes = { good: 0, caseIsWrong: 1, callIsWrong: 2, internalFault: 3 } as const
