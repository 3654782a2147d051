import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** Under the rule `sequential` the order names every intervention exactly once. */
export function* sequentialOrder({ sketch }: Checked): Generator<Finding> {
  const seen = new Map<string, number>()
  for (const [id, position] of lines(sketch.attribution?.order)) {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, position)
    else yield repeated(id, first, position)
  }
  if (sketch.attribution?.rule !== 'sequential' || sketch.attribution.order === undefined) return
  // A refused entry of the order may be the one that is missing.
  if (sketch.attribution.order.includes(undefined)) return
  const missing = [...lines(sketch.interventions)]
    .map(([intervention]) => intervention.id)
    .filter((id) => id !== undefined && !seen.has(id))
  if (missing.length > 0) yield incomplete(missing as readonly string[])
}

const repeated = (id: string, first: number, position: number): Finding => ({
  code: 'order-repeats',
  path: ['attribution', 'order', position],
  value: id,
  values: () => ({ position: first + 1 }),
  nl: () => ({
    message: `interventie '${id}' staat al op plaats ${first + 1} van de volgorde`,
    remedy: 'Noem elke interventie één keer.',
  }),
  en: () => ({
    message: `intervention '${id}' already is number ${first + 1} of the order`,
    remedy: 'Name each intervention once.',
  }),
})

const incomplete = (missing: readonly string[]): Finding => {
  const list = missing
    .slice(0, 10)
    .map((id) => `'${id}'`)
    .join(', ')
  return {
    code: 'order-incomplete',
    path: ['attribution', 'order'],
    value: missing.slice(0, 10).join(', '),
    values: () => ({ ids: missing.slice(0, 10), count: missing.length }),
    nl: () => ({
      message: `in de volgorde ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${list}`,
      reason:
        'de regel sequential rekent elke interventie toe na die ervoor, en heeft dus een volledige volgorde nodig',
      remedy: 'Voeg toe in de volgorde waarin de interventies aan de beurt komen, of kies de regel shapley.',
    }),
    en: () => ({
      message: `the order lacks ${list}`,
      reason: 'the rule sequential ascribes to each intervention after those before it, so it needs a complete order',
      remedy: 'Add what is missing in the order in which interventions come, or choose the rule shapley.',
    }),
  }
}
