import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { id } from '../../grammar/basics.js'
import { nameField, phaseFields } from '../../grammar/line-fields.js'
import { field } from '../../grammar/notes.js'

export interface AnyAgreement {
  readonly id: Id
  readonly name: string
  /** First month in which it runs; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month in which it runs; the last of the timeline where it is not given. */
  readonly through?: Month
}

export const anyAgreement = {
  /** Id of the agreement. */
  id: field(id, 'Kenmerk van de afspraak.', 'cofinanciering'),
  name: nameField('Bijdrage zorgverzekeraar'),
  ...phaseFields('2028-12'),
}

/** Kind of agreement: contribution or outcome-contract. */
export const agreementKind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Soort afspraak: contribution of outcome-contract.', value)
