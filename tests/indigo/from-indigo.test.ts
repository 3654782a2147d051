import { describe, expect, it } from 'vitest'

import { fromIndigo, type IndigoImport } from '../../src/programme/indigo/index.js'
import { madeUpProject } from './made-up-project.js'

const read = (data: unknown): Extract<IndigoImport, { readonly ok: true }> => {
  const answer = fromIndigo(data)
  if (!answer.ok)
    throw new Error(answer.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return answer
}

const problemsOf = (data: unknown): readonly string[] => {
  const answer = fromIndigo(data, { language: 'en' })
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.join('.')}`)
}

const remarksOf = (data: unknown): readonly string[] =>
  read(data).remarks.map(({ path, en }) => `${path.join('.')}: ${en}`)

const missingOf = (data: unknown): readonly string[] => read(data).missing.map(({ path }) => path.join('.'))

const project = madeUpProject()
const [investment] = project.investments
const [commitment] = project.outcome_payment_commitments

describe('what of an INDIGO project goes into a sketch', () => {
  it('is nothing but what it says: a name alone leaves all else to fill in', () => {
    const { sketch, missing } = read({ name: { value: 'Proef' } })
    expect(sketch).toEqual({
      name: 'Proef',
      timeline: {},
      targetGroups: [{ id: 'doelgroep' }],
      interventions: [{ id: 'interventie', targetGroup: 'doelgroep', enrolment: [{ per: 'cohort' }] }],
      agreements: [{ id: 'resultaatcontract', kind: 'outcome-contract', advances: [{}] }],
    })
    expect(missing.map(({ path }) => path.join('.')).sort()).toEqual(
      [
        ...['investor', 'recipient', 'outcomePayer', 'share', 'proven', 'maximumReturn'].map(
          (field) => `agreements.0.${field}`,
        ),
        ...['month', 'amount'].map((field) => `agreements.0.advances.0.${field}`),
        ...['from', 'through', 'households'].map((field) => `interventions.0.enrolment.0.${field}`),
        'interventions.0.costs',
        'interventions.0.effects',
        'costItems',
        'parties',
        'prices.level',
        'targetGroups.0.households',
        'timeline.from',
        'timeline.through',
      ].sort(),
    )
  })

  it('has for every number a source: that of the project, or else its place in it', () => {
    const unsourced = { ...project, investments: [{ ...investment, source_ids: 'source1, source7' }], sources: [] }
    const [contract] = read(unsourced).sketch.agreements ?? []
    expect(contract).toMatchObject({
      advances: [
        { amount: { value: 800_000, source: 'INDIGO, Made-up bond: investments[0].investment_commitment.amount' } },
      ],
    })
    expect(remarksOf(unsourced)).toContain(
      'investments.0.investment_commitment.source_ids: there is no source with this id',
    )
    const [stated] =
      read({
        ...project,
        sources: [{ id: 'source1', name: { value: 'A' }, url: { value: 'https://example.org' } }],
      }).sketch.agreements ?? []
    expect(stated).toMatchObject({ advances: [{ amount: { source: 'A; https://example.org' } }] })
  })

  it('has no amount in another currency, or in none', () => {
    for (const currency of [{ value: 'GBP' }, undefined]) {
      const elsewhere = {
        ...project,
        overall_project_finance: {},
        investments: [{ ...investment, investment_commitment: { currency, amount: { exact: { value: 5 } } } }],
      }
      expect(missingOf(elsewhere)).toContain('agreements.0.advances.0.amount')
      expect(remarksOf(elsewhere).join()).toContain('a case is in euros')
    }
  })

  it('has no distribution where INDIGO has limits only', () => {
    const within = {
      ...project,
      overall_project_finance: {},
      investments: [
        {
          ...investment,
          investment_commitment: { currency: { value: 'EUR' }, amount: { min: { value: 1 }, max: { value: 2 } } },
        },
      ],
    }
    expect(missingOf(within)).toContain('agreements.0.advances.0.amount')
    expect(read(within).remarks).toContainEqual(expect.objectContaining({ value: '1 - 2' }))
  })

  it('takes the amount of the project where that of the investor differs, as INDIGO prescribes', () => {
    const other = {
      ...project,
      investments: [
        { ...investment, investment_commitment: { currency: { value: 'EUR' }, amount: { exact: { value: 700_000 } } } },
      ],
    }
    expect(read(other).sketch.agreements?.[0]).toMatchObject({ advances: [{ amount: { value: 800_000 } }] })
    expect(remarksOf(other).join()).toContain('differs from the amount of the project')
  })

  it('has a contract for each investor, without a share of the maximum payment that nobody stated', () => {
    const two = {
      ...project,
      investments: [investment, { ...investment, organisation_id: { value: 'INDIGO-ORG-9004' } }],
    }
    const { sketch, missing } = read(two)
    expect(sketch.agreements).toMatchObject([
      { id: 'resultaatcontract-1', investor: 'indigo-org-9002' },
      { id: 'resultaatcontract-2', investor: 'indigo-org-9004' },
    ])
    expect(missing.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['agreements.0.maximumReturn', 'agreements.1.maximumReturn']),
    )
    expect(remarksOf(two).join()).toContain('overall_project_finance: not taken over')
  })

  it('chooses no payer among several, and no provider that pays up front itself', () => {
    const other = { ...commitment, organisation_id: { value: 'INDIGO-ORG-9005' } }
    const several = { ...project, outcome_payment_commitments: [commitment, other] }
    expect(missingOf(several)).toContain('agreements.0.outcomePayer')
    expect(remarksOf(several).join()).toContain('divide this over contracts')
    const itself = { ...project, service_provisions: [{ organisation_id: investment?.organisation_id }] }
    expect(missingOf(itself)).toContain('agreements.0.recipient')
  })

  it('takes one payer of several lines, and adds up none of them', () => {
    const { overall_project_finance: finance, ...rest } = project
    const twice = { ...rest, outcome_payment_commitments: [commitment, commitment] }
    expect(read(twice).sketch.agreements?.[0]).toMatchObject({ outcomePayer: 'indigo-org-9001' })
    expect(missingOf(twice)).toContain('agreements.0.maximumReturn')
    const whole = read({ ...twice, overall_project_finance: finance }).sketch.agreements?.[0]
    expect(whole).toMatchObject({ maximumReturn: { value: 0.25 } })
  })

  it('has no return where less is paid than was put in', () => {
    const less = {
      ...project,
      overall_project_finance: {
        ...project.overall_project_finance,
        maximum_potential_outcome_payment_v2: { currency: { value: 'EUR' }, amount: { value: 700_000 } },
      },
    }
    expect(missingOf(less)).toContain('agreements.0.maximumReturn')
    expect(remarksOf(less).join()).toContain('the maximum payment is below the advances')
  })

  it('has no month where a date is a year or no date', () => {
    for (const value of ['2024', 'spring', '2024-13']) {
      const year = { ...project, dates: { start_date_of_service_provision: { value } } }
      expect(missingOf(year)).toContain('interventions.0.enrolment.0.from')
      expect(remarksOf(year)).toContain('dates.start_date_of_service_provision: this states no month (YYYY-MM)')
    }
    const day = { ...project, dates: { start_date_of_service_provision: { value: '2024-03-15' } } }
    expect(read(day).sketch.interventions?.[0]?.enrolment?.[0]?.from).toBe('2024-03')
  })

  it('lists outcomes and prices, which a case states as effects', () => {
    const priced = {
      ...project,
      outcome_metrics: [{ id: 'm1', definition: { value: 'A job' } }],
      outcome_pricings: [{ price_per_unit: { amount: { value: 4000 } } }],
    }
    expect(read(priced).remarks).toContainEqual(
      expect.objectContaining({ path: ['outcome_metrics', 0, 'definition'], value: 'A job' }),
    )
    expect(read(priced).remarks).toContainEqual(
      expect.objectContaining({ path: ['outcome_pricings', 0, 'price_per_unit', 'amount'], value: 4000 }),
    )
  })

  it('lists each field that it does not read, and what is disputed', () => {
    const more = {
      ...project,
      jurisdiction: { jurisdiction: { value: 'NL', status: 'PUBLIC' } },
      invented: 5,
      name: { value: 'Proef', status: 'DISPUTED' },
    }
    expect(read(more).remarks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: ['jurisdiction'] }),
        expect.objectContaining({ path: ['invented'], value: 5 }),
        expect.objectContaining({ path: ['name', 'status'], value: 'DISPUTED' }),
      ]),
    )
  })

  it('takes nothing from the empty cells of a spreadsheet', () => {
    expect(
      missingOf({ ...project, name: { value: null }, dates: { start_date_of_service_provision: { value: '' } } }),
    ).toEqual(expect.arrayContaining(['name', 'interventions.0.enrolment.0.from']))
    expect(problemsOf({ ...project, sources: [null] })).toEqual([])
  })

  it('gives two organisations two ids, and none that a case keeps for itself', () => {
    const named = (id: string) => ({ organisation_id: { value: id } })
    const { sketch } = read({
      ...project,
      service_provisions: [named('Total')],
      outcome_payment_commitments: [{ ...commitment, ...named('A & B') }],
      investments: [{ ...investment, ...named('a-b') }],
    })
    expect(sketch.parties?.map(({ id }) => id).sort()).toEqual(['a-b', 'a-b-2', 'org-total'])
  })
})

describe('data that is no INDIGO project', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'project'],
    ['a list', [project]],
    ['a function', () => project],
    ['an object of something else', { parties: [], costItems: [] }],
    ['an export without a project', { projects: [] }],
    ['an export of two', { projects: [{ project }, { project }] }],
    ['a project that is a text', { project: 'text' }],
    ['an answer without a project', { project: { id: 'x', data: null } }],
  ])('is refused: %s', (_, data) => {
    expect(problemsOf(data)).not.toEqual([])
    const dutch = fromIndigo(data)
    expect(dutch.ok ? [] : dutch.problems.map(({ message, remedy }) => message.length * remedy.length)).not.toContain(0)
  })

  it('has all its faults reported at once, with their places', () => {
    expect(
      problemsOf({
        name: 'Proef',
        service_and_beneficiaries: { targeted_number_service_users_or_beneficiaries_total: { value: -5 } },
        investments: { 0: 'x' },
        outcome_payment_commitments: [
          { organisation_id: { value: 7 }, maximum_potential_outcome_payment: { amount: { value: 'veel' } } },
        ],
      }).toSorted(),
    ).toEqual([
      'not-a-number outcome_payment_commitments.0.maximum_potential_outcome_payment.amount.value',
      'out-of-bounds service_and_beneficiaries.targeted_number_service_users_or_beneficiaries_total.value',
      'wrong-type investments',
      'wrong-type name',
      'wrong-type outcome_payment_commitments.0.organisation_id.value',
    ])
  })

  it('cannot alter objects of the program, nor hide behind a getter', () => {
    const hostile = JSON.parse(
      '{"name":{"value":"x"},"__proto__":{"polluted":1},"constructor":{"prototype":{}}}',
    ) as object
    expect(problemsOf(hostile).toSorted()).toEqual(['forbidden-key __proto__', 'forbidden-key constructor'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    const getter = Object.defineProperty({}, 'name', { enumerable: true, get: () => expect.fail('was run') })
    expect(problemsOf(getter)).toContain('not-data name')
  })

  it('is bounded: deep, long, wide, circular', () => {
    let deep: unknown = 1
    for (let level = 0; level < 50_000; level += 1) deep = { deep }
    expect(problemsOf({ ...project, deep })[0]).toMatch(/^too-deep/)
    expect(problemsOf({ ...project, sources: Array(20_000).fill({}) })).toContain('too-many sources')
    expect(problemsOf({ ...project, investments: Array(201).fill(investment) })).toContain('too-many investments')
    expect(problemsOf({ ...project, name: { value: 'x'.repeat(201) } })).toContain('too-long name.value')
    const circle: Record<string, unknown> = { ...project }
    circle['self'] = circle
    expect(problemsOf(circle)).toContain('cycle self')
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`field${at}`, at]))
    expect(read({ ...project, ...wide }).remarks.length).toBeLessThan(300)
  })

  it('has the terms beside an export checked as those of a case are', () => {
    const term = (name: string, value: unknown) => ({ path: `agreements.x.${name}`, value })
    expect(
      problemsOf({
        project,
        notInIndigo: [
          term('share', 40),
          term('advances', [{ month: 'later', amount: 5 }]),
          term('proven', 'surely'),
          term('anything', { at: 'all' }),
          term('constructor', 1),
        ],
      }),
    ).toEqual([
      'percentage notInIndigo.0.value',
      'bad-month notInIndigo.1.value.0.month',
      'unknown-choice notInIndigo.2.value',
    ])
  })

  it('answers in the language that is asked', () => {
    const [dutch, english] = [fromIndigo({}), fromIndigo({}, { language: 'en' })]
    expect(dutch.ok || dutch.problems[0]?.message).toBe('dit is geen project van INDIGO')
    expect(english.ok || english.problems[0]?.message).toBe('this is not an INDIGO project')
  })
})
