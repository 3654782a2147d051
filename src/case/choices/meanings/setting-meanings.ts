import type { TimelineStep } from '../../../timeline/index.js'
import type { AttributionRule, Overlap } from '../../parts/settings/attribution-choice.js'
import type { DiscountTiming } from '../../parts/settings/discount-choice.js'
import type { ScenarioKind } from '../../parts/what-if/scenario.js'
import type { BeyondHorizonChoice } from '../beyond-horizon-choice.js'
import type { UnspentChoice } from '../unspent-choice.js'

/** In which steps a case is calculated, in Dutch. */
export const timelineStepMeanings: Readonly<Record<TimelineStep, string>> = {
  /** By budget year. */
  year: 'Per begrotingsjaar.',
  /** By quarter of a year. */
  quarter: 'Per kwartaal.',
  /** By month. */
  month: 'Per maand.',
}

/** When in its year a flow falls, in Dutch. */
export const discountTimingMeanings: Readonly<Record<DiscountTiming, string>> = {
  /** At the beginning of the year: the base year is not discounted. */
  start: 'Aan het begin van het jaar: over het basisjaar wordt niets teruggerekend.',
  /** In the middle of the year. */
  mid: 'Halverwege het jaar.',
  /** At the end of the year. */
  end: 'Aan het eind van het jaar.',
}

/** How interventions on one cost item combine, in Dutch. */
export const overlapMeanings: Readonly<Record<Overlap, string>> = {
  /** Interventions reach the same households: each works on what the others leave, so that together they save less than their sum. */
  independent:
    'De aanpakken bereiken dezelfde huishoudens: elke werkt op wat de andere overlaten, dus samen besparen ze minder dan de som.',
  /** Interventions reach different households: their savings add up, and together they must fit in the target group. */
  additive:
    'De aanpakken bereiken verschillende huishoudens: hun besparingen tellen op, en samen moeten ze in de doelgroep passen.',
}

/** How a joint saving is divided over the interventions, in Dutch. */
export const attributionRuleMeanings: Readonly<Record<AttributionRule, string>> = {
  /** Each gets what it adds, averaged over all orders in which they could have come. */
  shapley:
    'Elke aanpak krijgt wat zij toevoegt, gemiddeld over alle volgorden waarin ze hadden kunnen komen (Shapley).',
  /** What overlap takes off is shared by the size of each saving. */
  proportional: 'Wat door overlap wegvalt, wordt verdeeld naar de omvang van elke besparing.',
  /** In the stated order: the first keeps its whole saving, the next what it adds to that. */
  sequential: 'Op volgorde (order): de eerste houdt haar hele besparing, de volgende wat zij daaraan toevoegt.',
}

/** What happens with what falls past the timeline, in Dutch. */
/** What becomes of what a year leaves of a budget, in Dutch. */
export const unspentMeanings: Readonly<Record<UnspentChoice, string>> = {
  /** What a year leaves is gone. */
  lapses: 'Wat een jaar overlaat, vervalt.',
  /** What a year leaves may be used in the next. */
  'carries-over': 'Wat een jaar overlaat, blijft het jaar erna beschikbaar.',
}

export const beyondHorizonMeanings: Readonly<Record<BeyondHorizonChoice, string>> = {
  /** It is an error: the case is not calculated. */
  refuse: 'Het is een fout: er wordt niets berekend.',
  /** It does not count, and is named with the results. */
  accept: 'Het telt niet mee, en staat bij de uitkomsten genoemd.',
}

/** What a built-in scenario changes, in Dutch. */
export const scenarioMeanings: Readonly<Record<ScenarioKind, string>> = {
  /** Every uncertain number turns out badly (10th or 90th percentile, whichever is worse). */
  pessimistic: 'Elk onzeker getal valt tegen: het 10e of het 90e percentiel, wat slechter uitkomt.',
  /** Every uncertain number at its stated mean. */
  expected: 'Elk onzeker getal op zijn opgegeven gemiddelde.',
  /** Every uncertain number turns out well (10th or 90th percentile, whichever is better). */
  optimistic: 'Elk onzeker getal valt mee: het 10e of het 90e percentiel, wat beter uitkomt.',
  /** Everything starts twelve months later. */
  'delayed-a-year': 'Alles begint twaalf maanden later.',
  /** No saving leaves a budget. */
  'no-cashability': 'Geen enkele besparing komt als geld vrij.',
  /** Settlements that end stay in force through the end of the timeline. */
  'solidarity-kept': 'Vereveningen die ophouden, blijven tot het eind van de looptijd bestaan.',
}
