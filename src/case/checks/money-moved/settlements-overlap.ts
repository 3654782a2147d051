import type { Finding } from '../../problem.js'
import { runningMonths, type RunningMonths } from '../../sketch/running-months.js'
import { selectedItems } from '../../sketch/selected-items.js'
import { lines, type Checked } from '../../sketch/sketch.js'

interface Placement extends RunningMonths {
  readonly id: string
  readonly position: number
  /** Undefined where a member was refused: then the members are unknown. */
  readonly members: readonly string[] | undefined
}

/** A cost item is settled once a month, in one region: settlements on the same item do not overlap in time. */
export function* settlementsOverlap(checked: Checked): Generator<Finding> {
  const reported = new Set<string>()
  for (const [item, placements] of byItem(checked)) {
    placements.sort((one, other) =>
      one.from < other.from ? -1 : one.from > other.from ? 1 : one.position - other.position,
    )
    let last: Placement | undefined
    for (const placement of placements) {
      if (last !== undefined && placement.from <= last.through) {
        const [first, second] = last.position < placement.position ? [last, placement] : [placement, last]
        const pair = `${first.position} ${second.position}`
        const through = placement.through < last.through ? placement.through : last.through
        if (!reported.has(pair)) yield overlapping(first, second, item, { from: placement.from, through })
        reported.add(pair)
      }
      if (last === undefined || placement.through > last.through) last = placement
    }
  }
}

const byItem = (checked: Checked): ReadonlyMap<string, Placement[]> => {
  const placements = new Map<string, Placement[]>()
  for (const [settlement, position] of lines(checked.sketch.settlements)) {
    const months = runningMonths(checked, settlement, ['settlements', position])
    if (months === undefined) continue
    const placement = {
      ...months,
      position,
      id: settlement.id ?? String(position + 1),
      members: known(settlement.members),
    }
    for (const item of selectedItems(checked.sketch, settlement.on)) {
      const others = placements.get(item)
      if (others === undefined) placements.set(item, [placement])
      else others.push(placement)
    }
  }
  return placements
}

const known = (members: readonly (string | undefined)[] | undefined): readonly string[] | undefined =>
  members?.includes(undefined) === false ? (members as readonly string[]) : undefined

const areApart = ({ members: one }: Placement, { members: other }: Placement): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.length > 0 &&
  other.length > 0 &&
  !one.some((member) => other.includes(member))

const overlapping = (first: Placement, second: Placement, item: string, { from, through }: RunningMonths): Finding => {
  const apart = areApart(first, second)
  return {
    code: 'settlements-overlap',
    path: ['settlements', second.position],
    value: item,
    values: () => ({ ids: [first.id, second.id], from, through }),
    nl: () => ({
      message: `verevening '${first.id}' en '${second.id}' gelden allebei voor kostenpost '${item}', van ${from} tot en met ${through}`,
      reason: apart
        ? 'de regio’s hebben geen lid gemeen, en een kostenpost hoort in een maand bij één regio'
        : 'zo zou dezelfde besparing twee keer verevend worden',
      remedy: apart
        ? 'Splits de kostenpost: voor elke regio een eigen post, met haar leden als payers, en noem die bij haar verevening (costItems).'
        : 'Laat de ene eindigen (through) in de maand voordat de andere begint (from), of geef ze andere domains of costItems.',
    }),
    en: () => ({
      message: `settlements '${first.id}' and '${second.id}' both hold for cost item '${item}', from ${from} through ${through}`,
      reason: apart
        ? 'the regions have no member in common, and in a month a cost item belongs to one region'
        : 'the same saving would be settled twice',
      remedy: apart
        ? 'Split the cost item: one for each region, with its members as payers, and name that in its settlement (costItems).'
        : 'Let the one end (through) in the month before the other begins (from), or give them other domains or costItems.',
    }),
  }
}
