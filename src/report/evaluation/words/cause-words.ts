import type { Cause, Direction, Directions } from '../../../evaluation/index.js'
import type { Language } from '../../language/language.js'

interface CauseWords {
  readonly title: string
  readonly cause: string
  readonly amount: string
  readonly names: Readonly<Record<Cause, string>>
  /** What begins a sentence, for causes without a more and a less. */
  readonly subjects: Readonly<Record<Exclude<Cause, keyof Directions>, string>>
  readonly directed: Readonly<Record<keyof Directions, Readonly<Record<Direction, string>>>>
  readonly gains: string
  readonly costs: string
  readonly none: string
  readonly method: string
  readonly chart: string
  readonly chartHow: string
  readonly chartFinding: string
  readonly chartSame: string
  readonly change: string
  readonly reached: string
}

/** Words for why a figure came out otherwise. What stands in braces is filled in. */
export const causeWords: Readonly<Record<Language, CauseWords>> = {
  nl: {
    title: 'Waardoor het anders is voor {who}: contante waarde in euro’s',
    cause: 'Oorzaak',
    amount: 'Bedrag',
    names: {
      start: 'Later begonnen',
      enrolment: 'Instroom',
      reach: 'Succes',
      effect: 'Gemeten effect',
      price: 'Prijzen',
      costs: 'Uitgaven',
    },
    subjects: {
      start: 'Later beginnen',
      effect: 'Een ander effect per gezin of persoon dan gepland',
      price: 'Een andere prijs dan gepland',
    },
    directed: {
      enrolment: { less: 'Minder instroom', more: 'Meer instroom', other: 'Een andere instroom dan gepland' },
      reach: { less: 'Minder vaak succes', more: 'Vaker succes', other: 'Een ander succes dan gepland' },
      costs: { less: 'Minder uitgeven', more: 'Meer uitgeven', other: 'Anders uitgeven dan gepland' },
    },
    gains: '{cause} levert {who} {amount} op.',
    costs: '{cause} kost {who} {amount}.',
    none: 'Er is voor {who} geen verschil met het plan.',
    method:
      'Wat oorzaken samen doen is over hen verdeeld (Shapley): de volgorde maakt niet uit, en samen zijn zij het hele verschil. Een min is nadeel.',
    chart: 'Van plan naar prognose voor {who}',
    chartHow:
      'Van boven naar beneden: het plan, wat elke oorzaak eraf haalt of erbij doet, en de prognose. Contante waarde.',
    chartFinding: 'Voor {who} gaat het van {planned} gepland naar {forecast}; {cause} scheelt het meest ({amount})',
    chartSame: 'Voor {who} is de prognose gelijk aan het plan: {planned}',
    change: 'Verandering',
    reached: 'Stand',
  },
  en: {
    title: 'Why it differs for {who}: present value in euros',
    cause: 'Cause',
    amount: 'Amount',
    names: {
      start: 'Started later',
      enrolment: 'Enrolment',
      reach: 'Success',
      effect: 'Measured effect',
      price: 'Prices',
      costs: 'Spending',
    },
    subjects: {
      start: 'Starting later',
      effect: 'Another effect for each household or person than planned',
      price: 'Another price than planned',
    },
    directed: {
      enrolment: { less: 'Fewer entrants', more: 'More entrants', other: 'Other enrolment than planned' },
      reach: { less: 'Less success', more: 'More success', other: 'Other success than planned' },
      costs: { less: 'Spending less', more: 'Spending more', other: 'Spending otherwise than planned' },
    },
    gains: '{cause}: {who} gains {amount}.',
    costs: '{cause}: {who} loses {amount}.',
    none: 'For {who} nothing differs from the plan.',
    method:
      'What causes do together is divided over them (Shapley): their order does not matter, and together they are the whole difference. A minus is a loss.',
    chart: 'From plan to forecast for {who}',
    chartHow: 'From top to bottom: the plan, what each cause takes off or adds, and the forecast. Present value.',
    chartFinding: 'For {who} it goes from {planned} planned to {forecast}; {cause} matters most ({amount})',
    chartSame: 'For {who} the forecast is as planned: {planned}',
    change: 'Change',
    reached: 'Level',
  },
}
