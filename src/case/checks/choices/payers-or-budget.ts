import { namedHere } from '../../words/values/named-here.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'
import { idsHere } from '../../words/ids-here.js'

/**
 * A cost of an intervention has payers, or is paid from the budget of the case. Looks at what was written, so it also
 * works beside other faults.
 */
export function* payersOrBudget({ input }: Checked): Generator<Finding> {
  const budget = valueAt(input, ['budget', 'id'])
  const interventions = valueAt(input, ['interventions'])
  if (!Array.isArray(interventions)) return
  for (const [position, intervention] of interventions.entries()) {
    const costs = valueAt(intervention, ['costs'])
    if (!Array.isArray(costs)) continue
    for (const [number, cost] of costs.entries()) {
      if (typeof cost !== 'object' || cost === null || Array.isArray(cost)) continue
      const path = ['interventions', position, 'costs', number]
      const [payers, named] = [valueAt(cost, ['payers']), valueAt(cost, ['budget'])]
      if (payers === undefined && named === undefined) yield none(path, idsHere(input)('parties'))
      if (payers !== undefined && named !== undefined) yield both(path)
      if (typeof named === 'string' && named !== budget) yield unknown([...path, 'budget'], named, budget)
    }
  }
}

const none = (path: Path, party: string): Finding => ({
  code: 'missing',
  path: [...path, 'payers'],
  fix: () => ({ kind: 'write', path: [...path, 'payers'], value: party }),
  values: () => ({ choices: ['payers', 'budget'] }),
  nl: () => ({
    message: "veld 'payers' ontbreekt",
    remedy: `Voeg het toe, bijvoorbeeld: payers: ${party}`,
  }),
  en: () => ({ message: "field 'payers' is missing", remedy: `Add it, for example: payers: ${party}` }),
})

const both = (path: Path): Finding => ({
  code: 'exactly-one',
  path,
  value: 'payers, budget',
  values: () => ({ fields: ['payers', 'budget'] }),
  nl: () => ({
    message: 'deze kosten noemen betalers en een budget',
    reason: 'wat uit het budget komt, wordt betaald door wie het budget levert (sources)',
    remedy: 'Haal payers weg, of budget.',
  }),
  en: () => ({
    message: 'this cost names payers and a budget',
    reason: 'what is paid from the budget is paid by its sources',
    remedy: 'Remove payers, or budget.',
  }),
})

const unknown = (path: Path, value: string, known: unknown): Finding => ({
  code: 'dangling-id',
  path,
  value,
  values: () => namedHere(typeof known === 'string' ? [known] : []),
  nl: () => ({
    message: `budget '${value}' bestaat niet`,
    remedy:
      typeof known === 'string'
        ? `Noem het budget van deze case: budget: ${known}`
        : 'Geef de case een budget (budget), of noem hier wie betaalt (payers).',
  }),
  en: () => ({
    message: `there is no budget '${value}'`,
    remedy:
      typeof known === 'string'
        ? `Name the budget of this case: budget: ${known}`
        : 'Give the case a budget, or state here who pays (payers).',
  }),
})
