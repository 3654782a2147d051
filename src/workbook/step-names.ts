import { argumentsOf, type FormulaId, type Name, type Sheet } from '../sheet/index.js'

/** For each formula without a name, the name of a figure that it is a step towards. */
export const stepNames = (sheet: Sheet): ReadonlyMap<FormulaId, Name> => {
  const towards = new Map<FormulaId, Name>()
  for (let position = sheet.formulas.length - 1; position >= 0; position--) {
    const id = position as FormulaId
    const name = sheet.names.get(id) ?? towards.get(id)
    if (name === undefined) continue
    for (const arg of argumentsOf(sheet, id)) if (!sheet.names.has(arg) && !towards.has(arg)) towards.set(arg, name)
  }
  return towards
}
