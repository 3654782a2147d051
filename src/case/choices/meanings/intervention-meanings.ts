import type { Cohort } from '../../parts/interventions/cohort.js'
import type { Funding, InterventionCost } from '../../parts/interventions/intervention-cost.js'
import type { PmItem } from '../../parts/interventions/pm-item.js'

/** What a number of entering households counts, in Dutch. */
export const perMeanings: Readonly<Record<Cohort['per'], string>> = {
  /** That many each month. */
  month: 'Zoveel huishoudens per maand.',
  /** That many each year. */
  year: 'Zoveel huishoudens per jaar.',
  /** That many in all, evenly between the first month and the last. */
  cohort: 'Zoveel huishoudens in totaal, gelijkmatig tussen de eerste en de laatste maand.',
}

/** The rhythms of a cost, or of income, in Dutch. */
export const costKindMeanings: Readonly<Record<InterventionCost['kind'], string>> = {
  /** Once, in a month. */
  once: 'Eenmalig, in één maand.',
  /** An amount a year, between two months. */
  yearly: 'Een bedrag per jaar, tussen twee maanden.',
  /** An amount for each household, in the month in which it enters. */
  'per-household': 'Een bedrag per huishouden, in de maand waarin het instroomt.',
}

/** From which money a cost is paid, in Dutch. */
export const fundingMeanings: Readonly<Record<Funding, string>> = {
  /** Granted once, or for a limited time. */
  incidental: 'Incidenteel: eenmalig of tijdelijk beschikbaar gesteld.',
  /** Permanently in the budget. */
  structural: 'Structureel: elk jaar in de gewone begroting.',
}

/** Which way an unvalued effect works, in Dutch. */
export const signMeanings: Readonly<Record<PmItem['sign'], string>> = {
  /** A benefit. */
  positive: 'Een baat: iemand is beter af.',
  /** A burden. */
  negative: 'Een last: iemand is slechter af.',
  /** Not known. */
  unknown: 'Niet bekend of het een baat of een last is.',
}
