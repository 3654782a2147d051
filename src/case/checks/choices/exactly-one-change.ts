import { changeKinds } from '../../parts/interventions/effect.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'

/** An effect states its change in exactly one way. Looks at what was written, so it also works beside other faults. */
export function* exactlyOneChange({ input }: Checked): Generator<Finding> {
  const interventions = valueAt(input, ['interventions'])
  if (!Array.isArray(interventions)) return
  for (const [position, intervention] of interventions.entries()) {
    const effects = valueAt(intervention, ['effects'])
    if (!Array.isArray(effects)) continue
    for (const [number, effect] of effects.entries()) {
      if (typeof effect !== 'object' || effect === null || Array.isArray(effect)) continue
      const stated = changeKinds.filter((kind) => valueAt(effect, [kind]) !== undefined)
      const path = ['interventions', position, 'effects', number]
      if (valueAt(effect, ['movesTo']) === undefined) {
        if (stated.length !== 1) yield notOne(path, stated)
      } else if (stated.length > 0) yield besideMove(path, stated)
    }
  }
}

const besideMove = (path: Path, stated: readonly string[]): Finding => ({
  code: 'exactly-one',
  path,
  value: ['movesTo', ...stated].join(', '),
  values: () => ({ fields: ['movesTo', ...stated] }),
  nl: () => ({
    message: `een overgang naar een andere doelgroep, met daarnaast ${stated.join(' en ')}`,
    reason: 'wat een overgang bespaart volgt uit de kosten van beide groepen',
    remedy: `Haal ${stated.join(' en ')} weg, of maak er een eigen effect op een kostenpost van.`,
  }),
  en: () => ({
    message: `a move to another target group, with ${stated.join(' and ')} beside it`,
    reason: 'what a move saves follows from the costs of both groups',
    remedy: `Remove ${stated.join(' and ')}, or make an effect on a cost item of it.`,
  }),
})

const notOne = (path: Path, stated: readonly string[]): Finding => ({
  code: 'exactly-one',
  path,
  value: stated.length === 0 ? undefined : stated.join(', '),
  fix: stated.length === 0 ? () => ({ kind: 'write', path: [...path, 'reduction'], value: 0.25 }) : undefined,
  values: () => ({ count: stated.length, fields: stated, choices: changeKinds }),
  nl: () => ({
    message:
      stated.length === 0
        ? 'dit effect zegt niet wat er verandert'
        : `dit effect zegt op ${stated.length} manieren wat er verandert: ${stated.join(' en ')}`,
    reason:
      'een effect is een deel van de kosten (reduction), een verhouding (ratio), een nieuw volume (volume) of een bedrag per huishoudjaar (amount)',
    remedy:
      stated.length === 0
        ? 'Voeg één daarvan toe, bijvoorbeeld: reduction: 0.25'
        : 'Houd er één over, of maak er twee effecten met een eigen id van.',
  }),
  en: () => ({
    message:
      stated.length === 0
        ? 'this effect does not say what changes'
        : `this effect says in ${stated.length} ways what changes: ${stated.join(' and ')}`,
    reason:
      'an effect is a fraction of the cost (reduction), a ratio (ratio), a new volume (volume) or euros for each household-year (amount)',
    remedy:
      stated.length === 0
        ? 'Add one of them, for example: reduction: 0.25'
        : 'Keep one, or make two effects of it with ids of their own.',
  }),
})
