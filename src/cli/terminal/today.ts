/** The day on the clock of this machine, as `2024-03-01`. The command alone reads a clock, never the library. */
export const today = (): string => {
  // eslint-disable-next-line no-restricted-syntax -- A report names its day unless a user states another.
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
