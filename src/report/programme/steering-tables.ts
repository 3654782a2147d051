import type { SteeringResults } from '../../calculation/index.js'
import { formatEuro, formatPercentage, roundToNearest } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import { steeringWords } from './steering-words.js'

/**
 * What was budgeted and spent by domain and year, and whether it was within budget; nothing without steering figures.
 *
 * @param brief headings over two lines, for a terminal
 */
export const steeringTable = ({ results, language }: Reading, brief = false): TitledTable | undefined => {
  const { steering } = results
  if (steering.length === 0) return undefined
  const words = steeringWords[language]
  const rows = steering.map((own): readonly Cell[] => [
    lineName(own, language),
    own.budgeted,
    own.spent ?? '-',
    own.above ?? '-',
    own.ratio === undefined || own.ratio === null ? '-' : formatPercentage(own.ratio, language),
    own.above === undefined ? words.unknown : isOver(own) ? words.over : words.within,
  ])
  return {
    title: words.title,
    table: {
      ...printedTable(
        {
          head: [words.domain, words.budgeted, words.spent, words.above, words.ratio, words.verdict].map((heading) =>
            brief ? heading.replace(/ (?=\S+$)/, '\n') : heading,
          ),
          rows,
          sums: sumsAcross(
            rows.filter(([, , spent]) => typeof spent !== 'string'),
            [1, 3],
            2,
          ),
        },
        language,
      ),
      wordsAt: [5],
    },
    notes: [words.note, ...assumedNote({ results, language })],
  }
}

/** What was spent for each inhabitant beside each reference municipality; nothing where none can be compared with. */
export const perInhabitantTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = steeringWords[language]
  const stated = results.businessCase.steering
  const compared = results.steering.filter(({ references }) => references.length > 0)
  if (compared.length === 0) return undefined
  const rows = results.steering.flatMap((own, at): readonly (readonly Cell[])[] => {
    if (own.references.length === 0) return []
    const line = lineName(own, language)
    return [
      ...(own.perInhabitant === undefined ? [] : [[fill(words.own, { line }), own.perInhabitant]]),
      ...own.references.map(({ municipality, perInhabitant }, number) => {
        const year = stated[at]?.references[number]?.year
        return [
          year === undefined || year === own.year
            ? municipality
            : fill(words.otherYear, { municipality, year: String(year) }),
          perInhabitant,
        ]
      }),
      ...(own.reference === undefined ? [] : [[fill(words.together, { line }), own.reference]]),
      ...(own.aboveReference === undefined ? [] : [[fill(words.difference, { line }), own.aboveReference]]),
    ]
  })
  const sources = new Map(
    stated.flatMap(({ references }) => references.map(({ municipality, source }) => [municipality, source] as const)),
  )
  return {
    title: words.each,
    table: printedTable(
      {
        head: [words.who, words.perInhabitant],
        rows,
        sums: compared.flatMap(({ perInhabitant, reference, aboveReference }) =>
          perInhabitant === undefined || reference === undefined || aboveReference === undefined
            ? []
            : [{ total: perInhabitant, parts: [reference, aboveReference] }],
        ),
      },
      language,
    ),
    notes: [
      words.eachNote,
      fill(words.sources, {
        sources: [...sources]
          .map(([municipality, source]) => fill(words.source, { municipality, source: source.replace(/\.$/, '') }))
          .join('; '),
      }),
    ],
  }
}

/** The same in sentences: for each domain and year what was spent against budget, and for each inhabitant. */
export const steeringSentences = ({ results, language }: Reading): readonly string[] => {
  const words = steeringWords[language]
  const euros = (value: NonNullable<SteeringResults['spent']>): string => formatEuro(value, language)
  const mark = (isAssumed: boolean): string => (isAssumed ? words.ofAssumption : '')
  return results.steering.flatMap((own, position): readonly string[] => {
    const stated = results.businessCase.steering[position]
    const { spent, above, ratio, perInhabitant, reference, aboveReference } = own
    const facts = {
      year: String(own.year),
      domain: domainWords[language][own.domain],
      assumed: mark(stated !== undefined && hasNoSource(stated)),
      referenceAssumed: mark(stated?.references.some((each) => isUnsourced(each.spent)) === true),
    }
    const share = ratio === undefined || ratio === null ? '-' : formatPercentage(ratio, language)
    return [
      ...(spent === undefined || above === undefined
        ? []
        : [
            fill(words.spentSentence, {
              ...facts,
              spent: euros(spent),
              verdict: roundToNearest(above).isZero()
                ? words.onBudget
                : fill(isOver(own) ? words.aboveBudget : words.belowBudget, {
                    above: euros(above.abs()),
                    ratio: share,
                  }),
            }),
          ]),
      ...(perInhabitant === undefined || reference === undefined || aboveReference === undefined
        ? []
        : [
            fill(words.eachSentence, {
              ...facts,
              own: euros(perInhabitant),
              reference: euros(reference),
              difference: roundToNearest(aboveReference).isZero()
                ? words.same
                : fill(aboveReference.isNegative() ? words.less : words.more, { amount: euros(aboveReference.abs()) }),
            }),
          ]),
    ]
  })
}

/** The lines of which an amount is an assumption; nothing where each has a source. */
const assumedNote = ({ results, language }: Reading): readonly string[] => {
  const lines = results.businessCase.steering.filter(hasNoSource)
  if (lines.length === 0) return []
  return [fill(steeringWords[language].assumed, { lines: lines.map((own) => lineName(own, language)).join('; ') })]
}

type Stated = Reading['results']['businessCase']['steering'][number]

const isUnsourced = (own: Stated['spent']): boolean => own !== undefined && own.source === undefined

const hasNoSource = ({ budgeted, spent }: Stated): boolean => isUnsourced(budgeted) || isUnsourced(spent)

const lineName = (
  { domain, year }: Pick<SteeringResults, 'domain' | 'year'>,
  language: Reading['language'],
): string => {
  const name = domainWords[language][domain]
  return fill(steeringWords[language].line, {
    domain: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    year: String(year),
  })
}

const isOver = ({ above }: SteeringResults): boolean => above?.isPositive() === true && !roundToNearest(above).isZero()
