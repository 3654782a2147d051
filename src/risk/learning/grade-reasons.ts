import type { Texts } from '../../base/index.js'
import { Decimal, formatNumber } from '../../money/index.js'
import type { ComparedCount } from './compared-count.js'

/** A sentence with numbers as each language writes them. */
const reason = (sentence: (number: (value: number) => string) => Texts): Texts => ({
  nl: sentence((value) => formatNumber(new Decimal(value), 0, 'nl')).nl,
  en: sentence((value) => formatNumber(new Decimal(value), 0, 'en')).en,
})

/** Why a count asks for a grade of evidence, and for no better one. */
export const gradeReasons = {
  few: ({ of }: ComparedCount, fewest: number): Texts =>
    reason((number) => ({
      nl: `Er ${of === 1 ? 'is er' : 'zijn er'} ${number(of)} geteld, minder dan ${number(fewest)}: te weinig om meer te zeggen dan mogelijk.`,
      en: `${number(of)} ${of === 1 ? 'was' : 'were'} counted, fewer than ${number(fewest)}: too few to say more than possible.`,
    })),
  nobody: ({ of }: ComparedCount): Texts =>
    reason((number) => ({
      nl: `Van de ${number(of)} die zijn geteld, lukte het bij niemand: meer dan mogelijk is er niet te zeggen.`,
      en: `Of the ${number(of)} who were counted it succeeded with nobody: no more than possible can be said.`,
    })),
  uncompared: ({ of, succeeded }: ComparedCount): Texts =>
    reason((number) => ({
      nl: `Van de ${number(of)} die zijn geteld, lukte het bij ${number(succeeded)}, maar bij hoeveel het ook zonder de aanpak was gelukt, is niet bekend, want er is niet vergeleken: waarschijnlijk, en niet aantoonbaar.`,
      en: `Of the ${number(of)} who were counted it succeeded with ${number(succeeded)}, but with how many it would have succeeded anyway is not known, because nothing was compared: probable, and not demonstrated.`,
    })),
  before: ({ of, succeeded }: ComparedCount): Texts =>
    reason((number) => ({
      nl: `Van de ${number(of)} die zijn geteld, lukte het bij ${number(succeeded)}, maar er is alleen met de tijd ervoor vergeleken, en wie instroomt als het slecht gaat, knapt vaak ook vanzelf op: waarschijnlijk, en niet aantoonbaar.`,
      en: `Of the ${number(of)} who were counted it succeeded with ${number(succeeded)}, but it was only compared with the time before, and those who enter when things go badly often recover anyway: probable, and not demonstrated.`,
    })),
  uncounted: ({ of, succeeded }: ComparedCount, fewest: number): Texts =>
    reason((number) => ({
      nl: `Van de ${number(of)} die zijn geteld, lukte het bij ${number(succeeded)}, maar zonder de aanpak zijn er geen ${number(fewest)} geteld om mee te vergelijken: waarschijnlijk, en niet aantoonbaar.`,
      en: `Of the ${number(of)} who were counted it succeeded with ${number(succeeded)}, but without the intervention no ${number(fewest)} were counted to compare with: probable, and not demonstrated.`,
    })),
  chance: ({ of, succeeded, without }: ComparedCount): Texts =>
    reason((number) => ({
      nl: `Met de aanpak lukte het bij ${number(succeeded)} van de ${number(of)}, zonder bij ${number(without?.succeeded ?? 0)} van de ${number(without?.of ?? 0)}; dat verschil kan toeval zijn: mogelijk.`,
      en: `With the intervention it succeeded with ${number(succeeded)} of ${number(of)}, without it with ${number(without?.succeeded ?? 0)} of ${number(without?.of ?? 0)}; that difference may be chance: possible.`,
    })),
  compared: ({ of, succeeded, without, compared }: ComparedCount): Texts =>
    reason((number) => ({
      nl: `Met de aanpak lukte het bij ${number(succeeded)} van de ${number(of)}, zonder bij ${number(without?.succeeded ?? 0)} van de ${number(without?.of ?? 0)}${compared === 'random' ? ', en het lot bepaalde wie de aanpak kreeg' : ', in een groep die vergelijkbaar is'}; dat verschil is te groot voor toeval: aantoonbaar.`,
      en: `With the intervention it succeeded with ${number(succeeded)} of ${number(of)}, without it with ${number(without?.succeeded ?? 0)} of ${number(without?.of ?? 0)}${compared === 'random' ? ', and chance decided who received it' : ', in a group that is alike'}; that difference is too large for chance: demonstrated.`,
    })),
} as const
