import { type Proposal, type Proposals } from '../../proposals/index.js'
import { expectArgument, type BusinessCase, type Contribution, languageOf } from '../../case/index.js'
import { type Decimal, formatEuro, formatNumber, given, roundToNearest, listed } from '../../money/index.js'
import { heading } from '../heading.js'
import type { Language } from '../language/language.js'
import { paybackCell } from '../tables/payback-cell.js'
import { roundingNote } from '../notes/rounding-note.js'
import { withAmounts } from '../tables/with-amounts.js'
import type { ProposalPage } from './proposal-page.js'
import { proposalStability } from './proposal-stability.js'
import { proposalSums } from './proposal-sums.js'
import { proposalsOverview } from './proposals-overview.js'
import { textTable } from './text-table.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordParty } from '../language/word-label.js'
import { proposalWords } from '../words/agreements.js'
import { roundingWords } from '../words/rounding.js'
import { fill, summaryWords } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** How proposals are written. */
export interface ProposalsTextOptions {
  readonly language?: Language | undefined
  readonly width?: number | undefined
  /** Only what sets the rules apart, side by side; not when each party has its money back, nor lines for a file. */
  readonly brief?: boolean | undefined
  /**
   * Side by side at most so many lines, where that can be: whether a proposal would hold is then said without names,
   * and the smallest payments are counted.
   */
  readonly lines?: number | undefined
}

/**
 * Proposals as plain text: for each rule who pays whom, where it leaves each party, and whether it would hold.
 *
 * @throws ArgumentTypeError where they are not the answer of `proposeContributions` and its case
 *
 * @example
 * proposalsText(proposeContributions(businessCase), businessCase, { language: 'en' })
 * // ...
 * // Pays - to                             Present value
 * // ---------------------------------------------------
 * // Zorgverzekeraar - Gemeente Voorbeeld         46,478
 * // ...
 */
export const proposalsText = (
  found: Proposals,
  businessCase: BusinessCase,
  options: ProposalsTextOptions = {},
): string => {
  expectArgument('proposalsText', 'proposals', found)
  expectArgument('proposalsText', 'case', businessCase)
  const { width = 80, brief = false, lines = Infinity } = given.options('proposalsText', options)
  const language = languageOf(options)
  const words = proposalWords[language]
  const title = heading(words.title, '=')
  const amount = formatEuro(found.together, language)
  if (found.kind === 'nothing-to-share') {
    const nothing = fill(found.together.isZero() ? words.nobody : words.nothing, { amount })
    return `${title}\n${wrapText(nothing, width)}\n`
  }
  const page = { businessCase, language, width }
  const start = [
    title,
    wrapText(roundToNearest(found.together).isZero() ? words.even : fill(words.together, { amount }), width),
    ...householdNote(found, page),
  ].join('\n')
  return `${[
    start,
    ...(brief
      ? ['', proposalsOverview(found.proposals, page, lines - start.split('\n').length - 1)]
      : found.proposals.map((proposal) => `\n${proposalText(proposal, page)}`)),
  ].join('\n')}\n`
}

/**
 * In the arithmetic a household that loses a benefit is a party like any other; to a council it is no debtor or
 * creditor.
 */
const householdNote = (
  found: Extract<Proposals, { kind: 'proposals' }>,
  { businessCase, language, width }: ProposalPage,
): readonly string[] => {
  const inIt = new Set(found.proposals.flatMap(({ payments }) => payments.map(({ recipient }) => recipient)))
  const households = businessCase.parties.filter(({ id, kind }) => kind === 'huishouden' && inIt.has(id))
  if (households.length === 0) return []
  const parties = listed(
    households.map(({ id }) => withinSentence(wordParty(id, businessCase, language), language)),
    { last: summaryWords[language].and },
  )
  return [wrapText(fill(proposalWords[language].household, { parties }), width)]
}

const proposalText = (proposal: Proposal, page: ProposalPage): string => {
  const { businessCase, language, width } = page
  const words = proposalWords[language]
  const name = (party: string): string => wordParty(party, businessCase, language)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const { rows, notes } = withAmounts(
    proposal.parties.map(({ party, npvBefore, npvAfter, paybackAfter }) => [
      name(party),
      amount(npvBefore),
      amount(npvAfter),
      paybackCell(paybackAfter, language),
    ]),
    language,
  )
  const positions = [
    textTable({ head: ['', words.before, words.after, words.payback], rows }, width),
    ...notes.map((note) => wrapText(note, width)),
  ].join('\n')
  const payments =
    proposal.payments.length === 0
      ? words.noPayments
      : textTable(
          {
            head: [`${words.payer} - ${words.recipient.toLowerCase()}`, words.amount],
            rows: proposal.payments.map(({ payer, recipient, presentValue }) => [
              `${name(payer)} - ${name(recipient)}`,
              amount(presentValue),
            ]),
          },
          width,
        )
  const note = roundingNote(proposalSums(proposal), roundingWords[language].proposal, language)
  return [
    heading(words.rules[proposal.rule], '-'),
    positions,
    '',
    payments,
    ...(note === undefined ? [] : [wrapText(note, width)]),
    ...proposalStability(proposal, name, language).map((line) => wrapText(line, width)),
    ...(proposal.agreements.length === 0 ? [] : ['', ...toPaste(proposal.agreements, page)]),
  ].join('\n')
}

/** A file has one list of agreements: where there is one already, only its lines are added. */
const toPaste = (
  agreements: readonly Contribution[],
  { businessCase, language, width }: ProposalPage,
): readonly string[] => {
  const words = proposalWords[language]
  return businessCase.agreements.length === 0
    ? [wrapText(words.paste, width), agreementsYaml(agreements, width)]
    : [wrapText(words.pasteBelow, width), ...agreements.map((agreement) => agreementLines(agreement, width))]
}

/** The agreements of a proposal as lines of a case file, of at most `width` columns where a word is not wider. */
export const agreementsYaml = (agreements: readonly Contribution[], width = 80): string =>
  ['agreements:', ...agreements.map((agreement) => agreementLines(agreement, width))].join('\n')

/** On one line where it fits. In quotes YAML reads a line break as a space, so a long name may be broken. */
const agreementLines = ({ id, name, payer, recipient, terms }: Contribution, width: number): string => {
  const what =
    terms.kind === 'share-of-savings'
      ? `shareOfSavings: '${terms.share.value.toString()}'`
      : terms.kind === 'once'
        ? `once: { month: ${terms.month}, amount: '${terms.amount.value.toString()}' }`
        : ''
  const parts = [
    `- { id: ${id},`,
    `name: '${name.replaceAll("'", "''")}',`,
    `kind: contribution,`,
    `payer: ${payer},`,
    `recipient: ${recipient},`,
    `${what} }`,
  ]
  const line = `  ${parts.join(' ')}`
  const [first = '', called = '', ...rest] = parts
  return line.length <= width
    ? line
    : [`  ${first}`, wrapName(called, width - 6), wrapText(rest.slice(0, -1).join(' '), width - 6), rest.at(-1) ?? '']
        .join('\n')
        .replaceAll('\n', '\n      ')
}

/** A name with spaces beside each other stays whole: a break between them would lose one. */
const wrapName = (name: string, width: number): string => (/\s\s/.test(name) ? name : wrapText(name, width))
