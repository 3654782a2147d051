import { type Proposal, type Proposals } from '../../proposals/index.js'
import { expectArgument, type BusinessCase, type Contribution, languageOf } from '../../case/index.js'
import {
  type Decimal,
  formatEuro,
  formatNumber,
  given,
  ranked,
  roundToNearest,
  ZERO,
  listed,
} from '../../money/index.js'
import { heading } from '../heading.js'
import type { Language } from '../language/language.js'
import { paybackCell } from '../tables/payback-cell.js'
import { roundingNote, type Sum } from '../notes/rounding-note.js'
import { textTable } from './text-table.js'
import { wordParty } from '../language/word-label.js'
import { proposalWords } from '../words/agreements.js'
import { roundingWords } from '../words/rounding.js'
import { fill, summaryWords } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** Proposals as plain text: for each rule who pays whom, where it leaves each party, and whether it would hold. */
export const proposalsText = (
  found: Proposals,
  businessCase: BusinessCase,
  options: { readonly language?: Language | undefined; readonly width?: number | undefined } = {},
): string => {
  expectArgument('proposalsText', 'proposals', found)
  expectArgument('proposalsText', 'case', businessCase)
  const { width = 80 } = given.options('proposalsText', options)
  const language = languageOf(options)
  const words = proposalWords[language]
  const title = heading(words.title, '=')
  const amount = formatEuro(found.together, language)
  if (found.kind === 'nothing-to-share') {
    const nothing = fill(found.together.isZero() ? words.nobody : words.nothing, { amount })
    return `${title}\n${wrapText(nothing, width)}\n`
  }
  const page = { businessCase, language, width }
  return `${[
    title,
    wrapText(roundToNearest(found.together).isZero() ? words.even : fill(words.together, { amount }), width),
    ...householdNote(found, page),
    ...found.proposals.map((proposal) => `\n${proposalText(proposal, page)}`),
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
    households.map(({ id }) => wordParty(id, businessCase, language)),
    { last: summaryWords[language].and },
  )
  return [wrapText(fill(proposalWords[language].household, { parties }), width)]
}

interface ProposalPage {
  readonly businessCase: BusinessCase
  readonly language: Language
  readonly width: number
}

const proposalText = (proposal: Proposal, page: ProposalPage): string => {
  const { businessCase, language, width } = page
  const words = proposalWords[language]
  const name = (party: string): string => wordParty(party, businessCase, language)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const positions = textTable(
    {
      head: ['', words.before, words.after, words.payback],
      rows: proposal.parties.map(({ party, npvBefore, npvAfter, paybackAfter }) => [
        name(party),
        amount(npvBefore),
        amount(npvAfter),
        paybackCell(paybackAfter, language),
      ]),
    },
    width,
  )
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
  const note = roundingNote(sumsOf(proposal), roundingWords[language].proposal, language)
  return [
    heading(words.rules[proposal.rule], '-'),
    positions,
    '',
    payments,
    ...(note === undefined ? [] : [wrapText(note, width)]),
    ...stability(proposal, name, language).map((line) => wrapText(line, width)),
    ...(proposal.agreements.length === 0 ? [] : ['', ...toPaste(proposal.agreements, page)]),
  ].join('\n')
}

/** For each party: what it has now, less what it pays, plus what it receives, is what it has then. */
const sumsOf = ({ parties, payments }: Proposal): readonly Sum[] =>
  parties.map(({ party, npvBefore, npvAfter }) => ({
    total: npvAfter,
    parts: [
      npvBefore,
      ...payments.flatMap(({ payer, recipient, presentValue }) => [
        ...(payer === party ? [presentValue.neg()] : []),
        ...(recipient === party ? [presentValue] : []),
      ]),
    ],
  }))

/** A file has one list of agreements: where there is one already, only its lines are added. */
const toPaste = (
  agreements: readonly Contribution[],
  { businessCase, language, width }: ProposalPage,
): readonly string[] => {
  const words = proposalWords[language]
  return businessCase.agreements.length === 0
    ? [wrapText(words.paste, width), agreementsYaml(agreements)]
    : [wrapText(words.pasteBelow, width), ...agreements.map(agreementLine)]
}

const stability = (
  { core, disruption }: Proposal,
  name: (party: string) => string,
  language: Language,
): readonly string[] => {
  const words = proposalWords[language]
  const [worst] = core?.blocking ?? []
  const [first, second] = ranked(
    (disruption ?? []).filter(({ propensity }) => propensity?.gt(0) === true),
    ({ propensity }) => propensity ?? ZERO,
  )
  // Where two parties have the same printed bargaining power, neither is named the strongest.
  const isTie = second !== undefined && second.propensity?.toFixed(1) === first?.propensity?.toFixed(1)
  const strongest = isTie ? undefined : first
  return [
    ...(core === null
      ? []
      : [
          worst === undefined
            ? words.stable
            : fill(words.unstable, {
                coalition: worst.coalition.map(name).join(', '),
                amount: formatEuro(worst.shortfall, language),
              }),
          ...(core.unallocated.gt(0)
            ? [fill(words.unallocated, { amount: formatEuro(core.unallocated, language) })]
            : []),
        ]),
    // A party whose walking out costs the others less than itself has no bargaining power.
    ...(strongest?.propensity?.gte(1) !== true
      ? []
      : [
          fill(words.strongest, {
            party: name(strongest.player),
            ratio: formatNumber(strongest.propensity, 1, language),
          }),
        ]),
  ]
}

/** The agreements of a proposal as lines of a case file. */
export const agreementsYaml = (agreements: readonly Contribution[]): string =>
  ['agreements:', ...agreements.map(agreementLine)].join('\n')

const agreementLine = ({ id, name, payer, recipient, terms }: Contribution): string => {
  const what =
    terms.kind === 'share-of-savings'
      ? `shareOfSavings: '${terms.share.value.toString()}'`
      : terms.kind === 'once'
        ? `once: { month: ${terms.month}, amount: '${terms.amount.value.toString()}' }`
        : ''
  return `  - { id: ${id}, name: '${name.replaceAll("'", "''")}', kind: contribution, payer: ${payer}, recipient: ${recipient}, ${what} }`
}
