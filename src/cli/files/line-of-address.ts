import { addressSteps, addressText, pathsByAddress } from '../../case/index.js'
import type { WholeData } from './read-programme.js'

/**
 * The file, line and column at which an address is written; of what is not written, those of the part that would hold it.
 * Nothing where the whole of it is not there, or is not of the case.
 */
export const lineOfAddress = ({ data, placeOf }: WholeData): ((address: string) => string | undefined) => {
  const pathOf = pathsByAddress(data)
  return (address) => {
    for (let steps = addressSteps(address); steps.length > 0; steps = steps.slice(0, -1)) {
      const path = pathOf(addressText(steps))
      const place = path === undefined ? undefined : placeOf(path)
      if (place !== undefined) return `${place.file}:${place.line}:${place.column}`
    }
    return undefined
  }
}
