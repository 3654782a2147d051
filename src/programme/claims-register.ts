import { formulasOf, yearSheet } from '../calculation/index.js'
import { claimedTwice, MOST_INTERVENTIONS } from '../rules/index.js'
import { readExactly, type FormulaId } from '../sheet/index.js'
import { ranked, ZERO, type Decimal } from '../money/index.js'
import { expectProgramme } from './expect-programme.js'
import type { DoubleClaim, ProgrammeCase } from './programme-case.js'
import { ProgrammeError } from './programme-error.js'

/**
 * The savings that several cases of a programme claim on the same cost item of the same target group (by id), largest
 * double claim first.
 *
 * Year by year the claims are fractions of the baseline cost of the item (the largest that any of the cases states),
 * and together they save 1 - prod(1 - r_i) of it, as interventions within one case would (docs/attribution.md,
 * Between cases). What the claims add up to beyond that is claimed twice. A year in which one case alone claims a saving
 * is not claimed twice.
 *
 * @returns euros over the years, not discounted; nothing where no saving is claimed twice
 * @throws ProgrammeError where two cases have one name, or state euros of different years, or more than 200 save on one
 *   item in a year
 *
 * @example
 * // The same case twice claims each of its savings twice.
 * const cases = [
 *   { name: 'Wijk Noord', businessCase },
 *   { name: 'Wijk Zuid', businessCase },
 * ]
 * claimsRegister(cases).map(({ costItem, claimedTwice }) => [costItem, claimedTwice])
 * // [['ggz', 3023.8], ['wmo', 879.37]]
 */
export const claimsRegister = (cases: readonly ProgrammeCase[]): readonly DoubleClaim[] => {
  expectProgramme('claimsRegister', cases)
  checkComparable(cases)
  const claims = cases.flatMap(claimsOf)
  const keys = [...new Set(claims.map(({ key }) => key))]
  const found = keys
    .map((key) => claims.filter((claim) => claim.key === key))
    .filter((group) => group.length > 1)
    .map(doubleClaim)
  return ranked(
    found.filter(({ claimedTwice }) => claimedTwice.gt(0)),
    ({ claimedTwice }) => claimedTwice,
  )
}

interface Claim {
  readonly key: string
  readonly case: string
  readonly targetGroup: string
  readonly costItem: string
  /** What the case saves on the item over its whole timeline. */
  readonly total: Decimal
  /** By budget year: the baseline cost of the item, and what the case saves on it. */
  readonly years: ReadonlyMap<number, { readonly baseline: Decimal; readonly saving: Decimal }>
}

const claimsOf = ({ name, businessCase }: ProgrammeCase): readonly Claim[] => {
  const { baseline: lines, ladder, sheet, model } = formulasOf(businessCase)
  const claimed = lines.filter(({ costItem }) => ladder.some((line) => line.costItem === costItem))
  const values = readExactly(sheet, {
    only: claimed.flatMap(({ baseline, saving }) => [baseline, saving.byYear, saving.total]),
  })
  return claimed.map(({ costItem, baseline, saving }) => {
    const targetGroup = businessCase.costItems.find(({ id }) => id === costItem)?.targetGroup ?? ''
    const [costs, savings] = [values.row(baseline), values.row(saving.byYear)]
    return {
      key: `${targetGroup} ${costItem}`,
      case: name,
      targetGroup,
      costItem,
      total: values.scalar(saving.total),
      years: new Map(
        model.write.timeline.budgetYears.map((year, at) => [
          year,
          { baseline: costs[at] ?? ZERO, saving: savings[at] ?? ZERO },
        ]),
      ),
    }
  })
}

const doubleClaim = (claims: readonly Claim[]): DoubleClaim => {
  const years = [...new Set(claims.flatMap(({ years: own }) => [...own.keys()]))]
  for (const year of years) checkNotTooMany(claims.filter((claim) => claim.years.get(year)?.saving.gt(0) === true))
  const write = yearSheet(years.length)
  const row = (claim: Claim, what: 'baseline' | 'saving'): FormulaId =>
    write.data(
      'year',
      years.map((year) => claim.years.get(year)?.[what] ?? ZERO),
    )
  const { meets, ...together } = claimedTwice(
    write,
    claims.map((claim) => ({ baseline: row(claim, 'baseline'), saving: row(claim, 'saving') })),
  )
  const values = readExactly(write.sheet(), { only: [...meets, ...Object.values(together)] })
  const [first] = claims as readonly [Claim, ...Claim[]]
  return {
    targetGroup: first.targetGroup,
    costItem: first.costItem,
    claims: claims
      .filter((_, at) => values.scalar(meets[at] as FormulaId).gt(0))
      .map((claim) => ({ case: claim.case, saving: claim.total })),
    claimed: values.scalar(together.claimed),
    joint: values.scalar(together.joint),
    claimedTwice: values.scalar(together.claimedTwice),
  }
}

const checkNotTooMany = (claims: readonly Claim[]): void => {
  const [first] = claims
  if (first === undefined || claims.length <= MOST_INTERVENTIONS) return
  throw new ProgrammeError({
    code: 'too-many-cases',
    address: first.costItem,
    values: { costItem: first.costItem, cases: claims.length, most: MOST_INTERVENTIONS },
    texts: {
      nl: `${claims.length} businesscases claimen in één jaar een besparing op '${first.costItem}'; er kunnen er hoogstens ${MOST_INTERVENTIONS} naast elkaar. Neem samen wat bij elkaar hoort.`,
      en: `${claims.length} cases claim a saving on '${first.costItem}' in one year; at most ${MOST_INTERVENTIONS} can be held against each other. Take those together that belong together.`,
    },
  })
}

const checkComparable = (cases: readonly ProgrammeCase[]): void => {
  const names = cases.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined)
    throw new ProgrammeError({
      code: 'same-name',
      address: 'name',
      values: { name: twice },
      texts: {
        nl: `Twee businesscases heten '${twice}'. Geef elke businesscase een eigen naam (name), zodat het register ze uit elkaar kan houden.`,
        en: `Two business cases are called '${twice}'. Give each a name of its own (name), so that the register can distinguish them.`,
      },
    })
  const levels = [...new Set(cases.map(({ businessCase }) => businessCase.prices.level))]
  if (levels.length > 1)
    throw new ProgrammeError({
      code: 'price-levels',
      address: 'prices.level',
      values: { levels },
      texts: {
        nl: `De businesscases rekenen in euro's van verschillende jaren (${levels.join(', ')}), dus hun claims zijn niet op te tellen. Geef ze hetzelfde prijspeil (prices.level).`,
        en: `The business cases state euros of different years (${levels.join(', ')}), so their claims cannot be added. Give them one price level (prices.level).`,
      },
    })
}
