import type { Sheet } from '../../sheet/index.js'
import { statedId, type Version } from './version.js'

/**
 * The numbers that are zero where a version does not run: who enters, and what it costs and brings in. All else that an
 * intervention does follows from these, also what it costs for each household that enters: a fund divides by that price.
 */
export interface Switch {
  /** Of the sheet. */
  readonly path: string
  /** The version, by its place. */
  readonly version: number
  readonly value: number
  /** The number of the case from which it comes: drawn once for all versions of a project. */
  readonly statedPath: string
}

/** The switches of all versions. */
export const switchesOf = (sheet: Sheet, versions: readonly Version[]): readonly Switch[] => {
  const found = new Map(
    versions.flatMap(({ interventions }, version) =>
      interventions.map((intervention) => [intervention.id as string, { intervention, version }] as const),
    ),
  )
  return parametersOf(sheet).flatMap(({ path, value }): Switch[] => {
    const [list, id = '', ...rest] = path.split('.')
    const own = list === 'interventions' ? found.get(id) : undefined
    return own === undefined || !isSwitch(rest, own.intervention)
      ? []
      : [{ path, version: own.version, value, statedPath: statedPathOf(path) }]
  })
}

/** The path in the case of a number of a version. */
export const statedPathOf = (path: string): string => {
  const [list, intervention, ...rest] = path.split('.')
  return list === 'interventions' && intervention !== undefined
    ? [list, statedId(intervention), ...rest].join('.')
    : path
}

/** The numbers of a sheet, each once. */
export const parametersOf = ({ formulas }: Sheet): readonly { readonly path: string; readonly value: number }[] => {
  const found = new Map<string, number>()
  for (const formula of formulas) if (formula.op === 'parameter') found.set(formula.path, formula.value.toNumber())
  return [...found].map(([path, value]) => ({ path, value }))
}

/** `enrolment[0].households`, `costs.team.amount` and `costs.team.amount@2026-01`, `income.subsidie.amount` likewise. */
const isSwitch = ([part = '', ...rest]: readonly string[], { costs }: Version['interventions'][number]): boolean => {
  if (part.startsWith('enrolment[')) return rest[0] === 'households'
  if (part === 'costs' && costs.some(({ id, kind }) => id === rest[0] && kind === 'per-household')) return false
  return (part === 'costs' || part === 'income') && /^amount(@|$)/.test(rest[1] ?? '')
}
