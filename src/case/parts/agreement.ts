import * as z from 'zod'

import { evidenceGrades, type EvidenceGrade } from '../choices/evidence-grade.js'
import { id, idOf, month, name } from '../grammar/basics.js'
import { termFields, termKinds, termsOf } from './contribution.js'
import { selectionFields, type ItemSelection } from './item-selection.js'
import { field, noted, optional } from '../grammar/notes.js'
import { maximumReturn, price, share } from '../numbers/quantities.js'
import type { Month } from '../../timeline/index.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/** What parties have agreed to pay each other. Moves cash between them and makes none. */
export type Agreement = Contribution | OutcomeContract

interface AnyAgreement {
  readonly id: string
  readonly name: string
  /** First month in which it runs; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month in which it runs; the last of the timeline where it is not given. */
  readonly through?: Month
}

/** A payment from one party to another (bijdrage, cofinanciering). */
export interface Contribution extends AnyAgreement {
  readonly kind: 'contribution'
  readonly payer: string
  readonly recipient: string
  readonly terms: ContributionTerms
  /** The most that is paid in all. */
  readonly cap?: Money
}

export type ContributionTerms =
  /** Once, at the start of the period that holds the month. */
  | { readonly kind: 'once'; readonly amount: Money; readonly month: Month }
  /** So much a year, evenly while the agreement runs. */
  | { readonly kind: 'yearly'; readonly amount: Money }
  /** A share of what the payer retains in cash of savings on some cost items, where that is positive. */
  | { readonly kind: 'share-of-savings'; readonly share: Quantity; readonly on: ItemSelection }
  /** A share of what another agreement pays to the payer of this one: money handed on. */
  | { readonly kind: 'share-of-agreement'; readonly share: Quantity; readonly agreement: string }

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

const anyAgreement = {
  id: field(id, { nl: 'Kenmerk van de afspraak.', en: 'Id of the agreement.' }, 'cofinanciering'),
  name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Bijdrage zorgverzekeraar', {
    derivedDefault: 'id',
  }),
  from: field(
    optional(month),
    { nl: 'Eerste maand; anders de eerste van de case.', en: 'First month; otherwise the first of the case.' },
    '2024-01',
    {
      derivedDefault: 'timeline.from',
    },
  ),
  through: field(
    optional(month),
    {
      nl: 'Laatste maand, inbegrepen; anders de laatste van de case.',
      en: 'Last month, included; otherwise the last of the case.',
    },
    '2028-12',
    {
      derivedDefault: 'timeline.through',
    },
  ),
}

const kind = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    {
      nl: 'Soort afspraak: contribution of outcome-contract.',
      en: 'Kind of agreement: contribution or outcome-contract.',
    },
    value,
  )

const contribution = noted(
  z.strictObject({
    ...anyAgreement,
    kind: kind('contribution'),
    payer: field(idOf('parties'), { nl: 'Partij die betaalt.', en: 'Party that pays.' }, 'zorgverzekeraar'),
    recipient: field(idOf('parties'), { nl: 'Partij die ontvangt.', en: 'Party that receives.' }, 'gemeente'),
    ...termFields,
    cap: field(optional(price), { nl: 'Hoogstens zoveel in totaal.', en: 'The most that is paid in all.' }, 250_000),
  }),
  {
    id: 'contribution',
    description: {
      nl: 'Bijdrage van de ene partij aan de andere (cofinanciering).',
      en: 'A payment from one party to another (bijdrage, cofinanciering).',
    },
    keywords: { oneOf: termKinds.map((term) => ({ required: [term] })) },
  },
)

const advance = noted(
  z.strictObject({
    month: field(
      month,
      { nl: 'Maand waarin de investeerder betaalt.', en: 'Month in which the investor pays.' },
      '2024-01',
    ),
    amount: field(price, { nl: 'Bedrag in euro’s.', en: 'Amount in euros.' }, 500_000),
  }),
  { id: 'advance' },
)

const outcomeContract = noted(
  z.strictObject({
    ...anyAgreement,
    kind: kind('outcome-contract'),
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

/** What parties pay each other. */
export const agreement = noted(
  z.discriminatedUnion('kind', [contribution, outcomeContract]).transform((written, context): Agreement => {
    if (written.kind === 'outcome-contract') {
      const { domains, costItems, ...rest } = written
      return { ...rest, name: rest.name ?? rest.id, on: { domains, costItems } }
    }
    const { once, yearly, shareOfSavings, shareOfAgreement, ...rest } = written
    const terms = termsOf({ once, yearly, shareOfSavings, shareOfAgreement })
    const whole = { ...rest, name: rest.name ?? rest.id }
    if (terms !== undefined) return { ...whole, terms }
    context.addIssue({ code: 'custom', message: 'told-by-a-check' })
    return whole as unknown as Contribution
  }),
  { id: 'agreement' },
)
