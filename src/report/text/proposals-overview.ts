import type { Decimal } from '../../money/index.js'
import { formatNumber, ranked, ZERO } from '../../money/index.js'
import type { Proposal } from '../../proposals/index.js'
import { roundingNote } from '../notes/rounding-note.js'
import { withAmounts } from '../tables/with-amounts.js'
import { wordParty } from '../language/word-label.js'
import { proposalWords } from '../words/agreements.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'
import { proposalStability } from './proposal-stability.js'
import { proposalSums } from './proposal-sums.js'
import type { ProposalPage } from './proposal-page.js'
import { textTable } from './text-table.js'
import { wrapText } from './wrap-text.js'

/**
 * Proposals side by side: a letter for each rule, what each party then has, who pays whom, and whether it would hold.
 * Where that is more than so many lines, the last is said without names, and of the payments the smallest are counted.
 */
export const proposalsOverview = (proposals: readonly Proposal[], page: ProposalPage, lines = Infinity): string => {
  const { businessCase, language, width } = page
  const words = proposalWords[language]
  const name = (party: string): string => wordParty(party, businessCase, language)
  const letters = proposals.map((_, at) => String.fromCharCode('A'.charCodeAt(0) + at))
  const note = roundingNote(proposals.flatMap(proposalSums), roundingWords[language].proposal, language)
  const before = [
    ...proposals.map(({ rule }, at) => wrapText(`${letters[at] ?? ''}: ${words.rules[rule]}`, width, '   ')),
    '',
    words.positions,
    ...positions(proposals, letters, name, page),
    '',
  ]
  const after = (sentences: readonly string[]): readonly string[] => [
    ...(note === undefined ? [] : [wrapText(note, width)]),
    '',
    ...sentences.map((line) => wrapText(line, width, '   ')),
  ]
  const paid = paymentRows(proposals, name, language)
  const whole = (sentences: readonly string[], most: number): string =>
    [...before, ...payments(paid, letters, most, page), ...after(sentences)].join('\n')
  const fits = (text: string): boolean => text.split('\n').length <= lines
  const named = whole(holds(proposals, letters, name, language), paid.length)
  if (fits(named)) return named
  const brief = holdsBriefly(proposals, letters, language)
  let most = paid.length
  while (most > FEWEST_PAYMENTS && !fits(whole(brief, most))) most -= 1
  return whole(brief, most)
}

/** However little room there is. */
const FEWEST_PAYMENTS = 3

/** What each party has now, and after each proposal. */
const positions = (
  proposals: readonly Proposal[],
  letters: readonly string[],
  name: (party: string) => string,
  { language, width }: ProposalPage,
): readonly string[] => {
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const [first] = proposals
  const { rows, notes } = withAmounts(
    (first?.parties ?? []).map(({ party, npvBefore }, at) => [
      name(party),
      amount(npvBefore),
      ...proposals.map(({ parties }) => (parties[at] === undefined ? '' : amount(parties[at].npvAfter))),
    ]),
    language,
  )
  return [
    textTable({ head: ['', proposalWords[language].before, ...letters], rows }, width),
    ...notes.map((line) => wrapText(line, width)),
  ]
}

/** Who pays whom, the largest payment of any proposal first. */
const paymentRows = (
  proposals: readonly Proposal[],
  name: (party: string) => string,
  language: ProposalPage['language'],
): readonly (readonly string[])[] => {
  const pairs = new Map(
    proposals.flatMap(({ payments: own }) =>
      own.map(({ payer, recipient }) => [`${payer} ${recipient}`, { payer, recipient }] as const),
    ),
  )
  const rows = [...pairs.values()].map(({ payer, recipient }) => {
    const own = proposals.map(
      (proposal) =>
        proposal.payments.find((payment) => payment.payer === payer && payment.recipient === recipient)?.presentValue,
    )
    return {
      largest: own.reduce<Decimal>((most, paid) => (paid?.gt(most) === true ? paid : most), ZERO),
      cells: [
        `${name(payer)} - ${name(recipient)}`,
        ...own.map((paid) => (paid === undefined ? '-' : formatNumber(paid, 0, language))),
      ],
    }
  })
  return ranked(rows, ({ largest }) => largest).map(({ cells }) => cells)
}

const payments = (
  rows: readonly (readonly string[])[],
  letters: readonly string[],
  most: number,
  { language, width }: ProposalPage,
): readonly string[] => {
  const words = proposalWords[language]
  if (rows.length === 0) return [words.noPayments]
  const left = rows.length - most
  return [
    words.amounts,
    textTable(
      { head: [`${words.payer} - ${words.recipient.toLowerCase()}`, ...letters], rows: rows.slice(0, most) },
      width,
    ),
    ...(left > 0
      ? [wrapText(fill(left === 1 ? words.oneSmaller : words.smaller, { count: String(left) }), width)]
      : []),
  ]
}

/** Whether each proposal would hold, without the names of who would be better off alone. */
const holdsBriefly = (
  proposals: readonly Proposal[],
  letters: readonly string[],
  language: ProposalPage['language'],
): readonly string[] => {
  const words = proposalWords[language]
  const lettersOf = (isStable: boolean): readonly string[] =>
    letters.filter((_, at) => {
      const core = proposals[at]?.core
      return core !== null && core !== undefined && (core.blocking.length === 0) === isStable
    })
  const said = (those: readonly string[], sentence: string): readonly string[] =>
    those.length === 0 ? [] : [fill('{letters}: {sentence}', { letters: those.join(', '), sentence })]
  return [...said(lettersOf(true), words.stable), ...said(lettersOf(false), words.unstableGroup)]
}

/** Whether each proposal would hold; proposals of which the same is to be said stand together. */
const holds = (
  proposals: readonly Proposal[],
  letters: readonly string[],
  name: (party: string) => string,
  language: ProposalPage['language'],
): readonly string[] => {
  const said = new Map<string, string[]>()
  for (const [at, proposal] of proposals.entries()) {
    const sentence = proposalStability(proposal, name, language).join(' ')
    if (sentence !== '') said.set(sentence, [...(said.get(sentence) ?? []), letters[at] ?? ''])
  }
  return [...said].map(([sentence, own]) => fill('{letters}: {sentence}', { letters: own.join(', '), sentence }))
}
