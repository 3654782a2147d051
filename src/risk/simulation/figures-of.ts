import { type Appraisal, isPartyShare } from '../../rules/index.js'
import { isPublished, type BusinessCase } from '../../case/index.js'
import type { CellReference, Name } from '../../sheet/index.js'
import { given } from '../../money/index.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'

/** The NPV of every party (cash) and of society (welfare): what is asked where nothing else is. */
export const npvReferences = ({ parties }: BusinessCase): readonly string[] => [
  ...parties.map(({ id }) => `${id}.cash.npv`),
  'society.welfare.npv',
]

/** The formulas behind figures that are single numbers. */
export const scalarFigures = ({ sheet }: Appraisal, references: readonly string[]): readonly CellReference[] =>
  given
    .list(
      { nl: 'Een analyse', en: 'An analysis' },
      {
        nl: 'verwijzingen naar cijfers, zoals gemeente.cash.npv',
        en: 'references of figures, such as gemeente.cash.npv',
      },
      references,
    )
    .map((reference) => {
      const formula = sheet.figures.get(
        given.text(
          { nl: 'Een analyse', en: 'An analysis' },
          {
            nl: 'de verwijzing naar een cijfer, zoals gemeente.cash.npv',
            en: 'the reference of a figure, such as gemeente.cash.npv',
          },
          reference,
        ),
      )
      const single = (): readonly string[] =>
        [...sheet.figures].flatMap(([known, id]) => (sheet.formulas[id]?.shape === 'scalar' ? [known] : []))
      if (formula === undefined) throw new RiskError(riskFaults.figure(reference, single()))
      if (sheet.formulas[formula]?.shape !== 'scalar') throw new RiskError(riskFaults.row(reference, single()))
      return { formula }
    })

/** The parameters of a case by path, each with what it stands for. */
export const parametersOf = ({ sheet }: Appraisal): ReadonlyMap<string, Name> => {
  const names = new Map<string, Name>()
  for (const [id, name] of sheet.names) {
    const formula = sheet.formulas[id]
    if (formula?.op === 'parameter') names.set(formula.path, name)
  }
  return names
}

/** @throws RiskError for a path that no number of the case has */
export const knownParameter = (names: ReadonlyMap<string, Name>, path: string): Name => {
  const name = names.get(path)
  if (name === undefined) throw new RiskError(riskFaults.parameter(path))
  return name
}

/**
 * The numbers that are varied where none are asked for: assumptions of the case, each by itself. Left out are shares of
 * those who pay or receive, since raising one lowers another (uncertain shares are drawn together and scaled to sum to 1), and index
 * numbers of a published series, which are known, and the threshold of a decision point, which is a choice. An index that the case states, and growth that it expects after a
 * series ends, are assumptions.
 */
export const assumptionsOf = (names: ReadonlyMap<string, Name>): readonly string[] =>
  [...names]
    .filter(
      ([path, { label }]) =>
        !isPartyShare(label.concept) &&
        label.concept !== 'stop.threshold' &&
        !(label.concept === 'price-index' && isPublished(path)),
    )
    .map(([path]) => path)
