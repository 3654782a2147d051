import type { Decimal } from '../../money/index.js'
import { formatNumber } from '../../money/index.js'
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

/** Proposals side by side: a letter for each rule, what each party then has, who pays whom, and whether it would hold. */
export const proposalsOverview = (
  proposals: readonly Proposal[],
  { businessCase, language, width }: ProposalPage,
): string => {
  const words = proposalWords[language]
  const name = (party: string): string => wordParty(party, businessCase, language)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const letters = proposals.map((_, at) => String.fromCharCode('A'.charCodeAt(0) + at))
  const [first] = proposals
  const positions = withAmounts(
    (first?.parties ?? []).map(({ party, npvBefore }, at) => [
      name(party),
      amount(npvBefore),
      ...proposals.map(({ parties }) => (parties[at] === undefined ? '' : amount(parties[at].npvAfter))),
    ]),
    language,
  )
  const pairs = new Map(
    proposals.flatMap(({ payments }) =>
      payments.map(({ payer, recipient }) => [`${payer} ${recipient}`, { payer, recipient }] as const),
    ),
  )
  const payments = [...pairs.values()].map(({ payer, recipient }) => [
    `${name(payer)} - ${name(recipient)}`,
    ...proposals.map((proposal) => {
      const own = proposal.payments.find((payment) => payment.payer === payer && payment.recipient === recipient)
      return own === undefined ? '-' : amount(own.presentValue)
    }),
  ])
  const note = roundingNote(proposals.flatMap(proposalSums), roundingWords[language].proposal, language)
  return [
    ...proposals.map(({ rule }, at) => wrapText(`${letters[at] ?? ''}: ${words.rules[rule]}`, width, '   ')),
    '',
    words.positions,
    textTable({ head: ['', words.before, ...letters], rows: positions.rows }, width),
    ...positions.notes.map((line) => wrapText(line, width)),
    '',
    ...(payments.length === 0
      ? [words.noPayments]
      : [
          words.amounts,
          textTable({ head: [`${words.payer} - ${words.recipient.toLowerCase()}`, ...letters], rows: payments }, width),
        ]),
    ...(note === undefined ? [] : [wrapText(note, width)]),
    '',
    ...holds(proposals, letters, name, language).map((line) => wrapText(line, width, '   ')),
  ].join('\n')
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
