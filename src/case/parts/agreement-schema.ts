import * as z from 'zod'

import type { Agreement, Contribution } from './agreement.js'
import { evidenceGrades } from '../choices/evidence-grade.js'
import { id, idOf, month, name } from '../grammar/basics.js'
import { termFields, termKinds, termsOf } from './contribution.js'
import { selectionFields } from './item-selection-schema.js'
import { field, noted } from '../grammar/notes.js'
import { maximumReturn, price, share } from '../numbers/quantities.js'

const anyAgreement = {
  id: field(id, 'Kenmerk van de afspraak.', 'cofinanciering'),
  name: field(name.exactOptional(), 'Naam in rapporten.', 'Bijdrage zorgverzekeraar', { derivedDefault: 'id' }),
  from: field(month.exactOptional(), 'Eerste maand; anders de eerste van de case.', '2024-01', {
    derivedDefault: 'timeline.from',
  }),
  through: field(month.exactOptional(), 'Laatste maand, inbegrepen; anders de laatste van de case.', '2028-12', {
    derivedDefault: 'timeline.through',
  }),
}

const kind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Soort afspraak: contribution of outcome-contract.', value)

const contribution = noted(
  z.strictObject({
    ...anyAgreement,
    kind: kind('contribution'),
    payer: field(idOf('parties'), 'Partij die betaalt.', 'zorgverzekeraar'),
    recipient: field(idOf('parties'), 'Partij die ontvangt.', 'gemeente'),
    ...termFields,
    cap: field(price.exactOptional(), 'Hoogstens zoveel in totaal.', 250_000),
  }),
  {
    id: 'contribution',
    description: 'Bijdrage van de ene partij aan de andere (cofinanciering).',
    keywords: { oneOf: termKinds.map((term) => ({ required: [term] })) },
  },
)

const advance = noted(
  z.strictObject({
    month: field(month, 'Maand waarin de investeerder betaalt.', '2024-01'),
    amount: field(price, 'Bedrag in euro’s.', 500_000),
  }),
  { id: 'advance' },
)

const outcomeContract = noted(
  z.strictObject({
    ...anyAgreement,
    kind: kind('outcome-contract'),
    investor: field(idOf('parties'), 'Partij die vooruit betaalt en het risico draagt.', 'investeerder'),
    recipient: field(idOf('parties'), 'Partij die de voorschotten ontvangt.', 'gemeente'),
    outcomePayer: field(idOf('parties'), 'Partij die terugbetaalt uit bewezen besparingen.', 'zorgverzekeraar'),
    advances: field(z.array(advance).min(1).max(200), 'Wat de investeerder vooruit betaalt.', [
      { month: '2024-01', amount: 500_000 },
    ]),
    share: field(
      share.prefault(1),
      'Deel van de bewezen besparingen dat wordt uitbetaald tot het contract is voldaan.',
      0.8,
    ),
    ...selectionFields,
    proven: field(
      z.enum(evidenceGrades).default('demonstrated'),
      'Zwakste bewijskracht die als bewezen geldt.',
      'demonstrated',
    ),
    maximumReturn: field(maximumReturn.prefault(0), 'Hoogste rendement over de voorschotten (0.1 voor 10 %).', 0.1),
  }),
  {
    id: 'outcome-contract',
    description:
      'Resultaatcontract (health of social impact bond): een investeerder betaalt vooruit en wordt terugbetaald uit bewezen besparingen.',
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
