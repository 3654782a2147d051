import type { Finding, Path } from '../problem.js'
import { runningMonths, type RunningMonths } from '../running-months.js'
import { selectedItems } from '../selected-items.js'
import { lines, type Checked } from '../sketch.js'

interface Placement extends RunningMonths {
  readonly id: string
  readonly position: number
}

/** In a month a cost item is settled once: settlements on the same item follow each other. */
export function* settlementsOverlap(checked: Checked): Generator<Finding> {
  const told = new Set<string>()
  for (const [item, placements] of byItem(checked)) {
    placements.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : one.position - other.position))
    let last: Placement | undefined
    for (const placement of placements) {
      if (last !== undefined && placement.from <= last.through) {
        const [first, second] = last.position < placement.position ? [last, placement] : [placement, last]
        const pair = `${first.position} ${second.position}`
        const through = placement.through < last.through ? placement.through : last.through
        if (!told.has(pair)) yield overlapping(['settlements', second.position], first.id, second.id, item, { from: placement.from, through })
        told.add(pair)
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
    const placement = { ...months, position, id: settlement.id ?? String(position + 1) }
    for (const item of selectedItems(checked.sketch, settlement.on)) {
      const others = placements.get(item)
      if (others === undefined) placements.set(item, [placement])
      else others.push(placement)
    }
  }
  return placements
}

const overlapping = (path: Path, first: string, second: string, item: string, { from, through }: RunningMonths): Finding => ({
  code: 'settlements-overlap',
  path,
  value: item,
  nl: () => ({
    message: `verevening '${first}' en '${second}' gelden allebei voor kostenpost '${item}', van ${from} tot en met ${through}`,
    reason: 'zo zou dezelfde besparing twee keer verevend worden',
    remedy: 'Laat de ene eindigen (through) in de maand voordat de andere begint (from), of geef ze andere domains of costItems.',
  }),
  en: () => ({
    message: `settlements '${first}' and '${second}' both hold for cost item '${item}', from ${from} through ${through}`,
    reason: 'the same saving would be settled twice',
    remedy: 'Let the one end (through) in the month before the other begins (from), or give them other domains or costItems.',
  }),
})
