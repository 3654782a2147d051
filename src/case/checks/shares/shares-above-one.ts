import { ONE, ZERO, type Decimal } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { runningMonths, type RunningMonths } from '../../sketch/running-months.js'
import { selectedItems } from '../../sketch/selected-items.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** A claim of a share of what a party retains or receives, while it runs. */
interface Claim extends RunningMonths {
  readonly share: Decimal
  readonly by: string
  readonly path: Path
}

/**
 * A party promises at most all that it retains of savings on a cost item, and at most all that an agreement pays it.
 */
export function* sharesAboveOne(checked: Checked): Generator<Finding> {
  const reported = new Set<string>()
  for (const [key, claims] of [...savingsClaims(checked), ...passThroughClaims(checked)]) {
    const excess = firstExcess(claims)
    if (excess === undefined) continue
    const place = JSON.stringify(excess.path)
    if (!reported.has(place)) yield above(excess, key)
    reported.add(place)
  }
}

/** What the claims are on: savings of a party on an item, or what a party receives from an agreement. */
interface Claimed {
  readonly party: string
  readonly of: 'savings' | 'agreement'
  readonly id: string
}

type Claims = readonly (readonly [Claimed, readonly Claim[]])[]

const savingsClaims = (checked: Checked): Claims => {
  const { sketch } = checked
  const byParty = new Map<string, { readonly claim: Claim; readonly items: ReadonlySet<string> }[]>()
  const all = selectedItems(sketch, { domains: [], costItems: [] })
  const add = (party: string | undefined, claim: Partial<Claim> | undefined, items: readonly string[]): void => {
    if (party === undefined || !isWhole(claim)) return
    const others = byParty.get(party) ?? []
    others.push({ claim, items: new Set(items) })
    byParty.set(party, others)
  }
  for (const [agreement, position] of lines(sketch.agreements)) {
    const path = ['agreements', position]
    const running = { ...runningMonths(checked, agreement, path), by: `'${agreement.id ?? String(position + 1)}'` }
    if (agreement.kind === 'outcome-contract') {
      const { share, on, outcomePayer } = agreement
      add(outcomePayer, { ...running, ...shareOf(share), path: [...path, 'share'] }, selectedItems(sketch, on))
    } else if (agreement.kind === 'contribution' && agreement.terms?.kind === 'share-of-savings') {
      const { share, on } = agreement.terms
      add(
        agreement.payer,
        { ...running, ...shareOf(share), path: [...path, 'shareOfSavings'] },
        selectedItems(sketch, on),
      )
    }
  }
  for (const [{ party, share }, number] of lines(sketch.fund?.deposits)) {
    const running = { ...runningMonths(checked, {}, []), by: 'fund' }
    add(party, { ...running, ...shareOf(share), path: ['fund', 'deposits', number, 'share'] }, all)
  }
  const claims: (readonly [Claimed, readonly Claim[]])[] = []
  for (const [party, promised] of byParty) {
    if (sumOf(promised.map(({ claim }) => claim)).lte(ONE)) continue
    const seen = new Set<string>()
    for (const id of all) {
      const on = promised.filter(({ items }) => items.has(id))
      const key = promised.map(({ items }) => (items.has(id) ? '1' : '0')).join('')
      if (!seen.has(key)) claims.push([{ party, of: 'savings', id }, on.map(({ claim }) => claim)])
      seen.add(key)
    }
  }
  return claims
}

const passThroughClaims = (checked: Checked): Claims => {
  const bySource = new Map<string, readonly [Claimed, Claim[]]>()
  for (const [agreement, position] of lines(checked.sketch.agreements)) {
    if (agreement.kind !== 'contribution' || agreement.terms?.kind !== 'share-of-agreement') continue
    const { payer, terms } = agreement
    if (payer === undefined || terms.agreement === undefined) continue
    const path = ['agreements', position]
    const by = `'${agreement.id ?? String(position + 1)}'`
    const claim = {
      ...runningMonths(checked, agreement, path),
      ...shareOf(terms.share),
      by,
      path: [...path, 'shareOfAgreement', 'share'],
    }
    if (!isWhole(claim)) continue
    const key = `${payer} ${terms.agreement}`
    const known = bySource.get(key)
    if (known === undefined) bySource.set(key, [{ party: payer, of: 'agreement', id: terms.agreement }, [claim]])
    else known[1].push(claim)
  }
  return [...bySource.values()]
}

const shareOf = (share: { readonly value?: Decimal | undefined } | undefined): { readonly share?: Decimal } =>
  share?.value === undefined ? {} : { share: share.value }

const isWhole = (claim: Partial<Claim> | undefined): claim is Claim =>
  claim?.share !== undefined && claim.from !== undefined

const sumOf = (claims: readonly Claim[]): Decimal => claims.reduce((sum, { share }) => sum.plus(share), ZERO)

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
    const running = claims.filter(({ from, through }) => from <= claim.from && through >= claim.from)
    return { path: claim.path, month: claim.from, total: sumOf(running), by: running.map(({ by }) => by) }
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
