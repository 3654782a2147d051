import { type Decimal, formatNumber, given, sum } from '../../money/index.js'
import { languageOf } from '../../case/index.js'
import {
  expectClaims,
  expectProgramme,
  claimedUnderOtherIds,
  type DoubleClaim,
  type ProgrammeCase,
  unlikeBaselines,
} from '../../programme/index.js'
import { type Cell, printedTable, sumsAcross, sumsDown } from '../tables/figure-table.js'
import type { SummaryOptions } from './summary-text.js'
import { textTable } from './text-table.js'
import { claimsWords } from '../words/claims.js'
import { domainWords } from '../words/terms.js'
import { fill } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/**
 * A claims register as plain text for a terminal: the cases by letter, and a line for each saving that is claimed
 * twice. Target groups and cost items are named by their ids, which is what the cases have in common.
 *
 * @throws ArgumentTypeError where it is given something else than named cases and the answer of `claimsRegister`
 *
 * @example
 * const cases = [
 *   { name: 'Wijk Noord', businessCase },
 *   { name: 'Wijk Zuid', businessCase },
 * ]
 * claimsText(cases, claimsRegister(cases), { language: 'en' })
 * // ...
 * // Target group  Cost item  Cases  Claimed  Possible together  Twice
 * // -----------------------------------------------------------------
 * // gezinnen      ggz        A, B   279,253            276,230  3,024
 * // gezinnen      wmo        A, B    94,747             93,867    879
 * // ...
 */
export const claimsText = (
  cases: readonly ProgrammeCase[],
  claims: readonly DoubleClaim[],
  options: SummaryOptions = {},
): string => {
  expectProgramme('claimsText', cases)
  expectClaims('claimsText', claims)
  const { width = 80 } = given.options('claimsText', options)
  const language = languageOf(options)
  const words = claimsWords[language]
  const level = String(cases[0]?.businessCase.prices.level ?? '')
  return [
    words.heading,
    '='.repeat(words.heading.length),
    fill(words.cases, { level }),
    ...cases.map(({ name }, at) => wrapText(`${letter(at)}: ${name}`, width, '   ')),
    '',
    ...(claims.length === 0
      ? [wrapText(words.none, width)]
      : [table(cases, claims, language, width), '', wrapText(words.note, width), wrapText(words.rounding, width)]),
    ...doubts(cases, language, width),
    '',
  ].join('\n')
}

/** What ids alone cannot settle: items that may be the same, and items that should be the same. */
const doubts = (
  cases: readonly ProgrammeCase[],
  language: keyof typeof claimsWords,
  width: number,
): readonly string[] => {
  const words = claimsWords[language]
  const letterOf = (name: string): string => letter(cases.findIndex((each) => each.name === name))
  const line = (text: string): string => wrapText(`- ${text}`, width, '  ')
  const same = claimedUnderOtherIds(cases).map(({ payer, domain, items }) =>
    line(
      fill(words.sameLine, {
        payer,
        domain: domainWords[language][domain],
        items: items.map((item) => `${item.costItem} (${letterOf(item.case)}, ${item.targetGroup})`).join(', '),
      }),
    ),
  )
  const number = (amount: Decimal): string => formatNumber(amount, amount.isInteger() ? 0 : 2, language)
  const unlike = unlikeBaselines(cases).map(({ targetGroup, costItem, year, stated }) =>
    line(
      fill(words.unlikeLine, {
        costItem,
        targetGroup,
        year: String(year),
        stated: stated
          .map((own) =>
            fill(words.statedBy, {
              case: letterOf(own.case),
              households: number(own.households),
              cost: number(own.costPerHouseholdYear),
            }),
          )
          .join('; '),
      }),
    ),
  )
  return [
    ...(same.length === 0 ? [] : ['', wrapText(words.same, width), ...same]),
    ...(unlike.length === 0 ? [] : ['', wrapText(words.unlike, width), ...unlike]),
  ]
}

const table = (
  cases: readonly ProgrammeCase[],
  claims: readonly DoubleClaim[],
  language: keyof typeof claimsWords,
  width: number,
): string => {
  const words = claimsWords[language]
  const letters = new Map(cases.map(({ name }, at) => [name, letter(at)]))
  const amounts = ['claimed', 'joint', 'claimedTwice'] as const
  const rows = claims.map((claim): readonly Cell[] => [
    claim.targetGroup,
    claim.costItem,
    claim.claims.map((own) => letters.get(own.case) ?? own.case).join(', '),
    ...amounts.map((amount) => claim[amount]),
  ])
  const total = [words.total, '', '', ...amounts.map((amount) => sum(claims.map((claim) => claim[amount])))]
  return textTable(
    printedTable(
      {
        head: [words.targetGroup, words.costItem, words.inCases, words.claimed, words.joint, words.claimedTwice],
        rows,
        foot: [total],
        wordColumns: 3,
        sums: [...sumsDown(rows, total), ...sumsAcross([...rows, total], [4, 5], 3)],
      },
      language,
    ),
    width,
  )
}

/** A, B, ..., Z, AA, AB, ... */
const letter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`
