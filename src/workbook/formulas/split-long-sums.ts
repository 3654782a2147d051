import type { Formula, FormulaId, Sheet } from '../../sheet/index.js'

/** A spreadsheet formula may hold 8,192 characters; a sum of this many references stays well below that. */
const mostArguments = 120

/**
 * The same sheet, with sums and products of very many formulas written as sums of sums, since the length of a formula
 * is limited.
 */
export const splitLongSums = (sheet: Sheet): Sheet => {
  if (!sheet.formulas.some((formula) => 'args' in formula && formula.args.length > mostArguments && isMany(formula)))
    return sheet
  const formulas: Formula[] = []
  const moved: FormulaId[] = []
  const place = (id: FormulaId): FormulaId => moved[id] as FormulaId
  const write = (formula: Formula): FormulaId => (formulas.push(formula) - 1) as FormulaId

  sheet.formulas.forEach((formula, id) => {
    if (!('args' in formula)) {
      moved[id] = write(formula)
      return
    }
    let args: readonly FormulaId[] = formula.args.map(place)
    while (isMany(formula) && args.length > mostArguments) {
      const parts: FormulaId[] = []
      for (let from = 0; from < args.length; from += mostArguments) {
        const part = args.slice(from, from + mostArguments)
        const shape = part.map((arg) => formulas[arg]?.shape ?? 'scalar').find((own) => own !== 'scalar') ?? 'scalar'
        parts.push(write({ op: formula.op, shape, args: part }))
      }
      args = parts
    }
    moved[id] = write({ ...formula, args } as Formula)
  })
  return {
    axes: sheet.axes,
    formulas,
    names: new Map([...sheet.names].map(([id, name]) => [place(id), name])),
    bindings: new Map([...sheet.bindings].map(([forward, row]) => [place(forward), place(row)])),
    figures: new Map([...sheet.figures].map(([reference, id]) => [reference, place(id)])),
  }
}

const isMany = (formula: Formula): formula is Extract<Formula, { op: 'add' | 'multiply' }> =>
  formula.op === 'add' || formula.op === 'multiply'
