import { exponentialTerms, logarithmTerms, pointsOfNormal } from '../../chance/index.js'
import { code, functionOf } from './wasm-module.js'

/** Instructions that leave a vector of two doubles. */
type Vector = readonly number[]

const number = code.constant
const get = code.get
const add = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.add]
const subtract = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.subtract]
const multiply = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.multiply]
const divide = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.divide]
const choose = (test: Vector, one: Vector, other: Vector): Vector => [...one, ...other, ...test, ...code.choose]
const isBelow = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.isBelow]
const isAbove = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.isAbove]
const isAtMost = (a: Vector, b: Vector): Vector => [...a, ...b, ...code.isAtMost]
const put = (local: number, value: Vector): Vector => [...value, ...code.set(local)]

/** From the highest power down: ((a x + b) x + c) x + ... */
const descending = ([first = 0, ...others]: readonly number[], x: Vector): Vector =>
  others.reduce<Vector>((sum, coefficient) => add(multiply(sum, x), number(coefficient)), number(first))

/** From the lowest power up: a + x (b + x (c + ...)) */
const ascending = ([first = 0, ...others]: readonly number[], x: Vector): Vector =>
  others.length === 0 ? number(first) : add(number(first), multiply(x, ascending(others, x)))

/** Above 2^52 a double counts in ones: its lowest bits are then a whole number. */
const counting = 2 ** 52 + 1023

/** `exp` of the floor of chance, on vectors: the same operations in the same order, so the same bits. */
export const exponentialOfVector = ((): number[] => {
  const { P, LOG2_E, LN2_HIGH, LN2_LOW } = exponentialTerms
  const [x, k, low, r, t, half] = [0, 1, 2, 3, 4, 5] as const
  const powerOfTwo = (power: Vector): Vector => [...add(power, number(counting)), ...code.up(52)]
  const high = subtract(get(x), multiply(get(k), number(LN2_HIGH)))
  const c = subtract(get(r), multiply(get(t), ascending(P, get(t))))
  return functionOf(6, [
    ...put(
      x,
      choose(isAbove(get(x), number(710)), number(710), choose(isBelow(get(x), number(-746)), number(-746), get(x))),
    ),
    ...put(k, [
      ...add(multiply(get(x), number(LOG2_E)), choose(isBelow(get(x), number(0)), number(-0.5), number(0.5))),
      ...code.truncated,
      ...isAbove([...get(x), ...code.absolute], number(0.5 * Math.LN2)),
      ...code.both,
    ]),
    ...put(low, multiply(get(k), number(LN2_LOW))),
    ...put(r, subtract(high, get(low))),
    ...put(t, multiply(get(r), get(r))),
    ...put(6, c),
    ...put(half, [...multiply(get(k), number(0.5)), ...code.truncated]),
    ...multiply(
      multiply(
        subtract(
          number(1),
          subtract(subtract(get(low), divide(multiply(get(r), get(6)), subtract(number(2), get(6)))), high),
        ),
        powerOfTwo(get(half)),
      ),
      powerOfTwo(subtract(get(k), get(half))),
    ),
  ])
})()

/**
 * `normalQuantile` of the floor of chance, on vectors; what only tails need is left out where both draws are in the
 * middle.
 */
export const inverseNormalOfVector = ((): number[] => {
  const { central, middle, far } = pointsOfNormal
  const [p, q, r, inMiddle, rest, root, size, f, k, s, z, w] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
  const { even, odd, LN2_HIGH, LN2_LOW } = logarithmTerms
  const exponent = subtract(
    [...get(rest), ...code.down(52), ...code.bits(0x4330000000000000n), ...code.either],
    number(counting),
  )
  const mantissa = [
    ...get(rest),
    ...code.bits(0x000fffffffffffffn),
    ...code.both,
    ...code.bits(0x3ff0000000000000n),
    ...code.either,
  ]
  const isUpper = isAbove(get(f), number(Math.SQRT2))
  const halfSquare = multiply(multiply(number(0.5), get(f)), get(f))
  const series = add(
    add(halfSquare, multiply(get(w), ascending(even, get(w)))),
    multiply(get(z), ascending(odd, get(w))),
  )
  const logarithm = subtract(
    multiply(get(k), number(LN2_HIGH)),
    subtract(subtract(halfSquare, add(multiply(get(s), series), multiply(get(k), number(LN2_LOW)))), get(f)),
  )
  const ratio = ({ above, below }: { readonly above: readonly number[]; readonly below: readonly number[] }): Vector =>
    divide(descending(above, get(r)), descending(below, get(r)))
  return functionOf(11, [
    ...put(q, subtract(get(p), number(0.5))),
    ...put(r, subtract(number(0.180625), multiply(get(q), get(q)))),
    ...put(inMiddle, divide(multiply(get(q), descending(central.above, get(r))), descending(central.below, get(r)))),
    ...isAbove([...get(q), ...code.absolute], number(0.425)),
    ...code.isNone,
    ...code.when([...get(inMiddle), ...code.leave]),
    ...put(rest, choose(isBelow(get(p), number(0.5)), get(p), subtract(number(1), get(p)))),
    // The natural logarithm.
    ...put(k, exponent),
    ...put(f, mantissa),
    ...put(k, choose(isUpper, add(get(k), number(1)), get(k))),
    ...put(f, subtract(choose(isUpper, multiply(get(f), number(0.5)), get(f)), number(1))),
    ...put(s, divide(get(f), add(number(2), get(f)))),
    ...put(z, multiply(get(s), get(s))),
    ...put(w, multiply(get(z), get(z))),
    ...put(root, [...logarithm, ...code.negated, ...code.squareRoot]),
    ...put(r, subtract(get(root), number(1.6))),
    ...put(size, ratio(middle)),
    ...isAbove(get(root), number(5)),
    ...code.isAny,
    ...code.when([
      ...put(r, subtract(get(root), number(5))),
      ...put(size, choose(isAtMost(get(root), number(5)), get(size), ratio(far))),
    ]),
    ...put(size, choose(isAbove(get(rest), number(0)), get(size), number(Infinity))),
    ...choose(
      isAbove([...get(q), ...code.absolute], number(0.425)),
      choose(isBelow(get(p), number(0.5)), [...get(size), ...code.negated], get(size)),
      get(inMiddle),
    ),
  ])
})()
