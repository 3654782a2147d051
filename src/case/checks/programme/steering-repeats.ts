import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** A domain has one line of steering figures a year: two would be two truths of one account. */
export function* steeringRepeats({ sketch }: Checked): Generator<Finding> {
  const places = new Map<string, number>()
  for (const [{ domain, year }, position] of lines(sketch.steering)) {
    if (domain === undefined || year === undefined) continue
    const key = `${domain} ${year}`
    const first = places.get(key)
    if (first === undefined) places.set(key, position)
    else
      yield {
        code: 'duplicate-id',
        path: ['steering', position],
        value: key,
        values: () => ({ domain, year, position: first + 1 }),
        nl: () => ({
          message: `domein '${domain}' heeft twee regels voor ${year}: ook op plaats ${first + 1} van deze lijst`,
          reason: 'van een domein is er in een jaar één begroting en één rekening',
          remedy: 'Voeg de regels samen, of haal er een weg.',
        }),
        en: () => ({
          message: `domain '${domain}' has two lines for ${year}: also as number ${first + 1} of this list`,
          reason: 'a domain has one budget and one account in a year',
          remedy: 'Make one line of the two, or remove one.',
        }),
      }
  }
}
