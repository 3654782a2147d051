import type { Results } from '../../calculation/index.js'
import { nameById } from '../../case/index.js'
import { Decimal, formatNumber } from '../../money/index.js'
import type { SimulationResults } from '../../risk/index.js'
import { monthWords } from '../../timeline/index.js'
import { formatChance } from '../language/format-chance.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Language } from '../language/language.js'
import { wordPeople } from '../language/word-people.js'
import { decisionWords } from '../words/tables/decisions.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'

/** A sentence for each decision point: whether the intervention goes on, and why. */
export const decisionNotes = ({ businessCase, decisions = [] }: Results, language: Language): readonly string[] =>
  decisions.map(({ intervention, month, known, threshold, goesOn }) =>
    fill(decisionWords[language][goesOn ? 'goesOn' : 'stops'], {
      month: monthWords(month, language),
      intervention: nameById(businessCase.interventions, intervention),
      known: formatStatedShare(known, language),
      threshold: formatStatedShare(threshold, language),
    }),
  )

/** A sentence for each decision point: in which share of the draws the intervention stops. */
export const drawnDecisionNotes = (
  { businessCase, decisions = [] }: SimulationResults,
  language: Language,
): readonly string[] =>
  decisions.map(({ intervention, counted, stops }) =>
    fill(decisionWords[language].drawn, {
      intervention: nameById(businessCase.interventions, intervention),
      counted: formatNumber(new Decimal(counted), 0, language),
      people: wordPeople('{many}', { intervention }, businessCase, language),
      draws: fill(simulationWords[language].ofDraws, { share: formatChance(stops.value, language) }),
    }),
  )
