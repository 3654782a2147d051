import { describe, expect, it } from 'vitest'

import { calculate, type Results } from '../../src/calculation/index.js'
import { parseBusinessCase } from '../../src/case/index.js'
import { summaryText } from '../../src/report/index.js'
import { councilMemo } from '../../src/report/memo/council-memo.js'

const resultsOf = (changes: object): Results => {
  const parsed = parseBusinessCase({
    name: 'Per huishouden en per persoon',
    timeline: { from: '2026-01', through: '2027-12' },
    prices: { level: 2026 },
    discounting: { rate: 0.1 },
    parties: [{ id: 'gemeente' }, { id: 'huishouden' }],
    targetGroups: [
      { id: 'gezinnen', households: 10 },
      { id: 'jongeren', unit: 'persons', households: 100 },
    ],
    costItems: [
      { id: 'wmo', targetGroup: 'gezinnen', domain: 'wmo', volume: 1, price: 1000, payers: 'gemeente' },
      {
        id: 'bijstand',
        targetGroup: 'gezinnen',
        domain: 'participatie',
        volume: 1,
        price: 1000,
        payers: 'gemeente',
        nature: 'transfer',
        recipient: 'huishouden',
      },
      { id: 'jeugd', targetGroup: 'jongeren', domain: 'jeugdzorg', volume: 1, price: 1000, payers: 'gemeente' },
    ],
    interventions: [
      {
        id: 'gezinsaanpak',
        targetGroup: 'gezinnen',
        enrolment: [{ from: '2026-01', through: '2026-01', households: 2, per: 'cohort' }],
        costs: [{ id: 'team', kind: 'once', month: '2026-01', amount: 3000, payers: 'gemeente' }],
        effects: [{ costItem: 'wmo', reduction: 0.5, evidence: 'demonstrated' }],
      },
      {
        id: 'jongerenaanpak',
        targetGroup: 'jongeren',
        enrolment: [{ from: '2026-01', through: '2026-01', households: 40, per: 'cohort' }],
        costs: [{ id: 'coach', kind: 'per-household', amount: 100, payers: 'gemeente' }],
        effects: [{ costItem: 'jeugd', reduction: -0.1, evidence: 'demonstrated' }],
      },
      {
        id: 'campagne',
        targetGroup: 'gezinnen',
        costs: [{ id: 'folder', kind: 'once', month: '2026-01', amount: 500, payers: 'gemeente' }],
      },
    ],
    ...changes,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return calculate(parsed.businessCase)
}

describe('what one costs', () => {
  it('is reported of each intervention in its own unit, and of none that nobody enters', () => {
    const { perHousehold } = resultsOf({})
    // 3000 over 2 households; 100 a person. In two years 2 x 2 x 500 is saved over 2 households, and 40 x 2 x 100 is
    // more over 40 persons.
    expect(
      perHousehold.map(({ entering, cost, saving, ...about }) => ({
        ...about,
        entering: Number(entering),
        cost: Number(cost),
        saving: Number(saving),
      })),
    ).toEqual([
      { intervention: 'gezinsaanpak', unit: 'households', entering: 2, cost: -1500, saving: 1000 },
      { intervention: 'jongerenaanpak', unit: 'persons', entering: 40, cost: -100, saving: -200 },
    ])
  })

  it('is so in the memo', () => {
    const memo = JSON.stringify(councilMemo({ results: resultsOf({}), language: 'nl' }))
    expect(memo).toContain(
      'gezinsaanpak kost gemiddeld € 1.500 per instromend huishouden. jongerenaanpak kost gemiddeld € 100 per instromende persoon.',
    )
    expect(memo).not.toMatch(/huishouden of persoon|campagne kost/)
  })
})

describe('extra care', () => {
  it('is what effects that raise use take off the benefits: of what is used up, on the prudent rung', () => {
    const { extraUse, society } = resultsOf({ haircuts: { demonstrated: 0.5 } })
    // 40 persons x 100 a year, half of it prudent: 2000 in 2026 and 2000 in 2027, the latter over 1.1.
    expect(extraUse.byYear.map(Number)).toEqual([-2000, -2000])
    expect(extraUse.presentValue.toFixed(4)).toBe('-3818.1818')
    // 1000 x 0.5 a year saved on care at home, 2000 more youth care.
    expect(society.welfare.savings.byYear.map(Number)).toEqual([-1500, -1500])
  })

  it('is no transfer: what one party pays more another receives', () => {
    const more = {
      id: 'aanvragen',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2026-01', through: '2026-01', households: 2, per: 'cohort' }],
      effects: [{ costItem: 'bijstand', reduction: -1, evidence: 'demonstrated' }],
    }
    expect(Number(resultsOf({ interventions: [more] }).extraUse.total)).toBe(0)
  })

  it('is named beside the ratio, in both languages, and only where there is some', () => {
    const text = (results: Results, language: 'nl' | 'en'): string => summaryText(results, { language, width: 1000 })
    const results = resultsOf({ interventions: [cheap, raises] })
    expect(text(results, 'nl')).toContain('levert € 5,09 op. Daarin is € 382 aan extra hulp al afgetrokken.')
    expect(text(results, 'en')).toContain('From these €382 of extra care has been taken off already.')
    expect(text(resultsOf({ interventions: [cheap] }), 'nl')).not.toContain('extra hulp')
    // Where more is used than saved there is no ratio, and the extra care is named as well.
    expect(text(resultsOf({}), 'nl')).toContain('aan extra kosten en nadelen (contante waarde: ')
    expect(text(resultsOf({}), 'nl')).toContain('De extra hulp is € 7.636; daar staan besparingen tegenover')
  })
})

const cheap = {
  id: 'gezinsaanpak',
  targetGroup: 'gezinnen',
  enrolment: [{ from: '2026-01', through: '2026-01', households: 2, per: 'cohort' }],
  costs: [{ id: 'team', kind: 'once', month: '2026-01', amount: 300, payers: 'gemeente' }],
  effects: [{ costItem: 'wmo', reduction: 0.5, evidence: 'demonstrated' }],
}

const raises = {
  id: 'jongerenaanpak',
  targetGroup: 'jongeren',
  enrolment: [{ from: '2026-01', through: '2026-01', households: 2, per: 'cohort' }],
  effects: [{ costItem: 'jeugd', reduction: -0.1, evidence: 'demonstrated' }],
}
