import type { Id } from '../../../base/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** An intervention changes the costs of the households that enter it: those of its own target group. */
export function* effectTargetGroup({ sketch }: Checked): Generator<Finding> {
  const groups = new Set([...lines(sketch.targetGroups)].map(([group]) => group.id))
  const groupsOf = new Map<string, Id[]>()
  for (const [{ id, targetGroup }] of lines(sketch.costItems)) {
    if (id !== undefined && targetGroup !== undefined) groupsOf.set(id, [...(groupsOf.get(id) ?? []), targetGroup])
  }
  for (const [intervention, position] of lines(sketch.interventions)) {
    const own = intervention.targetGroup
    // A group that does not exist has been reported; the right group is then unknown.
    if (own === undefined || !groups.has(own)) continue
    for (const [{ costItem }, number] of lines(intervention.effects)) {
      const others = costItem === undefined ? undefined : groupsOf.get(costItem)
      const other = others?.[0]
      if (costItem === undefined || other === undefined || others?.includes(own) === true || !groups.has(other))
        continue
      yield elsewhere(['interventions', position, 'effects', number, 'costItem'], costItem, other, own)
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
