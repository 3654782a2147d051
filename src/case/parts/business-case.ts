import * as z from 'zod'

import { beyondHorizonChoices, type BeyondHorizonChoice } from '../choices/beyond-horizon-choice.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import { name, text } from '../grammar/basics.js'
import { field, noted, optional } from '../grammar/notes.js'
import { months } from '../numbers/quantities.js'
import type { Quantity } from '../numbers/quantity.js'
import { agreement, type Agreement } from './agreements/agreement.js'
import { fund, type Fund } from './agreements/fund.js'
import { settlement, type Settlement } from './agreements/settlement.js'
import { costItem, type CostItem } from './baseline/cost-item.js'
import { intervention, withCostMonths, type Intervention } from './interventions/intervention.js'
import { pmItem, type PmItem } from './interventions/pm-item.js'
import { party, type Party } from './parties/party.js'
import { targetGroup, type TargetGroup } from './parties/target-group.js'
import { attributionChoice, type AttributionChoice } from './settings/attribution-choice.js'
import { discountChoice, type DiscountChoice } from './settings/discount-choice.js'
import { haircuts } from './settings/haircuts.js'
import { priceChoice, type PriceChoice } from './settings/price-choice.js'
import { timelineChoice, type TimelineChoice } from './settings/timeline-choice.js'
import { correlation, type Correlation } from './what-if/correlation.js'
import { scenario, type Scenario } from './what-if/scenario.js'

/**
 * A maatschappelijke businesscase as its author states it, checked and with defaults filled in.
 * Made by `parseBusinessCase`; plain, immutable data.
 */
export interface BusinessCase {
  /** Version of the case format. */
  readonly format: 1
  readonly name: string
  /** The question the case answers, in one sentence. */
  readonly question?: string
  readonly description?: string
  readonly timeline: TimelineChoice
  /** Months by which every intervention, and what it costs, starts later than planned. */
  readonly startDelay?: Quantity
  /** Whether enrolment and costs that a start delay moves past the end of the timeline may be left out. */
  readonly beyondHorizon: BeyondHorizonChoice
  readonly prices: PriceChoice
  readonly discounting: DiscountChoice
  /** Share taken off a saving for the grade of its evidence; zero where not stated. */
  readonly haircuts: Readonly<Partial<Record<EvidenceGrade, Quantity>>>
  readonly attribution: AttributionChoice
  readonly parties: readonly Party[]
  readonly targetGroups: readonly TargetGroup[]
  readonly costItems: readonly CostItem[]
  readonly interventions: readonly Intervention[]
  /** Who in a region keeps a saving. */
  readonly settlements: readonly Settlement[]
  readonly agreements: readonly Agreement[]
  readonly fund?: Fund
  readonly pm: readonly PmItem[]
  /** Which uncertain numbers go together. */
  readonly correlations: readonly Correlation[]
  readonly scenarios: readonly Scenario[]
}

