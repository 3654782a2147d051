import { ONE, sum, type Decimal } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import { runningMonths, type RunningMonths } from '../../sketch/running-months.js'
import { selectedItems } from '../../sketch/selected-items.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** A claim of a share of what a party retains or receives, while it runs. */
export interface Claim extends RunningMonths {
  readonly share: Decimal
  readonly by: string
  /** In the case as written. */
  readonly path: Path
  /** The number, in the case that was read. */
  readonly place: Path
}

/** What the claims are on: savings of a party on an item, or what a party receives from an agreement. */
export interface Claimed {
  readonly party: string
  readonly of: 'savings' | 'agreement'
  readonly id: string
}

export type Claims = readonly (readonly [Claimed, readonly Claim[]])[]

/**
 * Claims on what parties retain of savings, once for each group of cost items with the same claims on them. Those of a
 * party that together are at most 1 are left out where only those above it are asked for.
 */
export const savingsClaims = (checked: Checked, asked: 'all' | 'above-one'): Claims => {
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
      add(
        outcomePayer,
        { ...running, ...shareOf(share), path: [...path, 'share'], place: [...path, 'share'] },
        selectedItems(sketch, on),
      )
    } else if (agreement.kind === 'contribution' && agreement.terms?.kind === 'share-of-savings') {
      const { share, on } = agreement.terms
      add(
        agreement.payer,
        { ...running, ...shareOf(share), path: [...path, 'shareOfSavings'], place: [...path, 'terms', 'share'] },
        selectedItems(sketch, on),
      )
    }
  }
  for (const [{ party, share }, number] of lines(sketch.fund?.deposits)) {
    const running = { ...runningMonths(checked, {}, []), by: 'fund' }
    const path = ['fund', 'deposits', number, 'share']
    add(party, { ...running, ...shareOf(share), path, place: path }, all)
  }
  const claims: (readonly [Claimed, readonly Claim[]])[] = []
  for (const [party, promised] of byParty) {
    if (asked === 'above-one' && shareInAll(promised.map(({ claim }) => claim)).lte(ONE)) continue
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

/** Claims on what parties receive from an agreement. */
export const passThroughClaims = (checked: Checked): Claims => {
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
      place: [...path, 'terms', 'share'],
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

/** What claims come to together. */
export const shareInAll = (claims: readonly Claim[]): Decimal => sum(claims.map(({ share }) => share))

/** The claims that run in a month. */
export const runningIn = (claims: readonly Claim[], month: string): readonly Claim[] =>
  claims.filter(({ from, through }) => from <= month && through >= month)
