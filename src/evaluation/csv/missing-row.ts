import type { Language, Problem } from '../../case/index.js'
import { csvKinds, type CsvKind } from './csv-kinds.js'

const words = {
  nl: (name: string) => ({
    message: `hierbij ontbreekt een regel '${name}'`,
    remedy: `Voeg een regel '${name}' toe, met dezelfde interventie en post.`,
  }),
  en: (name: string) => ({
    message: `a row '${name}' is missing beside this one`,
    remedy: `Add a row '${name}', with the same intervention and item.`,
  }),
} as const

/** A field of the case that is missing, as the row of a CSV that would state it; any other problem stays as it is. */
export const asMissingRow = <Found extends Problem>(problem: Found, language: Language): Found => {
  const { code, path } = problem
  const [, , intervention, , item] = path.map(String)
  if (code !== 'missing' || intervention === undefined) return problem
  const kind = Object.values<CsvKind>(csvKinds).find(
    (each) => each.pathOf({ intervention, item: item ?? '', period: '' }).join('\n') === path.join('\n'),
  )
  if (kind === undefined) return problem
  // The change that a case would need is no change of the CSV.
  const row: Found = { ...problem, ...words[language](kind.names[language === 'nl' ? 0 : 1]) }
  Reflect.deleteProperty(row, 'fix')
  return row
}
