import { monthIndex } from '../../timeline/index.js'
import type { BusinessCase } from '../parts/business-case.js'
import { readNumbers } from '../paths/read-numbers.js'
import type { Path } from '../paths/path.js'
import { payersPeriods } from '../sketch/case-parts.js'
import { tableOf } from '../sketch/agreement-parts.js'
import { segmentsOf } from '../sketch/segments-of.js'
import { lines, type Checked } from '../sketch/sketch.js'
import { plannedMonths } from './dates/delayed-past-horizon.js'
import { outsideLists } from './shares/outside-shares.js'
import { passThroughClaims, runningIn, savingsClaims, type Claims } from './shares/share-claims.js'

/** Numbers of a case that by a check must come to something together, whatever each of them is. */
export interface SumRule {
  /** What the check is about. */
  readonly about:
    | 'segments'
    | 'payers'
    | 'recipients'
    | 'outside'
    | 'settlement-key'
    | 'settlement-use'
    | 'promised-savings'
    | 'promised-agreement'
    | 'fund-price'
    | 'delay'
  /** What they come to together: exactly 1, more than 0, or at most a number. */
  readonly together: 'one' | 'above-zero' | { readonly atMost: number }
  /** The addresses of the numbers. */
  readonly addresses: readonly string[]
  /** The line of the case that the rule is about. */
  readonly place: Path
  /** The party that promises. */
  readonly party?: string
  /** The first month in which it holds; absent where it always does. */
  readonly from?: string
  /** Of a delay: the planned month that it moves. */
  readonly planned?: string
  /** The address of a number: where that is zero, the rule does not hold. */
  readonly unlessZero?: string
}

type AddressOf = (place: Path) => string

/**
 * What numbers of a case must come to together, by address, also where they do: what `segmentShares`, `payerShares`, `outsideShares`,
 * `settlementTables`, `sharesAboveOne`, `fundEnrolment` and `delayedPastHorizon` hold a case to.
 */
export const sumRules = (businessCase: BusinessCase): readonly SumRule[] => {
  const addresses = new Map([...readNumbers(businessCase)].map(({ address, place }) => [String(place), address]))
  const addressOf: AddressOf = (place) => addresses.get(String(place)) as string
  // A case that was read has its months where the written one has them.
  const checked: Checked = { sketch: businessCase, input: businessCase }
  return [
    ...[...segmentsOf(businessCase)].map(([population, segments]): SumRule => ({
      about: 'segments',
      together: 'one',
      addresses: segments.map(([, position]) => addressOf(['targetGroups', position, 'share'])),
      place: ['populations', businessCase.populations.findIndex(({ id }) => id === population)],
    })),
    ...[...payersPeriods(businessCase)].map(([{ from, shares = {} }, place]): SumRule => ({
      about: place.includes('recipients') ? 'recipients' : 'payers',
      together: 'one',
      addresses: Object.keys(shares).map((party) => addressOf([...place, 'shares', party])),
      place: place.slice(0, -2),
      ...(from === undefined ? {} : { from }),
    })),
    ...[...outsideLists(businessCase)].flatMap(([outside, place]): SumRule[] =>
      outside.length === 0
        ? []
        : [
            {
              about: 'outside',
              together: { atMost: 1 },
              addresses: outside.map((_, position) => addressOf([...place, position, 'share'])),
              place: place.slice(0, -1),
            },
          ],
    ),
    ...[...lines(businessCase.settlements)].flatMap(([settlement, position]): SumRule[] => {
      const { field, table } = tableOf(settlement) ?? {}
      if (field === undefined || table === undefined) return []
      const place = ['settlements', position]
      return [
        {
          about: `settlement-${field}`,
          together: field === 'key' ? 'one' : 'above-zero',
          addresses: Object.keys(table).map((party) => addressOf([...place, 'rule', field, party])),
          place,
        },
      ]
    }),
    ...fundPrice(businessCase, addressOf),
    ...delays(businessCase, addressOf),
    ...promised('promised-savings', savingsClaims(checked, 'all'), addressOf, businessCase),
    ...promised('promised-agreement', passThroughClaims(checked), addressOf, businessCase),
  ]
}

/** For each month in which a claim begins, those that then run together; one claim alone is held by its own limits. */
const promised = (
  about: 'promised-savings' | 'promised-agreement',
  claims: Claims,
  addressOf: AddressOf,
  { timeline, costItems, agreements }: BusinessCase,
): readonly SumRule[] => {
  const rules = new Map<string, SumRule>()
  for (const [{ party, of, id }, stated] of claims) {
    const place =
      of === 'savings'
        ? ['costItems', costItems.findIndex((item) => item.id === id)]
        : ['agreements', agreements.findIndex((agreement) => agreement.id === id)]
    for (const { from } of stated) {
      const together = runningIn(stated, from).map(({ place }) => addressOf(place))
      const key = `${party} ${together.join(' ')}`
      if (together.length < 2 || rules.has(key)) continue
      rules.set(key, {
        about,
        together: { atMost: 1 },
        addresses: together,
        place,
        party,
        ...(from <= timeline.from ? {} : { from }),
      })
    }
  }
  return [...rules.values()]
}

/** What a fund buys costs something. */
const fundPrice = ({ fund, interventions }: BusinessCase, addressOf: AddressOf): readonly SumRule[] => {
  if (fund?.use.kind !== 'enrolment') return []
  const { intervention } = fund.use
  const position = interventions.findIndex(({ id }) => id === intervention)
  const place = ['interventions', position]
  const addresses = (interventions[position]?.costs ?? []).flatMap(({ kind }, number) =>
    kind === 'per-household' ? [addressOf([...place, 'costs', number, 'amount', 0])] : [],
  )
  return [{ about: 'fund-price', together: 'above-zero', addresses, place }]
}

/** A later start leaves what is planned, and the start itself, within the timeline, unless the case accepts that it does not. */
const delays = (businessCase: BusinessCase, addressOf: AddressOf): readonly SumRule[] => {
  const { timeline, interventions, startDelay, beyondHorizon } = businessCase
  if (beyondHorizon === 'accept') return []
  const last = monthIndex(timeline.through)
  return interventions.flatMap((intervention, position): readonly SumRule[] => {
    const place = ['interventions', position]
    const addresses = [
      ...(startDelay === undefined ? [] : [addressOf(['startDelay'])]),
      ...(intervention.startDelay === undefined ? [] : [addressOf([...place, 'startDelay'])]),
    ]
    if (addresses.length === 0) return []
    const rule = { about: 'delay', addresses, place } as const
    return [
      { ...rule, planned: timeline.from, together: { atMost: last - monthIndex(timeline.from) } },
      ...[...plannedMonths(intervention)].flatMap(({ month, place: number }): readonly SumRule[] =>
        month === undefined || month < timeline.from || month > timeline.through
          ? []
          : [
              {
                ...rule,
                place: [...place, ...number.slice(0, -1)],
                planned: month,
                together: { atMost: last - monthIndex(month) },
                unlessZero: addressOf([...place, ...number]),
              },
            ],
      ),
    ]
  })
}
