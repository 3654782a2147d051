/** The middle one of a list of numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low = NaN, high = NaN] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** Does something once and gives the milliseconds that it took, by the clock. */
export type Timed = () => number | Promise<number>

export const timed = (action: () => unknown): Timed => {
  return async () => {
    const start = performance.now()
    await action()
    return performance.now() - start
  }
}

/**
 * Milliseconds of each contender in each round. They take turns (A, B, A, B, ...), so that other work of the machine
 * affects all of them alike; rounds that warm up are not counted.
 */
export const inTurns = async (
  contenders: readonly Timed[],
  { rounds, warm }: { readonly rounds: number; readonly warm: number },
): Promise<readonly (readonly number[])[]> => {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < warm + rounds; round++)
    for (const [at, contender] of contenders.entries()) {
      const time = await contender()
      if (round >= warm) times[at]?.push(time)
    }
  return times
}
