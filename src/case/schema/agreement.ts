import * as z from 'zod'

import type { Agreement, Contribution } from '../agreement.js'
import { evidenceGrades } from '../evidence-grade.js'
import { id, month, name } from './basics.js'
import { termFields, termKinds, termsOf } from './contribution.js'
import { selectionFields } from './item-selection.js'
import { field, noted } from './notes.js'
import { maximumReturn, price, share } from './quantities.js'

const anyAgreement = {
  id: field(id, 'Kenmerk van de afspraak.', 'Id of the agreement.', 'cofinanciering'),
  name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Bijdrage zorgverzekeraar', { derivedDefault: 'id' }),
  from: field(month.exactOptional(), 'Eerste maand; anders de eerste van de case.', 'First month; otherwise the first of the case.', '2024-01', { derivedDefault: 'timeline.from' }),
  through: field(month.exactOptional(), 'Laatste maand, inbegrepen; anders de laatste van de case.', 'Last month, included; otherwise the last of the case.', '2028-12', { derivedDefault: 'timeline.through' }),
}

const kind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Soort afspraak: contribution of outcome-contract.', 'Kind of agreement: contribution or outcome-contract.', value)

const contribution = noted(
  z.strictObject({
    ...anyAgreement,
    kind: kind('contribution'),
    payer: field(id, 'Partij die betaalt.', 'Party that pays.', 'zorgverzekeraar'),
    recipient: field(id, 'Partij die ontvangt.', 'Party that receives.', 'gemeente'),
    ...termFields,
    cap: field(price.exactOptional(), 'Hoogstens zoveel in totaal.', 'The most that is paid in all.', 250_000),
  }),
  {
    id: 'contribution',
    description: 'Bijdrage van de ene partij aan de andere (cofinanciering).',
    english: 'A payment from one party to another (bijdrage, cofinanciering).',
    keywords: { oneOf: termKinds.map((term) => ({ required: [term] })) },
  },
)

const advance = noted(
  z.strictObject({
    month: field(month, 'Maand waarin de investeerder betaalt.', 'Month in which the investor pays.', '2024-01'),
    amount: field(price, 'Bedrag in euro’s.', 'Amount in euros.', 500_000),
  }),
  { id: 'advance' },
)

const outcomeContract = noted(
  z.strictObject({
    ...anyAgreement,
    kind: kind('outcome-contract'),
    investor: field(id, 'Partij die vooruit betaalt en het risico draagt.', 'Party that pays up front and bears the risk.', 'investeerder'),
    recipient: field(id, 'Partij die de voorschotten ontvangt.', 'Party that receives the advances.', 'gemeente'),
    outcomePayer: field(id, 'Partij die terugbetaalt uit bewezen besparingen.', 'Party that repays out of proven savings.', 'zorgverzekeraar'),
    advances: field(z.array(advance).min(1).max(200), 'Wat de investeerder vooruit betaalt.', 'What the investor pays up front.', [{ month: '2024-01', amount: 500_000 }]),
    share: field(share.prefault(1), 'Deel van de bewezen besparingen dat wordt uitbetaald tot het contract is voldaan.', 'Share of proven savings that is paid until the contract is fulfilled.', 0.8),
    ...selectionFields,
    proven: field(z.enum(evidenceGrades).default('demonstrated'), 'Zwakste bewijskracht die als bewezen geldt.', 'The weakest evidence that counts as proven.', 'demonstrated'),
    maximumReturn: field(maximumReturn.prefault(0), 'Hoogste rendement over de voorschotten (0.1 voor 10 %).', 'The most that is repaid above the advances, as a share of them (0.1 for 10 %).', 0.1),
  }),
  {
    id: 'outcome-contract',
    description: 'Resultaatcontract (health of social impact bond): een investeerder betaalt vooruit en wordt terugbetaald uit bewezen besparingen.',
    english: 'An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings.',
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
