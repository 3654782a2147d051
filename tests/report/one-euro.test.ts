import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  calculate,
  Decimal,
  explain,
  explanationText,
  figureReferences,
  parseBusinessCase,
  proposeContributions,
  summaryText,
  type BusinessCase,
  type Proposal,
} from '../../src/index.js'
import { proposalsText, sensitivityText } from '../../src/report/index.js'
import { printedNpvs } from '../../src/report/printed-npvs.js'
import { printedProposal } from '../../src/report/printed-proposal.js'
import { roundedParties } from '../../src/report/rounded-parties.js'
import { roundedSociety } from '../../src/report/rounded-society.js'
import { scenarioTable, tornado } from '../../src/risk/index.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../model/small-case.js'

/** Costs of which a quarter is 250.425: in the table of parties the first pays 251, the second 250. */
const uneven = (): BusinessCase => {
  const parties = ['een', 'twee', 'drie']
  const shares = { een: 0.25, twee: 0.25, drie: 0.5 }
  const read = parseBusinessCase(
    smallCase({
      parties: parties.map((id) => ({ id, name: id })),
      item: { payers: shares },
      intervention: { costs: [{ id: 'start', kind: 'once', amount: { low: 900, mode: 1001.7, high: 1100 }, month: '2024-01', payers: shares }] },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const settled = exampleCase('solidariteit-jeugdhulp')
const bond = exampleCase('health-impact-bond-den-haag')

const euros = (amount: number): string => amount.toLocaleString('nl-NL', { useGrouping: true })

const sensitivityOf = (businessCase: BusinessCase, language: 'nl' | 'en' = 'nl'): string =>
  sensitivityText(
    { businessCase, interval: 0.8, tornado: tornado(businessCase), switching: [], scenarios: scenarioTable(businessCase), information: [] },
    { language },
  )

describe('the same figure is the same euro', () => {
  it.each([['the worked example', exampleCase()], ['an outcome contract', bond], ['parts that do not round to their total', uneven()]])('in the tables of parties and of society: what %s costs', (_, businessCase) => {
    const results = calculate(businessCase)
    expect(roundedParties(results).total.costs).toEqual(roundedSociety(results).costs)
  })
  it.each([['the worked example', exampleCase()], ['parts that do not round to their total', uneven()]])('in the summary and in the sensitivity of %s', (_, businessCase) => {
    const results = calculate(businessCase)
    const text = sensitivityOf(businessCase)
    const summary = summaryText(results)
    const asStated = text.slice(text.lastIndexOf('Scenario'))
    for (const { party, npv } of roundedParties(results).parties.filter((line) => !line.npv.isZero())) {
      const printed = npv.toNumber().toLocaleString('nl-NL', { useGrouping: true })
      expect(summary).toContain(printed)
      const line = asStated.split('\n').find((candidate) => candidate.startsWith(party.name.slice(0, 12)))
      expect(line, `${party.id}: ${asStated}`).toContain(printed)
    }
  })

  it('is the printed NPV only where it is that NPV', () => {
    const results = calculate(uneven())
    const print = printedNpvs(results)
    for (const { party, npv } of roundedParties(results).parties) {
      expect(print(`${party.id}.cash.npv`, party.cash.npv.toNumber()).eq(npv)).toBe(true)
      expect(print(`${party.id}.cash.npv`, party.cash.npv.plus(5)).eq(party.cash.npv.plus(5).round())).toBe(true)
    }
    expect(roundedParties(results).parties.some(({ party, npv }) => !npv.eq(party.cash.npv.round()))).toBe(true)
  })
})

describe('a proposal as printed', () => {
  it.each([['the worked example', exampleCase()], ['settlement', settled], ['an outcome contract', bond], ['parts that do not round to their total', uneven()]])('starts from the table of parties and adds up: %s', (_, businessCase) => {
    const results = calculate(businessCase)
    const printed = new Map(roundedParties(results).parties.map(({ party, npv }) => [party.id, npv.toNumber()]))
    const found = proposeContributions(businessCase)
    if (found.kind !== 'proposals') throw new Error('nothing was proposed')
    const text = proposalsText(found, businessCase)
    expect(text).toContain(`€ ${euros([...printed.values()].reduce((sum, npv) => sum + npv, 0))} op vooruit`)
    for (const proposal of found.proposals) {
      const { before, after, payments } = printedProposal(proposal, printedNpvs(results))
      proposal.parties.forEach(({ party, npvAfter }, at) => {
        expect(before[at]?.toNumber()).toBe(printed.get(party))
        const change = proposal.payments.reduce((sum, { payer, recipient }, place) => {
          const amount = payments[place]!.toNumber()
          return sum + (recipient === party ? amount : 0) - (payer === party ? amount : 0)
        }, 0)
        expect(before[at]!.toNumber() + change, `${proposal.rule} ${party}`).toBe(after[at]?.toNumber())
        expect(after[at]!.minus(npvAfter).abs().lt(2.5)).toBe(true)
        expect(text).toContain(euros(after[at]!.toNumber()))
      })
      // Who comes to nought is printed at nought.
      if (proposal.rule === 'smallest-payments') for (const [at, { npvAfter }] of proposal.parties.entries()) if (npvAfter.abs().lt(1e-9)) expect(after[at]?.toNumber()).toBe(0)
      proposal.payments.forEach(({ presentValue }, place) => {
        expect(payments[place]!.gte(0)).toBe(true)
        expect(payments[place]!.minus(presentValue).abs().lt(2.5)).toBe(true)
        expect(text).toContain(euros(payments[place]!.toNumber()))
      })
    }
  })

  it('adds up for any parties and payments, and no payment is below nought', () => {
    const net = fc.integer({ min: -40_000, max: 40_000 }).map((thousandths) => thousandths / 1000)
    fc.assert(
      fc.property(fc.array(net, { minLength: 2, maxLength: 7 }), fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 7, maxLength: 7 }), fc.array(net, { minLength: 7, maxLength: 7 }), (nets, off, wanted) => {
        const now = nets.map((amount) => new Decimal(amount))
        const spread = nets.map((_, at) => new Decimal(wanted[at]!))
        const mean = spread.reduce((sum, one) => sum.plus(one), new Decimal(0)).div(nets.length)
        const changes = spread.map((one) => one.minus(mean))
        const recipients = changes.flatMap((change, at) => (change.gt(0) ? [{ at, change }] : []))
        const lacking = recipients.reduce((sum, { change }) => sum.plus(change), new Decimal(0))
        const payments = changes.flatMap((change, payer) =>
          change.lt(0) ? recipients.map((to) => ({ payer: String(payer), recipient: String(to.at), presentValue: change.neg().times(to.change).div(lacking) })) : [],
        )
        const parties = now.map((npvBefore, at) => ({ party: String(at), npvBefore, npvAfter: npvBefore.plus(changes[at]!) }))
        const proposal = { parties, payments } as unknown as Proposal
        const printed = printedProposal(proposal, (figure, value) => new Decimal(value).round().plus(off[Number(figure.split('.')[0])]!))
        parties.forEach((_, at) => {
          const sumOf = (side: 'payer' | 'recipient') => payments.reduce((sum, payment, place) => (payment[side] === String(at) ? sum.plus(printed.payments[place]!) : sum), new Decimal(0))
          expect(printed.after[at]!.eq(printed.before[at]!.plus(sumOf('recipient')).minus(sumOf('payer')))).toBe(true)
        })
        for (const amount of printed.payments) expect(amount.isInteger() && amount.gte(0)).toBe(true)
      }),
    )
  })

  it('tells what all lose together as the table of parties has it', () => {
    const nothing = { kind: 'nothing-to-share', together: new Decimal('-3.6') } as const
    expect(proposalsText(nothing, bond)).toContain('(€ -4, contante waarde, kas)')
    expect(proposalsText({ ...nothing, together: new Decimal('-0.2') }, bond)).toContain('(€ 0, contante waarde, kas)')
  })
})

describe('an explanation as printed', () => {
  it.each([['gemeente.cash.npv'], ['rijk.cash.npv'], ['verzekeraar.cash.npv'], ['uitvoerder.cash.npv'], ['society.welfare.npv'], ['society.cash.npv'], ['gemeente.welfare.npv']])('has the euro of the tables, and parts that add up: %s', (figure) => {
    for (const businessCase of [exampleCase(), settled, bond, uneven()]) {
      if (!figureReferences(businessCase).includes(figure)) continue
      const [root = '', ...lines] = explanationText(explain({ businessCase }, figure), businessCase, { depth: 1 }).split('\n')
      const amount = (line: string): number => Number(/€ (-?[\d.]+)$/.exec(line)![1]!.replaceAll('.', ''))
      const parts = lines.filter((line) => /^ {2}[^ =(].*€ -?[\d.]+$/.test(line)).map(amount)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts.reduce((sum, part) => sum + part, 0), `${figure}\n${lines.join('\n')}`).toBe(amount(root))
    }
  })

  it('has the NPV of the table of parties, also where that is not its own rounding', () => {
    for (const businessCase of [uneven(), settled, bond]) {
      for (const { party, npv } of roundedParties(calculate(businessCase)).parties)
        expect(explanationText(explain({ businessCase }, `${party.id}.cash.npv`), businessCase, { depth: 0 }).split('\n')[0]).toMatch(new RegExp(`: € ${euros(npv.toNumber()).replaceAll('.', '\\.')}$`))
    }
  })

  it('is still made of a case that cannot be carried out', () => {
    const parties = [{ id: 'gemeente' }, { id: 'fonds' }]
    const use = { payments: [{ recipient: 'gemeente', from: '2025-01', through: '2025-12', amount: 100_000 }] }
    const read = parseBusinessCase(smallCase({ parties, fund: { party: 'fonds', deposits: [{ party: 'gemeente', share: 0.1 }], use } }))
    if (!read.ok) throw new Error('the case is wrong')
    expect(() => calculate(read.businessCase)).toThrow()
    expect(explanationText(explain(read, 'gemeente.cash.npv'), read.businessCase)).toContain('€ 111.400')
  })
})
