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
