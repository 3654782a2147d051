import * as z from 'zod'

import type { BusinessCase } from '../business-case.js'
import { id, name, text } from './basics.js'
import { agreement } from './agreement.js'
import { attributionChoice, discountChoice, haircuts, priceChoice, timelineChoice } from './choices.js'
import { costItem } from './cost-item.js'
import { fund } from './fund.js'
import { intervention, withCostMonths } from './intervention.js'
import { field, noted } from './notes.js'
import { party, targetGroup } from './parties-and-groups.js'
import { months } from './quantities.js'
import { correlation, scenario } from './scenario.js'
import { settlement } from './settlement.js'

const pmItem = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de PM-post.', 'Id of the PM item.', 'veiligheidsgevoel'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Veiligheidsgevoel in de buurt', { derivedDefault: 'id' }),
      beneficiary: field(id, 'Partij die beter of slechter af is.', 'Party that is better or worse off.', 'huishouden'),
      sign: field(z.enum(['positive', 'negative', 'unknown']).default('unknown'), 'Of het een baat (positive) of een last (negative) is.', 'Whether it is a benefit or a burden.', 'positive'),
      reason: field(text, 'Waarom het niet in geld is gewaardeerd.', 'Why it is not valued.', 'Geen kengetal beschikbaar'),
      intervention: field(id.exactOptional(), 'Interventie waar het bij hoort.', 'Intervention it belongs to.', 'doorbraakteam'),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  { id: 'pm-item' },
)

/** A whole case file. Fields are judged one by one here; what must agree between fields is judged by the checks. */
export const caseSchema = noted(
  z
    .strictObject({
      format: field(z.literal(1).default(1), 'Versie van dit bestandsformaat.', 'Version of this file format.', 1),
      name: field(name, 'Naam van de businesscase.', 'Name of the case.', 'Aanpak aandachtshuishoudens'),
      question: field(text.exactOptional(), 'De vraag die de case beantwoordt, in één zin.', 'The question the case answers, in one sentence.', 'Verdient het doorbraakteam zich terug?'),
      description: field(text.exactOptional(), 'Toelichting.', 'Description.', 'Eerste raming, november 2024'),
      timeline: field(timelineChoice, 'Welke maanden de case beslaat.', 'Which months the case covers.', { from: '2024-01', through: '2033-12' }),
      startDelay: field(months.exactOptional(), 'Maanden dat alle interventies later beginnen dan gepland.', 'Months by which every intervention starts later than planned.', 6),
      prices: field(priceChoice, 'Prijspeil en prijsindices.', 'Price level and price indices.', { level: 2024, index: 'cbs-cpi' }),
      discounting: field(discountChoice.prefault({}), 'Discontering: een regime of eigen discontovoeten.', 'Discounting: a regime, or rates of your own.', { regime: 'nl-2021' }),
      haircuts: field(haircuts.prefault({}), 'Afslag op baten naar bewijskracht.', 'Haircut on savings by evidence grade.', { possible: 0.5 }),
      attribution: field(attributionChoice.prefault({}), 'Toerekening van gezamenlijke besparingen.', 'Attribution of joint savings (toerekening).', { rule: 'shapley' }),
      parties: field(z.array(party).min(1).max(50), 'Partijen die betalen, besparen of baat hebben.', 'Parties that pay, save or gain.', [{ id: 'gemeente' }]),
      targetGroups: field(z.array(targetGroup).max(100), 'Doelgroepen.', 'Target groups (doelgroepen).', [{ id: 'aandachtshuishoudens', households: 100 }]),
      costItems: field(z.array(costItem).max(2000), 'Kostenposten van het nulalternatief.', 'Cost items (kostenposten) of the baseline.', [
        { id: 'ggz', targetGroup: 'aandachtshuishoudens', domain: 'ggz', volume: 30, unit: 'uur', price: 110, payers: 'zorgverzekeraar' },
      ]),
      interventions: field(z.array(intervention).max(200), 'Interventies.', 'Interventions.', [
        { id: 'doorbraakteam', targetGroup: 'aandachtshuishoudens' },
      ]),
      settlements: field(z.array(settlement).max(100).default([]), 'Vereveningen: wie in een regio een besparing houdt.', 'Settlements (verevening, solidariteit): who in a region keeps a saving.', [
        { id: 'jeugd-solidair', rule: 'fixed-key', key: { gemeente: 0.4, regio: 0.6 }, domains: ['jeugdzorg'] },
      ]),
      agreements: field(z.array(agreement).max(200).default([]), 'Afspraken: wat partijen elkaar betalen.', 'Agreements: what parties pay each other.', [
        { id: 'cofinanciering', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'gemeente', yearly: 50_000 },
      ]),
      fund: field(fund.exactOptional(), 'Fonds waarin besparingen worden herbelegd.', 'Fund in which savings are put back (herinvestering).', {
        party: 'fonds',
        deposits: [{ party: 'gemeente', share: 0.05 }],
      }),
      pm: field(z.array(pmItem).max(500).default([]), 'Effecten die echt zijn maar niet in geld gewaardeerd (pro memorie).', 'Effects that are real but not valued (pro memorie).', [
        { id: 'veiligheidsgevoel', beneficiary: 'huishouden', reason: 'Geen kengetal beschikbaar' },
      ]),
      correlations: field(z.array(correlation).max(500).default([]), 'Welke onzekere getallen samenhangen.', 'Which uncertain numbers go together.', [
        { between: ['costItems.ggz.price', 'costItems.wmo.price'], rank: 0.5 },
      ]),
      scenarios: field(z.array(scenario).max(50).default([]), 'Wat er anders zou kunnen zijn.', 'What might be the case instead.', [
        { id: 'later', kind: 'delayed-a-year' },
      ]),
    })
    .transform((read): BusinessCase => ({ ...read, interventions: withCostMonths(read.interventions, read.timeline) })),
  {
    description: 'Een maatschappelijke businesscase: partijen, nulalternatief, interventies en afspraken.',
    english: 'A social business case: parties, baseline, interventions and choices.',
  },
)
