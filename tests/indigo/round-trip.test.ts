import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type BusinessCase, type OutcomeContract, type Path } from '../../src/case/index.js'
import { fromIndigo, indigoJson, toIndigo, type IndigoImport } from '../../src/programme/indigo/index.js'
import { asWritten } from '../../src/programme/indigo/as-written.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { denHaag, madeUpProject } from './made-up-project.js'

type Read = Extract<IndigoImport, { readonly ok: true }>

const read = (data: unknown): Read => {
  const answer = fromIndigo(data)
  if (!answer.ok)
    throw new Error(answer.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return answer
}

/** What a user fills in, by the place that the import names. Made up. */
const filled: Readonly<Record<string, unknown>> = {
  'timeline.from': '2024-01',
  'timeline.through': '2030-12',
  'prices.level': 2024,
  'targetGroups.0.households': 5000,
  costItems: [
    {
      id: 'gemeente-kosten',
      targetGroup: 'doelgroep',
      domain: 'overig',
      volume: 1,
      price: 1000,
      payers: { 'indigo-org-9001': 1 },
    },
  ],
  'interventions.0.enrolment.0.through': '2026-12',
  'interventions.0.costs': [],
  'interventions.0.effects': [{ costItem: 'gemeente-kosten', reduction: 0.1, evidence: 'demonstrated' }],
  'agreements.0.advances.0.month': '2024-03',
  'agreements.0.share': 0.8,
  'agreements.0.proven': 'demonstrated',
}

const written = (part: object, [step, ...rest]: Path, value: unknown): void => {
  const holder = part as Record<PropertyKey, unknown>
  if (step === undefined) return
  if (rest.length === 0) holder[step] = value
  else written((holder[step] ??= {}), rest, value)
}

/** The sketch, with the fields that the import lists and nothing else. */
const completed = ({ sketch, missing }: Read, more: Readonly<Record<string, unknown>> = {}): BusinessCase => {
  const whole = JSON.parse(JSON.stringify(sketch)) as object
  for (const { path } of missing) written(whole, path, { ...filled, ...more }[path.join('.')])
  const parsed = parseBusinessCase(whole)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return parsed.businessCase
}

const contractOf = ({ agreements }: BusinessCase): OutcomeContract => {
  const contract = agreements.find(({ kind }) => kind === 'outcome-contract')
  if (contract?.kind !== 'outcome-contract') throw new Error('a case with a contract')
  return contract
}

const through2021 = {
  'timeline.through': '2021-12',
  'interventions.0.enrolment.0.through': '2019-12',
  costItems: [{ ...(filled['costItems'] as object[])[0], payers: 'gemeente' }],
}

describe('a case to INDIGO and back', () => {
  const exported = JSON.parse(indigoJson(denHaag())) as { readonly projects: readonly { readonly project: object }[] }

  it('has the same contract: parties, advances, share, items, evidence, return, with every source and assumption', () => {
    const back = completed(read(exported), through2021)
    expect(JSON.stringify(contractOf(back), replaced)).toBe(JSON.stringify(contractOf(denHaag()), replaced))
  })

  it('has the same parties, entry and target group', () => {
    const back = completed(read(exported), through2021)
    expect(back.parties.map(({ name }) => name)).toEqual(denHaag().parties.map(({ name }) => name))
    expect(back.targetGroups[0]?.name).toBe('Multiprobleemgezinnen')
    const [cohort] = back.interventions[0]?.enrolment ?? []
    expect(cohort?.households.value.toNumber()).toBe(250)
    expect(cohort?.households.source).toBe('Loket Gezond Leven: 250 gezinnen in drie jaar.')
  })

  it('of the project alone lacks months and share, and finds the return in the payment: 1,365 by 1,300 less one', () => {
    const alone = read(exported.projects[0]?.project)
    expect(alone.missing.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['agreements.0.advances.0.month', 'agreements.0.share', 'agreements.0.proven']),
    )
    const terms = contractOf(completed(alone, { ...through2021, 'agreements.0.advances.0.month': '2017-01' }))
    expect(terms.maximumReturn.value.toNumber()).toBe(0.05)
    expect(terms.advances.map(({ amount }) => amount.value.toNumber())).toEqual([1_300_000])
    expect([terms.investor, terms.outcomePayer, terms.recipient]).toEqual(['verzekeraar', 'gemeente', 'uitvoerder'])
  })

  it('leaves terms behind that the project, edited since, no longer says', () => {
    const edited = JSON.parse(
      JSON.stringify(exported).replaceAll('"value":1300000', '"value":1500000').replaceAll('1365000', '1800000'),
    ) as unknown
    const { sketch, remarks } = read(edited)
    const [contract] = sketch.agreements ?? []
    // 1,800 by 1,500 less one.
    expect(contract).toMatchObject({ advances: [{ amount: { value: 1_500_000 } }], maximumReturn: { value: 0.2 } })
    expect(remarks.filter(({ en }) => en.includes('now says something else'))).toHaveLength(2)
  })
})

