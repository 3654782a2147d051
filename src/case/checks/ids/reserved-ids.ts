import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { valueAt } from '../../paths/value-at.js'
import { forbiddenKeys } from '../../reading/plain-copy.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

/** Ids that results use for sums over parties. */
export const reservedPartyIds: readonly string[] = ['society', 'total']

/** Under this name results list what goes in and out of the fund, beside the agreements. */
export const fundId = 'fund'

/** Some words cannot be ids: names of sums, and words by which JavaScript reaches into its own objects. */
export function* reservedIds({ sketch, input }: Checked): Generator<Finding> {
  for (const [party, position] of lines(sketch.parties)) {
    if (party.id !== undefined && reservedPartyIds.includes(party.id))
      yield sumName(['parties', position, 'id'], party.id)
  }
  for (const [whole, position] of lines(sketch.wholes)) {
    // A whole that only its parts name is written at them.
    const isWritten = valueAt(input, ['wholes', position]) !== undefined
    if (isWritten && whole.id !== undefined && reservedPartyIds.includes(whole.id))
      yield sumName(['wholes', position, 'id'], whole.id)
  }
  for (const [party, position] of lines(sketch.parties)) {
    if (party.partOf !== undefined && reservedPartyIds.includes(party.partOf))
      yield sumName(['parties', position, 'partOf'], party.partOf)
  }
  for (const [agreement, position] of lines(sketch.agreements)) {
    if (agreement.id === fundId) yield fundName(['agreements', position, 'id'], fundId)
  }
  for (const [id, path] of allIds(sketch)) if (forbiddenKeys.includes(id)) yield scriptWord(path, id)
}

function* allIds(sketch: CaseSketch): Generator<readonly [string, Path]> {
  const lists = [
    [sketch.parties, ['parties']],
    [sketch.populations, ['populations']],
    [sketch.targetGroups, ['targetGroups']],
    [sketch.costItems, ['costItems']],
    [sketch.incomeItems, ['incomeItems']],
    [sketch.lines, ['lines']],
    [sketch.projects, ['projects']],
    [sketch.interventions, ['interventions']],
    [sketch.settlements, ['settlements']],
    [sketch.agreements, ['agreements']],
    [sketch.pm, ['pm']],
    [sketch.framework?.criteria, ['framework', 'criteria']],
    [sketch.prices?.indices, ['prices', 'indices']],
  ] as const
  for (const [list, path] of lists) yield* idsIn(list, path)
  for (const [{ partOf }, position] of lines(sketch.parties))
    if (partOf !== undefined) yield [partOf, ['parties', position, 'partOf']]
  for (const [project, position] of lines(sketch.projects))
    yield* idsIn(project.indicators, ['projects', position, 'indicators'])
  for (const [intervention, position] of lines(sketch.interventions)) {
    const path = ['interventions', position]
    yield* idsIn(intervention.costs, [...path, 'costs'])
    yield* idsIn(intervention.income, [...path, 'income'])
    yield* idsIn(intervention.effects, [...path, 'effects'])
    yield* idsIn(intervention.societalEffects, [...path, 'societalEffects'])
  }
}

function* idsIn(
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  path: Path,
): Generator<readonly [string, Path]> {
  for (const [line, position] of lines(list)) if (line.id !== undefined) yield [line.id, [...path, position, 'id']]
}

const sumName = (path: Path, id: string): Finding => ({
  code: 'reserved-id',
  path,
  value: id,
  nl: () => ({
    message: `'${id}' kan geen id van een partij zijn`,
    reason: 'de uitkomsten gebruiken dit woord voor het totaal van alle partijen',
    remedy: 'Kies een ander id; de naam (name) mag wel zo luiden.',
  }),
  en: () => ({
    message: `'${id}' cannot be the id of a party`,
    reason: 'results use this word for a sum over parties',
    remedy: 'Choose another id; the name may be the same.',
  }),
})

const fundName = (path: Path, id: string): Finding => ({
  code: 'reserved-id',
  path,
  value: id,
  nl: () => ({
    message: `'${id}' kan geen id van een afspraak zijn`,
    reason: 'de uitkomsten gebruiken dit woord voor wat in en uit het fonds gaat',
    remedy: 'Kies een ander id; de naam (name) mag wel zo luiden.',
  }),
  en: () => ({
    message: `'${id}' cannot be the id of an agreement`,
    reason: 'results use this word for what goes in and out of the fund',
    remedy: 'Choose another id; the name may be the same.',
  }),
})

const scriptWord = (path: Path, id: string): Finding => ({
  code: 'reserved-id',
  path,
  value: id,
  nl: () => ({
    message: `'${id}' kan geen id zijn`,
    reason: 'het is een gereserveerd woord van JavaScript',
    remedy: 'Kies een ander id.',
  }),
  en: () => ({
    message: `'${id}' cannot be an id`,
    reason: 'it is a reserved word of JavaScript',
    remedy: 'Choose another id.',
  }),
})
