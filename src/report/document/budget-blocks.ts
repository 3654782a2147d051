import { formatPercentage } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { budgetTable, quarterTable } from '../tables/budget-tables.js'
import { interventionEach, interventionOutcomes, interventionRungs } from '../tables/intervention-tables.js'
import { evidenceYearTables } from '../tables/evidence-year-tables.js'
import { targetGroupTables } from '../tables/target-group-tables.js'
import { budgetWords } from '../words/budgets.js'
import { fill } from '../words/summary.js'
import { paragraph, type Block } from './report-document.js'

/** The appendix for a controller: expenditure and income of each party by year (and by quarter), each intervention and target group, and evidence by year. */
export const budgetBlocks = (reading: Reading): readonly Block[] => {
  const { results, language } = reading
  const words = budgetWords[language]
  const { inflation } = results.conventions
  const parties = [...results.parties, ...results.wholes, results.society].map((party) => ({
    party,
    tables: [budgetTable(reading, party), quarterTable(reading, party)].filter((own) => own !== undefined),
  }))
  const without = parties.filter(({ tables }) => tables.length === 0).map(({ party }) => party)
  const ofInterventions = [
    interventionOutcomes(reading),
    interventionRungs(reading),
    interventionEach(reading),
  ].flatMap((own) => (own === undefined ? [] : titled(own)))
  return [
    paragraph([words.intro, ...(results.society.income === undefined ? [] : [words.introProceeds])].join(' ')),
    ...(inflation === null
      ? []
      : [paragraph(fill(words.nominalNote, { inflation: formatPercentage(inflation, language, 1) }))]),
    paragraph(words.left),
    ...(without.length === 0
      ? []
      : [
          paragraph(
            fill(words.noFlow, { parties: without.map(({ name }) => withinSentence(name, language)).join(', ') }),
          ),
        ]),
    ...parties.flatMap(({ tables }) => tables.flatMap(folded)),
    ...under(words.interventions, ofInterventions),
    ...under(words.targetGroups, targetGroupTables(reading).flatMap(titled)),
    ...under(words.evidence, evidenceYearTables(reading).flatMap(folded)),
  ]
}

const under = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'subheading', text }, ...blocks]

const folded = ({ title, table, notes }: TitledTable): readonly Block[] => [
  { kind: 'folded-table', title, table: { ...table, caption: title } },
  ...notes.map(paragraph),
]

const titled = ({ title, table, notes }: TitledTable): readonly Block[] => [
  { kind: 'table', table: { ...table, caption: title } },
  ...notes.map(paragraph),
]
