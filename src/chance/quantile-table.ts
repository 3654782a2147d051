/* eslint-disable @typescript-eslint/no-non-null-assertion -- the nodes around a place are in the table */
/** Each halving of the tail has the same number of nodes: distributions change on the scale of their own tail. */
const octaves = 14
const nodesEach = 24
const farTail = 0.5 ** (octaves + 1)

const halvings = Array.from({ length: octaves + 1 }, (_, octave) => 0.5 ** (octave + 1))

/** How far the chance of an interpolated number may lie from the chance asked for, as a fraction of its own tail. */
const interpolationError = 2e-6

/** One half of a distribution: nodes from the middle outwards, and the cells between nodes where a cubic misses it. */
interface Half {
  readonly nodes: Float64Array
  readonly isRough: Uint8Array
}

/**
 * The inverse of a distribution function without an inverse in closed form: cubic interpolation between exact nodes
 * that get denser towards both ends, and a search in the outermost 2^-15 of each tail and wherever a cubic misses
 * (nearly all of a beta with parameters of 0.01 lies at its ends). An interpolated number never lies outside the nodes
 * around it, and costs a few products a draw. The table is made at the first draw.
 */
export const quantileTable = (
  cdf: (x: number) => number,
  low: number,
  high: number,
): { quantile: (u: number) => number; quantiles: (chances: Float64Array, count: number) => void } => {
  let tables: { readonly lower: Half; readonly upper: Half } | undefined
  const far = (u: number): number => (!(u > 0) ? low : !(u < 1) ? high : inverse(cdf, u, low, high))
  const isFar = (u: number): boolean => !(u > farTail && u < 1 - farTail)
  const at = (u: number, { nodes, isRough }: Half, tail: number): number => {
    // Octave 0 holds tails above a quarter, octave 1 those above an eighth, ...
    const octave = Math.max(0, Math.clz32(Math.floor(tail * 0x80000000)) - 2)
    const place = (1 - tail / halvings[octave]!) * 2 * nodesEach
    const cell = octave * nodesEach + Math.min(nodesEach - 1, Math.floor(place))
    const [one, other] = [nodes[cell]!, nodes[cell + 1]!]
    if (isRough[cell] === 1) return inverse(cdf, u, Math.min(one, other), Math.max(one, other))
    return within(interpolated(nodes, octave, place), one, other)
  }
  const found = ({ lower, upper }: NonNullable<typeof tables>, u: number): number =>
    isFar(u) ? far(u) : u <= 0.5 ? at(u, lower, u) : at(u, upper, 1 - u)
  return {
    quantile: (u) => found((tables ??= tablesOf(cdf, low, high)), u),
    quantiles: (chances, count) => {
      tables ??= tablesOf(cdf, low, high)
      for (let draw = 0; draw < count; draw++) chances[draw] = found(tables, chances[draw]!)
    },
  }
}

/**
 * Nodes from the middle outwards, for each half: 2^-(octave + 1) x (1 - node / twice as many), each found between its
 * neighbours.
 */
const tablesOf = (cdf: (x: number) => number, low: number, high: number): { lower: Half; upper: Half } => {
  const count = octaves * nodesEach + 1
  const [lower, upper] = [new Float64Array(count), new Float64Array(count)]
  const middle = inverse(cdf, 0.5, low, high)
  let [left, right] = [middle, middle]
  for (let place = 0; place < count; place++) {
    const tail = tailAt(place)
    left = place === 0 ? middle : inverse(cdf, tail, low, left)
    right = place === 0 ? middle : inverse(cdf, 1 - tail, right, high)
    lower[place] = left
    upper[place] = right
  }
  return {
    lower: { nodes: lower, isRough: roughCells(lower, cdf) },
    upper: { nodes: upper, isRough: roughCells(upper, (x) => 1 - cdf(x)) },
  }
}

/** Where the cubic is not monotone between two nodes, or misses the chance half-way between them. */
const roughCells = (nodes: Float64Array, tailOf: (x: number) => number): Uint8Array =>
  Uint8Array.from({ length: nodes.length - 1 }, (_, cell) => {
    const [octave, place] = [Math.floor(cell / nodesEach), cell % nodesEach]
    const points = [
      nodes[cell]!,
      ...[0.25, 0.5, 0.75].map((part) => interpolated(nodes, octave, place + part)),
      nodes[cell + 1]!,
    ]
    const outwards = points[4]! - points[0]!
    const turns = points.some((x, at) => at > 0 && (x - points[at - 1]!) * outwards < 0)
    const tail = tailAt(cell + 0.5)
    return Number(turns || !(Math.abs(tailOf(points[2]!) - tail) <= interpolationError * tail))
  })

/** The tail at a place in a table, which may lie between two nodes. */
const tailAt = (place: number): number =>
  0.5 ** (Math.floor(place / nodesEach) + 1) * (1 - (place % nodesEach) / (2 * nodesEach))

const within = (x: number, one: number, other: number): number =>
  one < other ? Math.min(other, Math.max(one, x)) : Math.min(one, Math.max(other, x))

/** Cubic through the four nodes around a place in an octave, in which they are evenly spaced, by Lagrange's formula. */
const interpolated = (nodes: Float64Array, octave: number, place: number): number => {
  const first = Math.min(nodesEach - 3, Math.max(0, Math.floor(place) - 1))
  const base = octave * nodesEach + first
  const t = place - first
  const [t1, t2, t3] = [t - 1, t - 2, t - 3]
  return (
    (nodes[base + 3]! * t * t1 * t2 - nodes[base]! * t1 * t2 * t3) / 6 +
    (nodes[base + 1]! * t * t2 * t3 - nodes[base + 2]! * t * t1 * t3) / 2
  )
}

const farBelow = 2 ** -30

/** Where an increasing function reaches a chance; below 1e-300, where doubles lose digits, the answer is zero. */
const inverse = (cdf: (x: number) => number, u: number, low: number, high: number): number => {
  const x = sought(cdf, u, low, high)
  return x < 1e-300 ? 0 : x
}

/** By false position (Illinois), with bisection where that leaves the bracket. */
const sought = (cdf: (x: number) => number, u: number, low: number, high: number): number => {
  let [left, right] = [low, high]
  if (right === Infinity) {
    right = Math.max(1, 2 * left)
    while (cdf(right) < u && right < 1e300) right *= 2
  }
  // Near zero a number may lie hundreds of powers of ten below the end of its bracket.
  if (left < right * farBelow && cdf(right * farBelow) >= u) {
    let [few, many] = [-Math.log2(farBelow), 1074]
    while (many - few > 1) {
      const halvings = Math.floor((few + many) / 2)
      if (cdf(right * 0.5 ** halvings) >= u) few = halvings
      else many = halvings
    }
    left = Math.max(left, right * 0.5 ** many)
    right *= 0.5 ** few
  }
  let [atLeft, atRight] = [cdf(left) - u, cdf(right) - u]
  let x = left
  for (let step = 0; step < 2000; step++) {
    const before = x
    x = right - (atRight * (right - left)) / (atRight - atLeft)
    // Far out in a tail false position creeps; halving does not.
    if (!(x > left && x < right) || step % 8 === 7) x = left + (right - left) / 2
    const at = cdf(x) - u
    // Two equal tries are no answer: false position may be stuck at an end of a wide bracket.
    const isSettled = Math.abs(x - before) <= 1e-15 * Math.abs(x) && Math.abs(at) <= 1e-9 * Math.min(u, 1 - u)
    if (at === 0 || isSettled || right - left <= 1e-15 * Math.abs(x)) return x
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
