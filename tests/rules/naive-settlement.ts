import type { BusinessCase, Settlement } from '../../src/case/index.js'
import { isAmong, type NaiveCalendar, type NaiveCash, runsIn, total } from './naive-moves.js'
import { naiveMovingAverage } from './naive-moving-average.js'
import { naiveEuros, naiveNumber } from './naive-numbers.js'

/** What settlements move to the members, by effect: negative for who gives. */
export interface NaiveSettled {
  readonly moves: readonly NaiveCash[]
  /** The same in all, by member and month, from what the region bears: the rule itself, without looking at effects. */
  readonly byParty: ReadonlyMap<string, readonly number[]>
}

/**
 * What settlements move, month by month, from the words of docs/agreements.md: in the months in which one is in force
 * each member keeps what the region would cost it without the case less what it costs it now, and gets the difference
 * with what it saved itself.
 */
export const naiveSettlement = (
  businessCase: BusinessCase,
  cash: readonly NaiveCash[],
  calendar: NaiveCalendar,
): NaiveSettled => {
  const moves: NaiveCash[] = []
  const byParty = new Map<string, number[]>()
  for (const settlement of businessCase.settlements) {
    const members: readonly string[] = settlement.members
    const own = cash.filter(({ party, item }) => members.includes(party) && isAmong(item, settlement.on))
    const ofEffects = new Map<string, NaiveCash[]>()
    for (const line of own) {
      const key = `${line.intervention} ${line.effect} ${line.item.id}`
      ofEffects.set(key, [...(ofEffects.get(key) ?? []), line])
    }
    const savedBy = (lines: readonly NaiveCash[], party: string): number[] =>
      calendar.periodOf.map((_, month) =>
        total(lines.filter((line) => line.party === party).map(({ byMonth }) => byMonth[month] ?? NaN)),
      )
    const inForce = (byMonth: readonly number[]): number[] =>
      byMonth.map((amount, month) => (runsIn(settlement, calendar, month) ? amount : 0))

    const saved = members.map((party) => savedBy(own, party))
    const kept = keptBy(businessCase, settlement, saved, calendar)
    members.forEach((party, i) => {
      const moved = inForce((kept[i] ?? []).map((amount, month) => amount - (saved[i]?.[month] ?? NaN)))
      const before = byParty.get(party) ?? moved.map(() => 0)
      byParty.set(
        party,
        before.map((amount, month) => amount + (moved[month] ?? NaN)),
      )
    })
    for (const lines of ofEffects.values()) {
      const [about] = lines
      if (about === undefined) continue
      const ofEffect = members.map((party) => savedBy(lines, party))
      const keptOfEffect = keptBy(businessCase, settlement, saved, calendar, ofEffect)
      members.forEach((party, i) => {
        const moved = (keptOfEffect[i] ?? []).map((amount, month) => amount - (ofEffect[i]?.[month] ?? NaN))
        moves.push({ ...about, party, byMonth: inForce(moved) })
      })
    }
  }
  return { moves, byParty }
}

/** What each member keeps in each month, of all that is saved or of what one effect brings about. */
const keptBy = (
  businessCase: BusinessCase,
  { members, rule }: Settlement,
  saved: readonly (readonly number[])[],
  { first, periodOf }: NaiveCalendar,
  ofEffect?: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const counted = ofEffect ?? saved
  const region = periodOf.map((_, month) => total(counted.map((byMonth) => byMonth[month] ?? NaN)))
  const keyOf = (key: Readonly<Record<string, Parameters<typeof naiveNumber>[0]>>, i: number): number =>
    naiveNumber(key[members[i] ?? ''], 0)
  switch (rule.kind) {
    case 'benefit':
      return counted
    case 'fixed-key':
      return counted.map((_, i) => region.map((amount) => keyOf(rule.key, i) * amount))
    case 'hybrid': {
      const fixed = naiveNumber(rule.fixed, NaN)
      return counted.map((byMonth, i) =>
        byMonth.map((own, month) => fixed * keyOf(rule.key, i) * (region[month] ?? NaN) + (1 - fixed) * own),
      )
    }
    case 'moving-average': {
      const uses = members.map((member) => {
        const use = rule.use[member]
        return use === undefined ? 0 : naiveEuros(businessCase, use)
      })
      const startsAt = first % 12
      if (ofEffect === undefined) {
        const all = uses.map((use, i) => ({ use, saved: saved[i] ?? [] }))
        // A difference of uses in doubles leaves a rounding where what is kept is what was saved.
        const rounding = 1e-12 * total(uses)
        return naiveMovingAverage(all, rule.years, startsAt).map((kept, i) =>
          kept.map((amount, month) => {
            const own = saved[i]?.[month] ?? NaN
            return Math.abs(amount - own) <= rounding ? own : amount
          }),
        )
      }
      return keptOfEffectByUse(uses, saved, ofEffect, rule.years, startsAt)
    }
  }
}

/**
 * What each member keeps of one effect under a moving average: its share, by past use, of what the effect saves the
 * region now; and what the effect saved before has moved in the shares of use of each month since.
 */
const keptOfEffectByUse = (
  uses: readonly number[],
  saved: readonly (readonly number[])[],
  ofEffect: readonly (readonly number[])[],
  years: number,
  startsAt: number,
): readonly (readonly number[])[] => {
  const pastOf = (byMonth: readonly number[], month: number): number => {
    const january = month - ((startsAt + month) % 12)
    let sum = 0
    for (let before = Math.max(0, january - 12 * years); before < january; before++) sum += byMonth[before] ?? NaN
    return sum
  }
  const use = total(uses)
  return ofEffect.map((own, i) =>
    own.map((_, month) => {
      const windows = uses.map((each, j) => each * years - pastOf(saved[j] ?? [], month))
      const window = total(windows)
      const now = total(ofEffect.map((byMonth) => byMonth[month] ?? NaN))
      if (window <= 1e-6) return (now * (uses[i] ?? NaN)) / use
      const before = total(ofEffect.map((byMonth) => pastOf(byMonth, month)))
      // Without any saving in its window a member bears its own use: each euro saved before shifts that.
      const shifted = use * pastOf(own, month) - (uses[i] ?? NaN) * before
      return (now * (windows[i] ?? NaN)) / window + shifted / window / 12
    }),
  )
}
