/**
 * How much work the tests do: quick by itself, more with `--mode full` or `--mode deep`, or with `MBC_EFFORT` where no
 * mode is given.
 */
export const efforts = ['quick', 'full', 'deep'] as const
export type Effort = (typeof efforts)[number]

export const effortOf = (mode: string, asked = process.env['MBC_EFFORT'] ?? 'quick'): Effort => {
  const effort = efforts.find((each) => each === mode) ?? efforts.find((each) => each === asked)
  if (effort === undefined) throw new Error(`MBC_EFFORT is '${asked}'; it is one of ${efforts.join(', ')}.`)
  return effort
}
