import type { Language } from '../../language/language.js'

interface DelayWords {
  readonly title: string
  readonly started: string
  readonly because: string
  readonly months: Readonly<Record<'one' | 'many', string>>
  readonly end: string
  readonly finding: Readonly<Record<'loses' | 'gains' | 'same', string>>
  readonly party: string
  readonly planned: string
  readonly actual: string
  readonly difference: string
  readonly all: string
  readonly society: string
}

/** Words for what a later start than planned costs. What stands in braces is filled in. */
export const delayWords: Readonly<Record<Language, DelayWords>> = {
  nl: {
    title: 'Wat de latere start kost: netto contante waarde in geld (kas), in euro’s',
    started: '{intervention} begon in {actual} in plaats van {planned}, {months} later',
    because: ': {reason}',
    months: { one: 'maand', many: 'maanden' },
    end: ' De instroom en de kosten eindigen in {end}.',
    finding: {
      loses: 'Door de latere start houden alle partijen samen {amount} minder over dan gepland.',
      gains: 'Door de latere start houden alle partijen samen {amount} meer over dan gepland.',
      same: 'De latere start maakt voor alle partijen samen geen verschil.',
    },
    party: 'Partij',
    planned: 'Zoals gepland',
    actual: 'Zoals begonnen',
    difference: 'Verschil',
    all: 'Alle partijen',
    society: 'Voor de samenleving (welvaart) is het verschil {amount}.',
  },
  en: {
    title: 'What the later start costs: net present value in money (cash), in euros',
    started: '{intervention} started in {actual} instead of {planned}, {months} later',
    because: ': {reason}',
    months: { one: 'month', many: 'months' },
    end: ' Enrolment and costs end in {end}.',
    finding: {
      loses: 'Because of the later start all parties together keep {amount} less than planned.',
      gains: 'Because of the later start all parties together keep {amount} more than planned.',
      same: 'The later start makes no difference to all parties together.',
    },
    party: 'Party',
    planned: 'As planned',
    actual: 'As started',
    difference: 'Difference',
    all: 'All parties',
    society: 'For society (welfare) the difference is {amount}.',
  },
}
