import { listed } from '../../../money/index.js'
import { changedItems } from '../../parts/interventions/effect.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'
import { idsOf } from '../../words/ids-here.js'
import { referenceHere } from '../../words/reference-here.js'

/**
 * An effect changes one cost item or one income item, or moves households to another group. Looks at what was written, so it also works beside other faults.
 */
export function* exactlyOneItem({ input }: Checked): Generator<Finding> {
  const interventions = valueAt(input, ['interventions'])
  if (!Array.isArray(interventions)) return
  for (const [position, intervention] of interventions.entries()) {
    const effects = valueAt(intervention, ['effects'])
    if (!Array.isArray(effects)) continue
    for (const [number, effect] of effects.entries()) {
      if (typeof effect !== 'object' || effect === null || Array.isArray(effect)) continue
      const stated = changedItems.filter((field) => valueAt(effect, [field]) !== undefined)
      const path = ['interventions', position, 'effects', number]
      if (stated.length === 0) yield none(input, path)
      if (stated.length > 1) yield several(path, stated)
    }
  }
}

const reason = {
  nl: 'een effect verandert één kostenpost (costItem) of één opbrengstpost (incomeItem), of brengt huishoudens naar een andere doelgroep (movesTo)',
  en: 'an effect changes one cost item (costItem) or one income item (incomeItem), or moves households to another target group (movesTo)',
}

const none = (input: unknown, path: Path): Finding => {
  const likely = (): string | undefined => referenceHere(input, [...path, 'costItem'], 'costItems')
  const choices = (): string => {
    const ids = [...idsOf(input, ['costItems']), ...idsOf(input, ['incomeItems'])]
    return ids.length === 0 ? '' : `: ${listed(ids, { most: 10 })}`
  }
  return {
    code: 'missing',
    path: [...path, 'costItem'],
    fix: () => {
      const item = likely()
      return item === undefined ? undefined : { kind: 'write', path: [...path, 'costItem'], value: item }
    },
    values: () => ({
      choices: changedItems,
      known: [...idsOf(input, ['costItems']), ...idsOf(input, ['incomeItems'])].slice(0, 100),
    }),
    nl: () => ({
      message: 'dit effect zegt niet op welke post het werkt',
      reason: reason.nl,
      remedy: `Voeg costItem of incomeItem toe${choices()}.`,
    }),
    en: () => ({
      message: 'this effect does not say which item it changes',
      reason: reason.en,
      remedy: `Add costItem or incomeItem${choices()}.`,
    }),
  }
}

const nouns = {
  costItem: { nl: 'een kostenpost', en: 'a cost item' },
  incomeItem: { nl: 'een opbrengstpost', en: 'an income item' },
  movesTo: { nl: 'een overgang naar een andere doelgroep', en: 'a move to another target group' },
}

const several = (path: Path, stated: readonly (keyof typeof nouns)[]): Finding => ({
  code: 'exactly-one',
  path,
  value: stated.join(', '),
  values: () => ({ count: stated.length, fields: stated, choices: changedItems }),
  nl: () => ({
    message: `dit effect noemt ${stated.map((field) => nouns[field].nl).join(' en ')}`,
    reason: reason.nl,
    remedy: 'Houd er één over, of maak er twee effecten van, elk met een eigen verandering.',
  }),
  en: () => ({
    message: `this effect names ${stated.map((field) => nouns[field].en).join(' and ')}`,
    reason: reason.en,
    remedy: 'Keep one, or make two effects of it, each with a change of its own.',
  }),
})
