import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** Households move to another group than their own, in which the same is counted, and where something costs money. */
export function* moves({ sketch }: Checked): Generator<Finding> {
  const units = new Map([...lines(sketch.targetGroups)].map(([{ id, unit }]) => [id, unit]))
  const groupsWithCosts = new Set([...lines(sketch.costItems)].map(([{ targetGroup }]) => targetGroup))
  for (const [{ targetGroup: own, effects }, position] of lines(sketch.interventions))
    for (const [{ movesTo }, number] of lines(effects)) {
      // A group that does not exist, or that counts what no group can, has been reported.
      if (movesTo === undefined || own === undefined) continue
      if (units.get(own) === undefined || units.get(movesTo) === undefined) continue
      const path = ['interventions', position, 'effects', number, 'movesTo']
      if (movesTo === own) yield toItself(path, own)
      else if (units.get(own) !== units.get(movesTo)) yield otherUnit(path, movesTo)
      else if (!groupsWithCosts.has(own) && !groupsWithCosts.has(movesTo)) yield withoutCosts(path, own, movesTo)
    }
}

const toItself = (path: Path, group: string): Finding => ({
  code: 'move-between-groups',
  path,
  value: group,
  nl: () => ({
    message: `huishoudens van '${group}' gaan over naar hun eigen groep`,
    reason: 'een overgang bespaart het verschil in kosten tussen twee groepen',
    remedy: 'Noem een andere doelgroep.',
  }),
  en: () => ({
    message: `households of '${group}' move to their own group`,
    reason: 'a move saves the difference in costs between two groups',
    remedy: 'Name another target group.',
  }),
})

const otherUnit = (path: Path, group: string): Finding => ({
  code: 'move-between-groups',
  path,
  value: group,
  nl: () => ({
    message: `in '${group}' wordt iets anders geteld dan in de eigen doelgroep (huishoudens of personen)`,
    reason: 'een huishouden dat overgaat is in beide groepen één',
    remedy: 'Geef beide doelgroepen dezelfde unit.',
  }),
  en: () => ({
    message: `'${group}' does not count what the group of its own counts (households or persons)`,
    reason: 'a household that moves is one in both groups',
    remedy: 'Give both target groups the same unit.',
  }),
})

const withoutCosts = (path: Path, own: string, other: string): Finding => ({
  code: 'move-between-groups',
  path,
  value: other,
  values: () => ({ targetGroup: own }),
  nl: () => ({
    message: `geen kostenpost hoort bij '${own}' of '${other}': de overgang verandert niets`,
    reason: 'een overgang bespaart wat een huishouden in de ene groep kost, en voegt toe wat het in de andere kost',
    remedy: `Voeg een kostenpost toe met targetGroup: ${own}`,
  }),
  en: () => ({
    message: `no cost item belongs to '${own}' or '${other}': the move changes nothing`,
    reason: 'a move saves what a household costs in the one group, and adds what it costs in the other',
    remedy: `Add a cost item with targetGroup: ${own}`,
  }),
})
