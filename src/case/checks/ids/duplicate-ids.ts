import { changedItems } from '../../parts/interventions/effect.js'
import { referenceLists } from '../../parts/reference/reference-data.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { freshId } from '../../words/ids-here.js'

interface Named {
  readonly id?: string | undefined
}

/** Ids are unique within their list: a reference must lead to one line. */
export function* duplicateIds({ sketch, input }: Checked): Generator<Finding> {
  yield* repeatedIn(sketch.parties, ['parties'])
  yield* repeatedIn(sketch.wholes, ['wholes'])
  yield* repeatedIn(sketch.populations, ['populations'])
  yield* repeatedIn(sketch.targetGroups, ['targetGroups'])
  yield* repeatedIn(sketch.costItems, ['costItems'])
  yield* repeatedIn(sketch.incomeItems, ['incomeItems'])
  yield* repeatedIn(sketch.lines, ['lines'])
  yield* repeatedIn(sketch.projects, ['projects'])
  for (const [project, position] of lines(sketch.projects))
    yield* repeatedIn(project.indicators, ['projects', position, 'indicators'])
  yield* repeatedIn(sketch.interventions, ['interventions'])
  yield* repeatedIn(sketch.settlements, ['settlements'])
  yield* repeatedIn(sketch.agreements, ['agreements'])
  yield* repeatedIn(sketch.pm, ['pm'])
  yield* repeatedIn(sketch.variants, ['variants'])
  yield* repeatedIn(sketch.framework?.criteria, ['framework', 'criteria'])
  yield* repeatedIn(sketch.prices?.indices, ['prices', 'indices'])
  for (const list of referenceLists) yield* repeatedIn(sketch.referenceData?.[list], ['referenceData', list])
  for (const [intervention, position] of lines(sketch.interventions)) {
    const path = ['interventions', position]
    yield* repeatedIn(intervention.costs, [...path, 'costs'])
    yield* repeatedIn(intervention.income, [...path, 'income'])
    yield* repeatedEffects(intervention.effects, [...path, 'effects'], input)
    yield* repeatedIn(intervention.societalEffects, [...path, 'societalEffects'])
  }
}

function* repeats(
  list: readonly (Named | undefined)[] | undefined,
): Generator<readonly [id: string, first: number, again: number]> {
  const places = new Map<string, number>()
  for (const [line, position] of lines(list)) {
    if (line.id === undefined) continue
    const first = places.get(line.id)
    if (first === undefined) places.set(line.id, position)
    else yield [line.id, first, position]
  }
}

function* repeatedIn(list: readonly (Named | undefined)[] | undefined, path: Path): Generator<Finding> {
  for (const [id, first, again] of repeats(list)) {
    yield {
      code: 'duplicate-id',
      path: [...path, again, 'id'],
      value: id,
      values: () => ({ position: first + 1 }),
      nl: () => ({
        message: `id '${id}' komt twee keer voor: ook op plaats ${first + 1} van deze lijst`,
        reason: 'een verwijzing naar dit id zou op twee regels kunnen slaan',
        remedy: 'Geef een van de twee een ander id, of haal de dubbele regel weg.',
      }),
      en: () => ({
        message: `id '${id}' occurs twice: also as number ${first + 1} of this list`,
        reason: 'a reference to this id could mean two lines',
        remedy: 'Give one of the two another id, or remove the double line.',
      }),
    }
  }
}

// An effect without an id of its own takes that of its item, so a second one on the same item needs one.
function* repeatedEffects(
  list: readonly (Named | undefined)[] | undefined,
  path: Path,
  input: unknown,
): Generator<Finding> {
  for (const [id, first, again] of repeats(list)) {
    const named = (['id', ...changedItems] as const).find(
      (field) => valueAt(input, [...path, again, field]) !== undefined,
    )
    const other = (): string => freshId(input, path, again, id)
    yield {
      fix: () => ({ kind: 'write', path: [...path, again, 'id'], value: other() }),
      code: 'duplicate-id',
      path: [...path, again, named ?? 'id'],
      value: id,
      values: () => ({ position: first + 1 }),
      nl: () => ({
        message: `deze interventie heeft al een effect '${id}', op plaats ${first + 1} van deze lijst`,
        reason: 'een effect zonder eigen id heet naar zijn post; zo valt een dubbel ingevoerd effect op',
        remedy: `Haal de dubbele regel weg, of geef dit effect een eigen id, bijvoorbeeld id: ${other()}.`,
      }),
      en: () => ({
        message: `this intervention already has an effect '${id}', as number ${first + 1} of this list`,
        reason: 'an effect without an id of its own is named after its item; that shows an effect entered twice',
        remedy: `Remove the double line, or give this effect an id of its own, such as id: ${other()}.`,
      }),
    }
  }
}
