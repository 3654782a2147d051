import type { Fix, Path, ProblemCode } from '../../src/case/index.js'
import { valueAt } from '../../src/case/paths/value-at.js'

/** A sound small case as plain data, to put faults in. */
export const soundCase = (): Record<string, unknown> => ({
  name: 'Proef',
  timeline: { from: '2022-01', through: '2026-12' },
  prices: { level: 2024, index: 'cbs-cpi' },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }],
  targetGroups: [
    { id: 'gezinnen', households: 100 },
    { id: 'jongeren', households: 50 },
  ],
  costItems: [
    {
      id: 'ggz',
      targetGroup: 'gezinnen',
      domain: 'ggz',
      volume: 30,
      price: 110,
      payers: { gemeente: 0.4, zorgverzekeraar: 0.6 },
    },
    {
      id: 'bijstand',
      targetGroup: 'gezinnen',
      domain: 'participatie',
      volume: 1,
      price: 9000,
      payers: 'gemeente',
      nature: 'transfer',
      recipient: 'huishouden',
    },
    { id: 'jeugd', targetGroup: 'jongeren', domain: 'jeugdzorg', volume: 1, price: 5000, payers: 'gemeente' },
  ],
  interventions: [
    {
      id: 'team',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2022-01', through: '2022-12', households: 60, per: 'cohort' }],
      costs: [{ id: 'personeel', kind: 'yearly', amount: 200_000, payers: 'gemeente' }],
      effects: [{ costItem: 'ggz', reduction: 0.25, evidence: 'probable' }],
      societalEffects: [{ id: 'geluk', beneficiary: 'huishouden', volume: 0.1, price: 1000, evidence: 'possible' }],
    },
    { id: 'hulp', targetGroup: 'gezinnen', effects: [{ costItem: 'ggz', reduction: 0.1, evidence: 'possible' }] },
  ],
})

/** Puts a value at a path of a sound case, or takes it away where the value is undefined. */
export const put = (target: unknown, path: Path, value: unknown): void => {
  let holder = target as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) {
    holder[step] ??= {}
    holder = holder[step] as Record<string | number, unknown>
  }
  const last = path.at(-1)
  if (last === undefined) throw new Error('no place')
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
}

/** What is written, with a fix applied to a copy of it. */
export const fixed = <Input>(written: Input, fix: Fix): Input => {
  const input = structuredClone(written)
  const holder = fix.path.slice(0, -1)
  const last = fix.path.at(-1)
  const at = valueAt(input, holder)
  if (fix.kind === 'write') put(input, fix.path, fix.value)
  else if (Array.isArray(at)) at.splice(Number(last), 1)
  else if (fix.kind === 'remove') put(input, fix.path, undefined)
  else {
    // The field stays in its place.
    const renamed = Object.entries(at as object).map(
      ([key, value]) => [key === last ? fix.to : key, value as unknown] as const,
    )
    if (holder.length === 0) return Object.fromEntries(renamed) as Input
    put(input, holder, Object.fromEntries(renamed))
  }
  return input
}

/** One fault, and how it must be reported. */
export interface Fault {
  readonly title: string
  /** What is written where. */
  readonly puts: readonly (readonly [Path, unknown])[]
  readonly code: ProblemCode
  readonly path: Path
  readonly value?: unknown
  readonly nl: { readonly message: RegExp; readonly remedy: RegExp; readonly reason?: RegExp }
  readonly en: { readonly message: RegExp; readonly remedy: RegExp; readonly reason?: RegExp }
}
