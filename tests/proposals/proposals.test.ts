import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { agreementsYaml, proposalsText } from '../../src/report/text/proposals-text.js'
import {
  calculate,
  Decimal,
  parseBusinessCase,
  proposeContributions,
  type BusinessCase,
  type Proposal,
  type ProposalRule,
  type Proposals,
} from '../../src/index.js'
import { readCase } from '../../src/yaml/index.js'
import { smallCase, type Changes } from '../rules/small-case.js'

/** One gemeente that pays all, and parties that each save so much, in all, in 2024 and 2025; no discounting. */
const sharing = (cost: number, saved: Readonly<Record<string, number>>, fields: Changes = {}): Changes =>
  smallCase({
    parties: Object.keys(saved).map((id) => ({ id })),
    costItems: Object.keys(saved).map((id) => ({
      id: `post-${id}`,
      targetGroup: 'groep',
      domain: 'wmo',
      volume: 1,
      price: 1000,
      payers: id,
    })),
    intervention: {
      costs: [{ id: 'start', kind: 'once', amount: cost, month: '2024-01', payers: 'gemeente' }],
      // Ten households, two years.
      effects: Object.entries(saved).map(([id, euros]) => ({
        costItem: `post-${id}`,
        amount: String(euros / 20),
        evidence: 'demonstrated',
      })),
    },
    ...fields,
  })

const caseOf = (input: unknown): BusinessCase => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.businessCase
}

const proposed = (found: Proposals): readonly Proposal[] => {
  if (found.kind !== 'proposals') throw new Error('nothing was proposed')
  return found.proposals
}
const by = (rule: ProposalRule, input: unknown, among?: readonly string[]): Proposal => {
  const found = proposed(proposeContributions(caseOf(input), among === undefined ? {} : { among })).find(
    (one) => one.rule === rule,
  )
  if (found === undefined) throw new Error(`no proposal by ${rule}`)
  return found
}
const after = ({ parties }: Proposal) => parties.map(({ npvAfter }) => npvAfter.toDP(20).toNumber())
const flows = ({ payments }: Proposal) =>
  payments.map(({ payer, recipient, presentValue }) => [payer, recipient, presentValue.toDP(20).toNumber()])

describe('a payer that saves nothing, where the first discount factor is not 1', () => {
  it('pays once so much that its present value is what is due', () => {
    // Flows fall at the end of the year at 25 %: a factor of 0.8. The gemeente pays 1000, at present value 800, and
    // saves nothing. The insurer has 2000 from the state, 1600 at present value, and no savings of which to pay a
    // share: once 1000 is 800 now, and makes the gemeente whole.
    const input = smallCase({
      discounting: { rate: 0.25, timing: 'end' },
      parties: [{ id: 'gemeente' }, { id: 'verzekeraar' }, { id: 'rijk' }],
      intervention: {
        effects: [],
        costs: [{ id: 'start', kind: 'once', amount: 1000, month: '2024-01', payers: 'gemeente' }],
      },
      agreements: [
        {
          id: 'subsidie',
          kind: 'contribution',
          payer: 'rijk',
          recipient: 'verzekeraar',
          once: { month: '2024-01', amount: 2000 },
        },
      ],
    })
    const proposal = by('smallest-payments', input, ['gemeente', 'verzekeraar'])
    expect(flows(proposal)).toEqual([['verzekeraar', 'gemeente', 800]])
    const [agreement] = proposal.agreements
    expect(agreement).toMatchObject({
      payer: 'verzekeraar',
      recipient: 'gemeente',
      terms: { kind: 'once', month: '2024-01' },
    })
    expect(agreement?.terms.kind === 'once' && agreement.terms.amount.value.toNumber()).toBe(1000)
    expect(after(proposal)).toEqual([0, 800])
  })
})

