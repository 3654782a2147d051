import { readdirSync } from 'node:fs'

import type { BusinessCase } from '../src/index.js'
import { appraisalOf, knownFigure } from '../src/rules/index.js'
import type { Name } from '../src/sheet/index.js'

/** The files of src/rules that name a figure, and what the figures are about that each of them names. */
export type RoomsOfFigures = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** Files that write what a rule asks of them: the rule stands in the file that calls them. */
const servants = ['case-writer.ts', 'discounting/flow-formulas.ts', 'model.ts']

/**
 * Where each figure gets its name, by watching which files call each other while the sheets of some cases are written. Of
 * these it is the innermost of the room that defines the figure, or else the innermost of all.
 */
export const roomsOfFigures = async (cases: readonly BusinessCase[]): Promise<RoomsOfFigures> => {
  const rooms = await roomByConcept()
  const found = new Map<string, Map<string, Set<string>>>()
  const remember = ({ label }: Name, called: readonly string[]): void => {
    const concept = knownFigure(label.concept) ?? label.concept
    const own = called.find((file) => file.startsWith(`${rooms.get(concept) ?? ''}/`))
    const file = own ?? called.find((each) => !servants.includes(each)) ?? called[0] ?? ''
    const files = found.get(concept) ?? new Map<string, Set<string>>()
    const abouts = files.get(file) ?? new Set<string>()
    abouts.add(Object.keys(label.about).sort().join(' '))
    files.set(file, abouts)
    found.set(concept, files)
  }
  for (const each of cases) watchNames(remember, () => appraisalOf(each))
  return found
}

/** The room whose `figures.ts` defines each figure. */
const roomByConcept = async (): Promise<ReadonlyMap<string, string>> => {
  const rooms = readdirSync('src/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const defined = await Promise.all(
    rooms.map(async ({ name }) => {
      const module = (await import(`../src/rules/${name}/figures.ts`)) as Record<string, object>
      return Object.keys(module[`${name}Figures`] ?? {}).map((concept) => [concept, name] as const)
    }),
  )
  return new Map(defined.flat())
}

/** Passes on each name that a sheet keeps, with the files of src/rules that were at work, the innermost first. */
const watchNames = (remember: (name: Name, called: readonly string[]) => void, work: () => unknown): void => {
  const { stackTraceLimit } = Error
  const set = Reflect.get(Map.prototype, 'set')
  Error.stackTraceLimit = 100
  Map.prototype.set = function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
    if (isName(value)) {
      const stack = [...(new Error().stack ?? '').matchAll(/src\/rules\/([\w/-]+\.ts)/g)]
      Map.prototype.set = set
      remember(
        value,
        stack.map(([, file = '']) => file),
      )
      Map.prototype.set = watched
    }
    return set.call(this, key, value)
  }
  const watched = Reflect.get(Map.prototype, 'set')
  try {
    work()
  } finally {
    Map.prototype.set = set
    Error.stackTraceLimit = stackTraceLimit
  }
}

const isName = (value: unknown): value is Name =>
  typeof value === 'object' && value !== null && 'label' in value && 'unit' in value
