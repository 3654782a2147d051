import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A programme of two projects under one budget, and the files of its projects. */
export const programmeFiles = {
  'programma.yaml': `name: Zorgzame stad
timeline: { from: 2024-01, through: 2025-12 }
prices: { level: 2024 }
discounting: { rate: 0 }
parties: [{ id: gemeente }, { id: zorgverzekeraar }]
targetGroups: [{ id: groep, households: 10 }]
costItems:
  - { id: ggz, targetGroup: groep, domain: ggz, volume: 12, price: 100, payers: zorgverzekeraar }
budget:
  id: plan
  amount: 3000
  sources: gemeente
  planned: { 2024: 1500, 2025: 1500 }
  unspent: carries-over
projects:
  - { id: recept, name: Sociaal recept, file: recept.yaml }
  - { id: poh, file: poh.yaml }
`,
  'recept.yaml': `description: Huisartsen verwijzen naar een sociaal makelaar.
interventions:
  - id: makelaar
    targetGroup: groep
    enrolment: [{ from: 2024-01, through: 2024-01, households: 5, per: cohort }]
    costs: [{ id: start, kind: once, month: 2024-01, amount: 800, budget: plan }]
    effects: [{ costItem: ggz, amount: 200, evidence: probable }]
`,
  'poh.yaml': `name: Praktijkondersteuner jeugd
interventions:
  - { id: ondersteuner, targetGroup: groep, costs: [{ id: loon, kind: yearly, amount: 600, budget: plan }] }
`,
} as const

/** Writes the programme with its projects in a folder of its own, and gives its path; a file of `undefined` is left out. */
export const writtenIn = (
  folder: string,
  name: string,
  changed: Readonly<Record<string, string | undefined>> = {},
): string => {
  const place = join(folder, name)
  const files: Readonly<Record<string, string | undefined>> = { ...programmeFiles, ...changed }
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue
    mkdirSync(dirname(join(place, file)), { recursive: true })
    writeFileSync(join(place, file), text)
  }
  return join(place, 'programma.yaml')
}
