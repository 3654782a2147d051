import type { Id } from '../../../base/index.js'
import type { CostItem } from '../../parts/baseline/cost-item.js'
import type { IncomeItem } from '../../parts/income/income-item.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked, type Sketch } from '../../sketch/sketch.js'

/** Where an effect names its item: the field, and the list in which it stands. */
const places = [
  ['costItem', 'costItems'],
  ['incomeItem', 'incomeItems'],
] as const

/** An intervention changes the costs and the income of the households that enter it: those of its own target group. */
export function* effectTargetGroup({ sketch }: Checked): Generator<Finding> {
  const groups = new Set([...lines(sketch.targetGroups)].map(([group]) => group.id))
  for (const [field, list] of places) {
    const groupsOf = new Map<string, Id[]>()
    for (const [{ id, targetGroup }] of lines<Sketch<CostItem | IncomeItem>>(sketch[list])) {
      if (id !== undefined && targetGroup !== undefined) groupsOf.set(id, [...(groupsOf.get(id) ?? []), targetGroup])
    }
    for (const [intervention, position] of lines(sketch.interventions)) {
      const own = intervention.targetGroup
      // A group that does not exist has been reported; the right group is then unknown.
      if (own === undefined || !groups.has(own)) continue
      for (const [effect, number] of lines(intervention.effects)) {
        const item = effect[field]
        const others = item === undefined ? undefined : groupsOf.get(item)
        const other = others?.[0]
        if (item === undefined || other === undefined || others?.includes(own) === true || !groups.has(other)) continue
        yield elsewhere(['interventions', position, 'effects', number, field], field, item, other, own)
      }
    }
  }
}

const nouns = {
  costItem: { nl: 'kostenpost', en: 'cost item', changed: { nl: 'de kosten', en: 'the costs' } },
  incomeItem: { nl: 'opbrengstpost', en: 'income item', changed: { nl: 'de opbrengsten', en: 'the income' } },
}

const elsewhere = (path: Path, field: keyof typeof nouns, item: string, other: string, own: string): Finding => {
  const { nl, en, changed } = nouns[field]
  return {
    code: 'other-target-group',
    path,
    value: item,
    values: () => ({ targetGroup: own, other }),
    nl: () => ({
      message: `${nl} '${item}' hoort bij doelgroep '${other}', en de interventie bij '${own}'`,
      reason: `een interventie verandert ${changed.nl} van de huishoudens die instromen`,
      remedy: `Voeg een ${nl} toe voor doelgroep '${own}', of zet de interventie op '${other}'.`,
    }),
    en: () => ({
      message: `${en} '${item}' belongs to target group '${other}', and the intervention to '${own}'`,
      reason: `an intervention changes ${changed.en} of the households that enter it`,
      remedy: `Add ${field === 'incomeItem' ? 'an' : 'a'} ${en} for target group '${own}', or give the intervention '${other}'.`,
    }),
  }
}
