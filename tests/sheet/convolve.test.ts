import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { calculate } from '../../src/calculation/index.js'
import { parseBusinessCase } from '../../src/case/index.js'
import { readColumns, readExactly, sheetWriter, type Axes } from '../../src/sheet/index.js'
import { Decimal } from '../../src/money/index.js'
import { smallCase } from '../rules/small-case.js'

/** Periods of 1, 3 or 12 months in any order, since the first and last may be cut short. */
const axesArbitrary = fc.array(fc.constantFrom(1, 2, 3, 12), { minLength: 1, maxLength: 6 }).map((lengths): Axes => {
  const ends = lengths.map((_, period) => lengths.slice(0, period + 1).reduce((sum, length) => sum + length, 0))
  return {
    period: lengths.length,
    year: 1,
    clock: ends.at(-1)!,
    starts: ends.map((end, period) => end - lengths[period]!),
    ends,
  }
})

/** Profiles that wait, ramp up, stay, change anywhere, and end. */
const shareArbitrary = fc.array(fc.constantFrom(0, 0, 0.25, 1, 1, 1, 0.9), { minLength: 72, maxLength: 72 })

/** What is in effect in a month, one month of entry after another. */
const naive = (
  { starts, ends }: Axes,
  entering: readonly number[],
  share: readonly number[],
  month: number,
): number => {
  let total = 0
  entering.forEach((entered, period) => {
    for (let entry = starts[period]!; entry < ends[period]! && entry <= month; entry++)
      total += (entered / (ends[period]! - starts[period]!)) * share[month - entry]!
  })
  return total
}

describe('what of those who enter is in effect', () => {
  it('is a sum over months of entry, by month and by period within a window, for every reader', () => {
    fc.assert(
      fc.property(
        axesArbitrary.chain((axes) =>
          fc.tuple(
            fc.constant(axes),
            fc.array(fc.integer({ min: 0, max: 50 }), { minLength: axes.period, maxLength: axes.period }),
            shareArbitrary,
            fc.nat(axes.clock),
            fc.nat(axes.clock),
          ),
        ),
        ([axes, entering, share, start, end]) => {
          const write = sheetWriter(axes)
          const parameters = entering.map((entered, period) =>
            write.parameter(`p${period}`, new Decimal(entered), {
              label: { concept: 'test', about: {} },
              unit: 'number',
            }),
          )
          const row = write.cells('period', parameters)
          const profile = write.data('clock', share.slice(0, axes.clock))
          const byMonth = write.convolve('clock', row, profile)
          const whole = write.convolve('period', row, profile)
          const within = write.convolve('period', row, profile, { start, end })
          const inMonths = (from: number, through: number): number => {
            let total = 0
            for (let month = from; month < through; month++) total += naive(axes, entering, share, month)
            return total
          }
          const expected = [
            ...Array.from({ length: axes.clock }, (_, month) => inMonths(month, month + 1)),
            ...axes.starts.map((from, period) => inMonths(from, axes.ends[period]!)),
            ...axes.starts.map((from, period) => inMonths(Math.max(from, start), Math.min(axes.ends[period]!, end))),
          ]
          const values = readExactly(write.sheet())
          const exact = [byMonth, whole, within].flatMap((formula) => values.row(formula).map(Number))
          const targets = [
            ...Array.from({ length: axes.clock }, (_, cell) => ({ formula: byMonth, cell })),
            ...[whole, within].flatMap((formula) => axes.starts.map((_, cell) => ({ formula, cell }))),
          ]
          const columns = entering.map((_, period) => `p${period}`)
          const drawn = readColumns(
            write.sheet(),
            { columns, targets },
            entering.map((entered) => Float64Array.of(entered)),
          ).outputs.map((column) => column[0]!)
          expected.forEach((amount, at) => {
            expect(exact[at]).toBeCloseTo(amount, 9)
            expect(drawn[at]).toBeCloseTo(amount, 9)
          })
        },
      ),
    )
  })

  it('costs twice the work for twice the months, also where it comes back as enrolment', () => {
    const work = (through: string): number => {
      const parsed = parseBusinessCase(
        smallCase({
          timeline: { from: '2024-01', through, step: 'month' },
          parties: [{ id: 'gemeente' }, { id: 'fonds' }],
          targetGroups: [{ id: 'groep', households: 1e8 }],
          fund: { party: 'fonds', deposits: [{ party: 'gemeente', share: 0.1 }], use: { enrolment: 'hulp' } },
          effect: { profile: { delay: 3, rampUp: 6, duration: 60 } },
          intervention: { costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }] },
        }),
      )
      if (!parsed.ok) throw new Error(parsed.problems[0]!.message)
      const operations = [
        vi.spyOn(Decimal.prototype, 'times'),
        vi.spyOn(Decimal.prototype, 'plus'),
        vi.spyOn(Decimal.prototype, 'minus'),
      ]
      calculate(parsed.businessCase)
      const count = operations.reduce((sum, { mock }) => sum + mock.calls.length, 0)
      vi.restoreAllMocks()
      return count
    }
    const [ten, twenty, forty] = [work('2033-12'), work('2043-12'), work('2063-12')] as [number, number, number]
    expect(ten).toBeGreaterThan(1000)
    expect(twenty / ten).toBeLessThan(2.2)
    expect(forty / twenty).toBeLessThan(2.2)
  })
})
