/**
 * The exponential and the natural logarithm, by additions, multiplications and divisions only, so that every engine
 * gives the same bits: ECMAScript leaves the last digit of `Math.exp` and `Math.log` to each engine, and the same seed
 * is to give the same draws everywhere.
 *
 * Algorithms of FDLIBM 5.3 (e_exp.c, e_log.c; Sun Microsystems 1993, free to use with this notice: "Permission to use,
 * copy, modify, and distribute this software is freely granted, provided that this notice is preserved"); error below
 * one unit in the last place.
 */
export const exp = (value: number): number => {
  const x = value > 710 ? 710 : value < -746 ? -746 : value
  const k = Math.abs(x) > 0.5 * Math.LN2 ? Math.trunc(x * LOG2_E + (x < 0 ? -0.5 : 0.5)) : 0
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  // In two steps, so that neither power leaves the doubles.
  const half = Math.trunc(k * 0.5)
  return y * powerOfTwo(half) * powerOfTwo(k - half)
}

/** The natural logarithm; see `exp`. */
export const log = (x: number): number => {
  if (Number.isNaN(x) || x === Infinity) return x
  if (x <= 0) return x === 0 ? -Infinity : NaN
  if (x < 2.2250738585072014e-308) return log(x * 2 ** 54) - 54 * Math.LN2
  let k: number
  let f: number
  if (x < 1 && x >= 2 ** -31) {
    // Here the leading zeros of a whole number give the exponent, so that the bits of the double need not be read.
    k = -Math.clz32(x * 2147483648)
    f = x * powerOfTwo(-k)
  } else {
    double[0] = x
    const word = halves[upper] as number
    k = (word >>> 20) - 1023
    halves[upper] = (word & 0x000fffff) | 0x3ff00000
    f = double[0]
  }
  if (f > Math.SQRT2) {
    f /= 2
    k += 1
  }
  f -= 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (L2 + w * (L4 + w * L6))
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)))
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f)
}

const [P1, P2, P3, P4, P5] = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
]
const [L1, L2, L3, L4] = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
]
const [L5, L6, L7] = [1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1]
const LOG2_E = 1.442695040888963387
const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10

/**
 * The constants of both algorithms, for their vector versions: these use the same order of operations, so that the bits
 * are the same.
 */
export const exponentialTerms = { P: [P1, P2, P3, P4, P5], LOG2_E, LN2_HIGH, LN2_LOW } as const
export const logarithmTerms = { even: [L2, L4, L6], odd: [L1, L3, L5, L7], LN2_HIGH, LN2_LOW } as const

/** One double, and the two halves of its bits; which of these is the upper depends on the machine. */
const double = new Float64Array(1)
const halves = new Uint32Array(double.buffer)
const upper = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0

/** Exact: made by doubling and halving. */
const powersOfTwo = ((): Float64Array => {
  const powers = new Float64Array(2047)
  powers[1023] = 1
  for (let k = 1; k <= 1023; k++) {
    powers[1023 + k] = (powers[1022 + k] as number) * 2
    powers[1023 - k] = (powers[1024 - k] as number) / 2
  }
  return powers
})()

const powerOfTwo = (k: number): number => powersOfTwo[1023 + k] as number
