import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** Only a structural cost can be paid from incidental money for a while, and only while it runs. */
export function* incidentalThrough({ sketch }: Checked): Generator<Finding> {
  const { from: first, through: last } = sketch.timeline ?? {}
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [cost, number] of lines(intervention.costs)) {
      const month = cost.incidentalThrough
      if (month === undefined) continue
      const path = ['interventions', position, 'costs', number, 'incidentalThrough']
      if (cost.funding === 'incidental') yield alwaysIncidental(path, month)
      const [from, through] =
        cost.kind === 'yearly'
          ? [cost.from, cost.through]
          : cost.kind === 'once'
            ? [cost.month, cost.month]
            : [first, last]
      if (from === undefined || through === undefined || first === undefined || last === undefined) continue
      // A month outside the timeline has its own problem.
      if (month < first || month > last || (month >= from && month <= through)) continue
      yield outside(path, month, from, through)
    }
  }
}

const alwaysIncidental = (path: Path, month: string): Finding => ({
  code: 'incidental-through',
  path,
  value: month,
  values: () => ({ fields: ['funding'] }),
  nl: () => ({
    message: 'kosten met funding: incidental worden altijd uit incidenteel geld betaald',
    reason: 'incidentalThrough zegt tot wanneer structurele kosten nog uit incidenteel geld komen',
    remedy: 'Schrijf funding: structural, of haal incidentalThrough weg.',
  }),
  en: () => ({
    message: 'a cost with funding: incidental is always paid from incidental money',
    reason: 'incidentalThrough says until when a structural cost still comes from incidental money',
    remedy: 'Write funding: structural, or remove incidentalThrough.',
  }),
})

const outside = (path: Path, month: string, from: string, through: string): Finding => ({
  code: 'incidental-through',
  path,
  value: month,
  values: () => ({ least: from, most: through }),
  nl: () => ({
    message: `${month} ligt buiten deze kosten, die van ${from} tot en met ${through} lopen`,
    remedy: `Kies een maand van ${from} tot en met ${through}, of haal incidentalThrough weg.`,
  }),
  en: () => ({
    message: `${month} lies outside this cost, which runs from ${from} through ${through}`,
    remedy: `Choose a month from ${from} through ${through}, or remove incidentalThrough.`,
  }),
})
