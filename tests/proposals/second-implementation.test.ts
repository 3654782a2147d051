import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { proposeContributions } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { runs } from '../effort.js'
import { agree, caseOf, sizeOf, sum } from '../invariants/agree-with-naive.js'
import { naiveBusinessCase } from '../rules/naive-business-case.js'
import { naivePayments, naivePositions, naiveShapley, naiveTargets } from '../rules/naive-proposals.js'

describe('the naive proposals, by hand', () => {
  // The example of docs/agreements.md: the municipality pays 240,000 and is left 100,000 of what is saved.
  const gain = (party: string, euros: number, cost = 0) => ({ intervention: 'begeleider', party, cost, gain: euros })
  const pockets = [gain('gemeente', 100_000, -240_000), gain('regio', 60_000), gain('verzekeraar', 400_000)]
  const positions = pockets.map(({ party, cost, gain: benefits }) => ({ party, benefits, costs: -cost }))

  it('are those of the document', () => {
    expect(naiveShapley(['gemeente', 'regio', 'verzekeraar'], pockets)).toEqual([50_000, 30_000, 240_000])
    const whole = Object.entries(naiveTargets(positions, pockets)).map(([rule, nets]) => [rule, nets.map(Math.round)])
    expect(whole).toEqual([
      ['smallest-payments', [0, 41_739, 278_261]],
      ['equal-ratio', [146_006, 22_695, 151_299]],
      ['proportional-to-benefit', [57_143, 34_286, 228_571]],
      ['equal-gain', [106_667, 106_667, 106_667]],
      ['shapley', [50_000, 30_000, 240_000]],
    ])
    const paid = naivePayments(positions, [0, 41_739, 278_261]).filter(({ amount }) => amount > 0)
    expect(paid.map(({ payer, amount }) => [payer, Math.round(amount)])).toEqual([
      ['regio', 18_261],
      ['verzekeraar', 121_739],
    ])
  })
})

/** Each proposal is calculated again, so the cases are small. A fund takes no part. */
const small = { agreements: true, without: ['fund'], maxYears: 4, maxCostItems: 3, steps: ['year', 'quarter'] } as const

describe('proposals agree with those of the naive second implementation', () => {
  it('on what each party nets and who pays whom under every rule, in generated cases', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(small), (input) => {
        const businessCase = caseOf(input)
        const found = proposeContributions(businessCase)
        const naive = naiveBusinessCase(businessCase)
        const positions = naivePositions(
          naive,
          businessCase.parties.map(({ id }) => id),
        )
        const together = sum(positions.map(({ benefits, costs }) => benefits - costs))
        const size = Math.max(sizeOf(naive), ...positions.flatMap(({ benefits, costs }) => [benefits, costs]))
        agree(found.together, together, size, 'together')
        // In doubles nothing and next to nothing are the same.
        if (Math.abs(together) < 1e-6 * size) return
        expect(found.kind).toBe(together > 0 ? 'proposals' : 'nothing-to-share')
        if (found.kind !== 'proposals') return
        const targets = naiveTargets(positions, naive.pockets)
        for (const { rule, parties, payments } of found.proposals) {
          const nets = targets[rule]!
          for (const { party, npvAfter } of parties) {
            const at = positions.findIndex((position) => position.party === party)
            agree(npvAfter, nets[at] ?? naive.byParty[party]!.npv, size, `net of ${party} under ${rule}`)
          }
          for (const { payer, recipient, amount } of naivePayments(positions, nets)) {
            const paid = payments.filter((one) => one.payer === payer && one.recipient === recipient)
            const exact = sum(paid.map(({ presentValue }) => presentValue.toNumber()))
            expect(Math.abs(exact - amount), `${payer} to ${recipient} under ${rule}`).toBeLessThanOrEqual(1e-9 * size)
          }
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })
})
