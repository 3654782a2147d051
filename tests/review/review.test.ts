import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import type { Results } from '../../src/calculation/index.js'
import type { BusinessCaseInput } from '../../src/case/index.js'
import { calculate, parseBusinessCase, summaryText } from '../../src/index.js'
import { reviewText } from '../../src/report/text/review-text.js'
import { reviewCase, type ReviewCode, type ReviewFinding } from '../../src/review/index.js'
import { readCase } from '../../src/yaml/index.js'

type Draft = ReturnType<typeof whole>

/** A case in which nothing is missing, and of which a test may spoil any part. */
const whole = () => ({
  name: 'Volledig',
  timeline: { from: '2026-01', through: '2030-12' },
  prices: { level: 2026, index: 'cbs-cpi' } as { level: number; index?: string },
  parties: [{ id: 'gemeente' }, { id: 'gezin' }],
  targetGroups: [{ id: 'gezinnen', households: { value: 100, source: 'Register' } }],
  costItems: [
    {
      id: 'wmo',
      name: 'Hulp',
      targetGroup: 'gezinnen',
      domain: 'wmo',
      volume: { low: 80, mode: 100, high: 120, source: 'Register' },
      price: { value: 50, source: 'Tarief 2026' } as { value: number; source: string; priceLevel?: number },
      payers: 'gemeente',
      cashable: { share: { value: 0.8, assumption: 'Contract' } } as { share?: { value: number; assumption: string } },
    },
  ],
  interventions: [
    {
      id: 'team',
      name: 'Team',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2026-01', through: '2026-12', households: { value: 50, source: 'Plan' }, per: 'cohort' }],
      costs: [
        {
          id: 'loon',
          name: 'Loon',
          kind: 'yearly',
          amount: { value: 1000, source: 'Begroting 2026' },
          from: '2026-01',
          through: '2030-12',
          payers: 'gemeente',
        },
      ],
      effects: [
        {
          costItem: 'wmo',
          reduction: { value: 0.2, low: 0.1, high: 0.3, source: 'Onderzoek' } as {
            value: number
            source?: string
            assumption?: string
          },
          deadweight: { value: 0.1, source: 'Onderzoek' } as { value: number; source: string } | undefined,
          evidence: 'probable',
          profile: {} as { duration?: { value: number; source: string } },
        },
      ],
    },
  ],
  pm: [{ id: 'rust', name: 'Rust', beneficiary: 'gezin', sign: 'positive', reason: 'Niet gemeten' }],
})

const resultsOf = (spoil: (draft: Draft) => void): Results => {
  const draft = whole()
  spoil(draft)
  const parsed = parseBusinessCase(JSON.parse(JSON.stringify(draft)) as BusinessCaseInput)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return calculate(parsed.businessCase)
}
const found = (spoil: (draft: Draft) => void = () => undefined): readonly ReviewFinding[] =>
  reviewCase(resultsOf(spoil), { asOf: '2026-12-01' })
const codes = (spoil?: (draft: Draft) => void): readonly string[] => found(spoil).map(({ code }) => code)

/**
 * Settled by the use of three years. 50 households save 0.2 x 0.9 x 0.8 x 5000 = 720 euros a year each: 36,000 a year
 * once all are in, and
 * 6.5 / 12 of that, 19,500, in the year in which they enter.
 */
const settledByUse =
  (use: unknown, more: object = {}) =>
  (draft: Draft): void => {
    Object.assign(draft, {
      settlements: [
        {
          id: 'solidair',
          name: 'Solidair',
          rule: 'moving-average',
          years: 3,
          use: { gemeente: use, gezin: 5_000_000 },
          ...more,
        },
      ],
    })
  }

/**
 * 50 households that use a fifth more: 0.2 x 0.9 x 5000 = 900 euros a year each. They enter evenly over 2026, so they
 * are in effect for 6.5 / 12 of that year and for four more: 27.0833 + 4 x 50 = 227.0833 household-years, and 204,375
 * euros in all.
 */
const raisesUse = (draft: Draft, change: object = { reduction: stated(-0.2) }): void => {
  Object.assign(draft, { discounting: { rate: 0 } })
  Object.assign(draft.interventions[0]!.effects[0]!, { reduction: undefined, ...change })
}

const stated = (value: number) => ({ value, source: 'Regeling 2026' })
const settlement = {
  id: 'regio',
  rule: 'fixed-key',
  domains: ['wmo'],
  key: { gemeente: stated(0.5), gezin: stated(0.5) },
}
const contribution = {
  id: 'deel',
  kind: 'contribution',
  payer: 'gemeente',
  recipient: 'gezin',
  shareOfSavings: stated(0.5),
}
const contract = {
  id: 'bond',
  kind: 'outcome-contract',
  investor: 'bank',
  recipient: 'gezin',
  outcomePayer: 'gemeente',
  advances: [{ month: '2026-01', amount: stated(1000) }],
  share: stated(0.5),
  proven: 'probable',
  maximumReturn: stated(0),
}
const wages = {
  id: 'loon',
  targetGroup: 'gezinnen',
  domain: 'participatie',
  volume: stated(0),
  price: stated(100),
  recipients: 'gezin',
}
const withFund = (draft: Draft, depositor: string, endowments: readonly object[] = []) => ({
  parties: [...draft.parties, { id: 'fonds' }],
  fund: { party: 'fonds', deposits: [{ party: depositor, share: stated(0.1) }], endowments, use: 'hold' },
})

const spoilt: Readonly<
  Partial<Record<ReviewCode, { readonly spoil: (draft: Draft) => void; readonly path?: string }>>