describe('two parties: the gemeente pays 1000 and gains 400, the insurer gains 1650', () => {
  // Together 1050. Before: -600 and 1650.
  const input = sharing(1000, { gemeente: 400, verzekeraar: 1650 })

  it('smallest payments: 600 makes the gemeente whole', () => {
    const proposal = by('smallest-payments', input)
    expect(flows(proposal)).toEqual([['verzekeraar', 'gemeente', 600]])
    expect(after(proposal)).toEqual([0, 1050])
    expect(proposal.parties.map(({ npvBefore }) => npvBefore.toNumber())).toEqual([-600, 1650])
    // Of what comes free evenly over two years 300 a year is paid; the gemeente then has 500 a year for its 1000.
    expect(proposal.parties[0]?.paybackAfter).toMatchObject({ kind: 'after', month: '2026-01' })
    expect(proposal.parties[1]?.paybackAfter.kind).toBe('at-once')
  })

  it('equal ratio: 1500 for 1000 and 1650 for 1100', () => {
    // 1000 R^2 - 400 R - 1650 = 0 gives R = 1.5.
    const proposal = by('equal-ratio', input)
    expect(flows(proposal)).toEqual([['verzekeraar', 'gemeente', 1100]])
    expect(after(proposal)).toEqual([500, 550])
  })

  it('proportional to benefit: 1050 by 400 and 1650', () => {
    const proposal = by('proportional-to-benefit', input)
    expect(proposal.parties[0]?.npvAfter.minus(new Decimal(8400).div(41)).abs().lt('1e-20')).toBe(true)
    expect(proposal.parties[1]?.npvAfter.minus(new Decimal(34650).div(41)).abs().lt('1e-20')).toBe(true)
  })

  it('equal gain: 525 each', () => {
    const proposal = by('equal-gain', input)
    expect(flows(proposal)).toEqual([['verzekeraar', 'gemeente', 1125]])
    expect(after(proposal)).toEqual([525, 525])
  })

  it('equal gain: 350 each with a third that pays as much as it saves, 525 each beside one that does neither', () => {
    const input = structuredClone(sharing(1000, { gemeente: 400, verzekeraar: 1650, rijk: 200, huishouden: 0 })) as {
      interventions: { costs: unknown[] }[]
    }
    input.interventions[0]!.costs.push({ id: 'bijdrage', kind: 'yearly', amount: 100, payers: 'rijk' })
    const proposal = by('equal-gain', input)
    expect(proposal.parties.map(({ party }) => party)).toEqual(['gemeente', 'verzekeraar', 'rijk'])
    expect(after(proposal)).toEqual([350, 350, 350])
    expect(after(by('equal-gain', sharing(1000, { gemeente: 400, verzekeraar: 1650, huishouden: 0 })))).toEqual([
      525, 525,
    ])
  })

  it('Shapley: the insurer can do it alone for 650, so it gets 850', () => {
    // v(g) = 0, v(z) = 650, v(gz) = 1050. g: (0 + 1050 - 650) / 2 = 200. z: (650 + 1050) / 2 = 850.
    const proposal = by('shapley', input)
    expect(flows(proposal)).toEqual([['verzekeraar', 'gemeente', 800]])
    expect(after(proposal)).toEqual([200, 850])
  })

  it('says which would hold, and who has the strongest hand', () => {
    const stable = (rule: ProposalRule) => by(rule, input).core
    expect([
      stable('smallest-payments')?.inCore,
      stable('proportional-to-benefit')?.inCore,
      stable('shapley')?.inCore,
    ]).toEqual([true, true, true])
    // Alone the insurer has 650: more than 525, and more than 550.
    expect(stable('equal-gain')?.blocking.map(({ coalition, shortfall }) => [coalition, shortfall.toNumber()])).toEqual(
      [[['verzekeraar'], 125]],
    )
    expect(stable('equal-ratio')?.blocking.map(({ shortfall }) => shortfall.toNumber())).toEqual([100])
    // Shapley with two: each loses 200 by walking out, and costs the other 200.
    expect(by('shapley', input).disruption?.map(({ propensity }) => propensity?.toNumber())).toEqual([1, 1])
    // At the smallest payments the gemeente has nothing to lose, and the insurer 400 of the 1050.
    expect(by('smallest-payments', input).disruption?.map(({ propensity }) => propensity?.toNumber() ?? null)).toEqual([
      null,
      0,
    ])
  })
})

