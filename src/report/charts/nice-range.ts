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

/**
 * Those of equally spaced ticks whose figures do not overlap: every one, or every second, third, ..., always including
 * zero.
 *
 * @param perPixel units of the axis per pixel
 * @param widest width of the widest figure in pixels
 */
export const spacedTicks = (ticks: readonly number[], perPixel: number, widest: number): readonly number[] => {
  const [first = 0, second = first] = ticks
  const step = second - first
  if (step === 0) return ticks
  const every = Math.ceil(((widest + 8) * perPixel) / step)
  return ticks.filter((tick) => Math.round(tick / step) % every === 0)
}