/** A whole case file. Fields are judged one by one here; what must agree between fields is judged by the checks. */
export const caseSchema = noted(
  z
    .strictObject({
      format: field(
        z.literal(1).default(1),
        { nl: 'Versie van dit bestandsformaat.', en: 'Version of this file format.' },
        1,
      ),
      name: field(name, { nl: 'Naam van de businesscase.', en: 'Name of the case.' }, 'Aanpak aandachtshuishoudens'),
      question: field(
        optional(text),
        { nl: 'De vraag die de case beantwoordt, in één zin.', en: 'The question the case answers, in one sentence.' },
        'Verdient het doorbraakteam zich terug?',
      ),
      description: field(optional(text), { nl: 'Toelichting.', en: 'Description.' }, 'Eerste raming, november 2024'),
      timeline: field(
        timelineChoice,
        { nl: 'Welke maanden de case beslaat.', en: 'Which months the case covers.' },
        { from: '2024-01', through: '2033-12' },
      ),
      startDelay: field(
        optional(months),
        {
          nl: 'Maanden dat alle interventies later beginnen dan gepland.',
          en: 'Months by which every intervention starts later than planned.',
        },
        6,
      ),
      beyondHorizon: field(
        z.enum(beyondHorizonChoices).default('refuse'),
        {
          nl: 'Of instroom en kosten die door een latere start na de looptijd vallen een fout zijn (refuse), of niet meetellen en worden genoemd (accept).',
          en: 'Whether enrolment and costs that a later start moves past the timeline are an error (refuse), or do not count and are named with the results (accept).',
        },
        'accept',
      ),
      prices: field(
        priceChoice,
        { nl: 'Prijspeil en prijsindices.', en: 'Price level and price indices.' },
        { level: 2024, index: 'cbs-cpi' },
      ),
      discounting: field(
        discountChoice.prefault({}),
        { nl: 'Discontering: een regime of eigen discontovoeten.', en: 'Discounting: a regime, or rates of your own.' },
        {
          regime: 'nl-2021',
        },
      ),
      haircuts: field(
        haircuts.prefault({}),
        { nl: 'Afslag op baten naar bewijskracht.', en: 'Haircut on savings by evidence grade.' },
        { possible: 0.5 },
      ),
      attribution: field(
        attributionChoice.prefault({}),
        { nl: 'Toerekening van gezamenlijke besparingen.', en: 'Attribution of joint savings (toerekening).' },
        {
          rule: 'shapley',
        },
      ),
      parties: field(
        z.array(party).min(1).max(50),
        { nl: 'Partijen die betalen, besparen of baat hebben.', en: 'Parties that pay, save or gain.' },
        [{ id: 'gemeente' }],
      ),
      targetGroups: field(z.array(targetGroup).max(100), { nl: 'Doelgroepen.', en: 'Target groups (doelgroepen).' }, [
        { id: 'aandachtshuishoudens', households: 100 },
      ]),
      costItems: field(
        z.array(costItem).max(2000),
        { nl: 'Kostenposten van het nulalternatief.', en: 'Cost items (kostenposten) of the baseline.' },
        [
          {
            id: 'ggz',
            targetGroup: 'aandachtshuishoudens',
            domain: 'ggz',
            volume: 30,
            unit: 'uur',
            price: 110,
            payers: 'zorgverzekeraar',
          },
        ],
      ),
      interventions: field(z.array(intervention).max(200), { nl: 'Interventies.', en: 'Interventions.' }, [
        { id: 'doorbraakteam', targetGroup: 'aandachtshuishoudens' },
      ]),
      settlements: field(
        z.array(settlement).max(100).default([]),
        {
          nl: 'Vereveningen: wie in een regio een besparing houdt.',
          en: 'Settlements (verevening, solidariteit): who in a region keeps a saving.',
        },
        [{ id: 'jeugd-solidair', rule: 'fixed-key', key: { gemeente: 0.4, regio: 0.6 }, domains: ['jeugdzorg'] }],
      ),
      agreements: field(
        z.array(agreement).max(200).default([]),
        { nl: 'Afspraken: wat partijen elkaar betalen.', en: 'Agreements: what parties pay each other.' },
        [
          {
            id: 'cofinanciering',
            kind: 'contribution',
            payer: 'zorgverzekeraar',
            recipient: 'gemeente',
            yearly: 50_000,
          },
        ],
      ),
      fund: field(
        optional(fund),
        {
          nl: 'Fonds waarin besparingen worden herbelegd.',
          en: 'Fund in which savings are put back (herinvestering).',
        },
        {
          party: 'fonds',
          deposits: [{ party: 'gemeente', share: 0.05 }],
        },
      ),
      pm: field(
        z.array(pmItem).max(500).default([]),
        {
          nl: 'Effecten die echt zijn maar niet in geld gewaardeerd (pro memorie).',
          en: 'Effects that are real but not valued (pro memorie).',
        },
        [{ id: 'veiligheidsgevoel', beneficiary: 'huishouden', reason: 'Geen kengetal beschikbaar' }],
      ),
      correlations: field(
        z.array(correlation).max(500).default([]),
        { nl: 'Welke onzekere getallen samenhangen.', en: 'Which uncertain numbers go together.' },
        [{ between: ['costItems.ggz.price', 'costItems.wmo.price'], rank: 0.5 }],
      ),
      scenarios: field(
        z.array(scenario).max(50).default([]),
        { nl: 'Wat er anders zou kunnen zijn.', en: 'What might be the case instead.' },
        [{ id: 'later', kind: 'delayed-a-year' }],
      ),
    })
    .transform((read): BusinessCase => ({ ...read, interventions: withCostMonths(read.interventions, read.timeline) })),
  {
    description: {
      nl: 'Een maatschappelijke businesscase: partijen, nulalternatief, interventies en afspraken.',
      en: 'A social business case: parties, baseline, interventions and choices.',
    },
  },
)