describe('three parties: 900 is paid by the first, and they gain 300, 600 and 1200', () => {
  // Together 1200. Before: -600, 600, 1200.
  const input = sharing(900, { gemeente: 300, verzekeraar: 600, rijk: 1200 })

  it('smallest payments: gainers make the gemeente whole by what they gain', () => {
    const proposal = by('smallest-payments', input)
    // 1200 by 600 and 1200.
    expect(after(proposal)).toEqual([0, 400, 800])
    expect(flows(proposal)).toEqual([
      ['verzekeraar', 'gemeente', 200],
      ['rijk', 'gemeente', 400],
    ])
  })

  it('equal ratio: all gain R for 1', () => {
    // 900 R^2 - 300 R - 1800 = 0, so R = (1 + sqrt 73) / 6.
    const ratio = new Decimal(73).sqrt().plus(1).div(6)
    const proposal = by('equal-ratio', input)
    const [gemeente, verzekeraar, rijk] = proposal.parties.map(({ npvAfter }) => npvAfter)
    expect(gemeente?.minus(ratio.minus(1).times(900)).abs().lt('1e-20')).toBe(true)
    expect(
      verzekeraar
        ?.minus(new Decimal(600).minus(new Decimal(600).div(ratio)))
        .abs()
        .lt('1e-20'),
    ).toBe(true)
    expect(
      rijk
        ?.minus(new Decimal(1200).minus(new Decimal(1200).div(ratio)))
        .abs()
        .lt('1e-20'),
    ).toBe(true)
  })

  it('proportional to benefit: 1200 by 1, 2 and 4', () => {
    const proposal = by('proportional-to-benefit', input)
    for (const [position, part] of [1, 2, 4].entries())
      expect(proposal.parties[position]?.npvAfter.minus(new Decimal(1200).times(part).div(7)).abs().lt('1e-20')).toBe(
        true,
      )
  })

  it('equal gain: 400 each, which the insurer and the Rijk can do better without', () => {
    const proposal = by('equal-gain', input)
    expect(after(proposal)).toEqual([400, 400, 400])
    expect(proposal.core?.blocking.map(({ coalition, shortfall }) => [coalition, shortfall.toNumber()])).toEqual([
      [['verzekeraar', 'rijk'], 100],
    ])
  })

  it('Shapley by hand', () => {
    // v: g 0, z 0, r 300, gz 0, gr 600, zr 900, gzr 1200. What each adds in the six orders:
    // g: 0, 0 first; 0 after z; 300 after r; 300, 300 last: 900 / 6 = 150.
    // z: 0, 0 first; 0 after g; 600 after r; 600, 600 last: 1800 / 6 = 300.
    // r: 300, 300 first; 600 after g; 900 after z; 1200, 1200 last: 4500 / 6 = 750.
    const proposal = by('shapley', input)
    expect(after(proposal)).toEqual([150, 300, 750])
    expect(proposal.core?.inCore).toBe(true)
    // d_g = (1050 - 900) / (150 - 0) = 1; d_z = (900 - 600) / 300 = 1; d_r = (450 - 0) / (750 - 300) = 1.
    expect(proposal.disruption?.map(({ propensity }) => propensity?.toNumber())).toEqual([1, 1, 1])
  })
})

