import * as z from 'zod'

import { beyondHorizonChoices, type BeyondHorizonChoice } from '../choices/beyond-horizon-choice.js'
import { CASE_FORMAT } from '../format/later-format.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import { name, text } from '../grammar/basics.js'
import { field, noted, optional } from '../grammar/notes.js'
import { months, surcharge } from '../numbers/quantities.js'
import type { Quantity } from '../numbers/quantity.js'
import { agreement, type Agreement } from './agreements/agreement.js'
import { fund, type Fund } from './agreements/fund.js'
import { settlement, type Settlement } from './agreements/settlement.js'
import { costItem, type CostItem } from './baseline/cost-item.js'
import { incomeItem, type IncomeItem } from './income/income-item.js'
import { intervention, withCostMonths, type Intervention } from './interventions/intervention.js'
import { pmItem, type PmItem } from './interventions/pm-item.js'
import { party, type Party } from './parties/party.js'
import { population, type Population } from './parties/population.js'
import { whole, wholesOf, type Whole } from './parties/whole.js'
import { targetGroup, type TargetGroup } from './parties/target-group.js'
import { budget, type Budget } from './programme/budget.js'
import { framework, type Framework } from './programme/framework.js'
import { choiceTerms, type ChoiceTerms } from './programme/choice-terms.js'
import { projectLine, type ProjectLine } from './programme/project-line.js'
import { project, type Project } from './programme/project.js'
import { steeringFigure, type SteeringFigure } from './programme/steering-figure.js'
import { referenceData, type ReferenceData } from './reference/reference-data.js'
import { realised, type Realised } from './realised/realised.js'
import { attributionChoice, type AttributionChoice } from './settings/attribution-choice.js'
import { discountChoice, type DiscountChoice } from './settings/discount-choice.js'
import { haircuts } from './settings/haircuts.js'
import { priceChoice, type PriceChoice } from './settings/price-choice.js'
import { timelineChoice, type TimelineChoice } from './settings/timeline-choice.js'
import { correlation, type Correlation } from './what-if/correlation.js'
import { scenario, type ScenarioFields } from './what-if/scenario.js'
import { variant, type VariantFields } from './what-if/variant.js'

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
  /** Every record of reference data that the case uses, its own or shipped. */
  readonly referenceData: ReferenceData
  /** Share deducted from a saving by the grade of its evidence; zero where not stated. */
  readonly haircuts: Readonly<Partial<Record<EvidenceGrade, Quantity>>>
  /** Risk surcharge on the costs of interventions that state none of their own, as a fraction of them. */
  readonly contingency?: Quantity
  readonly attribution: AttributionChoice
  readonly parties: readonly Party[]
  /** What parties are parts of. */
  readonly wholes: readonly Whole[]
  /** Of whom target groups are segments. */
  readonly populations: readonly Population[]
  readonly targetGroups: readonly TargetGroup[]
  readonly costItems: readonly CostItem[]
  /** What households or parties receive without the case, and interventions change. */
  readonly incomeItems: readonly IncomeItem[]
  readonly interventions: readonly Intervention[]
  /** The projects of a programme; interventions name theirs. */
  readonly projects: readonly Project[]
  /** The lines of a programme; projects name theirs. */
  readonly lines: readonly ProjectLine[]
  /** Once-only money from which costs of a programme are paid. */
  readonly budget?: Budget
  /** By which criteria projects are weighed, beside their money. */
  readonly framework?: Framework
  /** What was budgeted and spent by domain and year, beside what others spend. */
  readonly steering: readonly SteeringFigure[]
  /** What a choice among the projects must respect. */
  readonly choice?: ChoiceTerms
  /** What happened so far; a calculation of the plan does not look at it. */
  readonly realised?: Realised
  /** Who in a region keeps a saving. */
  readonly settlements: readonly Settlement[]
  readonly agreements: readonly Agreement[]
  readonly fund?: Fund
  readonly pm: readonly PmItem[]
  /** Which uncertain numbers are correlated. */
  readonly correlations: readonly Correlation[]
  readonly scenarios: readonly Scenario[]
  /** Named other versions of the case. */
  readonly variants: readonly Variant[]
}

/** A named other version of the case: a case of its own, which is checked as any other. */
export interface Variant extends VariantFields {
  /** The case that it comes to, without variants and scenarios of its own. */
  readonly businessCase: BusinessCase
}

/** The same case under other assumptions. */
export interface Scenario extends ScenarioFields {
  /** The case with the months that the scenario sets; absent where it sets none. */
  readonly businessCase?: BusinessCase
}

/** A case of which the other versions are not yet parsed. */
export type StatedCase = Omit<BusinessCase, 'scenarios' | 'variants'> & {
  readonly scenarios: readonly ScenarioFields[]
  readonly variants: readonly VariantFields[]
}

