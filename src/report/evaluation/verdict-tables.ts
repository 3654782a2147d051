import type { Results } from '../../calculation/index.js'
import { SURE, type Verdict } from '../../evaluation/index.js'
import { formatEuro, formatNumber, formatPercentage, listed, ZERO, type Decimal } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'
import { verdictWords } from './words/verdict-words.js'

/** What can be said of each project: its welfare as planned and as forecast, the chance that society gains, the verdict. */
export const verdictTable = ({ evaluation, language }: EvaluationReading): TitledTable | undefined => {
  const { verdicts, businessCase, planned } = evaluation
  if (verdicts.length === 0) return undefined
  const words = verdictWords[language]
  const { planned: plan, forecast } = evaluationWords[language]
  const first = businessCase.projects.length > 0 ? words.project : words.intervention
  return {
    title: fill(words.title, { part: first.toLowerCase() }),
    // Every project is judged, also one that brings nothing.
    table: {
      head: [first, plan, forecast, words.chance, words.verdict],
      rows: verdicts.map((verdict) => [
        verdict.name,
        formatNumber(plannedWelfare(verdict, planned.results), 0, language),
        formatNumber(verdict.welfare, 0, language),
        verdict.chance === null ? '-' : chanceWords(verdict.chance, language),
        words.kinds[verdict.verdict],
      ]),
      wordsAt: [4],
    },
    notes: [],
  }
}

/** The same for a letter, with the reason in the place of the chance. */
export const reasonedVerdictTable = (reading: EvaluationReading): TitledTable | undefined => {
  const found = verdictTable(reading)
  if (found === undefined) return undefined
  const { evaluation, language } = reading
  const words = verdictWords[language]
  const { head, rows, ...table } = found.table
  const [first = '', plan = '', forecast = '', , verdict = ''] = head
  return {
    ...found,
    table: {
      ...table,
      head: [first, plan, forecast, verdict, words.why],
      rows: rows.map(([name = '', planned = '', expected = '', , judged = ''], at) => {
        const own = evaluation.verdicts[at]
        return [name, planned, expected, judged, own === undefined ? '' : reasonOf(own, language)]
      }),
      wordsAt: [3, 4],
    },
  }
}

/** The verdict of each project with its reason, in a sentence; projects with the same verdict and reason share one. */
export const verdictSentences = ({ evaluation, language }: EvaluationReading): readonly string[] => {
  const words = verdictWords[language]
  const names = new Map<string, readonly string[]>()
  for (const own of evaluation.verdicts) {
    const said = fill(words.said, { verdict: words.kinds[own.verdict], reason: reasonOf(own, language) })
    names.set(said, [...(names.get(said) ?? []), own.name])
  }
  return [...names].map(([said, of]) => `${listed(of, { last: evaluationWords[language].and })}: ${said}`)
}

/** What a project comes to in money, and its verdict, in a sentence beside its effect chain; nothing for another. */
export const moneyOfProject = (project: string, { evaluation, language }: EvaluationReading): readonly string[] => {
  const words = verdictWords[language]
  return evaluation.verdicts.flatMap((verdict) =>
    verdict.of === project
      ? [
          fill(words.beside, {
            planned: formatEuro(plannedWelfare(verdict, evaluation.planned.results), language),
            forecast: formatEuro(verdict.welfare, language),
            verdict: words.kinds[verdict.verdict],
          }),
        ]
      : [],
  )
}

const reasonOf = (own: Verdict, language: EvaluationReading['language']): string => {
  const words = verdictWords[language]
  const { verdict, reason } = own
  const text = reason === 'sure' ? words.sure[verdict === 'not' ? 'not' : 'demonstrated'] : words.reasons[reason]
  return fill(text, {
    certainty: certaintyOf(own, language),
    sure: formatPercentage(SURE, language),
    unsure: formatPercentage(1 - SURE, language),
  })
}

const certaintyOf = ({ chance, welfare }: Verdict, language: EvaluationReading['language']): string => {
  const words = verdictWords[language]
  return chance === null
    ? words.certain[welfare.gt(0) ? 'gains' : 'loses']
    : fill(words.explained, { chance: chanceWords(chance, language) })
}

/** A chance that is short of sure is not printed as sure: `89,6%`. */
const chanceWords = (chance: number, language: EvaluationReading['language']): string => {
  const isSure = chance >= SURE || chance <= 1 - SURE
  const bounds = [SURE, 1 - SURE]
  const decimals = [0, 1, 2, 3].find(
    (count) =>
      isSure || bounds.every((bound) => formatChance(chance, language, count) !== formatChance(bound, language, count)),
  )
  return formatChance(chance, language, decimals ?? 4)
}

const plannedWelfare = ({ of }: Verdict, { programme, interventions, businessCase }: Results): Decimal =>
  (businessCase.projects.length > 0
    ? programme?.projects.find(({ project }) => project === of)?.welfare
    : interventions.find(({ intervention }) => intervention === of)?.welfare) ?? ZERO
