import * as z from 'zod'

import { beyondHorizonChoices } from '../choices/beyond-horizon-choice.js'
import type { BusinessCase } from './business-case.js'
import { id, idOf, name, text } from '../grammar/basics.js'
import { agreement } from './agreement-schema.js'
import { attributionChoice, discountChoice, haircuts, priceChoice, timelineChoice } from './choices-schema.js'
import { costItem } from './cost-item-schema.js'
import { fund } from './fund-schema.js'
import { intervention, withCostMonths } from './intervention-schema.js'
import { field, noted } from '../grammar/notes.js'
import { party, targetGroup } from './parties-and-groups.js'
import { months } from '../numbers/quantities.js'
import { correlation, scenario } from './scenario-schema.js'
import { settlement } from './settlement-schema.js'

const pmItem = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de PM-post.', 'veiligheidsgevoel'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Veiligheidsgevoel in de buurt', {
        derivedDefault: 'id',
      }),
      beneficiary: field(idOf('parties'), 'Partij die beter of slechter af is.', 'huishouden'),
      sign: field(
        z.enum(['positive', 'negative', 'unknown']).default('unknown'),
        'Of het een baat (positive) of een last (negative) is.',
        'positive',
      ),
      reason: field(text, 'Waarom het niet in geld is gewaardeerd.', 'Geen kengetal beschikbaar'),
      intervention: field(idOf('interventions').exactOptional(), 'Interventie waar het bij hoort.', 'doorbraakteam'),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  { id: 'pm-item' },
)

/** A whole case file. Fields are judged one by one here; what must agree between fields is judged by the checks. */
export const caseSchema = noted(
  z
    .strictObject({
      format: field(z.literal(1).default(1), 'Versie van dit bestandsformaat.', 1),
      name: field(name, 'Naam van de businesscase.', 'Aanpak aandachtshuishoudens'),
      question: field(
        text.exactOptional(),
        'De vraag die de case beantwoordt, in één zin.',
        'Verdient het doorbraakteam zich terug?',
      ),
      description: field(text.exactOptional(), 'Toelichting.', 'Eerste raming, november 2024'),
      timeline: field(timelineChoice, 'Welke maanden de case beslaat.', { from: '2024-01', through: '2033-12' }),
      startDelay: field(months.exactOptional(), 'Maanden dat alle interventies later beginnen dan gepland.', 6),
      beyondHorizon: field(
        z.enum(beyondHorizonChoices).default('refuse'),
        'Of instroom en kosten die door een latere start na de looptijd vallen een fout zijn (refuse), of niet meetellen en worden genoemd (accept).',
        'accept',
      ),
      prices: field(priceChoice, 'Prijspeil en prijsindices.', { level: 2024, index: 'cbs-cpi' }),
      discounting: field(discountChoice.prefault({}), 'Discontering: een regime of eigen discontovoeten.', {
        regime: 'nl-2021',
      }),
      haircuts: field(haircuts.prefault({}), 'Afslag op baten naar bewijskracht.', { possible: 0.5 }),
      attribution: field(attributionChoice.prefault({}), 'Toerekening van gezamenlijke besparingen.', {
        rule: 'shapley',
      }),
      parties: field(z.array(party).min(1).max(50), 'Partijen die betalen, besparen of baat hebben.', [
        { id: 'gemeente' },
      ]),
      targetGroups: field(z.array(targetGroup).max(100), 'Doelgroepen.', [
        { id: 'aandachtshuishoudens', households: 100 },
      ]),
      costItems: field(z.array(costItem).max(2000), 'Kostenposten van het nulalternatief.', [
        {
          id: 'ggz',
          targetGroup: 'aandachtshuishoudens',
          domain: 'ggz',
          volume: 30,
          unit: 'uur',
          price: 110,
          payers: 'zorgverzekeraar',
        },
      ]),
      interventions: field(z.array(intervention).max(200), 'Interventies.', [
        { id: 'doorbraakteam', targetGroup: 'aandachtshuishoudens' },
      ]),
      settlements: field(
        z.array(settlement).max(100).default([]),
        'Vereveningen: wie in een regio een besparing houdt.',
        [{ id: 'jeugd-solidair', rule: 'fixed-key', key: { gemeente: 0.4, regio: 0.6 }, domains: ['jeugdzorg'] }],
      ),
      agreements: field(z.array(agreement).max(200).default([]), 'Afspraken: wat partijen elkaar betalen.', [
        { id: 'cofinanciering', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'gemeente', yearly: 50_000 },
      ]),
      fund: field(fund.exactOptional(), 'Fonds waarin besparingen worden herbelegd.', {
        party: 'fonds',
        deposits: [{ party: 'gemeente', share: 0.05 }],
      }),
      pm: field(
        z.array(pmItem).max(500).default([]),
        'Effecten die echt zijn maar niet in geld gewaardeerd (pro memorie).',
        [{ id: 'veiligheidsgevoel', beneficiary: 'huishouden', reason: 'Geen kengetal beschikbaar' }],
      ),
      correlations: field(z.array(correlation).max(500).default([]), 'Welke onzekere getallen samenhangen.', [
        { between: ['costItems.ggz.price', 'costItems.wmo.price'], rank: 0.5 },
      ]),
      scenarios: field(z.array(scenario).max(50).default([]), 'Wat er anders zou kunnen zijn.', [
        { id: 'later', kind: 'delayed-a-year' },
      ]),
    })
    .transform((read): BusinessCase => ({ ...read, interventions: withCostMonths(read.interventions, read.timeline) })),
  {
    description: 'Een maatschappelijke businesscase: partijen, nulalternatief, interventies en afspraken.',
  },
)