/** A social business case: parties, baseline, interventions and choices. */
// The schema judges each field by itself; the checks judge what must agree between fields.
export const caseSchema = noted(
  z
    .strictObject({
      /** Version of this file format. */
      format: field(z.literal(CASE_FORMAT).default(CASE_FORMAT), 'Versie van dit bestandsformaat.', CASE_FORMAT),
      /** Name of the case. */
      name: field(name, 'Naam van de businesscase.', 'Aanpak aandachtshuishoudens'),
      /** The question the case answers, in one sentence. */
      question: field(
        optional(text),
        'De vraag die de case beantwoordt, in één zin.',
        'Verdient het doorbraakteam zich terug?',
      ),
      /** Description. */
      description: field(optional(text), 'Toelichting.', 'Eerste raming, november 2024'),
      /** Which months the case covers. */
      timeline: field(timelineChoice, 'Welke maanden de case beslaat.', { from: '2024-01', through: '2033-12' }),
      /** Months by which every intervention starts later than planned. */
      startDelay: field(optional(months), 'Maanden dat alle interventies later beginnen dan gepland.', 6),
      /**
       * Whether enrolment and costs that a later start moves past the timeline are an error (refuse), or do not count
       * and are named with the results (accept).
       */
      beyondHorizon: field(
        z.enum(beyondHorizonChoices).default('refuse'),
        'Of instroom en kosten die door een latere start na de looptijd vallen een fout zijn (refuse), of niet meetellen en worden genoemd (accept).',
        'accept',
      ),
      /** Price level and price indices. */
      prices: field(priceChoice, 'Prijspeil en prijsindices.', { level: 2024, index: 'cbs-cpi' }),
      /** Discounting: a regime, or rates of your own. */
      discounting: field(discountChoice.prefault({}), 'Discontering: een regime of eigen discontovoeten.', {
        regime: 'nl-2021',
      }),
      /** Reference data of your own, beside what is shipped or in its place. */
      referenceData: field(
        referenceData.prefault({}),
        'Eigen naslag, naast wat is meegeleverd of in de plaats ervan.',
        {
          unitCosts: [
            {
              id: 'wmo-begeleiding-dordrecht-2026',
              unit: 'per uur',
              amount: 71.5,
              priceYear: 2026,
              source: 'Tarieven Wmo 2026, gemeente Dordrecht',
            },
          ],
        },
      ),
      /** Haircut on savings by evidence grade. */
      haircuts: field(haircuts.prefault({}), 'Afslag op baten naar bewijskracht.', { possible: 0.5 }),
      /** Contingency on the costs of all interventions that state none of their own (0.1 for 10 %). */
      contingency: field(
        optional(surcharge),
        'Onvoorzien op de kosten van alle interventies die er zelf geen noemen (0.1 voor 10 %).',
        0.1,
      ),
      /** Attribution of joint savings (toerekening). */
      attribution: field(attributionChoice.prefault({}), 'Toerekening van gezamenlijke besparingen.', {
        rule: 'shapley',
      }),
      /** Parties that pay, save or gain. */
      parties: field(z.array(party).min(1).max(50), 'Partijen die betalen, besparen of baat hebben.', [
        { id: 'gemeente' },
      ]),
      /** Name and kind of what parties are parts of (partOf), where the id alone does not say it. */
      wholes: field(
        z.array(whole).max(50).default([]),
        'Naam en soort van het geheel waarvan partijen onderdeel zijn (partOf), als het id dat niet zegt.',
        [{ id: 'gemeente', name: 'Gemeente Dordrecht' }],
      ),
      /** All households of whom target groups are segments, such as those of a municipality. */
      populations: field(
        z.array(population).max(20).default([]),
        'Alle huishoudens waarvan doelgroepen een segment zijn, zoals die van een gemeente.',
        [{ id: 'dordrecht', households: 55000 }],
      ),
      /** Target groups (doelgroepen). */
      targetGroups: field(z.array(targetGroup).max(100), 'Doelgroepen.', [
        { id: 'aandachtshuishoudens', households: 100 },
      ]),
      /** Cost items (kostenposten) of the baseline. */
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
      /** Income items (opbrengstposten): what households or parties receive, such as wages and tax. */
      incomeItems: field(
        z.array(incomeItem).max(2000).default([]),
        'Opbrengstposten: wat huishoudens of partijen ontvangen, zoals loon en belasting.',
        [
          {
            id: 'loon',
            targetGroup: 'aandachtshuishoudens',
            domain: 'participatie',
            volume: 0,
            unit: 'maand',
            price: 2400,
            recipients: { huishouden: 0.7, rijk: 0.3 },
          },
        ],
      ),
      /** Interventions. */
      interventions: field(z.array(intervention).max(200), 'Interventies.', [
        { id: 'doorbraakteam', targetGroup: 'aandachtshuishoudens' },
      ]),
      /** The projects of a programme; interventions name theirs. */
      projects: field(
        z.array(project).max(100).default([]),
        'De projecten van een programma; interventies noemen het hunne.',
        [{ id: 'sociaal-recept', name: 'Sociaal recept' }],
      ),
      /** The lines of a programme; projects name theirs. */
      lines: field(
        z.array(projectLine).max(50).default([]),
        'De actielijnen van een programma; projecten noemen de hunne.',
        [{ id: 'betaalbaar', name: 'Betaalbare zorg' }],
      ),
      /** What a choice among the projects must respect; a calculation ignores it. */
      choice: field(
        optional(choiceTerms),
        'Waaraan een keuze uit de projecten moet voldoen; een doorrekening kijkt er niet naar.',
        { required: ['sociaal-recept'], notWorseOff: ['gemeente'] },
      ),
      /** Once-only money from which costs are paid that name it. */
      budget: field(optional(budget), 'Eenmalig geld waaruit kosten worden betaald die het noemen.', {
        id: 'investeringsplan',
        amount: 5_000_000,
        sources: 'gemeente',
        planned: { 2025: 2_000_000, 2026: 3_000_000 },
      }),
      /** Assessment framework (afwegingskader): by which criteria projects are weighed, beside their money. */
      framework: field(
        optional(framework),
        'Afwegingskader: aan welke criteria projecten worden gewogen, naast hun geld.',
        { scale: { lowest: 1, highest: 5 }, criteria: [{ id: 'preventie', weight: 1 }] },
      ),
      /** Steering figures (sturingscijfers): what was budgeted and spent by domain and year, beside other municipalities. */
      steering: field(
        z.array(steeringFigure).max(200).default([]),
        'Sturingscijfers: wat per domein en jaar begroot en uitgegeven is, naast andere gemeenten.',
        [{ domain: 'jeugdzorg', year: 2021, budgeted: 52_000_000, spent: 55_000_000 }],
      ),
      /** What happened, through a reference month (realisatie); a calculation of the plan ignores it. */
      realised: field(
        optional(realised),
        'Wat er gebeurde, tot en met een peildatum; een doorrekening van het plan kijkt er niet naar.',
        {
          through: '2025-12',
          interventions: { doorbraakteam: { enrolled: { 2024: 40, 2025: 60 }, success: { of: 53, succeeded: 29 } } },
        },
      ),
      /** Settlements (verevening, solidariteit): who in a region keeps a saving. */
      settlements: field(
        z.array(settlement).max(100).default([]),
        'Vereveningen: wie in een regio een besparing houdt.',
        [{ id: 'jeugd-solidair', rule: 'fixed-key', key: { gemeente: 0.4, regio: 0.6 }, domains: ['jeugdzorg'] }],
      ),
      /** Agreements: what parties pay each other. */
      agreements: field(z.array(agreement).max(200).default([]), 'Afspraken: wat partijen elkaar betalen.', [
        {
          id: 'cofinanciering',
          kind: 'contribution',
          payer: 'zorgverzekeraar',
          recipient: 'gemeente',
          yearly: 50_000,
        },
      ]),
      /** Fund in which savings are put back (herinvestering). */
      fund: field(optional(fund), 'Fonds waarin besparingen worden herbelegd.', {
        party: 'fonds',
        deposits: [{ party: 'gemeente', share: 0.05 }],
      }),
      /** Effects that are real but not valued (pro memorie). */
      pm: field(
        z.array(pmItem).max(500).default([]),
        'Effecten die echt zijn maar niet in geld gewaardeerd (pro memorie).',
        [{ id: 'veiligheidsgevoel', beneficiary: 'huishouden', reason: 'Geen kengetal beschikbaar' }],
      ),
      /** Which uncertain numbers are correlated. */
      correlations: field(z.array(correlation).max(500).default([]), 'Welke onzekere getallen samenhangen.', [
        { between: ['costItems.ggz.price', 'costItems.wmo.price'], rank: 0.5 },
      ]),
      /** The same case under other assumptions. */
      scenarios: field(z.array(scenario).max(50).default([]), 'Wat er anders zou kunnen zijn.', [
        { id: 'later', kind: 'delayed-a-year' },
      ]),
      /** Named other versions of the case, to compare with it. */
      variants: field(
        z.array(variant).max(50).default([]),
        'Andere versies van de case, met een naam, om ermee te vergelijken.',
        [{ id: 'half-jaar-later', set: { startDelay: 6 } }],
      ),
    })
    .transform((read): StatedCase => ({
      ...read,
      wholes: wholesOf(read.wholes, read.parties),
      interventions: withCostMonths(read.interventions, read.timeline),
    })),
  {
    description: 'Een maatschappelijke businesscase: partijen, nulalternatief, interventies en afspraken.',
  },
)
