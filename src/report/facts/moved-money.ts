import { isMoving, type Move, type Results } from '../../calculation/index.js'
import type { OutcomeContract } from '../../case/index.js'
import { Decimal, formatEuro, ranked, roundToNearest, sum, ZERO, listed } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { wordParty } from '../language/word-label.js'
import { movedWords } from '../words/answers/moved.js'
import { fill } from '../words/summary.js'

/** The most moves, and the most parties on one side of a move, that a reader takes in. */
const MOST = 3

/**
 * Who pays whom under settlement, agreements and the fund, a sentence each, the largest first: who advances and who
 * repays under an outcome contract, and for all others what goes from whom to whom in the end. Present values, each
 * rounded by itself.
 */
export const movedMoney = (results: Results, language: Language): readonly string[] => {
  const moves = ranked(results.moves.filter(isMoving), sizeOf)
  const rest = moves.length - MOST
  return [
    ...moves.slice(0, MOST).map((move) => sentence(results, move, language)),
    ...(rest > 0 ? [fill(movedWords[language].more, { count: String(rest) })] : []),
  ]
}

/** The most that one party pays or receives. */
const sizeOf = ({ parties }: Move): Decimal =>
  roundToNearest(parties.reduce((most, { flow }) => Decimal.max(most, flow.presentValue.abs()), ZERO))

const sentence = (results: Results, move: Move, language: Language): string => {
  const agreement = results.businessCase.agreements.find(({ id }) => move.kind === 'agreement' && id === move.id)
  return agreement?.kind === 'outcome-contract'
    ? outcomeSentence(results, agreement, move, language)
    : netSentence(results, move, language)
}

/**
 * An advance and a repayment are two flows, of which the net of each party matters only where three parties play the
 * three parts.
 */
const outcomeSentence = (
  results: Results,
  contract: OutcomeContract,
  { parties }: Move,
  language: Language,
): string => {
  const words = movedWords[language]
  const { name, investor, recipient, outcomePayer } = contract
  const euro = (party: string): string => formatEuro(of(party).abs(), language)
  const of = (party: string): Decimal =>
    roundToNearest(parties.find((one) => one.party === party)?.flow.presentValue ?? ZERO)
  const named = (party: string): string => wordParty(party, results.businessCase, language)
  const who = { name, investor: named(investor), recipient: named(recipient), payer: named(outcomePayer) }
  return recipient === outcomePayer
    ? fill(of(investor).isNegative() ? words.repaidLess : words.repaidMore, { ...who, amount: euro(investor) })
    : fill(words.outcome, { ...who, advanced: euro(recipient), repaid: euro(outcomePayer) })
}

interface Side {
  readonly id: string
  readonly name: string
  readonly amount: Decimal
}

const netSentence = (results: Results, move: Move, language: Language): string => {
  const words = movedWords[language]
  const fund = results.fund?.party
  const side = (isOn: (amount: Decimal) => boolean): readonly Side[] =>
    ranked(
      move.parties
        .map(({ party, flow }) => ({ party, amount: flow.presentValue }))
        .filter(({ amount }) => isOn(roundToNearest(amount))),
      ({ amount }) => amount.abs(),
    ).map(({ party, amount }) => ({
      id: party,
      name: move.kind === 'fund' && party === fund ? words.theFund : wordParty(party, results.businessCase, language),
      amount: amount.abs(),
    }))
  const [from, to] = [side((amount) => amount.lt(0)), side((amount) => amount.gt(0))]
  const name = fill(words.names[move.kind], { name: move.name })
  if (to.length === 0) return fill(words.even, { name })
  const amount = formatEuro(move.moved, language)
  const isGivenUp =
    move.kind === 'settlement' && from.length === 1 && from.every(({ id }) => savesAtLeast(results, id, move.moved))
  return fill(isGivenUp ? words.givenUp : words.net, {
    name,
    amount,
    from: namesOf(from, language),
    to: namesOf(to, language),
  })
}

/** Whether what a party saves, as cash, is enough to give up so much of it: then it shares a saving, and no extra cost. */
const savesAtLeast = ({ parties }: Results, id: string, moved: Decimal): boolean =>
  parties.some((party) => party.id === id && party.cash.savings.presentValue.gte(moved))

/** One name without an amount, since its amount is that of the whole; several names each with their own. */
const namesOf = (side: readonly Side[], language: Language): string => {
  const words = movedWords[language]
  const [only, second] = side
  if (only === undefined || second === undefined) return only?.name ?? ''
  const shown = side.length <= MOST + 1 ? side : side.slice(0, MOST)
  const rest = side.slice(shown.length)
  const others = {
    name: fill(words.others, { count: String(rest.length) }),
    amount: sum(rest.map(({ amount }) => amount)),
  }
  return listed(
    [...shown, ...(rest.length === 0 ? [] : [others])].map(
      ({ name, amount }) => `${name} (${formatEuro(amount, language)})`,
    ),
    { last: words.and },
  )
}
