import { ONE, ZERO, type Decimal } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'
import { passThroughClaims, runningIn, savingsClaims, shareInAll, type Claim, type Claimed } from './share-claims.js'

/**
 * A party promises at most all that it retains of savings on a cost item, and at most all that an agreement pays it.
 */
export function* sharesAboveOne(checked: Checked): Generator<Finding> {
  const reported = new Set<string>()
  for (const [key, claims] of [...savingsClaims(checked, 'above-one'), ...passThroughClaims(checked)]) {
    const excess = firstExcess(claims)
    if (excess === undefined) continue
    const place = JSON.stringify(excess.path)
    if (!reported.has(place)) yield above(excess, key)
    reported.add(place)
  }
}

interface Excess {
  readonly path: Path
  readonly month: string
  readonly total: Decimal
  readonly by: readonly string[]
}

/** The first month in which the running shares sum to more than 1. */
const firstExcess = (claims: readonly Claim[]): Excess | undefined => {
  const starting = [...claims].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  const ending = [...claims].sort((one, other) =>
    one.through < other.through ? -1 : one.through > other.through ? 1 : 0,
  )
  let total = ZERO
  let ended = 0
  for (const claim of starting) {
    for (let next = ending[ended]; next !== undefined && next.through < claim.from; next = ending[ended]) {
      total = total.minus(next.share)
      ended += 1
    }
    total = total.plus(claim.share)
    if (total.lte(ONE)) continue
    const running = runningIn(claims, claim.from)
    return { path: claim.path, month: claim.from, total: shareInAll(running), by: running.map(({ by }) => by) }
  }
  return undefined
}

const above = ({ path, month, total, by }: Excess, { party, of, id }: Claimed): Finding => {
  const shown = total.toString()
  const some = by.slice(0, 10)
  const named = (fund: string): string => some.map((each) => (each === 'fund' ? fund : each)).join(', ')
  return {
    code: 'shares-above-one',
    path,
    value: shown,
    values: () => ({
      party,
      month,
      total: total.toNumber(),
      most: 1,
      [of === 'savings' ? 'item' : 'agreement']: id,
      ids: some.map((each) => each.replaceAll("'", '')),
    }),
    nl: () => ({
      message: `'${party}' zegt in ${month} samen ${shown} toe van ${of === 'savings' ? `haar besparing op kostenpost '${id}'` : `wat zij uit afspraak '${id}' ontvangt`}: ${named('het fonds')}`,
      reason: 'dat is meer dan alles',
      remedy: 'Verlaag de aandelen tot samen hoogstens 1, of laat de afspraken na elkaar lopen.',
    }),
    en: () => ({
      message: `'${party}' promises ${shown} in all in ${month} of ${of === 'savings' ? `its saving on cost item '${id}'` : `what it receives from agreement '${id}'`}: ${named('the fund')}`,
      reason: 'that is more than all of it',
      remedy: 'Lower the shares to 1 in all at most, or let the agreements run one after the other.',
    }),
  }
}
