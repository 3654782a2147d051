import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { id } from '../../grammar/basics.js'
import { nameField, phaseFields } from '../../grammar/line-fields.js'
import { field } from '../../grammar/notes.js'

export interface AnyAgreement {
  readonly id: string
  readonly name: string
  /** First month in which it runs; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month in which it runs; the last of the timeline where it is not given. */
  readonly through?: Month
}

export const anyAgreement = {
  id: field(id, { nl: 'Kenmerk van de afspraak.', en: 'Id of the agreement.' }, 'cofinanciering'),
  name: nameField('Bijdrage zorgverzekeraar'),
  ...phaseFields('2028-12'),
}

export const agreementKind = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    {
      nl: 'Soort afspraak: contribution of outcome-contract.',
      en: 'Kind of agreement: contribution or outcome-contract.',
    },
    value,
  )
