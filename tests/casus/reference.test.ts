import { describe, expect, it } from 'vitest'

import type { CasusInput } from '../../src/casus/index.js'
import { parseBusinessCase } from '../../src/case/index.js'
import { casusReport } from '../../src/report/casus/casus-report.js'
import { casusResults, casusText, groupOf, parseCasus } from '../../src/report/casus/index.js'
import { family, parsed } from './family.js'

const REGULAR = 'wmo-individuele-begeleiding-regulier-meerinzicht-2023'

/** Sixteen months of one hour, in euros of 2023. */
const casus = (price: unknown, more: Partial<CasusInput> = {}): CasusInput =>
  family({
    prices: { level: 2023 },
    services: [{ id: 'begeleiding', domain: 'wmo', unit: 'uur', price: price as number, payers: 'gemeente', now: 1 }],
    plans: [{ id: 'plan-b', volumes: { begeleiding: 0 } }],
    ...more,
  })
const own = (amount: number, more: object = {}) => ({
  unitCosts: [{ id: 'eigen', unit: 'per uur', amount, priceYear: 2023, source: 'Tarieven 2023 (verzonnen)', ...more }],
})
const total = (input: CasusInput): string => casusResults(parsed(input)).total.now.total.toString()
const problemsOf = (input: unknown): readonly string[] => {
  const read = parseCasus(input)
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a casus that refers to reference data', () => {
  it('takes amount and source of a shipped record, and of one of its own', () => {
    // 66 euros an hour, as published.
    expect(total(casus({ reference: REGULAR }))).toBe('1056')
    expect(total(casus({ reference: 'eigen' }, { referenceData: own(70) }))).toBe('1120')
    const report = casusReport(casusResults(parsed(casus({ reference: 'eigen' }, { referenceData: own(70) }))))
    expect(JSON.stringify(report)).toContain('Tarieven 2023 (verzonnen)')
  })

  it('takes it in a price by date and in a service of a plan, and keeps a number beside it', () => {
    // Six months of 66, ten of 60.
    const dated = [{ value: 66 }, { from: '2026-09', reference: REGULAR, value: 60 }]
    expect(total(casus(dated))).toBe('996')
    const coach = { id: 'coach', domain: 'wmo', unit: 'uur', payers: 'gemeente', volume: 1 } as const
    const plans = [{ id: 'plan-b', services: [{ ...coach, price: { reference: REGULAR } as unknown as number }] }]
    const results = casusResults(parsed(casus(1, { plans })))
    expect(results.total.plans[0]?.spending.total.toString()).toBe('1072')
  })

  it('reports a number in the place of a published one, in results, terminal and report', () => {
    const coach = { id: 'coach', domain: 'wmo', unit: 'uur', payers: 'gemeente', volume: 1 } as const
    const price = { reference: REGULAR, value: 72, assumption: 'Offerte' } as unknown as number
    const plans = [{ id: 'plan-b', volumes: { begeleiding: 0 }, services: [{ ...coach, price }] }]
    const dated = [{ value: 66 }, { from: '2026-09', reference: REGULAR, value: 60, assumption: 'Inkoop' }]
    const results = casusResults(parsed(casus(dated, { plans })))
    expect(results.departures.map(({ address, service, reference }) => [address, service, reference])).toEqual([
      ['services.begeleiding.price@2026-09', 'begeleiding', REGULAR],
      ['plans.plan-b.services.coach.price', 'coach', REGULAR],
    ])
    // The same words as of a case.
    expect(results.departures[0]?.text.nl).toBe('wijkt af van de referentie: 60 in plaats van 66')
    const sentence = `begeleiding: de prijs wijkt af van de referentie: 60 in plaats van 66 (${REGULAR}).`
    expect(JSON.stringify(casusReport(results))).toContain(sentence)
    expect(casusText(results).replaceAll(/\s+/g, ' ')).toContain(sentence)
    expect(casusText(results, { language: 'en' }).replaceAll(/\s+/g, ' ')).toContain(
      `coach: the price departs from the reference: 72 rather than 66 (${REGULAR}).`,
    )
    expect(casusResults(parsed(casus({ reference: REGULAR }))).departures).toEqual([])
  })

  it('says where a reference leads nowhere, and what is wrong with a record, at its place in the casus', () => {
    expect(problemsOf(casus({ reference: 'nergens' }))).toEqual(['dangling-id services.0.price.reference'])
    expect(problemsOf(casus({ reference: 'eigen' }, { referenceData: own(-1) }))).toEqual([
      'out-of-bounds referenceData.unitCosts.0.amount',
    ])
    const twice = { unitCosts: [...own(70).unitCosts, ...own(71).unitCosts] }
    expect(problemsOf(casus({ reference: 'eigen' }, { referenceData: twice }))).toEqual([
      'duplicate-id referenceData.unitCosts.1.id',
    ])
  })

  it('lets a record state the day on which it was read, which is no birth date', () => {
    expect(problemsOf(casus({ reference: 'eigen' }, { referenceData: own(70, { read: '2026-12-01' }) }))).toEqual([])
  })

  it('makes a group that carries the records of its casussen, where they state the same', () => {
    const one = parsed(casus({ reference: 'eigen' }, { referenceData: own(70) }))
    const { input } = groupOf([one, one], 'plan-b')
    const read = parseBusinessCase(input)
    expect(read.ok && read.businessCase.referenceData.unitCosts.map(({ amount }) => amount)).toEqual(['70'])
    const other = parsed(casus({ reference: 'eigen' }, { name: 'Ander', referenceData: own(71) }))
    expect(() => groupOf([one, other], 'plan-b')).toThrow(/referenceData\.unitCosts\.eigen/)
    const index = { priceIndices: [{ id: 'eigen', values: { 2023: 1 }, source: 'Verzonnen' }] }
    const third = parsed(casus({ reference: REGULAR }, { name: 'Derde', referenceData: index }))
    expect(() => groupOf([one, third], 'plan-b')).toThrow(/referenceData\.priceIndices/)
  })
})
