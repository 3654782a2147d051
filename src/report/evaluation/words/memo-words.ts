import type { VerdictKind } from '../../../evaluation/index.js'
import type { Language } from '../../language/language.js'

interface EvaluationMemoWords {
  readonly causeText: string
  readonly question: string
  readonly expected: string
  readonly way: Readonly<Record<'more' | 'less' | 'same', string>>
  readonly society: string
  readonly party: string
  readonly causesIntro: string
  readonly costs: string
  readonly costsFill: string
  readonly reasons: string
  readonly structural: string
  readonly noStructural: string
  readonly asked: string
  readonly askedOf: Readonly<Record<VerdictKind, string>>
  readonly note: string
}

/** Words of a letter to the council on an evaluation. What stands in braces is filled in. */
export const evaluationMemoWords: Readonly<Record<Language, EvaluationMemoWords>> = {
  nl: {
    causeText:
      'Van {name} is geëvalueerd wat er gepland was, wat er tot en met {month} gebeurde, en wat er nu nog verwacht wordt. Met deze brief informeren wij u over de uitkomsten.',
    question: 'De vraag was: {question}',
    expected:
      'verwacht was {planned}, gerealiseerd is tot en met {month} {soFar}, verwacht wordt nu {forecast} ({way}).',
    way: { more: '{amount} meer dan gepland', less: '{amount} minder dan gepland', same: 'zoals gepland' },
    society: 'Voor de samenleving (welvaart, contante waarde):',
    party: 'Voor {party} (kas, contante waarde):',
    causesIntro: 'Waardoor het anders loopt',
    costs: 'Kosten van alle partijen samen (niet contant gemaakt):',
    costsFill: 'wat er al uit het budget is betaald en nog beschikbaar is, volgens de jaarrekening.',
    reasons: 'Wat is aangetoond, en wat niet?',
    structural: 'Structureel maken vraagt het volgende.',
    noStructural: 'Volgens de prognose vraagt geen project structureel geld van de gewone begroting.',
    asked: 'Wat vragen wij van u?',
    askedOf: {
      demonstrated:
        'Wij vragen u te beslissen over structureel voortzetten van {projects}: aangetoond is dat de samenleving erbij wint.',
      'not-yet':
        'Wij vragen u nog niet te beslissen over {projects}: of de samenleving erbij wint, is nog niet te zeggen. Wij meten verder.',
      not: 'Wij vragen u te beslissen over stoppen met {projects}, of een andere aanpak: de samenleving wint er niet bij.',
    },
    note: 'Een oordeel gaat over de samenleving als geheel, en niet over ieder die meedeed.',
  },
  en: {
    causeText:
      'Of {name} it was evaluated what was planned, what happened through {month}, and what is still expected now. In this letter we inform you of the outcomes.',
    question: 'The question was: {question}',
    expected: 'expected was {planned}, realised through {month} is {soFar}, expected now is {forecast} ({way}).',
    way: { more: '{amount} more than planned', less: '{amount} less than planned', same: 'as planned' },
    society: 'For society (welfare, present value):',
    party: 'For {party} (cash, present value):',
    causesIntro: 'Why it differs',
    costs: 'Costs of all parties together (not discounted):',
    costsFill: 'what was paid from the budget already and is still available, by the annual accounts.',
    reasons: 'What is demonstrated, and what is not?',
    structural: 'Making it structural asks the following.',
    noStructural: 'By the forecast no project asks structural money of the regular budget.',
    asked: 'What do we ask of you?',
    askedOf: {
      demonstrated:
        'We ask you to decide on going on structurally with {projects}: it is demonstrated that society gains.',
      'not-yet':
        'We ask you not to decide yet on {projects}: whether society gains cannot be said yet. We go on measuring.',
      not: 'We ask you to decide on stopping {projects}, or on another approach: society does not gain.',
    },
    note: 'A verdict is on society as a whole, and not on each of those who took part.',
  },
}
