import type { Results } from '../../calculation/index.js'
import { SURE, type Verdict } from '../../evaluation/index.js'
import { formatPercentage, ZERO, type Decimal } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './evaluation-words.js'
import { verdictWords } from './verdict-words.js'

/** What can be said of each project: its welfare as planned and as forecast, the chance that society gains, the verdict. */
export const verdictTable = ({ evaluation, language }: EvaluationReading): TitledTable | undefined => {
  const { verdicts, businessCase, planned } = evaluation
  if (verdicts.length === 0) return undefined
  const words = verdictWords[language]
  const { planned: plan, forecast } = evaluationWords[language]
  const first = businessCase.projects.length > 0 ? words.project : words.intervention
  return {
    title: words.title,
    table: {
      ...printedTable(
        {
          head: [first, plan, forecast, words.chance, words.verdict],
          rows: verdicts.map((verdict) => [
            verdict.name,
            plannedWelfare(verdict, planned.results),
            verdict.welfare,
            verdict.chance === null ? '-' : formatChance(verdict.chance, language),
            words.kinds[verdict.verdict],
          ]),
          sums: [],
        },
        language,
      ),
      wordsAt: [4],
    },
    notes: [],
  }
}

/** The verdict of each project with its reason, in a sentence. */
export const verdictSentences = ({ evaluation, language }: EvaluationReading): readonly string[] => {
  const words = verdictWords[language]
  return evaluation.verdicts.map((verdict) =>
    fill(words.sentence, {
      name: verdict.name,
      verdict: words.kinds[verdict.verdict],
      reason: fill(reasonOf(verdict, language), {
        certainty: certaintyOf(verdict, language),
        sure: formatPercentage(SURE, language),
        unsure: formatPercentage(1 - SURE, language),
      }),
    }),
  )
}

const reasonOf = ({ verdict, reason }: Verdict, language: EvaluationReading['language']): string => {
  const words = verdictWords[language]
  if (reason !== 'sure') return words.reasons[reason]
  return words.sure[verdict === 'not' ? 'not' : 'demonstrated']
}

const certaintyOf = ({ chance, welfare }: Verdict, language: EvaluationReading['language']): string => {
  const words = verdictWords[language]
  return chance === null
    ? words.certain[welfare.gt(0) ? 'gains' : 'loses']
    : fill(words.explained, { chance: formatChance(chance, language) })
}

const plannedWelfare = ({ of }: Verdict, { programme, interventions, businessCase }: Results): Decimal =>
  (businessCase.projects.length > 0
    ? programme?.projects.find(({ project }) => project === of)?.welfare
    : interventions.find(({ intervention }) => intervention === of)?.welfare) ?? ZERO
