/* eslint-disable @typescript-eslint/no-non-null-assertion -- the nodes around a place are in the table */
/** Each halving of the tail has as many nodes: distributions change on the scale of their own tail. */
const octaves = 14
const nodesEach = 24
const farTail = 0.5 ** (octaves + 1)

const halvings = Array.from({ length: octaves + 1 }, (_, octave) => 0.5 ** (octave + 1))

/**
 * The inverse of a distribution function without an inverse in closed form: cubic interpolation between exact nodes that get denser towards
 * both ends, and bisection in the outermost 2^-15 of each tail. Within 1e-6 of the distribution's own spread, at the cost of a few products
 * a draw. The table is made at the first draw.
 */
export const quantileTable = (
  cdf: (x: number) => number,
  low: number,
  high: number,
): { quantile: (u: number) => number; quantiles: (chances: Float64Array, count: number) => void } => {
  let tables: { readonly lower: Float64Array; readonly upper: Float64Array } | undefined
  const far = (u: number): number => (!(u > 0) ? low : !(u < 1) ? high : inverse(cdf, u, low, high))
  const isFar = (u: number): boolean => !(u > farTail && u < 1 - farTail)
  return {
    quantile: (u) => {
      tables ??= tablesOf(cdf, low, high)
      return isFar(u) ? far(u) : u <= 0.5 ? interpolated(tables.lower, u) : interpolated(tables.upper, 1 - u)
    },
    quantiles: (chances, count) => {
      const { lower, upper } = (tables ??= tablesOf(cdf, low, high))
      for (let draw = 0; draw < count; draw++) {
        const u = chances[draw]!
        chances[draw] = isFar(u) ? far(u) : u <= 0.5 ? interpolated(lower, u) : interpolated(upper, 1 - u)
      }
    },
  }
}

/** Nodes from the middle outwards, for each half: 2^-(octave + 1) x (1 - node / twice as many), each found between its neighbours. */
const tablesOf = (cdf: (x: number) => number, low: number, high: number): { lower: Float64Array; upper: Float64Array } => {
  const count = octaves * nodesEach + 1
  const [lower, upper] = [new Float64Array(count), new Float64Array(count)]
  const middle = inverse(cdf, 0.5, low, high)
  let [left, right] = [middle, middle]
  for (let place = 0; place < count; place++) {
    const octave = Math.floor(place / nodesEach)
    const tail = 0.5 ** (octave + 1) * (1 - (place % nodesEach) / (2 * nodesEach))
    left = place === 0 ? middle : inverse(cdf, tail, low, left)
    right = place === 0 ? middle : inverse(cdf, 1 - tail, right, high)
    lower[place] = left
    upper[place] = right
  }
  return { lower, upper }
}

/** Cubic through the four nodes around a place, by Lagrange's formula. */
const interpolated = (nodes: Float64Array, tail: number): number => {
  // Octave 0 holds tails above a quarter, octave 1 those above an eighth, ...
  const octave = Math.max(0, Math.clz32(Math.floor(tail * 0x80000000)) - 2)
  const place = (1 - tail / halvings[octave]!) * 2 * nodesEach
  const first = Math.min(nodesEach - 3, Math.max(0, Math.floor(place) - 1))
  const base = octave * nodesEach + first
  const t = place - first
  const [t1, t2, t3] = [t - 1, t - 2, t - 3]
  return (
    (nodes[base + 3]! * t * t1 * t2 - nodes[base]! * t1 * t2 * t3) / 6 +
    (nodes[base + 1]! * t * t2 * t3 - nodes[base + 2]! * t * t1 * t3) / 2
  )
}

/** Where a rising function reaches a chance: false position (Illinois), with bisection where that leaves the bracket. */
const inverse = (cdf: (x: number) => number, u: number, low: number, high: number): number => {
  let [left, right] = [low, high]
  if (right === Infinity) {
    right = Math.max(1, 2 * left)
    while (cdf(right) < u && right < 1e300) right *= 2
  }
  let [atLeft, atRight] = [cdf(left) - u, cdf(right) - u]
  let x = left
  for (let step = 0; step < 2000; step++) {
    const before = x
    x = right - (atRight * (right - left)) / (atRight - atLeft)
    // Far out in a tail false position creeps; halving does not.
    if (!(x > left && x < right) || step % 8 === 7) x = left + (right - left) / 2
    const at = cdf(x) - u
    if (at === 0 || Math.abs(x - before) <= 1e-15 * Math.abs(x) || right - left <= 1e-15 * Math.abs(x)) return x
    if (at < 0) {
      left = x
      atLeft = at
      atRight /= 2
    } else {
      right = x
      atRight = at
      atLeft /= 2
    }
  }
  return x
}
