import type { CostItem } from '../../parts/baseline/cost-item.js'
import type { IncomeItem } from '../../parts/income/income-item.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked, type Sketch } from '../../sketch/sketch.js'

interface Member {
  readonly id: string
  readonly path: Path
  readonly societal: boolean
}

/**
 * Lines of one valuation group value the same thing, so only one may count for a target group: a cost that is used up,
 * new income, or a societal effect. The same societal effect (the same id) of several interventions is one line.
 * A transfer does not count in society's total, and may stand beside either.
 */
export function* countedTwice({ sketch }: Checked): Generator<Finding> {
  const groups = new Map<string, { readonly valuation: string; readonly target: string; readonly members: Member[] }>()
  const add = (target: string | undefined, valuation: string | undefined, member: Member): void => {
    if (target === undefined || valuation === undefined) return
    const key = `${target} ${valuation}`
    const group = groups.get(key) ?? { valuation, target, members: [] }
    const same = group.members.some((other) => member.societal && other.societal && other.id === member.id)
    if (!same) group.members.push(member)
    groups.set(key, group)
  }
  for (const list of ['costItems', 'incomeItems'] as const)
    for (const [item, position] of lines<Sketch<CostItem | IncomeItem>>(sketch[list])) {
      if (item.nature !== 'resource' || item.id === undefined) continue
      add(item.targetGroup, item.valuationGroup, {
        id: item.id,
        path: [list, position, 'valuationGroup'],
        societal: false,
      })
    }
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [effect, number] of lines(intervention.societalEffects)) {
      if (effect.id === undefined) continue
      const path = ['interventions', position, 'societalEffects', number, 'valuationGroup']
      add(intervention.targetGroup, effect.valuationGroup, { id: effect.id, path, societal: true })
    }
  }
  for (const { valuation, target, members } of groups.values()) {
    const second = members[1]
    if (second !== undefined)
      yield twice(
        second.path,
        valuation,
        target,
        members.map((member) => member.id),
      )
  }
}

const twice = (path: Path, valuation: string, target: string, ids: readonly string[]): Finding => {
  const named = ids.slice(0, 10).map((id) => `'${id}'`)
  return {
    code: 'counted-twice',
    path,
    value: valuation,
    values: () => ({ ids: ids.slice(0, 10), targetGroup: target }),
    nl: () => ({
      message: `${named.join(' en ')} waarderen bij doelgroep '${target}' hetzelfde ('${valuation}')`,
      reason: 'zo telt dezelfde baat voor de samenleving dubbel',
      remedy:
        'Laat er één staan en noem de andere pro memorie (pm), of geef ze elk een eigen valuationGroup als het toch iets anders is.',
    }),
    en: () => ({
      message: `${named.join(' and ')} value the same thing ('${valuation}') for target group '${target}'`,
      reason: 'the same benefit would count twice for society',
      remedy:
        'Keep one and list the other as pro memorie (pm), or give each a valuationGroup of its own if they differ after all.',
    }),
  }
}
