/** The median of a list of numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low = NaN, high = NaN] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** Median milliseconds of an action, over the given number of runs after warming up. */
export const milliseconds = (
  action: () => void,
  { runs, warm }: { readonly runs: number; readonly warm: number },
): number => {
  for (let run = 0; run < warm; run++) action()
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now()
      action()
      return performance.now() - start
    }),
  )
}
