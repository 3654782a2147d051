import type { VerdictKind, VerdictReason } from '../../../evaluation/index.js'
import type { Language } from '../../language/language.js'

interface VerdictWords {
  readonly title: string
  readonly project: string
  readonly intervention: string
  readonly chance: string
  readonly verdict: string
  readonly why: string
  /** The money of a project beside its effect chain. */
  readonly beside: string
  readonly kinds: Readonly<Record<VerdictKind, string>>
  readonly reasons: Readonly<Record<Exclude<VerdictReason, 'sure'>, string>>
  readonly sure: Readonly<Record<Exclude<VerdictKind, 'not-yet'>, string>>
  readonly certain: Readonly<Record<'gains' | 'loses', string>>
  readonly said: string
  readonly explained: string
}

/** Words for what can be said of each project. What stands in braces is filled in. */
export const verdictWords: Readonly<Record<Language, VerdictWords>> = {
  nl: {
    title: 'Wint de samenleving erbij? Welvaart per {part}, contante waarde in euro’s',
    project: 'Project',
    intervention: 'Interventie',
    chance: 'Kans op winst',
    verdict: 'Oordeel',
    why: 'Waarom',
    beside: 'In geld: gepland {planned}, prognose {forecast} (welvaart, contante waarde). Oordeel: {verdict}.',
    kinds: { demonstrated: 'aangetoond', 'not-yet': 'nog niet te zeggen', not: 'niet' },
    reasons: {
      'nothing-counted': 'er is nog niets geteld of gemeten',
      'not-compared':
        '{certainty}, maar niet is aangetoond dat het door de aanpak komt: wie meededen zijn niet vergeleken met anderen, of het verschil met hen is niet zeker',
      uncertain: '{certainty}; een oordeel vraagt minstens {sure}, of hoogstens {unsure}',
    },
    sure: {
      demonstrated: '{certainty}, en vergeleken met anderen die niet meededen is het verschil zeker',
      not: '{certainty}',
    },
    certain: {
      gains: 'de prognose is winst, en geen getal erin is onzeker',
      loses: 'de prognose is geen winst, en geen getal erin is onzeker',
    },
    said: '{verdict}, want {reason}.',
    explained: 'de kans dat de samenleving erbij wint is {chance}',
  },
  en: {
    title: 'Does society gain? Welfare by {part}, present value in euros',
    project: 'Project',
    intervention: 'Intervention',
    chance: 'Chance of a gain',
    verdict: 'Verdict',
    why: 'Why',
    beside: 'In money: {planned} planned, {forecast} forecast (welfare, present value). Verdict: {verdict}.',
    kinds: { demonstrated: 'demonstrated', 'not-yet': 'cannot be said yet', not: 'not' },
    reasons: {
      'nothing-counted': 'nothing was counted or measured yet',
      'not-compared':
        '{certainty}, but it is not demonstrated that the approach is the cause: those who took part were not compared with others, or the difference with them is not sure',
      uncertain: '{certainty}; a verdict takes {sure} at least, or {unsure} at most',
    },
    sure: {
      demonstrated: '{certainty}, and compared with others who did not take part the difference is sure',
      not: '{certainty}',
    },
    certain: {
      gains: 'the forecast is a gain, and no number in it is uncertain',
      loses: 'the forecast is no gain, and no number in it is uncertain',
    },
    said: '{verdict}, because {reason}.',
    explained: 'the chance that society gains is {chance}',
  },
}
