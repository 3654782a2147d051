/**
 * Of ticks at equal distances those whose figures stand clear of each other beside one another: every one, or every
 * second, third, ..., zero always among them.
 *
 * @param perPixel how much of the axis a pixel is
 * @param widest pixels that the widest figure takes
 */
export const spacedTicks = (ticks: readonly number[], perPixel: number, widest: number): readonly number[] => {
  const [first = 0, second = first] = ticks
  const step = second - first
  if (step === 0) return ticks
  const every = Math.ceil(((widest + 8) * perPixel) / step)
  return ticks.filter((tick) => Math.round(tick / step) % every === 0)
}
