import { largest, roundToNearest, formatEuro, type Decimal } from '../../money/index.js'
import type { Results } from '../../calculation/index.js'
import type { CashBridge, PartyBridge } from '../../rules/index.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordParty } from '../language/word-label.js'
import { bridgeWords } from '../words/tables/bridge.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

/** The steps from welfare to cash, in their order. */
export const bridgeSteps = [
  'withoutCash',
  'recoveredVat',
  'notCashable',
  'later',
  'beyondHorizon',
  'settlement',
  'agreements',
] as const satisfies readonly Exclude<keyof CashBridge<Decimal>, 'notCashed'>[]

export type BridgeStep = (typeof bridgeSteps)[number]

const isSeen = (amount: Decimal): boolean => !roundToNearest(amount).isZero()

/** The steps that are a euro or more; those that move money between parties are zero for all together. */
export const shownSteps = ({ results }: Reading): readonly BridgeStep[] =>
  bridgeSteps.filter((step) => isSeen(results.bridge.society[step]))

/** Whether welfare and cash differ: any step is a euro or more for all parties together. */
export const isBridged = ({ results }: Reading): boolean =>
  bridgeSteps.some((step) => isSeen(results.bridge.society[step]))

/** Whether no party has a prudent saving or extra costs of a euro. */
const isWithoutSavings = ({ parties }: Results): boolean =>
  parties.every(({ welfare }) => !isSeen(welfare.savings.presentValue) && !isSeen(welfare.societal.presentValue))

/** What the bridge says, in a sentence or two. */
export const bridgeFinding = ({ results, language }: Reading): string => {
  const words = bridgeWords[language]
  const { society } = results.bridge
  const [welfare, cash] = [society.welfare, society.cash].map((amount) => formatEuro(amount, language)) as [
    string,
    string,
  ]
  const step = largest(bridgeSteps, (one) => society[one].abs())
  if (step === undefined || !isSeen(society[step]))
    return fill(isWithoutSavings(results) ? words.nothing : words.same, { cash })
  return fill(words.finding, {
    welfare,
    cash,
    amount: formatEuro(society[step].abs(), language),
    step: words.steps[step].name.toLowerCase(),
  })
}

/** From the welfare of society to the cash of all parties, with what each step is; nothing where the two are equal. */
export const bridgeTable = (reading: Reading): TitledTable | undefined => {
  if (!isBridged(reading)) return undefined
  const { results, language } = reading
  const words = bridgeWords[language]
  const { society } = results.bridge
  const shown = shownSteps(reading)
  const hasProceeds = results.society.income !== undefined
  const line = (step: BridgeStep | 'welfare' | 'cash'): readonly Cell[] => [
    words.steps[step].name,
    hasProceeds && (step === 'welfare' || step === 'cash') ? words.withProceeds[step] : words.steps[step].what,
    society[step],
  ]
  const rows = (['welfare', ...shown] as const).map(line)
  const total = line('cash')
  return {
    title: words.table,
    table: printedTable(
      {
        head: [words.step, words.what, words.amount],
        wordColumns: 2,
        rows,
        foot: [total],
        sums: sumsDown(rows, total),
      },
      language,
    ),
    notes: [[...(shown.length === bridgeSteps.length ? [] : [words.zero]), words.both].join(' ')],
  }
}

/** The same steps of each party that has anything to show; nothing where welfare is cash for all. */
export const partyBridgeTable = (reading: Reading): TitledTable | undefined => {
  const { results, language } = reading
  const words = bridgeWords[language]
  const { parties, society } = results.bridge
  const all: Omit<PartyBridge<Decimal>, 'party'> = {
    ...society,
    notCashed: society.notCashed ?? results.society.lost.cashable,
  }
  const heads = {
    ...words.short,
    withoutCash: words.steps.withoutCash.name,
    recoveredVat: words.steps.recoveredVat.name,
    notCashed: words.notCashed,
    settlement: words.steps.settlement.name,
    agreements: words.steps.agreements.name,
  }
  const steps = (['withoutCash', 'recoveredVat', 'notCashed', 'settlement', 'agreements'] as const).filter((step) =>
    parties.some((party) => isSeen(party[step])),
  )
  const columns = ['welfare', ...steps, 'cash'] as const
  const isShown = (party: PartyBridge<Decimal>): boolean => columns.some((column) => isSeen(party[column]))
  const shown = parties.filter(isShown)
  if (steps.length === 0 || shown.length < 2) return undefined
  const line = (name: string, bridge: typeof all): readonly Cell[] => [name, ...columns.map((column) => bridge[column])]
  const rows = shown.map((party) => line(wordParty(party.party, results.businessCase, language), party))
  const total = line(words.all, all)
  const last = columns.length
  return {
    title: words.parties,
    table: printedTable(
      {
        head: [words.party, ...columns.map((column) => heads[column])],
        rows,
        foot: [total],
        sums: [
          ...sumsDown(rows, total),
          ...sumsAcross(
            [...rows, total],
            columns.slice(0, -1).map((_, at) => at + 1),
            last,
          ),
        ],
      },
      language,
    ),
    notes: [
      ...(shown.some(({ notCashed }) => roundToNearest(notCashed).gt(0)) ? [words.transfers] : []),
      ...leftOut(
        parties.filter((party) => !isShown(party)).map(({ party }) => party),
        reading,
      ),
    ],
  }
}

/** The sentence that names parties without a row. */
export const leftOut = (parties: readonly string[], { results, language }: Reading): readonly string[] =>
  parties.length === 0
    ? []
    : [
        fill(bridgeWords[language].left, {
          parties: parties
            .map((party) => withinSentence(wordParty(party, results.businessCase, language), language))
            .join(', '),
        }),
      ]
