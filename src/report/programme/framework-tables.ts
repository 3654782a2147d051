import type { ScoreResults } from '../../calculation/index.js'
import { nameById } from '../../case/index.js'
import { formatNumber, listed, ZERO, type Decimal } from '../../money/index.js'
import { formatStated } from '../language/format-stated.js'
import type { Reading } from '../language/reading.js'
import { wordParty } from '../language/word-label.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { frameworkWords } from './framework-words.js'

/**
 * What each project scores, beside what it brings society and the party that pays most; nothing where the case has no
 * framework. No total: scores of projects do not add up, and they are not added to the money.
 *
 * @param brief only the columns that a terminal has room for
 */
export const frameworkTable = (reading: Reading, brief = false): TitledTable | undefined => {
  const { results, language } = reading
  const { framework, businessCase, mainPayer } = results
  const stated = businessCase.framework
  if (framework === undefined || stated === undefined) return undefined
  const words = frameworkWords[language]
  const { criteria, scale, name, source } = stated
  const rows = framework.map((own): readonly Cell[] => {
    const account = results.programme?.projects.find(({ project }) => project === own.project)
    return [
      nameById(businessCase.projects, own.project),
      ...(brief ? [] : criteria.map(({ id }) => scoreCell(own, id, reading))),
      marked(own.weighted === null ? '-' : formatNumber(own.weighted, 2, language), own.below.length > 0, language),
      account?.welfare ?? ZERO,
      ...(mainPayer === null ? [] : [account?.parties.find(({ party }) => party === mainPayer)?.cash ?? ZERO]),
    ]
  })
  const withThreshold = criteria.flatMap(({ name: called, threshold }) =>
    threshold === undefined
      ? []
      : [fill(words.threshold, { criterion: called, score: scoreText(threshold.value, language) })],
  )
  const incomplete = framework.filter(({ unscored }) => unscored.length > 0)
  return {
    title: name === undefined ? words.title : fill(words.named, { name }),
    table: printedTable(
      {
        head: [
          words.project,
          ...(brief ? [] : criteria.map(({ name: called }) => called)),
          brief ? words.weightedBrief : words.weighted,
          brief ? words.societyBrief : words.society,
          ...(mainPayer === null
            ? []
            : [inColumn(fill(words.payer, { party: wordParty(mainPayer, businessCase, language) }), brief)]),
        ],
        rows,
        sums: [],
      },
      language,
    ),
    notes: [
      words.notAdded,
      fill(words.scale, {
        lowest: String(scale.lowest),
        highest: String(scale.highest),
        weights: listed(
          criteria.map(({ name: called, weight }) =>
            fill(words.weight, { criterion: called, weight: formatStated(weight.value, 'share', language) }),
          ),
        ),
      }),
      ...(withThreshold.length === 0 ? [] : [fill(words.thresholds, { thresholds: listed(withThreshold) })]),
      ...(incomplete.length === 0
        ? []
        : [
            fill(words.unscored, {
              criteria: criteria
                .flatMap(({ id, name: criterion }) => {
                  const without = incomplete.filter(({ unscored }) => unscored.includes(id))
                  const projects = listed(without.map(({ project }) => nameById(businessCase.projects, project)))
                  return without.length === 0 ? [] : [fill(words.notScored, { criterion, projects })]
                })
                .join('. '),
            }),
          ]),
      ...(source === undefined ? [] : [fill(words.source, { source })]),
      ...assumedNote(reading),
    ],
  }
}

/** Why each project scores what it scores; nothing where none is scored. */
export const reasonsTable = ({ results, language }: Reading): TitledTable | undefined => {
  const { projects, framework } = results.businessCase
  if (framework === undefined) return undefined
  const words = frameworkWords[language]
  const rows = projects.flatMap(({ name, scores }) =>
    framework.criteria.flatMap(({ id, name: criterion }) => {
      const given = scores[id]
      return given === undefined ? [] : [[name, criterion, scoreText(given.score.value, language), given.reason]]
    }),
  )
  if (rows.length === 0) return undefined
  return {
    title: words.reasons,
    table: { head: [words.project, words.criterion, words.score, words.reason], rows, wordColumns: 4 },
    notes: [],
  }
}

/** How many weights and scores are an assumption; nothing where each has a source. */
const assumedNote = ({ results, language }: Reading): readonly string[] => {
  const { framework, projects } = results.businessCase
  const words = frameworkWords[language]
  const weights = (framework?.criteria ?? []).map(({ weight }) => weight)
  const scores = projects.flatMap((project) => Object.values(project.scores).map(({ score }) => score))
  const what = (
    [
      [weights, words.weights],
      [scores, words.scores],
    ] as const
  ).flatMap(([all, text]) => {
    const count = all.filter((own) => own.source === undefined).length
    return count === 0 ? [] : [fill(text, { count: String(count), all: String(all.length) })]
  })
  return what.length === 0 ? [] : [fill(words.assumed, { what: listed(what) })]
}

const scoreCell = ({ scores, below }: ScoreResults, criterion: string, { language }: Reading): string => {
  const own = scores.find((each) => each.criterion === criterion)
  if (own === undefined) return '-'
  return marked(
    scoreText(own.score, language),
    below.some((id) => id === criterion),
    language,
  )
}

/** A score that is below a threshold, or rests on one that is, is marked. */
const marked = (score: string, isBelow: boolean, language: Reading['language']): string =>
  isBelow ? fill(frameworkWords[language].belowMark, { score }) : score

/** A heading as it stands above a narrow column of a terminal: a word a line. */
const inColumn = (heading: string, isBrief: boolean): string => (isBrief ? heading.replaceAll(' ', '\n') : heading)

const scoreText = (score: Decimal, language: Reading['language']): string => formatStated(score, 'number', language)