describe('any proposal', () => {
  const settlements = [
    { id: 'solidair', rule: 'fixed-key', key: { gemeente: 0.25, regio: 0.75 }, domains: ['jeugdzorg'] },
  ]
  const mixed = sharing(
    700,
    { gemeente: 600, regio: 40, rijk: 500 },
    {
      settlements,
      timeline: { from: '2024-01', through: '2027-12' },
      discounting: { rate: '0.03' },
      costItems: ['gemeente', 'regio', 'rijk'].map((id) => ({
        id: `post-${id}`,
        targetGroup: 'groep',
        domain: id === 'rijk' ? 'veiligheid' : 'jeugdzorg',
        volume: 1,
        price: 1000,
        payers: id,
      })),
    },
  )
  const before = calculate(caseOf(mixed))
  const all = proposed(proposeContributions(caseOf(mixed)))

  it('comes in five rules', () => {
    expect(all.map(({ rule }) => rule)).toEqual([
      'smallest-payments',
      'equal-ratio',
      'proportional-to-benefit',
      'equal-gain',
      'shapley',
    ])
  })

  it('leaves nobody worse off than zero, and the whole what it was', () => {
    for (const { parties } of all) {
      for (const { npvAfter } of parties) expect(npvAfter.gte('-1e-9')).toBe(true)
      const together = parties.reduce((sum, { npvAfter }) => sum.plus(npvAfter), new Decimal(0))
      expect(together.minus(before.society.cash.npv).abs().lt('1e-20')).toBe(true)
    }
  })

  it('calculates to what it promised once it is pasted into the file', () => {
    for (const { agreements, payments, parties } of all) {
      // A case in YAML, with the printed lines below it.
      const yaml = `${Object.entries(mixed)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
        .join('\n')}\n${agreementsYaml(agreements)}\n`
      const read = readCase(yaml)
      if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
      const pasted = calculate(read.businessCase)
      for (const { party, npvBefore, npvAfter } of parties) {
        const { npv } = pasted.parties.find(({ id }) => id === party)!.cash
        expect(npv.minus(npvAfter).abs().lt('1e-20'), party).toBe(true)
        const promised = payments.reduce(
          (sum, { payer, recipient, presentValue }) =>
            payer === party ? sum.minus(presentValue) : recipient === party ? sum.plus(presentValue) : sum,
          npvBefore,
        )
        expect(npv.minus(promised).abs().lt('1e-20'), party).toBe(true)
      }
    }
  })

  it('does not take the last digits of a present value for an objection, nor for a hand to play', () => {
    // At 3 % the gemeente has 500 + 500 / 1.03 for its 600, the insurer 50 + 50 / 1.03: the gemeente does it alone for
    // as much.
    const discounted = sharing(600, { gemeente: 1000, verzekeraar: 100 }, { discounting: { rate: '0.03' } })
    const { core, disruption, parties } = by('smallest-payments', discounted)
    expect(parties.every(({ npvBefore, npvAfter }) => npvAfter.eq(npvBefore))).toBe(true)
    expect(core).toMatchObject({ inCore: true, blockingCount: 0, blocking: [] })
    expect(core?.unallocated.isZero()).toBe(true)
    // The gemeente loses nothing by walking out, so there is no ratio; the insurer costs the gemeente nothing.
    expect(disruption?.map(({ propensity }) => propensity?.toNumber() ?? null)).toEqual([null, 0])
    const text = proposalsText(proposeContributions(caseOf(discounted)), caseOf(discounted))
    expect(text.slice(0, text.indexOf('Gelijke verhouding'))).not.toContain('Sterkste onderhandelaar')
  })

  it('says what all could gain together by leaving what loses money', () => {
    // 1000 brings each 600, and 100 more brings nothing: together 100, and 200 without the second. Alone neither does
    // it.
    const input = sharing(1000, { gemeente: 600, verzekeraar: 600 })
    const [first] = input['interventions'] as readonly Changes[]
    const second = {
      ...first,
      id: 'extra',
      costs: [{ id: 'start', kind: 'once', amount: 100, month: '2024-01', payers: 'gemeente' }],
      effects: [],
    }
    const found = proposeContributions(caseOf({ ...input, interventions: [first, second] }))
    for (const { core } of proposed(found))
      expect([core?.inCore, core?.unallocated.toNumber(), core?.blocking]).toEqual([false, 100, []])
    const text = (language: 'nl' | 'en') => proposalsText(found, caseOf(input), { language, width: 200 })
    expect(
      text('nl').match(
        /Samen kunnen de partijen € 100 meer overhouden: zonder interventies die hun samen geld kosten/g,
      ),
    ).toHaveLength(5)
    expect(text('en')).toContain(
      'Together they could gain €100 more: without interventions that cost them money together',
    )
    expect(proposalsText(proposeContributions(caseOf(input)), caseOf(input))).not.toContain('meer overhouden')
  })

  it('makes whole who is short by less than a cent', () => {
    // The gemeente pays 1000 and gains 999.99999 (its effect in euros has five decimals more than the cost).
    const short = sharing(1000, { gemeente: 999.99999, verzekeraar: 500 })
    expect(flows(by('smallest-payments', short))).toEqual([['verzekeraar', 'gemeente', 0.00001]])
    expect(after(by('smallest-payments', short))).toEqual([0, 499.99999])
  })

  it('is printed to be put below the agreements that a file has already', () => {
    const existing = { id: 'bestaand', kind: 'contribution', payer: 'verzekeraar', recipient: 'gemeente', yearly: 100 }
    const { agreements, ...input } = sharing(1000, { gemeente: 400, verzekeraar: 1650 }, { agreements: [existing] })
    const found = proposeContributions(caseOf({ ...input, agreements }))
    const text = (language: 'nl' | 'en') =>
      proposalsText(found, caseOf({ ...input, agreements }), { language, width: 300 })
    expect(text('nl')).toContain('onder de afspraken (agreements) die al in het bestand staan')
    expect(text('en')).toContain('below the agreements that the file has already')
    const lines = text('nl')
      .split('\n')
      .filter((line) => line.includes('voorstel-equal-gain'))
    expect(lines).toHaveLength(1)
    expect(text('nl')).not.toContain('agreements:')
    const file = Object.entries(input).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    const read = readCase([...file, 'agreements:', `  - ${JSON.stringify(existing)}`, ...lines].join('\n'))
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
    expect(calculate(read.businessCase).parties.map(({ cash }) => cash.npv.toDP(20).toNumber())).toEqual([525, 525])
  })

  it('starts from what is agreed already, and takes an id that is free', () => {
    const agreed = sharing(
      1000,
      { gemeente: 400, verzekeraar: 1650 },
      {
        agreements: [
          {
            id: 'voorstel-equal-gain-1',
            kind: 'contribution',
            payer: 'verzekeraar',
            recipient: 'gemeente',
            yearly: 100,
          },
        ],
      },
    )
    const proposal = by('equal-gain', agreed)
    expect(flows(proposal)).toEqual([['verzekeraar', 'gemeente', 925]])
    expect(after(proposal)).toEqual([525, 525])
    expect(proposal.agreements.map(({ id }) => id)).toEqual(['voorstel-equal-gain-1-bis-2'])
  })

  it.each([
    ['whatever agreements the case has', 'verzekeraar'],
    ['however long the id of the payer', 'v'.repeat(58)],
  ])('is a share of all that the payer saves, %s', (_, payer) => {
    const agreed = sharing(
      1000,
      { gemeente: 400, [payer]: 1650 },
      {
        agreements: ['probe-1', 'probe-2', `probe-${payer.slice(0, 11)}`].map((id) => ({
          id,
          kind: 'contribution',
          payer,
          recipient: 'gemeente',
          yearly: 50,
        })),
      },
    )
    // Three times 50 a year is 300 of the 1125 that makes both end at 525.
    const proposal = by('equal-gain', agreed)
    expect(flows(proposal)).toEqual([[payer, 'gemeente', 825]])
    const [agreement] = proposal.agreements
    expect(agreement?.terms).toMatchObject({ kind: 'share-of-savings', share: { value: new Decimal('0.5') } })
  })

  it('is paid once, at the start, where the savings of the payer are promised already', () => {
    const agreed = sharing(
      1000,
      { gemeente: 400, verzekeraar: 1650, rijk: 0 },
      {
        agreements: [
          {
            id: 'bestaand',
            kind: 'contribution',
            payer: 'verzekeraar',
            recipient: 'rijk',
            shareOfSavings: 0.5,
            cap: 50,
          },
        ],
      },
    )
    // The other half of the savings is 825, and 1045 has to be paid.
    const proposal = by('equal-ratio', agreed, ['gemeente', 'verzekeraar'])
    expect(proposal.agreements[0]?.terms.kind).toBe('once')
    const ratios = proposal.parties.map(({ npvAfter }) => npvAfter.toNumber())
    expect(ratios[0]! + ratios[1]!).toBeCloseTo(1000, 9)
  })

  it('looks at some parties only, and leaves the others as they are', () => {
    const input = sharing(900, { gemeente: 300, verzekeraar: 600, rijk: 1200 })
    const found = proposeContributions(caseOf(input), { among: ['gemeente', 'rijk'] })
    expect(found.together.toNumber()).toBe(600)
    for (const { parties, payments } of proposed(found)) {
      expect(parties.map(({ party }) => party)).toEqual(['gemeente', 'rijk'])
      expect(payments.every(({ payer }) => payer === 'rijk')).toBe(true)
    }
    expect(after(by('smallest-payments', input, ['gemeente', 'rijk']))).toEqual([0, 600])
    // Between these two the game knows only what they gain: v(g) = 0, v(r) = 300, v(gr) = 600, so 150 and 450.
    expect(after(by('shapley', input, ['gemeente', 'rijk']))).toEqual([150, 450])
    expect(() => proposeContributions(caseOf(input), { among: ['niemand'] })).toThrow(RangeError)
  })

  it('leaves what others pay to those others', () => {
    // The gemeente pays 600 and the regio 300, which it goes on paying; the gemeente gains 300 and the Rijk 1200.
    const shared = sharing(
      900,
      { gemeente: 300, regio: 0, rijk: 1200 },
      {
        intervention: {
          costs: [
            { id: 'start', kind: 'once', amount: 600, month: '2024-01', payers: 'gemeente' },
            { id: 'regio', kind: 'once', amount: 300, month: '2024-01', payers: 'regio' },
          ],
          effects: [
            { costItem: 'post-gemeente', amount: 15, evidence: 'demonstrated' },
            { costItem: 'post-rijk', amount: 60, evidence: 'demonstrated' },
          ],
        },
      },
    )
    // Between the two, 600 is to be paid: v(g) = 0, v(r) = 600, v(gr) = 900, so 150 and 750.
    expect(after(by('shapley', shared, ['gemeente', 'rijk']))).toEqual([150, 750])
  })

  it('is, by every rule, that all end at zero where gains and losses weigh up', () => {
    // 1000 brings the gemeente, which pays it, 400 and the insurer 600: 600 from the one to the other, and both are
    // where they were.
    const even = caseOf(sharing(1000, { gemeente: 400, verzekeraar: 600 }))
    for (const proposal of proposed(proposeContributions(even))) {
      expect(
        proposal.payments.map(({ payer, recipient, presentValue }) => [payer, recipient, presentValue.toNumber()]),
      ).toEqual([['verzekeraar', 'gemeente', 600]])
      expect(after(proposal)).toEqual([0, 0])
    }
    expect(proposalsText(proposeContributions(even), even).replaceAll(/\s+/g, ' ')).toContain(
      'wel een verdeling waarbij niemand nadeel heeft',
    )
  })

  it('asks for nothing where no party gains or loses', () => {
    const still = caseOf(sharing(1000, { gemeente: 1000, verzekeraar: 0 }))
    for (const { payments, parties } of proposed(proposeContributions(still))) {
      expect(payments).toEqual([])
      expect(parties.map(({ npvAfter }) => npvAfter.toNumber())).toEqual([0])
    }
    expect(proposalsText(proposeContributions(still), still)).not.toContain('bestaat er geen verdeling')
  })

  it('is none where the whole is negative', () => {
    const found = proposeContributions(caseOf(sharing(1000, { gemeente: 400, verzekeraar: 500 })))
    expect(found).toMatchObject({ kind: 'nothing-to-share' })
    expect(found.together.toNumber()).toBe(-100)
    const text = proposalsText(
      proposeContributions(caseOf(sharing(1000, { gemeente: 400, verzekeraar: 100 }))),
      caseOf(sharing(1000, { gemeente: 400, verzekeraar: 100 })),
    )
    expect(text).toContain('€ -500')
    expect(text).toContain('er wordt niets')
  })

  it('needs no payment where nobody loses', () => {
    const proposal = by('smallest-payments', sharing(100, { gemeente: 400, verzekeraar: 100 }))
    expect([proposal.payments, proposal.agreements]).toEqual([[], []])
    expect(after(proposal)).toEqual([300, 100])
  })

  it('knows no game of more than twelve parties', () => {
    const many = Object.fromEntries(
      ['gemeente', ...Array.from({ length: 12 }, (_, at) => `partij-${at + 1}`)].map((id) => [id, 100]),
    )
    const found = proposed(proposeContributions(caseOf(sharing(1000, many))))
    expect(found.map(({ rule }) => rule)).toEqual([
      'smallest-payments',
      'equal-ratio',
      'proportional-to-benefit',
      'equal-gain',
    ])
    for (const { core, disruption, parties } of found) {
      expect([core, disruption]).toEqual([null, null])
      expect(parties.every(({ npvAfter }) => npvAfter.gte('-1e-9'))).toBe(true)
    }
  })
})

