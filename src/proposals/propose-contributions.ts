import { ArgumentRangeError, InternalFault } from '../base/index.js'
import { expectArgument, type BusinessCase, type Contribution } from '../case/index.js'
import { Decimal, given, sum, TOLERANCE, ZERO, shownOf } from '../money/index.js'
import { calculate, type PartyResults, type Results } from '../calculation/index.js'
import { agreementsFor, savingsOf } from './agreements-for.js'
import { SNAP_TO_ZERO } from './snap-to-zero.js'
import type { PartyPosition } from './party-position.js'
import { proposalRules, type Proposal, type ProposalRule, type Proposals } from './proposal.js'
import { savingsGame } from './savings-game.js'
import { MOST_PARTIES, stabilityOf } from './stability.js'
import { targetNets } from './target-nets.js'

/** Between whom a proposal is made. */
export interface ProposalOptions {
  /** The parties that take part; all of the case where it is not given. */
  readonly among?: readonly string[] | undefined
}

/**
 * Contributions between parties that leave none of them worse off, by five rules, where the joint result is not
 * negative. Starts from the agreements that the case already has. A fund takes no part.
 *
 * Each proposal is put into the case and calculated again: what it reports is the outcome of that calculation.
 *
 * @throws TypeError where the argument is not a case
 * @throws CalculationError where `calculate` refuses the case: a fund runs short, or buys more enrolment than the
 *   target group holds
 * @throws RangeError for a party in `among` that is not in the case
 *
 * @example
 * const proposals = proposeContributions(businessCase)
 * proposals.together // 19454.25
 * if (proposals.kind === 'nothing-to-share') throw new Error('The parties gain nothing together.')
 * proposals.proposals[0]?.rule // 'smallest-payments'
 * proposals.proposals[0]?.payments // [{ payer: 'zorgverzekeraar', recipient: 'gemeente', presentValue: 46478.44 }]
 */
export const proposeContributions = (businessCase: BusinessCase, options: ProposalOptions = {}): Proposals => {
  expectArgument('proposeContributions', 'case', businessCase)
  const { among } = given.options('proposeContributions', options)
  if (among !== undefined)
    given.list('proposeContributions', { nl: 'partijen als among, met hun id', en: 'parties as among, by id' }, among)
  const results = calculate(businessCase)
  const ids: readonly string[] = businessCase.parties.map(({ id }) => id)
  const unknown = among?.find((party) => !ids.includes(party))
  if (unknown !== undefined)
    throw new ArgumentRangeError({
      code: 'unknown-party',
      address: 'among',
      values: { found: shownOf(unknown, 'en'), parties: ids },
      texts: {
        nl: `'${shownOf(unknown, 'nl')}' is geen partij van deze businesscase; kies uit ${ids.join(', ')}.`,
        en: `'${shownOf(unknown, 'en')}' is not a party of this case; choose from ${ids.join(', ')}.`,
      },
    })
  const positions = positionsOf(results, among)
  const together = sum(positions.map(({ net }) => net))
  const size = positions.reduce((most, { net }) => Decimal.max(most, net.abs()), ZERO)
  // Where gains and losses cancel to the last digit there is no gain to divide, but still a division that leaves nobody
  // worse off.
  if (positions.length === 0 || together.lt(SNAP_TO_ZERO.times(size).neg()))
    return { kind: 'nothing-to-share', together }
  const rules = positions.length > MOST_PARTIES ? proposalRules.filter((rule) => rule !== 'shapley') : proposalRules
  const saved = savingsOf(businessCase)
  return {
    kind: 'proposals',
    together,
    proposals: rules.map((rule) => proposalBy(rule, businessCase, results, positions, saved)),
  }
}

const positionsOf = (results: Results, among: readonly string[] | undefined): readonly PartyPosition[] =>
  results.parties
    .filter(({ id }) => among === undefined || among.includes(id))
    // Money in a fund is not free to divide: it serves the purpose of the fund.
    .filter(({ id }) => id !== results.businessCase.fund?.party)
    .filter(hasBenefitOrCost)
    .map(({ id, cash }) => {
      const gains = cash.retained.presentValue
        .plus(cash.proceeds?.presentValue ?? ZERO)
        .plus(cash.received.presentValue)
      const gives = cash.costs.presentValue.plus(cash.paid.presentValue).neg()
      return {
        party: id,
        benefits: Decimal.max(gains, ZERO),
        costs: gives.plus(Decimal.max(gains.neg(), ZERO)),
        net: cash.npv,
      }
    })

/**
 * Whether a party pays or gains anything. What agreements bring and take is netted: a party that passes through all
 * that it receives has nothing of its own.
 */
const hasBenefitOrCost = ({ cash: { costs, retained, proceeds, received, paid } }: PartyResults): boolean =>
  costs.byYear.some((cost, year) =>
    [
      cost,
      retained.byYear[year] ?? ZERO,
      proceeds?.byYear[year] ?? ZERO,
      (received.byYear[year] ?? ZERO).plus(paid.byYear[year] ?? ZERO),
    ].some((amount) => amount.abs().gt(TOLERANCE)),
  )

const proposalBy = (
  rule: ProposalRule,
  businessCase: BusinessCase,
  results: Results,
  positions: readonly PartyPosition[],
  saved: ReadonlyMap<string, Decimal>,
): Proposal => {
  const targets = targetNets(rule, positions, results.pockets)
  const payments = paymentsBetween(positions, targets)
  const agreements: readonly Contribution[] = agreementsFor(rule, businessCase, results, payments, saved)
  const after = calculate({ ...businessCase, agreements: [...businessCase.agreements, ...agreements] })
  const parties = positions.map(({ party, net }) => {
    const found = after.parties.find(({ id }) => id === party)
    if (found === undefined) throw new InternalFault(`party '${party}' is not in the results`)
    return { party, npvBefore: net, npvAfter: found.cash.npv, paybackAfter: found.cash.payback }
  })
  const players = positions.map(({ party }) => party)
  return { rule, agreements, payments, parties, ...stabilityOf(parties, savingsGame(results.pockets, players)) }
}

/**
 * Who pays whom to get from the present nets to the target nets: each payer pays each recipient in proportion to what
 * the recipient lacks.
 */
const paymentsBetween = (positions: readonly PartyPosition[], targets: readonly Decimal[]): Proposal['payments'] => {
  const changes = positions.map(({ party, net }, at) => ({ party, change: (targets[at] ?? net).minus(net) }))
  const tolerance = SNAP_TO_ZERO.times(changes.reduce((most, { change }) => Decimal.max(most, change.abs()), ZERO))
  const recipients = changes.filter(({ change }) => change.gt(tolerance))
  const lacking = sum(recipients.map(({ change }) => change))
  return changes
    .filter(({ change }) => change.lt(tolerance.neg()))
    .flatMap(({ party: payer, change: over }) =>
      recipients.map(({ party: recipient, change }) => ({
        payer,
        recipient,
        presentValue: over.neg().times(change).div(lacking),
      })),
    )
}
