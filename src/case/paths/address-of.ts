import { given } from '../../money/index.js'
import type { BusinessCase } from '../parts/business-case.js'
import { plainCopy } from '../reading/plain-copy.js'
import { ourKindOf } from '../reading/what-it-is.js'
import { addressInCase } from './address-in-case.js'
import { addressText, lineKey } from './address.js'
import { NAMELESS } from './called-as.js'
import type { Path } from './path.js'
import { isNumber, partsUnder, wholeOf } from './settable-places.js'
import { valueAt } from './value-at.js'

/**
 * The address of a stated number, or of another part of a case, by its path. All that is written of a number (its value,
 * range and source) has the address of that number.
 *
 * @param of a case from `parseBusinessCase`, or the data that it was read from
 * @param path keys and positions from the root down: in data those of the file, in a case its own
 * @returns undefined where no part of that path has an address: a field that does not exist, a line with the id of an
 *   earlier one. A line that lacks its id has its position: `interventions.team.costs[0].kind`
 * @throws ArgumentTypeError for a path that is no list
 *
 * @example
 * addressOf(businessCase, ['costItems', 0, 'price']) // 'costItems.ggz.price'
 */
export const addressOf = (of: unknown, path: Path): string | undefined => {
  given.list(
    'addressOf',
    {
      nl: "de stappen van een pad, zoals ['costItems', 2, 'price']",
      en: "the steps of a path, such as ['costItems', 2, 'price']",
    },
    path,
  )
  return ourKindOf(of) === 'case' ? addressInCase(of as BusinessCase, path) : addressInData(plainCopy(of).value, path)
}

/** The same in plain data as a file holds it. */
export const addressInData = (data: unknown, path: Path): string | undefined => {
  let found: Path | undefined
  let steps: Path = []
  let length = 0
  for (const part of partsUnder(wholeOf(data), path)) {
    // A line that lacks its name has its position, as lines have of which none is named.
    const own = part.address.slice(length).map((step) => (step === NAMELESS ? (part.path.at(-1) ?? step) : step))
    length = part.address.length
    steps = [...steps, ...own]
    if (part.path.length === path.length || isNumber(part.schema)) found = steps
  }
  return found === undefined || isSecond(data, path) ? undefined : addressText(found)
}

/** Whether a line on the path has the id of an earlier one: an address leads to that one. */
const isSecond = (data: unknown, path: Path): boolean =>
  path.some((position, at) => {
    if (typeof position !== 'number') return false
    const list = valueAt(data, path.slice(0, at))
    const key = lineKey(String(path[at - 1] ?? ''))
    const name = valueAt(list, [position, key])
    return (
      name !== undefined &&
      Array.isArray(list) &&
      list.slice(0, position).some((line: unknown) => valueAt(line, [key]) === name)
    )
  })
