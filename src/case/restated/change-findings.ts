import { isMonth } from '../../timeline/index.js'
import type { Path } from '../paths/path.js'
import type { SettablePlace } from '../paths/settable-places.js'
import { valueAt } from '../paths/value-at.js'
import type { Finding } from '../problem.js'
import { isEmpty } from '../spelling/is-empty.js'
import type { Change } from './change.js'
import {
  CASE_ITSELF,
  noMonthThere,
  reservedVariant,
  setOfLeftOut,
  setTwice,
  unknownAddress,
  unknownIntervention,
} from './change-words.js'

/** What is wrong with a variant itself, before the case that it makes is read. */
export function* variantFindings(
  input: unknown,
  { place, set, out }: Change,
  places: ReadonlyMap<string, SettablePlace>,
): Generator<Finding> {
  if (valueAt(input, [...place, 'id']) === CASE_ITSELF) yield reservedVariant([...place, 'id'])
  const interventions = interventionIds(input)
  for (const [position, id] of out.entries())
    if (interventions?.includes(id) === false)
      yield unknownIntervention([...place, 'interventions', 'out', position], id, interventions)
  const seen: (readonly [string, Path])[] = []
  for (const address of Object.keys(set)) {
    const path = [...place, 'set', address]
    const at = places.get(address)
    if (at === undefined) {
      yield unknownAddress(path, address, places)
      continue
    }
    const leftOut = at.path[0] === 'interventions' ? interventions?.[Number(at.path[1])] : undefined
    if (leftOut !== undefined && out.includes(leftOut)) yield setOfLeftOut(path, address, leftOut)
    const other = seen.find(([, known]) => isWithin(known, at.path) || isWithin(at.path, known))
    if (other !== undefined) yield setTwice(path, address, other[0])
    seen.push([address, at.path])
  }
}

/** What is wrong with the months of a scenario; its numbers are judged with those of the case. */
export function* scenarioMonthFindings(
  { place, set }: Change,
  places: ReadonlyMap<string, SettablePlace>,
): Generator<Finding> {
  for (const [address, month] of Object.entries(set))
    if (isMonth(month) && places.get(address)?.form !== 'month')
      yield noMonthThere([...place, 'set', address], address, places)
}

/** The ids of interventions; of a list in which one has none, or no text, it is unknown which ids there are. */
const interventionIds = (input: unknown): readonly string[] | undefined => {
  const lines = valueAt(input, ['interventions'])
  const ids = Array.isArray(lines) ? lines.map((line) => valueAt(line, ['id'])) : []
  return ids.every((id) => typeof id === 'string') && !ids.some(isEmpty) ? ids : undefined
}

/** Whether a path is another, or leads to a part of it. */
export const isWithin = (whole: Path, part: Path): boolean => whole.every((step, at) => part[at] === step)
