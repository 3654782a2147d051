import { formulasOf } from '../calculation/index.js'
import { MOST_INTERVENTIONS, shareJointSaving } from '../rules/index.js'
import { readExactly } from '../sheet/index.js'
import { Decimal, ONE, ranked, sum, ZERO } from '../money/index.js'
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
 * @example
 * // Both save 30 % and 20 % of € 100,000 a year on the same item: together 44,000 and not 50,000.
 * claimsRegister([{ name: 'Pontonnier', businessCase: one }, { name: 'Wijkteam', businessCase: other
 * }])[0]?.claimedTwice // 6000
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
  /** By budget year: the baseline cost of the item, and what the case saves on it. */
  readonly years: ReadonlyMap<number, { readonly baseline: Decimal; readonly saving: Decimal }>
}

const claimsOf = ({ name, businessCase }: ProgrammeCase): readonly Claim[] => {
  const appraisal = formulasOf(businessCase)
  const claimed = appraisal.baseline.filter(({ costItem }) =>
    appraisal.ladder.some((line) => line.costItem === costItem),
  )
  const values = readExactly(appraisal.sheet, { only: claimed.flatMap(({ baseline, project }) => [baseline, project]) })
  return claimed.map(({ costItem, baseline, project }) => {
    const targetGroup = businessCase.costItems.find(({ id }) => id === costItem)?.targetGroup ?? ''
    const costs = values.row(baseline)
    const left = values.row(project)
    return {
      key: `${targetGroup} ${costItem}`,
      case: name,
      targetGroup,
      costItem,
      years: new Map(
        appraisal.model.write.timeline.budgetYears.map((year, at) => {
          const cost = costs[at] ?? ZERO
          return [year, { baseline: cost, saving: cost.minus(left[at] ?? ZERO) }]
        }),
      ),
    }
  })
}

const doubleClaim = (claims: readonly Claim[]): DoubleClaim => {
  const years = [...new Set(claims.flatMap(({ years: own }) => [...own.keys()]))]
  const competing = new Set<Claim>()
  const perYear = years.map((year) => {
    const saving = claims.filter(({ years: own }) => own.get(year)?.saving.gt(0) === true)
    if (saving.length < 2) return { claimed: ZERO, joint: ZERO }
    checkNotTooMany(saving)
    for (const claim of saving) competing.add(claim)
    const baseline = saving.reduce((most, { years: own }) => Decimal.max(most, own.get(year)?.baseline ?? 0), ZERO)
    const fractions = saving.map((claim) => [
      claim.case,
      Decimal.min(ONE, (claim.years.get(year)?.saving ?? ZERO).div(baseline)),
    ])
    const { joint } = shareJointSaving({ fractions: Object.fromEntries(fractions) as Record<string, Decimal> })
    return {
      claimed: sum(saving.map(({ years: own }) => own.get(year)?.saving ?? ZERO)),
      joint: joint.times(baseline),
    }
  })
  const [first] = claims as readonly [Claim, ...Claim[]]
  const claimed = sum(perYear.map((year) => year.claimed))
  const joint = sum(perYear.map((year) => year.joint))
  return {
    targetGroup: first.targetGroup,
    costItem: first.costItem,
    claims: claims
      .filter((claim) => competing.has(claim))
      .map((claim) => ({ case: claim.case, saving: sum([...claim.years.values()].map(({ saving }) => saving)) })),
    claimed,
    joint,
    claimedTwice: claimed.minus(joint),
  }
}

const checkNotTooMany = (claims: readonly Claim[]): void => {
  const [first] = claims
  if (first === undefined || claims.length <= MOST_INTERVENTIONS) return
  throw new ProgrammeError(
    'too-many-cases',
    [first.costItem, String(claims.length), String(MOST_INTERVENTIONS)],
    `${claims.length} cases claim a saving on '${first.costItem}' in one year; at most ${MOST_INTERVENTIONS} can be held against each other. Take those together that belong together.`,
  )
}

const checkComparable = (cases: readonly ProgrammeCase[]): void => {
  const names = cases.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined)
    throw new ProgrammeError(
      'same-name',
      [twice],
      `Two cases of the programme are called '${twice}'. Give each a name of its own.`,
    )
  const levels = [...new Set(cases.map(({ businessCase }) => businessCase.prices.level))]
  if (levels.length > 1)
    throw new ProgrammeError(
      'price-levels',
      levels.map(String),
      `The cases state euros of different years (${levels.join(', ')}), so their claims cannot be added. Give all cases one price level.`,
    )
}
