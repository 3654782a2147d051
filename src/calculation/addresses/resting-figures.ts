import { argumentsOf, type FigureReference, type FormulaId, type Sheet } from '../../sheet/index.js'

/** How many figures are named at most. */
const MOST = 5

/**
 * The figures that rest most directly on some numbers: those with the fewest named figures in between, the nearest first and
 * among equals in the order of the results.
 */
export const restingFigures = (sheet: Sheet, addresses: readonly string[]): readonly FigureReference[] => {
  const users = new Map<FormulaId, FormulaId[]>()
  sheet.formulas.forEach((_, id) => {
    for (const arg of argumentsOf(sheet, id as FormulaId)) {
      const known = users.get(arg)
      if (known === undefined) users.set(arg, [id as FormulaId])
      else known.push(id as FormulaId)
    }
  })
  const references = new Map<FormulaId, FigureReference[]>()
  for (const [reference, id] of sheet.figures) references.set(id, [...(references.get(id) ?? []), reference])
  const order = new Map([...sheet.figures.keys()].map((reference, at) => [reference, at]))
  const seen = new Set<FormulaId>()
  const found: FigureReference[] = []
  let layer = sheet.formulas.flatMap((formula, id) =>
    formula.op === 'parameter' && addresses.includes(formula.path) ? [id as FormulaId] : [],
  )
  while (layer.length > 0 && found.length < MOST) {
    const next: FormulaId[] = []
    const inLayer: FigureReference[] = []
    // The layer grows while it is walked: steps without a name lie no further than what they rest on.
    for (const id of layer) {
      if (seen.has(id)) continue
      seen.add(id)
      inLayer.push(...(references.get(id) ?? []))
      for (const user of users.get(id) ?? []) (sheet.names.has(user) ? next : layer).push(user)
    }
    found.push(...inLayer.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)))
    layer = next
  }
  return found.slice(0, MOST)
}
