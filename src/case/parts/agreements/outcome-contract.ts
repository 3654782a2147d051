import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { evidenceGrades, type EvidenceGrade } from '../../choices/evidence-grade.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { maximumReturn, price, share } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { agreementKind, anyAgreement, type AnyAgreement } from './any-agreement.js'
import { selectionFields, type ItemSelection } from './item-selection.js'

/**
 * An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings up
 * to a maximum return. When savings stay out the investor bears the loss.
 */
export interface OutcomeContract extends AnyAgreement {
  readonly kind: 'outcome-contract'
  readonly investor: string
  /** Who receives what the investor pays up front. */
  readonly recipient: string
  /** Who repays out of its retained cashable savings. */
  readonly outcomePayer: string
  readonly advances: readonly { readonly month: Month; readonly amount: Money }[]
  /** The share of proven savings that is paid until the contract is fulfilled. */
  readonly share: Quantity
  readonly on: ItemSelection
  /** The weakest evidence that counts as proven. */
  readonly proven: EvidenceGrade
  /** The most that is repaid above the advances, as a share of them: 0.1 repays at most 110 %. */
  readonly maximumReturn: Quantity
}

const advance = noted(
  z.strictObject({
    month: field(
      month,
      { nl: 'Maand waarin de investeerder betaalt.', en: 'Month in which the investor pays.' },
      '2024-01',
    ),
    amount: field(price, { nl: 'Bedrag in euro’s.', en: 'Amount in euros.' }, 500_000),
  }),
  { id: 'advance', description: { nl: 'Een voorschot van de investeerder.', en: 'An advance of the investor.' } },
)

export const outcomeContract = noted(
  z.strictObject({
    ...anyAgreement,
    kind: agreementKind('outcome-contract'),
    investor: field(
      idOf('parties'),
      { nl: 'Partij die vooruit betaalt en het risico draagt.', en: 'Party that pays up front and bears the risk.' },
      'investeerder',
    ),
    recipient: field(
      idOf('parties'),
      { nl: 'Partij die de voorschotten ontvangt.', en: 'Party that receives the advances.' },
      'gemeente',
    ),
    outcomePayer: field(
      idOf('parties'),
      { nl: 'Partij die terugbetaalt uit bewezen besparingen.', en: 'Party that repays out of proven savings.' },
      'zorgverzekeraar',
    ),
    advances: field(
      z.array(advance).min(1).max(200),
      { nl: 'Wat de investeerder vooruit betaalt.', en: 'What the investor pays up front.' },
      [{ month: '2024-01', amount: 500_000 }],
    ),
    share: field(
      share.prefault(1),
      {
        nl: 'Deel van de bewezen besparingen dat wordt uitbetaald tot het contract is voldaan.',
        en: 'Share of proven savings that is paid until the contract is fulfilled.',
      },
      0.8,
    ),
    ...selectionFields,
    proven: field(
      z.enum(evidenceGrades).default('demonstrated'),
      { nl: 'Zwakste bewijskracht die als bewezen geldt.', en: 'The weakest evidence that counts as proven.' },
      'demonstrated',
    ),
    maximumReturn: field(
      maximumReturn.prefault(0),
      {
        nl: 'Hoogste rendement over de voorschotten (0.1 voor 10 %).',
        en: 'The most that is repaid above the advances, as a share of them (0.1 for 10 %).',
      },
      0.1,
    ),
  }),
  {
    id: 'outcome-contract',
    description: {
      nl: 'Resultaatcontract (health of social impact bond): een investeerder betaalt vooruit en wordt terugbetaald uit bewezen besparingen.',
      en: 'An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings.',
    },
  },
)
