import type { Point, PointReader } from '../drawing/point-reader.js'

/** Steps away from the base, side after side. */
interface Sides {
  readonly sides: number
  /** A multiple of four. */
  readonly stepsEach: number
  /** How many figures are read; after them comes one that must not rise above its value at the base. */
  readonly targets: number
}

/** One step in so many is read first. */
const stride = 4

/**
 * Figures at the base and at steps to either side of it. Read are every fourth step, and the steps between two of these
 * where a figure may cross zero: it has another sign at its ends, it turns between rising and falling there or beside
 * it, or a limit comes to be passed. Steps that are not read are NaN.
 *
 * @param points each step of the first side, then of the second, and so on; sides come in pairs, down and up
 */
export const scan = (
  reader: PointReader,
  points: readonly Point[],
  { sides, stepsEach, targets }: Sides,
): readonly Float64Array[] => {
  const values = Array.from({ length: targets + 1 }, () => new Float64Array(points.length + 1).fill(NaN))
  const readAt = (places: readonly number[]): void => {
    const read = reader.read(places.map((place) => (place === 0 ? [] : (points[place - 1] as Point))))
    values.forEach((column, target) => {
      places.forEach((place, at) => {
        column[place] = read[target]?.[at] as number
      })
    })
  }
  const strides = stepsEach / stride
  const endOf = (side: number, each: number): number => (each < 0 ? 0 : side * stepsEach + stride * (each + 1))
  const all = Array.from({ length: sides }, (_, side) => side)
  const each = Array.from({ length: strides }, (_, at) => at)
  readAt([0, ...all.flatMap((side) => each.map((at) => endOf(side, at)))])
  const excess = values[targets] as Float64Array
  const isPassed = (place: number): boolean => (excess[place] as number) > (excess[0] as number)
  const figures = values.slice(0, targets)
  const crosses = (from: number, to: number): boolean =>
    figures.some((column) => (column[from] as number) * (column[to] as number) <= 0)
  /** Whether a figure rises to one place and falls to the next. */
  const turns = (before: number, at: number, after: number): boolean =>
    figures.some(
      (column) =>
        ((column[at] as number) - (column[before] as number)) * ((column[after] as number) - (column[at] as number)) <
        0,
    )
  const isOpen = (side: number, at: number): boolean => {
    const [before, from, to, after] = [at - 2, at - 1, at, at + 1].map((stop) => endOf(side, stop)) as [
      number,
      number,
      number,
      number,
    ]
    if (at > 0 && isPassed(from)) return false
    if (isPassed(to) || crosses(from, to)) return true
    const other = endOf(side % 2 === 0 ? side + 1 : side - 1, 0)
    return turns(at === 0 ? other : before, from, to) || (at + 1 < strides && turns(from, to, after))
  }
  const between = all.flatMap((side) =>
    each.flatMap((at) =>
      isOpen(side, at)
        ? Array.from(
            { length: stride - 1 },
            (_, step) => endOf(side, at - 1) + (at === 0 ? side * stepsEach : 0) + step + 1,
          )
        : [],
    ),
  )
  readAt(between)
  return values
}
