import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { maybe } from '../values/maybe.js'

const candidates: readonly PartyChoice[] = [
  { id: 'gemeente' },
  { id: 'zorgverzekeraar', name: 'Zorgverzekeraar' },
  { id: 'huishouden' },
  { id: 'rijk', name: 'Het Rijk', kind: 'rijk' },
  { id: 'buurgemeente', name: 'Buurgemeente', kind: 'gemeente' },
  { id: 'zorgkantoor' },
  { id: 'fonds-1' },
  { id: 'regio', kind: 'regio' },
]

interface PartyChoice {
  id: string
  name?: string
  kind?: 'rijk' | 'gemeente' | 'regio'
  partOf?: string
}

interface WholeChoice {
  id: string
  name?: string
  kind?: 'gemeente'
}

/** Different parties in any order, some of which may be parts of a whole. */
export const partiesArbitrary = (
  settings: CaseSettings,
): fc.Arbitrary<{ parties: PartyChoice[]; wholes: WholeChoice[] | undefined }> =>
  fc
    .record({
      chosen: fc.uniqueArray(fc.nat(candidates.length - 1), { minLength: 1, maxLength: settings.maxParties }),
      wholes: maybe(settings, 'wholes', partsArbitrary),
    })
    .map(({ chosen, wholes }) => {
      const parties = chosen.flatMap((at) => candidates.slice(at, at + 1))
      if (wholes === undefined) return { parties, wholes: undefined }
      const grouped = parties.map((party, at) => {
        const whole = wholes.ids[at]
        return whole === undefined ? party : { ...party, partOf: whole }
      })
      const isUsed = grouped.some(({ partOf }) => partOf === stated.id)
      return { parties: grouped, wholes: wholes.isStated && isUsed ? [stated] : undefined }
    })

const stated: WholeChoice = { id: 'stad', name: 'De stad', kind: 'gemeente' }

const partsArbitrary = fc.record({
  ids: fc.array(fc.constantFrom(undefined, stated.id, stated.id, 'keten'), { minLength: 8, maxLength: 8 }),
  isStated: fc.boolean(),
})
