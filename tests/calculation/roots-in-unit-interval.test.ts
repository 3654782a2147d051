import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedPointFor, type PowerSum } from '../../src/calculation/roots/power-sum.js'
import { rootsInUnitInterval } from '../../src/calculation/roots/roots-in-unit-interval.js'
import { Decimal } from '../../src/money/index.js'

const Wide = Decimal.clone({ precision: 60, minE: -9e15, maxE: 9e15 })

/** The roots to 25 decimals. */
const rootsOf = (sum: PowerSum): string[] => {
  const { numerators, bits } = rootsInUnitInterval(sum)
  const one = new Wide(2).pow(bits.toString())
  return numerators.map((root) => new Wide(root.toString()).div(one).toDecimalPlaces(25).toString())
}

const dense = (...coefficients: (number | bigint)[]): PowerSum => ({
  powers: coefficients.map((_, i) => i),
  coefficients: coefficients.map(BigInt),
})

/** The product of (q w - p), lowest power first. */
const withRoots = (roots: readonly (readonly [p: number, q: number])[], others: readonly bigint[] = [1n]): PowerSum =>
  dense(
    ...roots.reduce<readonly bigint[]>(
      (product, [p, q]) =>
        Array.from(
          { length: product.length + 1 },
          (_, i) => (product[i - 1] ?? 0n) * BigInt(q) - (product[i] ?? 0n) * BigInt(p),
        ),
      others,
    ),
  )

const binomials = (n: number): bigint[] =>
  Array.from({ length: n }).reduce<bigint[]>((row) => [1n, ...row.map((c, i) => c + (row[i + 1] ?? 0n))], [1n])

describe('rootsInUnitInterval', () => {
  it.each<[string, PowerSum, string[]]>([
    ['2 w - 1', dense(-1, 2), ['0.5']],
    ['(2 w - 1)^2', dense(1, -4, 4), ['0.5']],
    [
      '(5 w - 1)(5 w - 2)(5 w - 3)',
      withRoots([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
      ['0.2', '0.4', '0.6'],
    ],
    [
      '(10 w - 9)^3 (2 w - 1)^2',
      withRoots([
        [9, 10],
        [9, 10],
        [9, 10],
        [1, 2],
        [1, 2],
      ]),
      ['0.5', '0.9'],
    ],
    ['(3 w - 1)^8', withRoots(Array.from({ length: 8 }, () => [1, 3])), ['0.3333333333333333333333333']],
    ['w^2 - w + 1, never zero', dense(1, -1, 1), []],
    ['(w - 2)(w - 3), zero above 1 only', dense(6, -5, 1), []],
    ['(1 - w)^20, zero at 1 only', dense(...binomials(20).map((c, i) => (i % 2 === 0 ? c : -c))), []],
    // (w - 1/2)^2 = 10^-20 and -10^-20.
    [
      'two roots 2e-10 apart',
      dense(10n ** 20n - 4n, -4n * 10n ** 20n, 4n * 10n ** 20n),
      ['0.4999999999', '0.5000000001'],
    ],
    ['as near to zero, without touching', dense(10n ** 20n + 4n, -4n * 10n ** 20n, 4n * 10n ** 20n), []],
    // (w^1000 - 1/2)^2: a double root at 2^(-1/1000).
    ['powers far apart', { powers: [0, 1000, 2000], coefficients: [1n, -4n, 4n] }, ['0.9993070929904525219223794']],
    // w^3 = 1/8 and w^7 = 1/128 touch and cross at 1/2: (8 w^3 - 1)(128 w^7 - 1)^2.
    [
      'a triple root of unlike factors',
      { powers: [0, 3, 7, 10, 14, 17], coefficients: [-1n, 8n, 256n, -2048n, -16384n, 131072n] },
      ['0.5'],
    ],
    ['a root at 10^-20', dense(-1n, 10n ** 20n), ['0.00000000000000000001']],
  ])('%s', (_, sum, expected) => {
    expect(rootsOf(sum)).toEqual(expected)
  })

  // Ten thousand years on, (p / 100)^3,650,000 is below 10^-16,000 for p up to 95: the last term moves no digit.
  it('is not led astray by one amount very far away', () => {
    const roots = Array.from({ length: 40 }, (_, i) => [5 + 2 * i, 100] as const)
    const { powers, coefficients } = withRoots(roots)
    const far = { powers: [...powers, 3_650_000], coefficients: [...coefficients, coefficients.at(-1) ?? 1n] }
    expect(rootsOf(far).map(Number)).toEqual(roots.map(([p, q]) => p / q))
  })

  it('finds the roots a sum was made with and no other, multiple ones once', () => {
    const root = fc.integer({ min: 1, max: 98 }).map((p) => [p, 99] as const)
    const positive = fc.array(fc.bigInt({ min: 1n, max: 50n }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(fc.array(root, { minLength: 1, maxLength: 9 }), positive, (roots, others) => {
        const expected = [...new Set(roots.map(([p]) => p))]
          .sort((a, b) => a - b)
          .map((p) => new Wide(p).div(99).toDecimalPlaces(25).toString())
        expect(rootsOf(withRoots(roots, others))).toEqual(expected)
      }),
    )
  })

  // With V sign changes there are at most V (V + 1) / 2 roots over all derived sums. One root takes at most twenty
  // evaluations here: nine that double the right bits up to some 400, and the halvings before.
  it.each<[string, turns: number, PowerSum]>([
    [
      '101 amounts of 34 digits, each of another sign',
      100,
      {
        powers: Array.from({ length: 101 }, (_, i) => i),
        coefficients: Array.from(
          { length: 101 },
          (_, i) => (10n ** 33n + 7n ** BigInt((i * 37) % 39)) * (i % 2 === 0 ? 1n : -1n),
        ),
      },
    ],
    ['40 roots of its own', 40, withRoots(Array.from({ length: 40 }, (_, i) => [2 * i + 1, 100]))],
    ['30 equal roots', 30, withRoots(Array.from({ length: 30 }, () => [9, 10]))],
    [
      '25 amounts, four years of days apart, each of another sign',
      24,
      {
        powers: Array.from({ length: 25 }, (_, i) => i * 1461),
        coefficients: Array.from({ length: 25 }, (_, i) => (i % 2 === 0 ? 10n ** 33n : -(10n ** 33n) - BigInt(i))),
      },
    ],
  ])('evaluates a bounded number of times: %s', (_, turns, sum) => {
    let evaluations = 0
    rootsInUnitInterval(sum, (...of) => {
      const { powersAt, ...fixed } = fixedPointFor(...of)
      return {
        ...fixed,
        powersAt: (factor) => {
          evaluations += 1
          return powersAt(factor)
        },
      }
    })
    expect(evaluations).toBeLessThan(20 * ((turns * (turns + 1)) / 2))
  })
})
