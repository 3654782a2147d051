import { addressSteps, addressText } from './address.js'
import type { Path } from './path.js'
import { settablePlaces } from './settable-places.js'
import { valueAt } from './value-at.js'

/**
 * The paths in the data of a case at which something is written, by address. A payer of everything is written as a name:
 * the share of that party stands where its name does.
 */
export const pathsByAddress = (data: unknown): ((address: string) => Path | undefined) => {
  const places = settablePlaces(data)
  const written = (path: Path | undefined): path is Path => path !== undefined && valueAt(data, path) !== undefined
  return (address) => {
    const own = places.get(address)?.path
    if (written(own)) return own
    const steps = addressSteps(address)
    const holder = places.get(addressText(steps.slice(0, -1)))?.path ?? []
    return [holder, [...holder, 'shares']].find((path) => valueAt(data, path) === steps.at(-1))
  }
}