describe('a contract of a generated case', () => {
  const withContract = businessCaseArbitrary({ agreements: true }).filter(({ agreements = [] }) =>
    agreements.some(({ kind }) => kind === 'outcome-contract'),
  )

  it('goes to INDIGO and comes back with the same terms, and parties by the same ids', () => {
    fc.assert(
      fc.property(withContract, (input) => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error('a generated case is in order')
        for (const exported of toIndigo(parsed.businessCase)) {
          const { on, ...terms } = contractOf({
            ...parsed.businessCase,
            agreements: parsed.businessCase.agreements.filter(({ id }) => id === exported.agreement),
          })
          const { agreements = [], parties = [] } = read(JSON.parse(JSON.stringify(exported))).sketch
          expect(agreements).toHaveLength(1)
          expect(asDecimals({ domains: [], costItems: [], ...agreements[0] })).toEqual(
            asDecimals(asWritten({ ...terms, ...on })),
          )
          const ids = parties.map(({ id }) => id)
          expect(ids).toEqual(expect.arrayContaining([terms.investor, terms.recipient, terms.outcomePayer]))
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
    )
  })
})

/** A number by itself, and the same in an object without provenance, are the same number. */
const asDecimals = (part: unknown): unknown =>
  JSON.parse(
    JSON.stringify(part, (_, value: unknown) => {
      const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
      return keys.length === 1 && keys[0] === 'value' ? (value as { readonly value: unknown }).value : value
    }),
  )

/** Lists keep their order and objects need not: the sketch writes fields in another order. */
const replaced = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

describe('a made-up INDIGO project to a case and back', () => {
  const sketched = read(madeUpProject())
  const [back] = toIndigo(completed(sketched))

  it('keeps every field that is read', () => {
    expect(back?.project).toMatchObject(madeUpProject())
  })

  it('has a return of 1,000 by 800 less one, from the source of the payment', () => {
    const { maximumReturn } = contractOf(completed(sketched))
    expect(maximumReturn.value.toNumber()).toBe(0.25)
    expect(maximumReturn.source).toBe('Made-up contract, 2024')
  })

  it('is the same inside the answer of the service, with other places in the file', () => {
    const answer = read({ project: { id: 'INDIGO-POJ-9999', data: madeUpProject() } })
    expect(answer.sketch).toEqual(sketched.sketch)
    expect(answer.remarks[0]?.path.slice(0, 2)).toEqual(['project', 'data'])
  })

  it('draws one remark: who receives the advances is not in INDIGO', () => {
    expect(sketched.remarks.map(({ path }) => path)).toEqual([['service_provisions']])
  })

  it('is no case before the listed fields are filled in, and says so at each of them', () => {
    const parsed = parseBusinessCase(sketched.sketch)
    expect(parsed.ok).toBe(false)
    const places = parsed.ok ? [] : parsed.problems.map(({ path }) => path.join('.'))
    expect(places).toEqual(expect.arrayContaining(['timeline.through', 'costItems', 'agreements.0.advances.0.month']))
  })
})