> = {
  'numbers-without-source': {
    spoil: (draft) => Object.assign(draft.targetGroups[0]!, { households: 100 }),
    path: 'targetGroups.gezinnen.households',
  },
  'mostly-assumptions': {
    spoil: (draft) => {
      for (const part of [
        draft.costItems[0]!.volume,
        draft.costItems[0]!.price,
        draft.targetGroups[0]!.households,
        draft.interventions[0]!.costs[0]!.amount,
      ])
        Object.assign(part, { source: undefined, assumption: 'Geschat' })
    },
  },
  'effect-without-source': {
    spoil: (draft) => (draft.interventions[0]!.effects[0]!.reduction = { value: 0.2, assumption: 'Geschat' }),
    path: 'interventions.team.effects.wmo',
  },
  'weak-evidence-carries': { spoil: (draft) => (draft.interventions[0]!.effects[0]!.evidence = 'possible') },
  'untouched-baseline': {
    spoil: (draft) => draft.costItems.push({ ...draft.costItems[0]!, id: 'ggz', name: 'Ggz', domain: 'ggz' }),
    path: 'costItems.ggz',
  },
  'untouched-income': {
    spoil: (draft) => Object.assign(draft, { incomeItems: [wages] }),
    path: 'incomeItems.loon',
  },
  'ends-before-payback': {
    spoil: (draft) => {
      draft.interventions[0]!.costs[0]!.amount.value = 300_000
      draft.interventions[0]!.costs[0]!.through = '2026-12'
    },
    path: 'timeline.through',
  },
  'ends-before-effect': {
    spoil: (draft) => (draft.interventions[0]!.effects[0]!.profile = { duration: { value: 60, source: 'Onderzoek' } }),
    path: 'interventions.team.effects.wmo.profile.duration',
  },
  'beyond-horizon': {
    spoil: (draft) => Object.assign(draft, { startDelay: stated(55), beyondHorizon: 'accept' }),
    path: 'interventions.team',
  },
  'no-deadweight': {
    spoil: (draft) => (draft.interventions[0]!.effects[0]!.deadweight = undefined),
    path: 'interventions.team.effects.wmo',
  },
  'effect-undone': {
    spoil: (draft) => (draft.interventions[0]!.effects[0]!.deadweight = stated(1)),
    path: 'interventions.team.effects.wmo.deadweight',
  },
  'all-cashable': { spoil: (draft) => (draft.costItems[0]!.cashable = {}), path: 'costItems.wmo.cashable' },
  'other-price-level': {
    spoil: (draft) => {
      draft.prices.level = 2024
      draft.costItems[0]!.price.priceLevel = 2015
    },
    path: 'costItems.wmo.price',
  },
  'departs-from-reference': {
    spoil: (draft) =>
      Object.assign(draft.costItems[0]!.price, {
        reference: 'wmo-individuele-begeleiding-regulier-meerinzicht-2023',
        priceLevel: draft.prices.level,
      }),
    path: 'costItems.wmo.price',
  },
  'reference-past-date': { spoil: (draft) => Object.assign(draft.prices, { index: 'vng-ova-ppc' }) },
  'saved-more-than-used': { spoil: settledByUse(1000), path: 'settlements.solidair.use.gemeente' },
  'structural-cost-ends': {
    spoil: (draft) => (draft.interventions[0]!.costs[0]!.through = '2028-12'),
    path: 'interventions.team.costs.loon.through',
  },
  'claim-above-baseline': {
    spoil: (draft) =>
      Object.assign(draft.interventions[0]!.effects[0]!, {
        reduction: undefined,
        amount: { value: 99_000, source: 'Onderzoek' },
      }),
    path: 'interventions.team',
  },
  'income-raised-twice': {
    spoil: (draft) => {
      Object.assign(draft, { incomeItems: [wages] })
      const [team] = draft.interventions
      const raise = { ...team!.effects[0]!, id: undefined, costItem: undefined, incomeItem: 'loon' }
      const effect = { ...raise, reduction: undefined, amount: { value: 100, source: 'Onderzoek' } }
      draft.interventions.push({ ...team!, id: 'coach', name: 'Coach', effects: [effect as never] })
      team!.effects.push(effect as never)
    },
    path: 'incomeItems.loon',
  },
  'settlement-moves-nothing': {
    spoil: (draft) => Object.assign(draft, { settlements: [{ ...settlement, domains: ['jeugdzorg'] }] }),
    path: 'settlements.regio',
  },
  'share-of-no-savings': {
    spoil: (draft) =>
      Object.assign(draft, { agreements: [{ ...contribution, payer: 'gezin', recipient: 'gemeente' }] }),
    path: 'agreements.deel',
  },
  'fund-receives-nothing': { spoil: (draft) => Object.assign(draft, withFund(draft, 'gezin')), path: 'fund' },
  'extra-use-cashed-in-part': {
    spoil: (draft) => {
      raisesUse(draft)
    },
    path: 'interventions.team.effects.wmo',
  },
  'haircut-on-extra-use': {
    spoil: (draft) => {
      raisesUse(draft)
      Object.assign(draft, { haircuts: { probable: stated(0.4) } })
    },
    path: 'interventions.team.effects.wmo.evidence',
  },
  'contingency-on-uncertain-cost': {
    spoil: (draft) =>
      Object.assign(draft.interventions[0]!.costs[0]!, {
        amount: { low: 800, mode: 1000, high: 1500, source: 'Begroting' },
        contingency: { value: 0.1, source: 'Begroting' },
      }),
    path: 'interventions.team.costs.loon',
  },
  'no-pm': { spoil: (draft) => (draft.pm = []), path: 'pm' },
  'cut-moves-mean': {
    spoil: (draft) => Object.assign(draft.costItems[0]!, { price: { mean: 100, sd: 80, source: 'Tarief' } }),
    path: 'costItems.wmo.price',
  },
  'no-uncertainty': {
    spoil: (draft) => {
      Object.assign(draft.costItems[0]!, { volume: { value: 100, source: 'Register' } })
      draft.interventions[0]!.effects[0]!.reduction = { value: 0.2, source: 'Onderzoek' }
    },
  },
}

