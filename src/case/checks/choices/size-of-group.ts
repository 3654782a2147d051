import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'
import { idsOf } from '../../words/ids-here.js'

/**
 * A target group states how many it has, or of which population it is what share. Looks at what was written, so it also
 * works beside other faults.
 */
export function* sizeOfGroup({ input }: Checked): Generator<Finding> {
  const groups = valueAt(input, ['targetGroups'])
  if (!Array.isArray(groups)) return
  for (const [position, group] of groups.entries()) {
    if (typeof group !== 'object' || group === null || Array.isArray(group)) continue
    const states = (field: string): boolean => valueAt(group, [field]) !== undefined
    const path = ['targetGroups', position]
    if (states('population') && states('households')) yield both(path)
    else if (states('population') && !states('share')) yield half(path, 'share', 0.04)
    else if (states('share') && !states('population'))
      yield half(path, 'population', idsOf(input, ['populations'])[0] ?? 'gemeente')
    else if (!states('population') && !states('households')) yield none(path)
    if (states('population') && states('growth')) yield growthBeside([...path, 'growth'])
  }
}

const none = (path: Path): Finding => ({
  code: 'missing',
  path: [...path, 'households'],
  fix: () => ({ kind: 'write', path: [...path, 'households'], value: 100 }),
  values: () => ({ choices: ['households', 'population'] }),
  nl: () => ({
    message: 'deze doelgroep zegt niet hoe groot zij is',
    reason: 'een doelgroep heeft een aantal (households), of is een deel van een populatie (population en share)',
    remedy: 'Voeg toe: households: 100',
  }),
  en: () => ({
    message: 'this target group does not say how large it is',
    reason: 'a target group has a number (households), or is a part of a population (population and share)',
    remedy: 'Add: households: 100',
  }),
})

const both = (path: Path): Finding => ({
  code: 'exactly-one',
  path,
  value: 'households, population',
  values: () => ({ fields: ['households', 'population'] }),
  nl: () => ({
    message: 'deze doelgroep noemt een aantal en een populatie',
    reason: 'de omvang van een segment volgt uit de populatie en het deel',
    remedy: 'Haal households weg, of population en share.',
  }),
  en: () => ({
    message: 'this target group states a number and a population',
    reason: 'the size of a segment follows from the population and the share',
    remedy: 'Remove households, or population and share.',
  }),
})

const half = (path: Path, field: 'share' | 'population', value: number | string): Finding => ({
  code: 'missing',
  path: [...path, field],
  fix: () => ({ kind: 'write', path: [...path, field], value }),
  values: () => ({ fields: ['population', 'share'] }),
  nl: () => ({
    message:
      field === 'share'
        ? 'dit segment zegt niet welk deel van de populatie het is'
        : 'dit segment zegt niet van welke populatie het een deel is',
    reason: 'population en share horen bij elkaar',
    remedy: `Voeg toe: ${field}: ${value}`,
  }),
  en: () => ({
    message:
      field === 'share'
        ? 'this segment does not say what share of the population it is'
        : 'this segment does not say of which population it is a share',
    reason: 'population and share belong together',
    remedy: `Add: ${field}: ${value}`,
  }),
})

const growthBeside = (path: Path): Finding => ({
  code: 'growth-or-list',
  path,
  nl: () => ({
    message: 'een segment met een eigen groei',
    reason: 'een segment groeit met zijn populatie mee; anders tellen de delen niet meer op tot 1',
    remedy: 'Haal growth hier weg, en zet het bij de populatie.',
  }),
  en: () => ({
    message: 'a segment with a growth of its own',
    reason: 'a segment grows with its population; otherwise the shares no longer sum to 1',
    remedy: 'Remove growth here, and state it with the population.',
  }),
})
