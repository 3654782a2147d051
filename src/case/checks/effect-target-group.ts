import type { Finding, Path } from '../problem.js'
import { lines, type Checked } from '../sketch.js'

/** An intervention changes the costs of the households that enter it: those of its own target group. */
export function* effectTargetGroup({ sketch }: Checked): Generator<Finding> {
  const groupOf = new Map<string, string | undefined>()
  for (const [item] of lines(sketch.costItems)) if (item.id !== undefined) groupOf.set(item.id, item.targetGroup)
  for (const [intervention, position] of lines(sketch.interventions)) {
    const own = intervention.targetGroup
    if (own === undefined) continue
    for (const [effect, number] of lines(intervention.effects)) {
      const other = effect.costItem === undefined ? undefined : groupOf.get(effect.costItem)
      if (other === undefined || other === own) continue
      yield elsewhere(['interventions', position, 'effects', number, 'costItem'], effect.costItem ?? '', other, own)
    }
  }
}

const elsewhere = (path: Path, item: string, other: string, own: string): Finding => ({
  code: 'other-target-group',
  path,
  value: item,
  nl: () => ({
    message: `kostenpost '${item}' hoort bij doelgroep '${other}', en de interventie bij '${own}'`,
    reason: 'een interventie verandert de kosten van de huishoudens die instromen',
    remedy: `Voeg een kostenpost toe voor doelgroep '${own}', of zet de interventie op '${other}'.`,
  }),
  en: () => ({
    message: `cost item '${item}' belongs to target group '${other}', and the intervention to '${own}'`,
    reason: 'an intervention changes the costs of the households that enter it',
    remedy: `Add a cost item for target group '${own}', or give the intervention '${other}'.`,
  }),
})
