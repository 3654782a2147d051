import { nameById, type BusinessCase } from '../../case/index.js'
import { Decimal, formatNumber } from '../../money/index.js'
import type { StoppingValue } from '../../risk/index.js'
import type { Language } from '../language/language.js'
import { wordParty } from '../language/word-label.js'
import { decisionWords } from '../words/tables/decisions.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from '../tables/agreement-tables.js'

const society = 'society.welfare.npv'

/** What being able to stop is worth to each party in cash and to society in welfare, by the net present value of each. */
export const stoppingTable = (
  { figures }: StoppingValue,
  businessCase: BusinessCase,
  language: Language,
): TitledTable => {
  const words = decisionWords[language]
  const simulation = simulationWords[language]
  const euro = (value: number): string => formatNumber(new Decimal(value), 0, language)
  const nameOf = (figure: string): string =>
    figure === society
      ? simulation.societyWelfare
      : wordParty(figure.slice(0, figure.indexOf('.')), businessCase, language)
  const ofSociety = figures.find(({ figure }) => figure === society)
  return {
    title: words.title,
    table: {
      head: [simulation.party, words.taken, words.never, words.difference, simulation.error],
      rows: figures.map(({ figure, with: taken, without, value, standardError }) => [
        nameOf(figure),
        ...[taken, without, value, standardError].map(euro),
      ]),
    },
    notes: [
      ...(ofSociety === undefined
        ? []
        : [
            fill(words.calculated, {
              with: euro(ofSociety.calculated.with),
              without: euro(ofSociety.calculated.without),
            }),
          ]),
      ...(ofSociety?.alone ?? []).map(({ intervention, value, standardError }) =>
        fill(words.alone, {
          intervention: nameById(businessCase.interventions, intervention),
          value: euro(value),
          error: euro(standardError),
        }),
      ),
      ...(ofSociety !== undefined && ofSociety.value < -2 * ofSociety.standardError ? [words.below] : []),
    ],
  }
}