describe('which rule is stable when', () => {
  const names = ['gemeente', 'verzekeraar', 'rijk', 'corporatie']
  const interventions = (most: number) =>
    fc.array(
      fc.record({
        cost: fc.integer({ min: 1, max: 2000 }),
        payer: fc.nat(3),
        second: fc.nat(3),
        gains: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: most },
    )
  type Made = typeof interventions extends (most: number) => fc.Arbitrary<infer All> ? All : never

  /** Two payers by halves for each intervention; what it saves each party over two years. */
  const withAll = (made: Made): BusinessCase =>
    caseOf(
      sharing(0, Object.fromEntries(names.map((id) => [id, 0])), {
        attribution: { overlap: 'additive' },
        targetGroups: [{ id: 'groep', households: 100 }],
        interventions: made.map(({ cost, payer, second, gains }, at) => ({
          id: `hulp-${at + 1}`,
          targetGroup: 'groep',
          enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
          costs: [payer, second].map((who, half) => ({
            id: `kosten-${half}`,
            kind: 'once',
            amount: cost / 2,
            month: '2024-01',
            payers: names[who],
          })),
          effects: names.map((id, who) => ({
            costItem: `post-${id}`,
            amount: gains[who]! / 20,
            evidence: 'demonstrated',
          })),
        })),
      }),
    )
  const coreOf = (made: Made) => {
    const found = proposeContributions(withAll(made))
    return (rule: ProposalRule) =>
      found.kind === 'proposals' ? found.proposals.find((one) => one.rule === rule)?.core : undefined
  }
  const worthIt = (made: Made): boolean =>
    made.every(({ cost, gains }) => gains.reduce((sum, gain) => sum + gain, 0) > cost)
  const isStable = (core: Proposal['core'] | undefined): boolean => core?.inCore ?? true

  it('shapley, where no intervention loses money', () => {
    fc.assert(
      fc.property(interventions(3).filter(worthIt), (made) => {
        expect(isStable(coreOf(made)('shapley'))).toBe(true)
      }),
    )
  }, 600_000)

  it('smallest payments and proportional to benefit, for one intervention', () => {
    fc.assert(
      fc.property(interventions(1).filter(worthIt), (made) => {
        const core = coreOf(made)
        expect([isStable(core('smallest-payments')), isStable(core('proportional-to-benefit'))]).toEqual([true, true])
      }),
    )
  }, 600_000)

  it('not proportional to benefit for two: the better one then pays for the other', () => {
    const gains = (of: Readonly<Record<number, number>>) => [0, 1, 2, 3].map((who) => of[who] ?? 0)
    // 1000 for 10 to one party, and 1000 for 990 to another: the first would rather be alone.
    const core = coreOf([
      { cost: 10, payer: 0, second: 0, gains: gains({ 0: 1000 }) },
      { cost: 990, payer: 1, second: 1, gains: gains({ 1: 1000 }) },
    ])('proportional-to-benefit')
    // Together 1000, so 500 each; alone the first has 990.
    expect(core?.blocking.map(({ coalition, shortfall }) => [coalition, Number(shortfall.toFixed(4))])).toEqual([
      [['gemeente'], 490],
    ])
  })
})
