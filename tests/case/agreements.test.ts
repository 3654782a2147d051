import { describe, expect, it } from 'vitest'

import { languages, parseBusinessCase, type BusinessCase } from '../../src/case/index.js'
import { agreedCase } from './agreed-case.js'
import { allProblems } from './all-problems.js'
import { agreementFaults } from './agreement-faults.js'
import { put, type Fault } from './faults.js'
import { wholeCase } from './whole-case.js'

const parsed = (input: unknown): BusinessCase => {
  const result = parseBusinessCase(input)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 2))
  return result.businessCase
}

const problemsOf = allProblems

const withFaults = (faults: readonly Pick<Fault, 'puts'>[]): unknown => {
  const input = agreedCase()
  for (const fault of faults) for (const [path, value] of fault.puts) put(input, path, structuredClone(value))
  return input
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('settlements, agreements and a fund as written', () => {
  const { settlements, agreements, fund, interventions } = parsed(wholeCase())

  it('become settlements with members, items and a rule; a key within 1e-9 of 1 is made whole', () => {
    expect(plain(settlements)).toEqual([
      {
        id: 'profijt',
        name: 'Profijtbeginsel',
        members: ['gemeente', 'regio'],
        on: { domains: ['jeugdzorg'], costItems: [] },
        from: '2023-01',
        rule: { kind: 'benefit' },
      },
      {
        id: 'solidair',
        name: 'solidair',
        members: ['gemeente', 'regio'],
        on: { domains: ['jeugdzorg'], costItems: [] },
        through: '2022-12',
        rule: {
          kind: 'fixed-key',
          key: { gemeente: { value: '0.3333333333', source: 'Inwonertal 2021' }, regio: { value: '0.6666666667' } },
        },
      },
      {
        id: 'gemiddeld',
        name: 'gemiddeld',
        members: ['regio', 'gemeente'],
        on: { domains: [], costItems: ['ggz'] },
        rule: {
          kind: 'moving-average',
          years: 3,
          use: { gemeente: { value: '4000000', priceLevel: 2022, index: 'zorgprijzen' }, regio: { value: '6000000' } },
        },
      },
      {
        id: 'deels',
        name: 'deels',
        members: ['gemeente', 'regio'],
        on: { domains: [], costItems: ['bijstand'] },
        rule: { kind: 'hybrid', key: { gemeente: { value: '0.4' }, regio: { value: '0.6' } }, fixed: { value: '0.5' } },
      },
    ])
  })

  it('become contributions with one kind of terms', () => {
    expect(
      plain(agreements.map((agreement) => (agreement.kind === 'contribution' ? agreement.terms : undefined))),
    ).toEqual([
      { kind: 'once', month: '2021-08', amount: { value: '20000' } },
      { kind: 'yearly', amount: { value: '10000', priceLevel: 2022 } },
      { kind: 'share-of-savings', share: { value: '0.25' }, on: { domains: ['ggz'], costItems: ['bijstand'] } },
      { kind: 'share-of-savings', share: { value: '0.1', assumption: 'Afspraak' }, on: { domains: [], costItems: [] } },
      { kind: 'share-of-agreement', share: { value: '0.5' }, agreement: 'deel' },
      null,
    ])
    expect(plain(agreements[1])).toEqual({
      id: 'jaarbijdrage',
      name: 'jaarbijdrage',
      kind: 'contribution',
      payer: 'zorgverzekeraar',
      recipient: 'gemeente',
      terms: { kind: 'yearly', amount: { value: '10000', priceLevel: 2022 } },
      cap: { value: '50000' },
    })
  })

  it('become an outcome contract and a fund', () => {
    expect(plain(agreements[5])).toEqual({
      id: 'bond',
      name: 'Health impact bond',
      kind: 'outcome-contract',
      investor: 'investeerder',
      recipient: 'gemeente',
      outcomePayer: 'zorgverzekeraar',
      advances: [
        { month: '2021-07', amount: { value: '100000' } },
        { month: '2022-07', amount: { value: '50000', priceLevel: 2022 } },
      ],
      share: { value: '0.5' },
      on: { domains: ['ggz'], costItems: ['bijstand'] },
      proven: 'probable',
      maximumReturn: { value: '0.1' },
      from: '2022-01',
      through: '2027-12',
    })
    expect(plain(fund)).toEqual({
      party: 'fonds',
      deposits: [{ party: 'gemeente', share: { value: '0.05' } }],
      endowments: [{ party: 'zorgverzekeraar', month: '2022-01', amount: { value: '50000' } }],
      use: {
        kind: 'payments',
        payments: [
          { recipient: 'gemeente', from: '2023-01', through: '2024-12', amount: { value: '10000', priceLevel: 2023 } },
        ],
      },
    })
  })

  it('make a cost with incidentalThrough structural', () => {
    expect(interventions[0]?.costs.find(({ id }) => id === 'beheer')).toMatchObject({
      funding: 'structural',
      incidentalThrough: '2023-12',
    })
    const input = agreedCase()
    put(input, ['interventions', 0, 'costs', 1], {
      id: 'per-gezin',
      kind: 'per-household',
      amount: 10,
      payers: 'gemeente',
      incidentalThrough: '2023-12',
    })
    expect(parsed(input).interventions[0]?.costs[1]).toMatchObject({ funding: 'structural' })
  })
})

describe('defaults', () => {
  const { agreements, fund, settlements, parties } = parsed(agreedCase())

  it('are those of the grammar', () => {
    expect(settlements.map(({ members }) => members)).toEqual([
      ['gemeente', 'regio'],
      ['gemeente', 'regio'],
    ])
    expect(plain(agreements[3])).toMatchObject({
      share: { value: '0.5' },
      proven: 'demonstrated',
      maximumReturn: { value: '0' },
    })
    expect(fund?.use).toEqual({ kind: 'hold' })
    expect(parties.find(({ id }) => id === 'fonds')?.kind).toBe('fonds')
    const input = agreedCase()
    put(input, ['agreements', 3, 'share'], undefined)
    put(input, ['agreements', 1], {
      id: 'deel',
      kind: 'contribution',
      payer: 'zorgverzekeraar',
      recipient: 'gemeente',
      yearly: 1,
    })
    expect(plain(parsed(input).agreements[3])).toMatchObject({ share: { value: '1' } })
  })
})

describe.each(languages)('one fault is reported once, in %s:', (language) => {
  it.each(agreementFaults.map((fault) => [fault.title, fault] as const))('%s', (_, fault) => {
    const problems = problemsOf(withFaults([fault]), language)
    expect(problems.map(({ code, path }) => ({ code, path }))).toEqual([{ code: fault.code, path: fault.path }])
    const problem = problems[0]!
    const words = fault[language]
    expect(problem.value).toEqual(fault.value)
    expect(problem.message).toMatch(words.message)
    expect(problem.remedy).toMatch(words.remedy)
    if (words.reason !== undefined) expect(problem.reason).toMatch(words.reason)
  })
})

describe('what is no fault', () => {
  it.each<readonly [string, Fault['puts']]>([
    [
      'settlements that follow each other',
      [
        [
          ['settlements', 2],
          { id: 'profijt', rule: 'benefit', members: ['gemeente', 'regio'], domains: ['jeugdzorg'], from: '2024-01' },
        ],
      ],
    ],
    [
      'a contract that begins when a share of savings ends',
      [
        [['agreements', 3, 'share'], 1],
        [['agreements', 3, 'from'], '2024-01'],
      ],
    ],
    [
      'all of a saving given away',
      [
        [['agreements', 1, 'shareOfSavings', 'share'], '0.45'],
        [['fund', 'deposits', 1], { party: 'zorgverzekeraar', share: 0.05 }],
      ],
    ],
    [
      'shares of savings on different items',
      [[['agreements', 1, 'shareOfSavings'], { share: 1, domains: ['participatie'] }]],
    ],
    [
      'a bond whose investor passes its repayment on',
      [
        [
          ['agreements', 2],
          {
            id: 'verder',
            kind: 'contribution',
            payer: 'investeerder',
            recipient: 'regio',
            shareOfAgreement: { share: 0.5, agreement: 'bond' },
          },
        ],
      ],
    ],
    [
      'a fund that pays what was put in',
      [
        [['fund', 'deposits'], []],
        [['fund', 'use'], { payments: [{ recipient: 'gemeente', from: '2022-01', through: '2023-12', amount: 250 }] }],
      ],
    ],
    [
      'a fund that savings may feed',
      [
        [
          ['fund', 'use'],
          { payments: [{ recipient: 'gemeente', from: '2022-01', through: '2023-12', amount: 10_000 }] },
        ],
      ],
    ],
    [
      'a fund that a contribution feeds',
      [
        [['fund', 'deposits'], []],
        [['agreements', 0, 'recipient'], 'fonds'],
        [['fund', 'use'], { payments: [{ recipient: 'gemeente', from: '2022-01', through: '2023-12', amount: 1000 }] }],
      ],
    ],
    ['an advance before the contract counts savings', [[['agreements', 3, 'from'], '2023-01']]],
    ['a member that bears nothing', [[['settlements', 0, 'key'], { gemeente: 0.4, regio: 0.6, zorgverzekeraar: 0 }]]],
  ])('%s', (_, puts) => {
    expect(parseBusinessCase(withFaults([{ puts }])).ok).toBe(true)
  })
})

describe('several faults at once', () => {
  it('are all reported: faults of fields do not hide those between fields', () => {
    const titles = [
      'a key that does not sum to 1: says by how much',
      'use of nothing by all',
      'a negative contribution',
      'more than all of a saving given away',
      'a deposit by the fund itself',
      'money passed on by one who does not receive it',
      'incidental money after a cost has ended',
    ]
    const faults = agreementFaults.filter(({ title }) => titles.includes(title))
    expect(faults).toHaveLength(titles.length)
    const found = problemsOf(withFaults(faults)).map(({ code, path }) => JSON.stringify([code, path]))
    expect(new Set(found)).toEqual(new Set(faults.map(({ code, path }) => JSON.stringify([code, path]))))
    expect(found).toHaveLength(faults.length)
  })

  it('name the settlement or agreement they are in', () => {
    const [problem] = problemsOf(withFaults([{ puts: [[['settlements', 0, 'key'], { gemeente: 0.4, regio: 0.5 }]] }]))
    expect(problem?.subject).toBe("verevening 'solidair'")
    const [other] = problemsOf(withFaults([{ puts: [[['agreements', 0, 'recipient'], 'zorgverzekeraar']] }]), 'en')
    expect(other?.subject).toBe("agreement 'bijdrage'")
  })
})
