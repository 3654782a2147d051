import type { PartyResults } from '../../calculation/index.js'
import { laterRungs, type Rung } from '../../rules/index.js'
import { type Decimal, roundToNearest, ZERO } from '../../money/index.js'
import { isBeforeAgreements } from '../facts/is-before-agreements.js'
import { printedTable } from '../tables/figure-table.js'
import type { Reading } from '../language/reading.js'
import { roundingNote } from '../notes/rounding-note.js'
import { wordParty } from '../language/word-label.js'
import { chartWords } from '../words/charts.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'
import { ladderFinding } from '../findings/ladder-finding.js'
import { withinSentence } from '../language/within-sentence.js'
import type { Chart } from './chart.js'
import { levelSums, THOUSAND, waterfall, type WaterfallStep } from './waterfall.js'

/**
 * A waterfall from the gross saving of one party to what it keeps after settlement, without rungs that take nothing
 * off; nothing where the party saves nothing.
 */
export const savingsLadderChart = (reading: Reading, party: PartyResults): Chart | undefined => {
  const { results, language } = reading
  const words = chartWords[language]
  const name =
    party.kind === 'society' ? uncertaintyWords[language].society : wordParty(party.id, results.businessCase, language)
  const steps = stepsOf(party, reading)
  if (steps.every(({ change }) => roundToNearest(change).isZero())) return undefined
  const agreed = isBeforeAgreements(party) ? [words.beforeAgreements] : []
  const note = roundingNote(levelSums(steps), roundingWords[language].chart, language, THOUSAND)
  const description = [words.ladderHow, ...agreed, ...(note === undefined ? [] : [note])].join(' ')
  return {
    name: 'savings-ladder',
    title: ladderFinding(party, party.kind === 'society' ? words.society : withinSentence(name, language), language),
    subject: fill(words.ladder, { party: name }),
    description,
    table: printedTable(
      {
        head: [fill(words.ladderTable, { party: name }).split(',')[0] ?? '', words.change, words.stays],
        rows: steps.map(({ label, isLevel, change, level }) => [label, isLevel ? '' : change, level]),
        sums: steps.flatMap(({ isLevel, change, level }, at) =>
          isLevel ? [] : [{ total: level, parts: [steps[at - 1]?.level ?? ZERO, change] }],
        ),
      },
      language,
    ),
    specification: (size) => waterfall(steps, description, language, size),
  }
}

const stepsOf = ({ savings, lost, cash }: PartyResults, { language }: Reading): readonly WaterfallStep[] => {
  const { rungs } = chartWords[language]
  const worth = (rung: Rung): Decimal => savings[rung].presentValue
  const level = (label: string, reached: Decimal): WaterfallStep => ({
    label,
    isLevel: true,
    change: reached,
    level: reached,
  })
  const change = (label: string, moved: Decimal, reached: Decimal): readonly WaterfallStep[] =>
    moved.isZero() ? [] : [{ label, isLevel: false, change: moved, level: reached }]
  const settled = change(rungs.settlement, cash.settlement.presentValue, cash.retained.presentValue)
  return [
    level(rungs.gross, worth('gross')),
    ...laterRungs.flatMap((rung) => change(rungs[rung], lost[rung], worth(rung))),
    // What is cashable and what is kept are one where nothing is settled.
    ...(settled.length === 0 ? [] : [level(rungs.cash, cash.savings.presentValue)]),
    ...settled,
    level(rungs.retained, cash.retained.presentValue),
  ]
}
