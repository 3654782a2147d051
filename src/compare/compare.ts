import { calculationOf, type CalculationOptions, type Results } from '../calculation/index.js'
import { given, largest, type Decimal } from '../money/index.js'
import { deepFreeze } from '../reference/index.js'
import { beside } from './beside.js'
import type { Comparison, KeyFigureBeside, NamedVersion, PmBeside, Version } from './comparison.js'
import { ComparisonError } from './comparison-error.js'
import { givenVersions } from './given-versions.js'
import { domainsBeside, itemsBeside, unionById } from './items-beside.js'
import { outcomesBeside } from './outcomes-beside.js'
import { partiesBeside, societyBeside, wholesBeside } from './parties-beside.js'
import { unlikeChoices } from './unlike-choices.js'

/** How versions are set beside each other. */
export interface ComparisonOptions extends CalculationOptions {
  /** The id of the version from which the others differ; default the first. */
  readonly reference?: string | undefined
}

/**
 * Sets cases beside each other: the variants of one case, or cases of several files. Each is calculated as a case of its
 * own; what differs is given by item, intervention, party and year (docs/method.md, 17).
 *
 * @param versions from `variantsOf`, or cases of your own as `{ id, name, businessCase }`; results and calculations too
 * @throws ComparisonError for fewer than two versions, two with one id, an unknown reference, or different price levels
 * @throws CalculationError where a version cannot be carried out
 *
 * @example
 * const { versions, society } = compare(variantsOf(caseFrom(textOf('varianten-vergelijken.yaml'))))
 * versions.map(({ id }) => id) // ['case', 'later', 'tweede-jaar', 'maatje']
 *
 * // What each brings society beyond the case, in euros at present value.
 * society.welfare.differences // [0, -172.49, 247394.12, -17708.62]
 */
export const compare = (versions: readonly Version[], options: ComparisonOptions = {}): Comparison => {
  const { reference: asked, limits } = given.options('compare', options)
  const named = givenVersions(versions)
  const reference = asked === undefined ? 0 : positionOf(asked, named)
  const all = named.map(({ businessCase }) => calculationOf(businessCase, { limits }).results)
  const budgetYears = [...new Set(all.flatMap((results) => results.budgetYears))].sort((one, other) => one - other)
  const items = itemsBeside(all, reference)
  return deepFreeze({
    format: 'mbc-comparison/1',
    versions: named.map(({ id, name, description }): NamedVersion => ({
      id,
      name,
      ...(description === undefined ? {} : { description }),
    })),
    reference: (named[reference] as NamedVersion).id,
    priceLevel: (all[0] as Results).conventions.priceLevel,
    unlike: unlikeChoices(all),
    budgetYears,
    keyFigures: keyFigures(all, reference),
    payback: all.map(({ society }) => society.cash.payback),
    best: {
      welfare: bestOf(named, all, ({ society }) => society.welfare.npv),
      cash: bestOf(named, all, ({ society }) => society.cash.npv),
    },
    items,
    domains: domainsBeside(items, reference),
    interventions: unionById(all.map(({ businessCase }) => businessCase.interventions)).map(({ id, name }) => ({
      intervention: id,
      name,
      ...beside(
        all.map(({ interventions }) => interventions.find(({ intervention }) => intervention === id)?.welfare ?? null),
        reference,
      ),
    })),
    parties: partiesBeside(all, budgetYears, reference),
    wholes: wholesBeside(all, budgetYears, reference),
    society: societyBeside(all, budgetYears, reference),
    pm: unionById(all.map(({ pm }) => pm)).map(({ id, name, beneficiary }): PmBeside => ({
      id,
      name,
      beneficiary,
      signs: all.map(({ pm }) => pm.find((item) => item.id === id)?.sign ?? null),
    })),
    outcomes: outcomesBeside(named, all),
  })
}

const keyFigures = (all: readonly Results[], reference: number): readonly KeyFigureBeside[] => {
  const figures: readonly (readonly [KeyFigureBeside['figure'], (results: Results) => Decimal | null])[] = [
    ['society.welfare.npv', ({ society }) => society.welfare.npv],
    ['society.welfare.benefitCostRatio', ({ society }) => society.welfare.benefitCostRatio],
    ['society.cash.npv', ({ society }) => society.cash.npv],
    ['society.cash.peakFunding', ({ society }) => society.cash.peakFunding.amount],
  ]
  return figures.map(([figure, of]) => ({ figure, ...beside(all.map(of), reference, null) }))
}

const bestOf = (
  named: readonly NamedVersion[],
  all: readonly Results[],
  amountOf: (results: Results) => Decimal,
): string => {
  const [first] = named as readonly [NamedVersion, ...NamedVersion[]]
  const positions = named.map((_, at) => at)
  const best = largest(positions, (at) => amountOf(all[at] as Results))
  return (named[best ?? 0] ?? first).id
}

const positionOf = (asked: string, named: readonly NamedVersion[]): number => {
  given.text('compare', { nl: 'de id van een versie als reference', en: 'the id of a version as reference' }, asked)
  const position = named.findIndex(({ id }) => id === asked)
  if (position >= 0) return position
  const known = named.map(({ id }) => id)
  throw new ComparisonError({
    code: 'unknown-reference',
    address: 'reference',
    values: { reference: asked, known },
    texts: {
      nl: `Er is geen versie '${asked}'. Kies uit: ${known.join(', ')}.`,
      en: `There is no version '${asked}'. Choose from: ${known.join(', ')}.`,
    },
  })
}
