import { isMonth } from '../../timeline/index.js'
import type { BusinessCase, StatedCase } from '../parts/business-case.js'
import type { Path } from '../paths/path.js'
import { settablePlaces, type SettablePlace } from '../paths/settable-places.js'
import { valueAt } from '../paths/value-at.js'
import type { Finding, Fix } from '../problem.js'
import type { Change } from './change.js'
import { isWithin, scenarioMonthFindings, variantFindings } from './change-findings.js'
import { inThisVersion } from './change-words.js'
import { restatedInput, type RestatedInput } from './restated-input.js'

/** What reading a written case finds, and the case where nothing is wrong. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly read: StatedCase | undefined
}

/** The cases of the variants and scenarios of a written case, and what is wrong with them. */
export interface RestatedCases {
  readonly findings: readonly Finding[]
  /** In the order of the file. */
  readonly variants: readonly (BusinessCase | undefined)[]
  /** Undefined for a scenario that sets no month. */
  readonly scenarios: readonly (BusinessCase | undefined)[]
}

/**
 * Reads each other version of a written case as a case of its own, so that every rule of the check holds for it too. What
 * is wrong with it is found at the place of the version that makes it so; what is wrong with the case itself is found once.
 *
 * @param own what reading the case itself found
 * @param judge reads a case without other versions
 */
export const restatedCases = (
  input: unknown,
  own: readonly Finding[],
  judge: (input: unknown) => Judged,
): RestatedCases => {
  const findings: Finding[] = []
  let known: ReadonlyMap<string, SettablePlace> | undefined
  const places = (): ReadonlyMap<string, SettablePlace> => (known ??= settablePlaces(input))
  const ownKeys = new Set(own.map(keyOf))
  const readAs = (list: 'variants' | 'scenarios', change: Change): BusinessCase | undefined => {
    const restated = restatedInput(input, change, places())
    const judged = judge(
      list === 'variants' ? restated.input : { ...(restated.input as object), beyondHorizon: 'accept' },
    )
    const placed = placing(list, change, restated, places())
    for (const finding of judged.findings) {
      const origin = restated.originOf(finding.path)
      if (origin.isBroughtIn || !ownKeys.has(keyOf({ ...finding, path: origin.path }))) findings.push(placed(finding))
    }
    // A case without other versions lacks nothing that parsing fills in.
    return judged.read as BusinessCase | undefined
  }
  const variants = linesOf(input, 'variants').map((line, position): BusinessCase | undefined => {
    const place = ['variants', position]
    if (own.some(({ path }) => isWithin(place, path))) return undefined
    const change = {
      place,
      set: (valueAt(line, ['set']) ?? {}) as Change['set'],
      out: (valueAt(line, ['interventions', 'out']) ?? []) as Change['out'],
      in: (valueAt(line, ['interventions', 'in']) ?? []) as Change['in'],
    }
    const faults = [...variantFindings(input, change, places())]
    findings.push(...faults)
    return faults.length > 0 ? undefined : readAs('variants', change)
  })
  const scenarios = linesOf(input, 'scenarios').map((line, position): BusinessCase | undefined => {
    const place = ['scenarios', position]
    const set = Object.entries(valueAt(line, ['set']) ?? {}).filter(([, value]) => isMonth(value))
    if (set.length === 0 || own.some(({ path }) => isWithin(place, path))) return undefined
    const change: Change = { place, set: Object.fromEntries(set), out: [], in: [] }
    const faults = [...scenarioMonthFindings(change, places())]
    findings.push(...faults)
    return faults.length > 0 ? undefined : readAs('scenarios', change)
  })
  return { findings, variants, scenarios }
}

const linesOf = (input: unknown, list: 'variants' | 'scenarios'): readonly unknown[] => {
  const lines = valueAt(input, [list])
  return Array.isArray(lines) ? lines.slice(0, MOST_VERSIONS) : []
}

/** The most variants, and the most scenarios, of a case: more are refused as a whole. */
const MOST_VERSIONS = 50

const keyOf = ({ code, path }: Finding): string => JSON.stringify([code, path])

/** Moves what is found in a restated case to the version that makes it so. */
const placing = (
  list: 'variants' | 'scenarios',
  { place, set }: Change,
  restated: RestatedInput,
  places: ReadonlyMap<string, SettablePlace>,
): ((finding: Finding) => Finding) => {
  const stated = Object.entries(set).flatMap(([address, value]) => {
    const path = places.get(address)?.path
    return path === undefined ? [] : [{ address, path, hasParts: typeof value === 'object' && value !== null }]
  })
  /** The place in the version of what it states itself. */
  const within = (path: Path): Path | undefined => {
    const origin = restated.originOf(path)
    if (origin.isBroughtIn) return origin.path
    const own = stated.find((each) => isWithin(each.path, origin.path))
    return own && [...place, 'set', own.address, ...(own.hasParts ? origin.path.slice(own.path.length) : [])]
  }
  return (finding) => {
    const path = within(finding.path)
    if (path !== undefined) return { ...finding, path, fix: movedFix(finding, within) }
    const origin = restated.originOf(finding.path).path
    // What most of its path has in common with is the likely cause.
    const common = stated.map(({ path: own }) => sharedSteps(own, origin))
    const most = Math.max(0, ...common)
    const cause = most < 2 ? undefined : stated[common.indexOf(most)]
    return {
      ...finding,
      ...inThisVersion(list, origin, finding),
      path: cause === undefined ? place : [...place, 'set', cause.address],
      fix: undefined,
    }
  }
}

const sharedSteps = (one: Path, other: Path): number => {
  const differs = one.findIndex((step, at) => other[at] !== step)
  return differs < 0 ? one.length : differs
}

const movedFix =
  ({ fix }: Finding, within: (path: Path) => Path | undefined): (() => Fix | undefined) =>
  () => {
    const offered = fix?.()
    const path = offered && within(offered.path)
    return path && { ...offered, path }
  }
