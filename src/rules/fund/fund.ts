import type { Id } from '../../base/index.js'
import { id, uncheckedCase } from '../../case/index.js'
import type { Fund } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { endowment, fundBalance, yearlyPayment } from './fund-balance.js'
import type { Payment } from '../agreements/agreement-entries.js'
import type { CaseWriter } from '../case-writer.js'
import { costAdditions } from '../payers/cost-additions.js'
import { costAmount, fullCostAmount } from '../payers/intervention-costs.js'
import type { CostEntry, RecoveredVatEntry } from '../payers/ledger-entry.js'
import type { RetainedSavings } from '../agreements/retained-savings.js'
import type { Concept } from '../figures.js'

/** The fund as rows of euros by period, and the lines it adds to the ledger. */
export interface FundModel {
  readonly fund: Fund
  readonly inflow: FormulaId
  /** What parties put in beforehand. */
  readonly endowed: FormulaId
  readonly outflow: FormulaId
  /** What is in it at the end of each period. */
  readonly balance: FormulaId
  readonly payments: readonly Payment[]
  readonly costs: readonly (CostEntry | RecoveredVatEntry)[]
}

const everything = { domains: [], costItems: [] } as const

/**
 * Writes the fund (docs/agreements.md, Fund): one budget year later a share of what parties retained goes in, evenly
 * over that year; it is held, pays out by plan, or buys extra enrolment with all that comes in.
 *
 * @param extra the forward row of extra households, to be bound to what the fund buys
 * @param agreed payments under agreements: those to and from the fund count in its balance, and buy no enrolment
 */
export const fundModel = (
  write: CaseWriter,
  fund: Fund,
  retained: RetainedSavings,
  extra: FormulaId | undefined,
  agreed: readonly Payment[],
): FundModel => {
  const endowed = fund.endowments.map(({ party, month, amount }, position): Payment => ({
    agreement: 'fund',
    payer: party,
    recipient: fund.party,
    timing: 'start',
    amount: endowment(
      write,
      write.money(amount, `fund.endowments[${position}].amount`, 'fund-endowment', { party }),
      month,
    ),
  }))
  const deposited = fund.deposits.map(({ party, share }): Payment => {
    const kept = write.maximum(write.constant(0), write.byYear(retained.of(party, everything)))
    const due = write.multiply(write.quantity(share, `fund.deposits.${party}`, 'fund-share', { party }), kept)
    return { agreement: 'fund', payer: party, recipient: fund.party, timing: 'even', amount: aYearLater(write, due) }
  })
  const paidOut =
    fund.use.kind === 'payments'
      ? fund.use.payments.map(({ recipient, from, through, amount }, position): Payment => ({
          agreement: 'fund',
          payer: fund.party,
          recipient,
          timing: 'even',
          amount: yearlyPayment(
            write,
            write.money(amount, `fund.payments[${position}].amount`, 'fund-payment', { party: recipient }),
            from,
            through,
          ),
        }))
      : []
  const inflow = total(write, 'fund.inflow', [
    ...endowed,
    ...deposited,
    ...agreed.filter(({ recipient }) => recipient === fund.party),
  ])
  const own = total(write, 'fund.own-inflow', [...endowed, ...deposited])
  const bought = fund.use.kind === 'enrolment' ? buyEnrolment(write, fund, fund.use.intervention, own, extra) : []
  const outflow = write.named(
    write.add(
      write.zeros,
      ...[...paidOut, ...agreed.filter(({ payer }) => payer === fund.party)].map(({ amount }) => amount),
      ...bought.filter(({ kind }) => kind === 'cost').map(({ row }) => write.multiply(write.constant(-1), row)),
    ),
    'fund.outflow',
    { party: fund.party },
  )
  return {
    fund,
    inflow,
    endowed: write.add(write.zeros, ...endowed.map(({ amount }) => amount)),
    outflow,
    balance: write.named(fundBalance(write, inflow, outflow), 'fund.balance', { party: fund.party }),
    payments: [...endowed, ...deposited, ...paidOut],
    costs: bought,
  }
}

/** All that comes in buys extra enrolment, at what the intervention costs for each household. */
const buyEnrolment = (
  write: CaseWriter,
  fund: Fund,
  bought: Id,
  inflow: FormulaId,
  extra: FormulaId | undefined,
): readonly (CostEntry | RecoveredVatEntry)[] => {
  const intervention = write.businessCase.interventions.find((candidate) => candidate.id === bought)
  if (intervention === undefined || extra === undefined)
    throw uncheckedCase(
      'fund.use.intervention',
      { id: bought },
      {
        nl: `Het fonds koopt instroom in '${bought}', die niet in deze businesscase staat`,
        en: `The fund buys enrolment of '${bought}', which is not in this case`,
      },
    )
  const about = { intervention: bought }
  const costs = intervention.costs.filter((cost) => cost.kind === 'per-household')
  const perHousehold = write.named(
    write.add(...costs.map((cost) => fullCostAmount(write, intervention, cost))),
    'fund.price',
    about,
  )
  write.bind(extra, write.divide(inflow, perHousehold))
  const line = { party: fund.party, intervention: bought, item: id('fund') }
  const recovered = costs.flatMap((cost) => {
    const each = costAdditions(write, intervention, cost).recovered
    return each === undefined ? [] : [write.multiply(costAmount(write, intervention, cost), each)]
  })
  return [
    {
      ...line,
      kind: 'cost',
      part: 'amount',
      isBoughtByFund: true,
      funding: 'incidental',
      timing: 'even',
      row: write.named(write.multiply(write.constant(-1), inflow), 'fund.enrolment', { ...about, party: fund.party }),
    },
    ...(recovered.length === 0
      ? []
      : [
          {
            ...line,
            kind: 'recovered-vat' as const,
            row: write.named(write.multiply(write.constant(-1), extra, write.add(...recovered)), 'cost.recovered-vat', {
              ...about,
              party: fund.party,
            }),
          },
        ]),
  ]
}

const total = (write: CaseWriter, concept: Concept, payments: readonly Payment[]): FormulaId =>
  write.named(write.add(write.zeros, ...payments.map(({ amount }) => amount)), concept)

/** Moves a row of budget years one year on, and spreads it evenly over the months of that year. */
const aYearLater = (write: CaseWriter, years: FormulaId): FormulaId => {
  const { budgetYears, periods } = write.timeline
  const later = write.gather(
    'year',
    years,
    budgetYears.map((_, cell) => (cell === 0 ? [] : [{ cell: cell - 1, weight: 1 }])),
  )
  const months = periods.map((period) =>
    periods
      .filter(({ budgetYear }) => budgetYear === period.budgetYear)
      .reduce((sum, { start, end }) => sum + end - start, 0),
  )
  return write.multiply(write.byPeriod(later), write.divide(write.periodMonths, write.data('period', months)))
}
