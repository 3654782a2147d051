import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { evidenceGrades, type EvidenceGrade } from '../../choices/evidence-grade.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { maximumReturn, share, sum } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { agreementKind, anyAgreement, type AnyAgreement } from './any-agreement.js'
import { selectionFields, type ItemSelection } from './item-selection.js'

/**
 * An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings up
 * to a maximum return. Where savings fall short the investor bears the loss.
 */
export interface OutcomeContract extends AnyAgreement {
  readonly kind: 'outcome-contract'
  readonly investor: Id
  /** Who receives what the investor pays up front. */
  readonly recipient: Id
  /** Who repays out of its retained cashable savings. */
  readonly outcomePayer: Id
  readonly advances: readonly { readonly month: Month; readonly amount: Money }[]
  /** The share of proven savings that is paid until the contract is fulfilled. */
  readonly share: Quantity
  readonly on: ItemSelection
  /** The weakest evidence that counts as proven. */
  readonly proven: EvidenceGrade
  /** The most that is repaid above the advances, as a share of them: 0.1 repays at most 110 %. */
  readonly maximumReturn: Quantity
}

/** An advance of the investor. */
const advance = noted(
  z.strictObject({
    /** Month in which the investor pays. */
    month: field(month, 'Maand waarin de investeerder betaalt.', '2024-01'),
    /** Amount in euros. */
    amount: field(sum, 'Bedrag in euro’s.', 500_000),
  }),
  { id: 'advance', description: 'Een voorschot van de investeerder.' },
)

/**
 * An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings.
 */
export const outcomeContract = noted(
  z.strictObject({
    ...anyAgreement,
    kind: agreementKind('outcome-contract'),
    /** Party that pays up front and bears the risk. */
    investor: field(idOf('parties'), 'Partij die vooruit betaalt en het risico draagt.', 'investeerder'),
    /** Party that receives the advances. */
    recipient: field(idOf('parties'), 'Partij die de voorschotten ontvangt.', 'gemeente'),
    /** Party that repays out of proven savings. */
    outcomePayer: field(idOf('parties'), 'Partij die terugbetaalt uit bewezen besparingen.', 'zorgverzekeraar'),
    /** What the investor pays up front. */
    advances: field(z.array(advance).min(1).max(200), 'Wat de investeerder vooruit betaalt.', [
      { month: '2024-01', amount: 500_000 },
    ]),
    /** Share of proven savings that is paid until the contract is fulfilled. */
    share: field(
      share.prefault(1),
      'Deel van de bewezen besparingen dat wordt uitbetaald tot het contract is voldaan.',
      0.8,
    ),
    ...selectionFields,
    /** The weakest evidence that counts as proven. */
    proven: field(
      z.enum(evidenceGrades).default('demonstrated'),
      'Zwakste bewijskracht die als bewezen geldt.',
      'demonstrated',
    ),
    /** The most that is repaid above the advances, as a share of them (0.1 for 10 %). */
    maximumReturn: field(maximumReturn.prefault(0), 'Hoogste rendement over de voorschotten (0.1 voor 10 %).', 0.1),
  }),
  {
    id: 'outcome-contract',
    description:
      'Resultaatcontract (health of social impact bond): een investeerder betaalt vooruit en wordt terugbetaald uit bewezen besparingen.',
  },
)
