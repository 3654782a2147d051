import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'

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
}

/** Different parties in any order. */
export const partiesArbitrary = (settings: CaseSettings): fc.Arbitrary<PartyChoice[]> =>
  fc
    .uniqueArray(fc.nat(candidates.length - 1), { minLength: 1, maxLength: settings.maxParties })
    .map((chosen) => chosen.flatMap((at) => candidates.slice(at, at + 1)))