describe('a review of a case', () => {
  it('finds nothing in a case in which nothing is missing', () => {
    expect(codes()).toEqual([])
    expect(reviewText([], 'nl')).toBe('')
  })

  it('finds a contingency beside an uncertain cost only where both are there', () => {
    const range = { low: 800, mode: 1000, high: 1500, source: 'Begroting' }
    const cost = (draft: Draft) => draft.interventions[0]!.costs[0]!
    const ofCase = { value: 0.1, source: 'Begroting' }
    const isFound = (spoil: (draft: Draft) => void): boolean => codes(spoil).includes('contingency-on-uncertain-cost')
    expect(isFound((draft) => Object.assign(cost(draft), { amount: range }))).toBe(false)
    expect(isFound((draft) => Object.assign(cost(draft), { contingency: ofCase }))).toBe(false)
    expect(
      isFound((draft) => {
        Object.assign(draft, { contingency: ofCase })
        Object.assign(cost(draft), { amount: range })
      }),
    ).toBe(true)
    // The nearest statement of contingency wins: none for this cost.
    expect(
      isFound((draft) => {
        Object.assign(draft, { contingency: ofCase })
        Object.assign(cost(draft), { amount: range, contingency: { value: 0, source: 'Begroting' } })
      }),
    ).toBe(false)
  })

  it.each(Object.entries(spoilt))('finds %s where it is so', (code, { spoil, path }) => {
    const own = found(spoil).find((finding) => finding.code === code)
    expect(own, codes(spoil).join(', ')).toBeDefined()
    if (path !== undefined) expect(own?.addresses).toEqual([path])
  })

  it.each(Object.entries(spoilt))(
    'words %s for a reader of the report without a path, a field or a month of the file',
    (code, { spoil }) => {
      const { text } = found(spoil).find((finding) => finding.code === code)!
      const file =
        /\b(costItems|interventions|targetGroups|settlements|agreements|timeline|haircuts)\.\w|\bmbc\b|\b\d{4}-\d{2}\b|[{}[\]]|\w: (incidental|hold)\b/
      // In Dutch text every word of the file format is easy to spot.
      const fields =
        /\b(source|assumption|possible|probable|demonstrated|evidence|funding|cashable|share|lag|deadweight|displacement|reduction|volume|amount|proven|deposits|use)\b/
      for (const language of ['nl', 'en'] as const) {
        const { message, remark = message, question } = text[language]
        expect(`${remark} ${question}`).not.toMatch(file)
        expect(question.trim()).not.toBe('')
      }
      const { message, remark = message, question } = text.nl
      expect(`${remark} ${question}`).not.toMatch(fields)
    },
  )

  it('says which amount stands in the place of that of the reference data', () => {
    const text = found(spoilt['departs-from-reference']!.spoil).find(
      ({ code }) => code === 'departs-from-reference',
    )?.text
    expect(text?.nl.message).toBe('wijkt af van de referentie: 50 in plaats van 66')
    expect(text?.en.message).toBe('departs from the reference: 50 rather than 66')
  })

  it('finds figures that are past their date on the day of the review only', () => {
    const results = resultsOf(spoilt['reference-past-date']!.spoil)
    const past = (asOf?: string) =>
      reviewCase(results, { asOf }).filter(({ code }) => code === 'reference-past-date').length
    expect([past(), past('2025-12-31'), past('2026-01-01')]).toEqual([0, 0, 1])
  })

  it('names both means where a distribution is cut off, and none where hardly anything is', () => {
    const about = (price: object, language: 'nl' | 'en' = 'nl') =>
      found((draft) => Object.assign(draft.costItems[0]!, { price: { source: 'Tarief', ...price } })).find(
        ({ code }) => code === 'cut-moves-mean',
      )?.text[language]
    // Of a normal 100 with sd 80, what lies above 0 has mean 100 + 80 x 0.182649 / 0.894350 = 116.338 (density and
    // chance at -1.25).
    expect(about({ mean: 100, sd: 80 })?.message).toContain('costItems.wmo.price (100 wordt 116,34)')
    expect(about({ mean: 100, sd: 80 })?.remark).toContain('Hulp (100 wordt 116,34)')
    expect(about({ mean: 100, sd: 80 }, 'en')?.message).toContain('costItems.wmo.price (100 becomes 116.34)')
    // With sd 30 it is 100 + 30 x 0.001542 / 0.999571 = 100.046, with sd 35 it is 100 + 35 x 0.006729 / 0.997863 =
    // 100.236.
    expect(about({ mean: 100, sd: 30 })).toBeUndefined()
    expect(about({ mean: 100, sd: 35 })?.message).toContain('(100 wordt 100,24)')
    // Cut off on both sides alike, a mean stays where it is; of a uniform 0 to 100 the lower half is left.
    expect(about({ mean: 100, sd: 80, truncate: { min: 50, max: 150 } })).toBeUndefined()
    expect(about({ low: 0, high: 100, truncate: { max: 50 } })?.message).toContain('(50 wordt 25)')
  })

  it.each<[string, (draft: Draft) => void, string]>([
    [
      'displacement of 1',
      (draft) => Object.assign(draft.interventions[0]!.effects[0]!, { displacement: stated(1) }),
      'interventions.team.effects.wmo.displacement',
    ],
    [
      'other projects that take all of it',
      (draft) =>
        Object.assign(draft.interventions[0]!.effects[0]!, {
          outside: [0.4, 0.6].map((part, at) => ({ project: `P${at}`, share: stated(part), reason: 'x' })),
        }),
      'interventions.team.effects.wmo.outside',
    ],
    [
      'drop-off of 1',
      (draft) => Object.assign(draft.interventions[0]!.effects[0]!.profile, { dropOff: stated(1) }),
      'interventions.team.effects.wmo.profile.dropOff',
    ],
    [
      'engagement of 0',
      (draft) => Object.assign(draft.interventions[0]!, { engagement: stated(0) }),
      'interventions.team.engagement',
    ],
    [
      'completion of 0',
      (draft) => Object.assign(draft.interventions[0]!, { completion: stated(0) }),
      'interventions.team.completion',
    ],
    [
      'success of 0',
      (draft) => Object.assign(draft.interventions[0]!, { success: stated(0) }),
      'interventions.team.success',
    ],
    [
      'nothing that is cashable',
      (draft) => (draft.costItems[0]!.cashable = { share: { value: 0, assumption: 'Contract' } }),
      'costItems.wmo.cashable',
    ],
    ['a haircut of 1', (draft) => Object.assign(draft, { haircuts: { probable: stated(1) } }), 'haircuts.probable'],
    [
      'deadweight of 1 of an effect for society',
      (draft) =>
        Object.assign(draft.interventions[0]!, {
          societalEffects: [
            {
              id: 'rust',
              beneficiary: 'gezin',
              volume: stated(1),
              price: stated(1),
              deadweight: stated(1),
              evidence: 'probable',
            },
          ],
        }),
      'interventions.team.societalEffects.rust.deadweight',
    ],
  ])('finds that %s leaves nothing', (_, spoil, path) => {
    const undone = found(spoil).filter(({ code }) => code === 'effect-undone')
    expect(undone.flatMap(({ addresses }) => addresses)).toEqual([path])
  })

  it('finds no effect undone by shares next to 0 and 1, by uncertain ones, or by a haircut that no effect meets', () => {
    const next = (draft: Draft): void => {
      Object.assign(draft, { haircuts: { possible: stated(1) } })
      Object.assign(draft.interventions[0]!, { success: stated(0.001), completion: stated(1) })
      Object.assign(draft.interventions[0]!.effects[0]!, {
        deadweight: stated(0.999),
        displacement: { low: 0.5, high: 1, value: 1, source: 'x' },
        profile: { dropOff: stated(0.99) },
      })
    }
    expect(codes(next)).not.toContain('effect-undone')
  })

  it('names for a reader what numbers and effects are about, each thing once', () => {
    const remarkOf = (code: string, spoil: (draft: Draft) => void): string | undefined =>
      found(spoil).find((finding) => finding.code === code)?.text.nl.remark
    const bare = (draft: Draft): void => {
      for (const part of [draft.costItems[0]!.volume, draft.costItems[0]!.price])
        Object.assign(part, { source: undefined })
      Object.assign(draft, { startDelay: 1, beyondHorizon: 'accept' })
    }
    expect(remarkOf('numbers-without-source', bare)).toBe(
      'bij 3 van de 9 getallen staat geen bron of aanname; het gaat om: Hulp, de hele businesscase',
    )
    const unshown = (draft: Draft): void => {
      draft.interventions[0]!.effects[0]!.reduction = { value: 0.2, assumption: 'Geschat' }
      draft.interventions.push({ ...draft.interventions[0]!, id: 'ander', name: 'Ander team' })
    }
    expect(remarkOf('effect-without-source', unshown)).toContain('heeft geen bron: Hulp (Team), Hulp (Ander team)')
  })

  it('takes off effects for society, too, of which the evidence is weak', () => {
    // 227.0833 household-years in effect: 204,375 euros saved, 227,083 of welfare, 300,000 of costs.
    const carried =
      (ofSaving: string, ofWelfare: string) =>
      (draft: Draft): void => {
        const effect = {
          id: 'rust',
          name: 'Rust',
          beneficiary: 'gezin',
          volume: stated(1),
          price: stated(1000),
          evidence: ofWelfare,
        }
        Object.assign(draft, { discounting: { rate: 0 } })
        Object.assign(draft.interventions[0]!, { societalEffects: [effect] })
        draft.interventions[0]!.effects[0]!.evidence = ofSaving
        draft.interventions[0]!.costs[0]!.amount = stated(60_000)
      }
    const isFound = (ofSaving: string, ofWelfare: string): boolean =>
      codes(carried(ofSaving, ofWelfare)).includes('weak-evidence-carries')
    expect(Math.round(resultsOf(carried('probable', 'possible')).society.welfare.npv.toNumber())).toBe(131_458)
    expect(isFound('probable', 'possible')).toBe(true)
    expect(isFound('possible', 'probable')).toBe(true)
    expect(isFound('probable', 'demonstrated')).toBe(false)
    // A possible loss is taken off as well: without both, 204,375 less 100,000 is left.
    const alsoLost = (draft: Draft): void => {
      carried('probable', 'possible')(draft)
      const [gain] = (draft.interventions[0] as unknown as { societalEffects: object[] }).societalEffects
      Object.assign(draft.interventions[0]!, {
        societalEffects: [gain, { ...gain, id: 'druk', name: 'Druk', volume: stated(-1) }],
      })
      draft.interventions[0]!.costs[0]!.amount = stated(20_000)
    }
    expect(codes(alsoLost)).not.toContain('weak-evidence-carries')
  })

  it('counts a cost that ends because it is incidental, and an effect of which the evidence is called possible, as no finding', () => {
    expect(
      codes((draft) => Object.assign(draft.interventions[0]!.costs[0]!, { through: '2028-12', funding: 'incidental' })),
    ).not.toContain('structural-cost-ends')
    expect(
      codes((draft) =>
        Object.assign(draft.interventions[0]!.effects[0]!, {
          evidence: 'possible',
          reduction: { value: 0.2, assumption: 'Geschat' },
        }),
      ),
    ).not.toContain('effect-without-source')
  })

  describe('of a case that starts later than planned', () => {
    const delayed =
      (ofCase: unknown, ofTeam: unknown, more: (draft: Draft) => void) =>
      (draft: Draft): void => {
        // The wages are planned through the last month, so a delay moves some of them past it.
        Object.assign(draft, { beyondHorizon: 'accept', ...(ofCase === undefined ? {} : { startDelay: ofCase }) })
        if (ofTeam !== undefined) Object.assign(draft.interventions[0]!, { startDelay: ofTeam })
        more(draft)
      }
    const textOf = (code: string, spoil: (draft: Draft) => void) =>
      found(spoil).find((finding) => finding.code === code)?.text
    // A mean of 12 months, however it is stated.
    const ways: readonly (readonly [string, unknown, unknown])[] = [
      ['of the case', stated(12), undefined],
      ['of the intervention', undefined, stated(12)],
      ['of both', stated(5), stated(7)],
      ['that is uncertain', { low: 6, mode: 12, high: 18, source: 'Plan' }, undefined],
    ]

    it.each(ways)('lets structural costs go on as long as they do, under a delay %s', (_, ofCase, ofTeam) => {
      const through = (month: string) =>
        delayed(ofCase, ofTeam, (draft) => (draft.interventions[0]!.costs[0]!.through = month))
      // Four whole years of 1000 from 2027: nothing ends.
      expect(resultsOf(through('2029-12')).society.cash.costs.byYear.map(Number)).toEqual([
        0, -1000, -1000, -1000, -1000,
      ])
      expect(textOf('structural-cost-ends', through('2029-12'))).toBeUndefined()
      expect(resultsOf(through('2028-12')).society.cash.costs.byYear.map(Number)).toEqual([0, -1000, -1000, -1000, 0])
      const text = textOf('structural-cost-ends', through('2028-12'))
      expect(text?.nl.message).toBe(
        'deze structurele kosten houden op voor het eind van de looptijd (december 2030): Loon (december 2029, door de latere start)',
      )
      expect(text?.en.message).toContain('Loon (December 2029, because of the later start)')
    })

    it.each(ways)(
      'counts what is left for an effect from the last entry as it is, under a delay %s',
      (_, ofCase, ofTeam) => {
        const lasts = (months: number) =>
          delayed(
            ofCase,
            ofTeam,
            (draft) => (draft.interventions[0]!.effects[0]!.profile = { duration: stated(months) }),
          )
        // The last enter in December 2027, and are followed from that month: 1 + 36 months.
        expect(textOf('ends-before-effect', lasts(37))).toBeUndefined()
        const text = textOf('ends-before-effect', lasts(38))
        expect(text?.nl.message).toBe(
          "effect 'wmo' van 'Team' duurt tot 38 maanden na instroom, en na de laatste instroom (2027-12, door de latere start) rekent de case nog 37 maanden",
        )
        expect(text?.nl.remark).toContain('(december 2027, door de latere start)')
      },
    )

    it('counts nobody as the last who would enter after the timeline', () => {
      const late = (through: string, duration: number, more: readonly object[] = []) =>
        delayed(stated(12), undefined, (draft) => {
          draft.interventions[0]!.enrolment[0]!.through = through
          draft.interventions[0]!.enrolment.push(...(more as Draft['interventions'][number]['enrolment']))
          draft.interventions[0]!.effects[0]!.profile = { duration: stated(duration) }
        })
      // Entry would go on to December 2031, and ends where the timeline does.
      expect(textOf('ends-before-effect', late('2030-12', 2))?.nl.message).toContain(
        '(2030-12, door de latere start) rekent de case nog 1 maand',
      )
      // A second group would enter in 2031: the last that enter do so in December 2027.
      const after = [{ from: '2030-01', through: '2030-12', households: stated(5), per: 'cohort' }]
      expect(textOf('ends-before-effect', late('2026-12', 37, after))).toBeUndefined()
    })

    it('knows a fixed end: nothing is called after it, and a longer timeline is no remedy', () => {
      // Nine months late, and over in June 2027: three quarters of the fifty households enter, and the team stops.
      const ended = (duration: number) => (draft: Draft) => {
        Object.assign(draft.interventions[0]!, {
          start: { planned: '2026-01', actual: '2026-10', end: '2027-06' },
        })
        draft.interventions[0]!.effects[0]!.profile = { duration: stated(duration) }
      }
      const stops = found(ended(6)).find(({ code }) => code === 'structural-cost-ends')
      expect(stops?.addresses).toEqual(['interventions.team.start.end'])
      expect(stops?.text.nl.message).toContain('Loon (juni 2027, door het vaste einde)')
      expect(stops?.text.en.message).toContain('Loon (June 2027, because of the fixed end)')
      // From June 2027 through December 2030 there are 43 months.
      expect(textOf('ends-before-effect', ended(43))).toBeUndefined()
      expect(textOf('ends-before-effect', ended(44))?.nl.message).toContain(
        '(2027-06, door het vaste einde) rekent de case nog 43 maanden',
      )
      const beyond = textOf('beyond-horizon', ended(6))
      expect(beyond?.nl.message).toContain('een latere start schuift instroom of kosten voorbij het vaste einde')
      expect(beyond?.nl.remedy).toContain('Verleng het vaste einde (start.end)')
      expect(beyond?.en.remark).toContain('fall after the fixed end')
      expect(summaryText(resultsOf(ended(6))).replaceAll(/\s+/g, ' ')).toContain(
        'Door de latere start valt dit na het vaste einde',
      )
    })
  })

  it('finds that a societal effect goes on after the timeline, and calls it by its name', () => {
    const lasts =
      (months: number) =>
      (draft: Draft): void => {
        const effect = {
          id: 'rust',
          name: 'Meer rust thuis',
          beneficiary: 'gezin',
          volume: stated(1),
          price: stated(10),
          evidence: 'probable',
          profile: { delay: stated(1), duration: stated(months) },
        }
        Object.assign(draft.interventions[0]!, { societalEffects: [effect] })
      }
    // From December 2026 there are 1 + 48 months left.
    expect(codes(lasts(48))).toEqual([])
    const [finding, ...others] = found(lasts(49))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'ends-before-effect',
      addresses: ['interventions.team.societalEffects.rust.profile.duration'],
    })
    expect(finding?.text.nl.message).toContain(
      "maatschappelijk effect 'rust' van 'Team' duurt tot 50 maanden na instroom",
    )
    expect(finding?.text.nl.remark).toContain('het effect ‘Meer rust thuis’ van Team duurt tot 50 maanden na instroom')
    expect(finding?.text.en.message).toContain("societal effect 'rust' of 'Team' lasts until 50 months")
    expect(finding?.text.en.remark).toContain('the effect ‘Meer rust thuis’ of Team lasts until 50 months')
  })

  it('finds that a member saves more than its use, and says how much in the worst year', () => {
    const text = (spoil: (draft: Draft) => void) =>
      found(spoil).find(({ code }) => code === 'saved-more-than-used')?.text
    expect(text(settledByUse(1000))?.nl.message).toContain(
      "gemeente bespaart in 2027 € 36.000 op de kostenposten van verevening 'Solidair', en gebruikt er dat jaar € 1.000 zonder de aanpak",
    )
    expect(text(settledByUse(1000))?.en.message).toContain(
      "gemeente saves €36,000 in 2027 on the cost items of settlement 'Solidair', and its use of them that year is €1,000 without the case",
    )
    // A party that saves all of its use saves no more than that; euros of another year are converted first.
    expect(text(settledByUse(36_000))).toBeUndefined()
    expect(text(settledByUse(35_999))).toBeDefined()
    const at2024 = (use: object) => (draft: Draft) => {
      draft.prices.level = 2024
      settledByUse(use)(draft)
    }
    expect(text(at2024({ value: 35_999, priceLevel: 2020 }))).toBeUndefined()
    expect(text(at2024({ value: 35_999 }))).toBeDefined()
  })

  it('finds no member that saves more than its use where the settlement is not about what it saves, or ends before', () => {
    const isFound = (more: object): boolean => codes(settledByUse(20_000, more)).includes('saved-more-than-used')
    expect(isFound({})).toBe(true)
    expect(isFound({ domains: ['jeugdzorg'] })).toBe(false)
    expect(isFound({ through: '2026-12' })).toBe(false)
    expect(
      codes(
        settledByUse(1000, { rule: 'fixed-key', years: undefined, use: undefined, key: { gemeente: 0.5, gezin: 0.5 } }),
      ),
    ).not.toContain('saved-more-than-used')
  })

  it('says nothing of settlements, agreements and a fund that move money', () => {
    const bank = (draft: Draft): Draft['parties'] => [...draft.parties, { id: 'bank' }]
    expect(codes((draft) => Object.assign(draft, { settlements: [settlement], agreements: [contribution] }))).toEqual(
      [],
    )
    expect(codes((draft) => Object.assign(draft, { parties: bank(draft), agreements: [contract] }))).toEqual([])
    expect(codes((draft) => Object.assign(draft, withFund(draft, 'gemeente')))).toEqual([])
    expect(
      codes((draft) =>
        Object.assign(draft, withFund(draft, 'gezin', [{ party: 'gezin', month: '2026-01', amount: stated(5) }])),
      ),
    ).toEqual([])
    // A share of zero is a choice.
    expect(
      codes((draft) => Object.assign(draft, { agreements: [{ ...contribution, shareOfSavings: stated(0) }] })),
    ).toEqual([])
  })

  it('finds the same where it is the dates, the items or the evidence that leave nothing to share', () => {
    const early = (draft: Draft): void => {
      Object.assign(draft.interventions[0]!.effects[0]!, { profile: { delay: { value: 12, source: 'Plan' } } })
    }
    const settled = (draft: Draft): Draft => (
      early(draft),
      Object.assign(draft, { settlements: [{ ...settlement, through: '2026-12' }] })
    )
    expect(codes(settled)).toContain('settlement-moves-nothing')
    const shared = (draft: Draft): Draft => (
      early(draft),
      Object.assign(draft, { agreements: [{ ...contribution, through: '2026-12' }] })
    )
    expect(codes(shared)).toContain('share-of-no-savings')
    expect(
      codes((draft) =>
        Object.assign(draft, {
          parties: [...draft.parties, { id: 'bank' }],
          agreements: [{ ...contract, proven: 'demonstrated' }],
        }),
      ),
    ).toEqual(['share-of-no-savings'])
  })

  it('advises a longer timeline only where what is gained in the last year, going on as long again, would close the gap', () => {
    const spent =
      (amount: number, through = '2030-12') =>
      (draft: Draft): void => {
        draft.timeline.through = through
        Object.assign(draft.interventions[0]!.costs[0]!, { amount: stated(amount), through: '2026-12' })
      }
    const text = (spoil: (draft: Draft) => void) =>
      found(spoil).find(({ code }) => code === 'ends-before-payback')?.text
    // 19,500 saved in the first year and 36,000 in each of four more: 163,500; five more years at 36,000 bring 180,000.
    expect(text(spent(343_500))?.nl.message).toBe(
      'gemeente heeft het geld eind december 2030 nog niet terug: er ontbreekt € 180.000. In het tempo van het laatste jaar is het er na nog 5 jaar',
    )
    expect(text(spent(300_000))?.en.message).toBe(
      'gemeente does not have its money back by the end of December 2030: €136,500 is missing. At the pace of the last year it has after another 4 years',
    )
    expect(text(spent(343_501))).toBeUndefined()
    // Half a last year of 18,000 is 36,000 a year: 145,500 saved in 4.5 years, and 162,000 in as many more.
    expect(text(spent(307_500, '2030-06'))?.nl.message).toContain(
      'eind juni 2030 nog niet terug: er ontbreekt € 162.000',
    )
    expect(text(spent(307_501, '2030-06'))).toBeUndefined()
  })

  describe('of extra use', () => {
    const textOf = (code: string, spoil: (draft: Draft) => void) =>
      found(spoil).find((finding) => finding.code === code)?.text
    const changes = {
      reduction: { reduction: stated(-0.2) },
      volume: { volume: stated(120) },
      amount: { amount: stated(-1000) },
    }

    it.each(Object.entries(changes))('says what the cashable share leaves out of cash, stated as %s', (_, change) => {
      const text = textOf('extra-use-cashed-in-part', (draft) => {
        raisesUse(draft, change)
      })
      expect(text?.nl.message).toBe(
        'Team vergroot het gebruik van Hulp. Van de € 204.375 die dat kost (contante waarde) telt maar € 163.500 mee in kas, door het verzilverbare deel (80%): € 40.875 blijft eruit. Zulke voorwaarden gaan over hoe kosten dalen; extra gebruik wordt meteen en helemaal betaald',
      )
      expect(text?.en.message).toContain(
        'Of the €204,375 that this costs (present value) only €163,500 counts in cash, because of the cashable share (80%): €40,875 is left out',
      )
    })

    it('names the lag and the contracts too, and counts what they move past the horizon', () => {
      const late =
        (cashable: object) =>
        (draft: Draft): void => {
          raisesUse(draft)
          Object.assign(draft.costItems[0]!, { cashable })
        }
      // A lag of two years leaves the last two of 50 x 900 out.
      expect(textOf('extra-use-cashed-in-part', late({ lag: stated(24) }))?.nl.message).toContain(
        'telt maar € 114.375 mee in kas, door de vertraging (24 maanden): € 90.000 blijft eruit',
      )
      // Contracts through 2026 leave 27.0833 x 900 out.
      expect(textOf('extra-use-cashed-in-part', late({ from: '2027-01' }))?.nl.message).toContain(
        'door de contracten (tot januari 2027): € 24.375 blijft eruit',
      )
      expect(
        textOf('extra-use-cashed-in-part', late({ share: stated(1), lag: stated(0), from: '2026-01' })),
      ).toBeUndefined()
      // All of it in cash in the end, but later than it is paid.
      const short = (draft: Draft): void => {
        late({ lag: stated(12) })(draft)
        draft.interventions[0]!.effects[0]!.profile = { duration: stated(12) }
      }
      expect(textOf('extra-use-cashed-in-part', short)?.nl.message).toContain(
        'In kas telt dat pas later mee, door de vertraging (12 maanden)',
      )
    })

    it('is not mentioned where whole units make cash worse than the extra use', () => {
      // 45,000 a year more use takes a whole unit of 100,000, of which 80 % is cash.
      const whole = (draft: Draft): void => {
        raisesUse(draft)
        Object.assign(draft.costItems[0]!, {
          cashable: { share: stated(0.8), capacity: { unit: 'fte', cost: stated(100_000) } },
        })
      }
      expect(textOf('extra-use-cashed-in-part', whole)).toBeUndefined()
    })

    it('is mended by what the finding advises', () => {
      const text = textOf('extra-use-cashed-in-part', (draft) => {
        raisesUse(draft)
      })
      expect(text?.nl.remedy).toContain("Haal share bij kostenpost 'wmo' weg uit cashable")
      const cashOf = (spoil: (draft: Draft) => void): number => resultsOf(spoil).society.cash.savings.total.toNumber()
      const own = (draft: Draft): void => {
        raisesUse(draft)
        draft.costItems[0]!.cashable = {}
      }
      expect(cashOf(own)).toBeCloseTo(-204_375, 6)
      expect(textOf('extra-use-cashed-in-part', own)).toBeUndefined()

      // Where another effect saves on the same item, what rises gets an item of its own.
      const saving = {
        costItem: 'wmo',
        id: 'minder',
        reduction: stated(0.4),
        deadweight: stated(0.1),
        evidence: 'probable',
        profile: {},
      }
      const both = (draft: Draft): void => {
        raisesUse(draft)
        draft.interventions[0]!.effects.push(saving)
      }
      expect(textOf('extra-use-cashed-in-part', both)?.nl.remedy).toContain(
        'een eigen kostenpost met dezelfde prijs, volume 0 en zonder cashable',
      )
      const apart = (draft: Draft): void => {
        raisesUse(draft)
        draft.costItems.push({
          ...draft.costItems[0]!,
          id: 'wmo-meer',
          name: 'Meer hulp',
          volume: stated(0) as never,
          cashable: {},
        })
        draft.interventions[0]!.effects = [
          saving,
          {
            costItem: 'wmo-meer',
            volume: stated(20),
            deadweight: stated(0.1),
            evidence: 'probable',
            profile: {},
          } as never,
        ]
      }
      expect(codes(apart)).not.toContain('extra-use-cashed-in-part')
      // Saved: 0.4 x 0.9 x 5000 x 227.0833 x 0.8 = 327,000.
      expect(cashOf(apart)).toBeCloseTo(327_000 - 204_375, 6)
    })

    it.each(Object.entries(changes))('says what a haircut takes off, stated as %s', (_, change) => {
      const text = textOf('haircut-on-extra-use', (draft) => {
        raisesUse(draft, change)
        Object.assign(draft, { haircuts: { probable: 0.4 } })
      })
      expect(text?.nl.message).toBe(
        'Team vergroot het gebruik van Hulp, en de afslag voor bewijskracht (haircuts.probable, 40%) haalt daar € 81.750 van af (contante waarde). Dat is niet voorzichtig: het extra gebruik lijkt zo kleiner',
      )
      expect(text?.nl.remark).toContain('en de afslag voor bewijskracht (40%) haalt daar € 81.750 van af')
      expect(text?.en.message).toContain('takes €81,750 off that (present value)')
    })

    describe('by who joins another group', () => {
      /** Fifty households go to a group where Wmo costs 100 less, or as much more. */
      const moves =
        (volume: number, cashable: object = {}) =>
        (draft: Draft): void => {
          draft.targetGroups.push({ id: 'zwaarder', households: { value: 100, source: 'Register' } })
          draft.costItems.push({
            ...draft.costItems[0]!,
            id: 'elders',
            name: 'Hulp elders',
            targetGroup: 'zwaarder',
            volume: stated(volume) as never,
            cashable,
          })
          draft.costItems[0]!.cashable = {}
          draft.interventions[0]!.effects = [
            { movesTo: 'zwaarder', deadweight: stated(0.1), evidence: 'probable', profile: {} } as never,
          ]
          Object.assign(draft, { haircuts: { probable: 0.4 }, discounting: { rate: 0 } })
        }

      it('says nothing of a haircut that makes a move save less', () => {
        expect(codes(moves(98))).not.toContain('haircut-on-extra-use')
      })

      it('says what a haircut takes off a move that costs more than it saves', () => {
        // 5,100 a year for 227.0833 household-years less a tenth: 1,042,312.50, of which 0.4.
        expect(textOf('haircut-on-extra-use', moves(102))?.nl.message).toContain(
          'Team vergroot het gebruik van Hulp elders, en de afslag voor bewijskracht (haircuts.probable, 40%) haalt daar € 416.925 van af',
        )
      })

      it('is in cash in part where others save on the item, and is mended by what the finding advises', () => {
        const saves = {
          id: 'elders',
          name: 'Elders',
          targetGroup: 'zwaarder',
          enrolment: [{ from: '2026-01', through: '2026-12', households: stated(50), per: 'cohort' }],
          costs: [],
          effects: [
            {
              costItem: 'elders',
              reduction: stated(0.9),
              deadweight: stated(0.1),
              evidence: 'probable',
              profile: {},
            },
          ],
        }
        const both = (draft: Draft): void => {
          moves(80, { share: stated(0.5) })(draft)
          draft.interventions.push(saves)
        }
        expect(textOf('extra-use-cashed-in-part', both)?.nl.remedy).toBe(
          "Schrijf de overgang uit in losse effecten: reduction: 1 op elke kostenpost van 'gezinnen', en voor wat erbij komt een eigen kostenpost van 'gezinnen' met dezelfde prijs, volume 0 en zonder cashable, met een effect met als volume wat een huishouden dan gebruikt.",
        )
        const apart = (draft: Draft): void => {
          both(draft)
          draft.costItems.push({
            ...draft.costItems[1]!,
            id: 'erbij',
            targetGroup: 'gezinnen',
            volume: stated(0) as never,
            cashable: {},
          })
          const shared = { deadweight: stated(0.1), evidence: 'probable', profile: {} }
          draft.interventions[0]!.effects = [
            { costItem: 'wmo', reduction: stated(1), ...shared },
            { costItem: 'erbij', volume: stated(80), ...shared } as never,
          ]
        }
        expect(codes(apart)).not.toContain('extra-use-cashed-in-part')
        const welfareOf = (spoil: (draft: Draft) => void): number => resultsOf(spoil).society.welfare.npv.toNumber()
        expect(welfareOf(apart)).toBeCloseTo(welfareOf(both), 6)
        // Half of 4,000 a year for 204.375 household-years with a haircut of 0.4: 245,250 more that is paid.
        const cashOf = (spoil: (draft: Draft) => void): number => resultsOf(spoil).society.cash.savings.total.toNumber()
        expect(cashOf(both) - cashOf(apart)).toBeCloseTo(245_250, 6)
      })
    })

    it('says the same of a loss for society, and nothing of a grade without a haircut', () => {
      const loss = {
        id: 'druk',
        name: 'Mantelzorgdruk',
        beneficiary: 'gezin',
        volume: stated(-1),
        price: stated(100),
        evidence: 'possible',
      }
      const strained =
        (haircuts: object) =>
        (draft: Draft): void => {
          raisesUse(draft)
          Object.assign(draft, { haircuts })
          Object.assign(draft.interventions[0]!, { societalEffects: [loss] })
        }
      // 227.0833 x 100 x 0.6.
      expect(textOf('haircut-on-extra-use', strained({ possible: 0.6 }))?.nl.message).toContain(
        'Team heeft een nadeel (Mantelzorgdruk), en de afslag voor bewijskracht (haircuts.possible, 60%) haalt daar € 13.625 van af',
      )
      expect(codes(strained({ demonstrated: 0.4 }))).not.toContain('haircut-on-extra-use')
      expect(codes((draft) => Object.assign(draft, { haircuts: { probable: 0.4 } }))).not.toContain(
        'haircut-on-extra-use',
      )
    })

    it('advises a grade without a haircut only where there is one', () => {
      const remedy = (haircuts: object): string | undefined =>
        textOf('haircut-on-extra-use', (draft) => {
          raisesUse(draft)
          Object.assign(draft, { haircuts })
        })?.nl.remedy
      expect(remedy({ probable: 0.4 })).toContain('evidence: demonstrated')
      expect(remedy({ demonstrated: 0.1, probable: 0.4, possible: 0.6 })).not.toContain('evidence:')
    })
  })

  it('lists at most five of many, and how many more', () => {
    const bare = found((draft) => {
      for (let at = 0; at < 7; at++)
        draft.costItems.push({ ...draft.costItems[0]!, id: `post-${at}`, name: `Post ${at}` })
    }).find(({ code }) => code === 'untouched-baseline')
    expect(bare?.text.nl.message).toContain('Post 4 en nog 2')
    expect(bare?.text.en.message).toContain('Post 4 and 2 more')
    // The sentence is cut short, and the list of places is not.
    expect(bare?.addresses.slice(-7)).toEqual(Array.from({ length: 7 }, (_, at) => `costItems.post-${at}`))
    const commas = found((draft) => {
      for (const name of ['Wmo, bijstand', 'Ggz'])
        draft.costItems.push({ ...draft.costItems[0]!, id: `post-${name.length}`, name })
    }).find(({ code }) => code === 'untouched-baseline')
    expect(commas?.text.nl.message).toContain('Wmo, bijstand; Ggz')
  })

  it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))(
    'speaks of %s in plain lines of 80 characters, in Dutch and in English',
    (name) => {
      const read = readCase(readFileSync(`examples/${name}`, 'utf8'))
      if (!read.ok) throw new Error(name)
      const findings = reviewCase(calculate(read.businessCase))
      for (const language of ['nl', 'en'] as const) {
        const text = reviewText(findings, language)
        // A path is never broken.
        expect(text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([])
        expect(text).not.toMatch(/undefined|NaN|\{[a-z]+\}/)
      }
      expect(new Set(findings.map(({ code, addresses }) => `${code} ${addresses.join(', ')}`)).size).toBe(
        findings.length,
      )
    },
  )
})
