/** A range of round numbers around some amounts, which always includes zero, and the step of its ticks. */
export interface NiceRange {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** Round ticks (1, 2 or 5 times a power of ten) around what is to be shown. */
export const niceRange = (values: readonly number[], wantedTicks = 5): NiceRange => {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const span = most - least || 1
  const power = 10 ** Math.floor(Math.log10(span / wantedTicks))
  const step = power * ([1, 2, 5, 10].find((factor) => span / (power * factor) <= wantedTicks) ?? 10)
  const first = Math.floor(least / step)
  const last = Math.max(first + 1, Math.ceil(most / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step + 0)
  return { low: first * step, high: last * step, ticks }
}
