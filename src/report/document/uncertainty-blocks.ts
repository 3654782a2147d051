import { Decimal, formatNumber } from '../../money/index.js'
import { drawnDecisionNotes } from '../notes/decision-notes.js'
import { drawWarnings } from '../notes/draw-warnings.js'
import { formatChance } from '../language/format-chance.js'
import { limitWarnings, triedIn } from '../notes/limit-warnings.js'
import { movedMeans } from '../facts/moved-means.js'
import type { Reading } from '../language/reading.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { isAnyoneMoved } from '../uncertainty/is-anyone-moved.js'
import { meanTurns } from '../uncertainty/mean-turns.js'
import { stoppingTable } from '../uncertainty/stopping-table.js'
import { chartBlocks } from './chart-blocks.js'
import { paragraph, type Block } from './report-document.js'
import { isOfTheCase, statedNumbers } from './stated-numbers.js'

/** How certain the answer is: what was drawn, how far it may vary, and which number matters most. */
export const uncertaintyBlocks = (reading: Reading): readonly Block[] => {
  const { language, risk, results } = reading
  const words = uncertaintyWords[language]
  if (risk === undefined) return []
  if (risk === null) return [paragraph(words.nothing)]
  const { simulation } = risk
  const chance = (value: number): string => formatChance(value, language)
  const counted = (count: number): string => formatNumber(new Decimal(count), 0, language)
  return [
    ...[
      fill(words.how, {
        count: counted(simulation.uncertain.length),
        all: counted(statedNumbers(results.businessCase).filter(isOfTheCase).length),
        draws: counted(simulation.draws),
      }),
      ...movedMeans(simulation, language),
      ...drawnDecisionNotes(simulation, language),
      ...drawWarnings(simulation, language),
      ...meanTurns(reading),
      ...(isAnyoneMoved(simulation)
        ? [
            fill(simulationWords[language].joint, {
              all: chance(simulation.allPartiesGain.value),
              none: chance(simulation.noPartyLoses.value),
            }),
          ]
        : []),
    ].map(paragraph),
    ...chartBlocks('uncertainty', reading),
    ...stoppingBlocks(reading),
    ...limitWarnings(triedIn(risk.tornadoes, results.businessCase, language), results.businessCase, language).map(
      paragraph,
    ),
  ]
}

/** What being able to stop is worth, where the case has decision points. */
const stoppingBlocks = ({ risk, results, language }: Reading): readonly Block[] => {
  if (risk?.stopping === undefined) return []
  const { title, table, notes } = stoppingTable(risk.stopping, results.businessCase, language)
  return [{ kind: 'table', table: { ...table, caption: title } }, ...notes.map(paragraph)]
}
