import type { Language } from '../../case/index.js'

export interface PropertyWords {
  readonly noList: (answer: string) => string
  readonly otherLength: (given: number, asked: number, what: 'shares' | 'parts') => string
  readonly notFinite: (at: number, answer: string) => string
  readonly efficiency: (sum: string, joint: string) => string
  readonly symmetry: (one: number, other: number, alone: string, share: string, otherShare: string) => string
  readonly nullPlayer: (at: number, share: string) => string
  readonly permutationInvariance: (at: number, share: string, moved: string) => string
  readonly neverAboveStandAlone: (at: number, share: string, alone: string) => string
  readonly neverAboveBaseline: (sum: string) => string
  readonly conservation: (sum: string, amount: string) => string
}

/** Why a counterexample is one. Interventions are counted from one, as people do. */
export const propertyWords: Readonly<Record<Language, PropertyWords>> = {
  nl: {
    noList: (answer) => `De regel geeft ${answer} terug in plaats van een lijst met getallen.`,
    otherLength: (given, asked, what) =>
      `De regel geeft ${given} ${what === 'shares' ? 'aandelen' : 'delen'}; gevraagd zijn er ${asked}.`,
    notFinite: (at, answer) => `Nummer ${at} van wat de regel geeft is ${answer}; dat is geen eindig getal.`,
    efficiency: (sum, joint) =>
      `De aandelen tellen op tot ${sum}, maar samen besparen de interventies ${joint} van de kosten.`,
    symmetry: (one, other, alone, share, otherShare) =>
      `Interventies ${one} en ${other} besparen elk apart ${alone}, maar krijgen ${share} en ${otherShare} toegerekend.`,
    nullPlayer: (at, share) => `Interventie ${at} bespaart niets, maar krijgt ${share} toegerekend.`,
    permutationInvariance: (at, share, moved) =>
      `Interventie ${at} krijgt ${share} toegerekend, en in een andere volgorde ${moved}.`,
    neverAboveStandAlone: (at, share, alone) =>
      `Interventie ${at} krijgt ${share} toegerekend, meer dan de ${alone} die zij apart bespaart.`,
    neverAboveBaseline: (sum) =>
      `Samen wordt ${sum} van de kosten als besparing toegerekend, meer dan de kosten zelf (1).`,
    conservation: (sum, amount) => `De delen tellen op tot ${sum}, maar verdeeld werd ${amount}.`,
  },
  en: {
    noList: (answer) => `The rule returns ${answer} and not a list of numbers.`,
    otherLength: (given, asked, what) => `The rule returns ${given} ${what}; ${asked} are asked for.`,
    notFinite: (at, answer) => `Number ${at} of what the rule returns is ${answer}, which is not a finite number.`,
    efficiency: (sum, joint) => `The shares sum to ${sum}, but together the interventions save ${joint} of the cost.`,
    symmetry: (one, other, alone, share, otherShare) =>
      `Interventions ${one} and ${other} each save ${alone} alone, but are ascribed ${share} and ${otherShare}.`,
    nullPlayer: (at, share) => `Intervention ${at} saves nothing, but is ascribed ${share}.`,
    permutationInvariance: (at, share, moved) =>
      `Intervention ${at} is ascribed ${share}, and ${moved} in another order.`,
    neverAboveStandAlone: (at, share, alone) =>
      `Intervention ${at} is ascribed ${share}, more than the ${alone} that it saves alone.`,
    neverAboveBaseline: (sum) => `Together ${sum} of the cost is ascribed as a saving, more than the cost itself (1).`,
    conservation: (sum, amount) => `The parts sum to ${sum}, but what was split is ${amount}.`,
  },
}
