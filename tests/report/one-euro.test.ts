import { describe, expect, it } from 'vitest'

import {
  calculate,
  Decimal,
  explain,
  explanationText,
  figureReferences,
  parseBusinessCase,
  proposeContributions,
  type BusinessCase,
} from '../../src/index.js'
import { claimsText, type DoubleClaim } from '../../src/report/programme/index.js'
import { proposalsText, sensitivityText, simulationText } from '../../src/report/index.js'
import { scenarioTable, simulate, tornado } from '../../src/risk/index.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../rules/small-case.js'

/**
 * Costs of which a quarter is 250.425, and savings of which a quarter is 3000: the rounded outcomes of the parties do
 * not add up to their rounded total.
 */
const uneven = (): BusinessCase => {
  const parties = ['een', 'twee', 'drie']
  const shares = { een: 0.25, twee: 0.25, drie: 0.5 }
  const read = parseBusinessCase(
    smallCase({
      parties: parties.map((id) => ({ id, name: id })),
      item: { payers: shares },
      intervention: {
        costs: [
          {
            id: 'start',
            kind: 'once',
            amount: { low: 900, mode: 1001.7, high: 1100 },
            month: '2024-01',
            payers: shares,
          },
        ],
      },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const settled = exampleCase('solidariteit-jeugdhulp')
const bond = exampleCase('health-impact-bond-den-haag')
const cases = [
  ['the worked example', exampleCase()],
  ['settlement', settled],
  ['an outcome contract', bond],
  ['parts that do not round to their total', uneven()],
] as const

const nearest = (amount: Decimal | number): Decimal =>
  new Decimal(new Decimal(amount).toFixed(0, Decimal.ROUND_HALF_UP)).plus(0)
const euros = (amount: Decimal | number): string =>
  nearest(amount).toNumber().toLocaleString('nl-NL').replace(/^-0$/, '0')

describe('the same figure is the same euro', () => {
  it.each(cases)('in a sensitivity as in the results: %s', (_, businessCase) => {
    const results = calculate(businessCase)
    const isUncertain = businessCase.interventions.some(({ costs }) =>
      costs.some((cost) => cost.amount.some(({ uncertainty }) => uncertainty !== undefined)),
    )
    const tornadoes = isUncertain ? tornado(businessCase) : []
    const text = sensitivityText({
      businessCase,
      interval: 0.8,
      tornado: tornadoes,
      switching: [],
      scenarios: scenarioTable(businessCase),
      information: [],
    })
    const asStated = text.slice(text.lastIndexOf('Scenario'))
    for (const { name, cash } of results.parties) {
      const line = asStated.split('\n').find((candidate) => candidate.startsWith(name.slice(0, 12)))
      // A party without amounts has no row, and is named beneath.
      if (line === undefined) {
        expect([/Zonder bedragen: ([^.]*)\./.exec(asStated)?.[1]?.split(', '), euros(cash.npv)], name).toEqual([
          expect.arrayContaining([name]),
          '0',
        ])
        continue
      }
      expect(line.replace(name.slice(0, 12), ''), name).toMatch(new RegExp(`(^| )${euros(cash.npv)}( |$)`))
    }
    for (const { figure, base } of tornadoes) {
      const npv =
        figure === 'society.welfare.npv'
          ? results.society.welfare.npv
          : results.parties.find(({ id }) => `${id}.cash.npv` === figure)!.cash.npv
      expect(base).toBe(npv.toNumber())
    }
  })

  it('in a simulation, which says so where what parties have as the case is misses what they have together', async () => {
    const simulation = await simulate(exampleCase('begeleiding-thuis'), { draws: 100 })
    const [stated, together] = [
      simulation.parties.map(({ cash }) => cash.calculated),
      simulation.society.cash.calculated,
    ]
    expect(stated.reduce((total, amount) => total + nearest(amount).toNumber(), 0)).toBe(19455)
    expect(nearest(together).toNumber()).toBe(19454)
    expect(simulationText(simulation)).toContain(
      'Door afronding telt de kolom ‘Nu’ niet precies op: het verschil is € 1.',
    )
  })

  it.each(cases)('in an explanation: %s', (_, businessCase) => {
    const results = calculate(businessCase)
    const known = new Set<string>(figureReferences(businessCase))
    for (const [reference, npv] of [
      ...results.parties.map(({ id, cash }) => [`${id}.cash.npv`, cash.npv] as const),
      ['society.welfare.npv', results.society.welfare.npv] as const,
      ['society.cash.npv', results.society.cash.npv] as const,
    ]) {
      if (!known.has(reference)) continue
      const explanation = explain({ businessCase }, reference)
      const [root = '', ...lines] = explanationText(explanation, businessCase, { depth: 1 }).split('\n')
      expect(root, reference).toMatch(new RegExp(`: € ${euros(npv).replaceAll('.', '\\.')}$`))
      // The parts stay as they are, whatever their printed total.
      for (const { value, name } of explanation.from)
        if (name?.unit === 'eur' && Decimal.isDecimal(value))
          expect(
            lines.filter((line) => line.endsWith(`: € ${euros(value)}`)),
            `${reference}: ${String(value)}`,
          ).not.toEqual([])
    }
  })

  it('also half-way, whatever the digits of doubles', () => {
    const half = exampleOfHalf()
    expect(calculate(half).parties[0]?.cash.npv.toString()).toBe('1.5')
    const text = sensitivityText({
      businessCase: half,
      interval: 0.8,
      tornado: tornado(half),
      switching: [],
      scenarios: scenarioTable(half),
      information: [],
    })
    expect(text).toContain('NCW, gemeente: nu 2')
    expect(text.slice(text.lastIndexOf('Scenario'))).toMatch(/\ngemeente +2 /)
    expect(explanationText(explain({ businessCase: half }, 'gemeente.cash.npv'), half, { depth: 0 })).toMatch(/: € 2\n/)
  })
})

/** Saves 3 times 0.5 euro. */
const exampleOfHalf = (): BusinessCase => {
  const read = parseBusinessCase(
    smallCase({
      timeline: { from: '2024-01', through: '2024-12' },
      parties: [{ id: 'gemeente' }],
      item: { volume: { low: 5, mode: 10, high: 15, value: 10 }, price: '0.1' },
      effect: { reduction: 0.5 },
      targetGroups: [{ id: 'groep', households: 3 }],
      intervention: { enrolment: [{ from: '2024-01', through: '2024-01', households: 3, per: 'cohort' }] },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

describe('a proposal as printed', () => {
  it.each(cases)(
    'has every figure rounded by itself, and says where what parties have does not add up: %s',
    (_, businessCase) => {
      const found = proposeContributions(businessCase)
      if (found.kind !== 'proposals') throw new Error('nothing was proposed')
      const text = proposalsText(found, businessCase, { width: 10_000 })
      expect(text).toContain(`€ ${euros(found.together)} voordeel`)
      const printed = text.split(/\n\n(?=[^\n]+\n-+\n[^\n]+NCW nu)/).slice(1)
      expect(printed).toHaveLength(found.proposals.length)
      found.proposals.forEach(({ parties, payments }, place) => {
        const own = printed[place]!
        const figures = [...own.matchAll(/ {2,}(-?\d[\d.]*)(?= {2}|\n)/g)].map(([, figure]) => figure)
        expect(figures).toEqual([
          ...parties.flatMap(({ npvBefore, npvAfter }) => [euros(npvBefore), euros(npvAfter)]),
          ...payments.map(({ presentValue }) => euros(presentValue)),
        ])
        const off = parties.map(({ party, npvBefore, npvAfter }) =>
          payments
            .reduce(
              (left, { payer, recipient, presentValue }) => {
                const amount = nearest(presentValue)
                return left.plus(payer === party ? amount : 0).minus(recipient === party ? amount : 0)
              },
              nearest(npvAfter).minus(nearest(npvBefore)),
            )
            .abs()
            .toNumber(),
        )
        const most = Math.max(...off)
        if (most === 0) expect(own).not.toContain('niet precies op')
        else
          expect(own).toMatch(
            new RegExp(`Door afronding tellen deze tabellen niet precies op: [^.]* wijkt (hoogstens )?€ ${most} af`),
          )
      })
    },
  )

  it('says what all lose together', () => {
    const nothing = { kind: 'nothing-to-share', together: new Decimal('-3.6') } as const
    expect(proposalsText(nothing, bond)).toContain('(€ -4, contante waarde, kas)')
    expect(proposalsText({ ...nothing, together: new Decimal('-0.2') }, bond)).toContain('(€ 0, contante waarde, kas)')
  })
})

describe('an explanation', () => {
  it('is still made of a case that cannot be carried out', () => {
    const parties = [{ id: 'gemeente' }, { id: 'fonds' }]
    const use = { payments: [{ recipient: 'gemeente', from: '2025-01', through: '2025-12', amount: 100_000 }] }
    const read = parseBusinessCase(
      smallCase({ parties, fund: { party: 'fonds', deposits: [{ party: 'gemeente', share: 0.1 }], use } }),
    )
    if (!read.ok) throw new Error('the case is wrong')
    expect(() => calculate(read.businessCase)).toThrow()
    expect(explanationText(explain(read, 'gemeente.cash.npv'), read.businessCase)).toContain('€ 111.400')
  })
})

describe('a claims register as printed', () => {
  const claim = (costItem: string, claimed: string, joint: string): DoubleClaim => ({
    targetGroup: 'groep',
    costItem,
    claims: [],
    claimed: new Decimal(claimed),
    joint: new Decimal(joint),
    claimedTwice: new Decimal(claimed).minus(joint),
  })
  const businessCase = uneven()
  const cases = [
    { name: 'een', businessCase },
    { name: 'twee', businessCase },
  ]

  it('has every figure rounded by itself, and says by how much it does not add up', () => {
    const text = claimsText(cases, [claim('post', '50.4', '30.2'), claim('ander', '50.4', '30.2')])
    expect(text).toMatch(/post +50 +30 +20\n/)
    // Twice 50.4 is 101, twice 30.2 is 60, and twice 20.2 is 40.
    expect(text).toMatch(/Totaal +101 +60 +40\n/)
    expect(text.replace(/\s+/g, ' ')).toContain('Door afronding telt deze tabel niet precies op: het verschil is € 1.')
    expect(claimsText(cases, [claim('post', '50.4', '30.2')])).not.toContain('niet precies op')
  })
})
