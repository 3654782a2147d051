import { argumentsOf, type FormulaId, type Name, type Sheet } from '../../sheet/index.js'
import { figureWords, knownFigure } from '../../rules/index.js'
import type { Language } from '../../report/index.js'
import { sectionWords } from './section-words.js'

/** Rows under one heading. */
export interface Section {
  readonly title: string
  readonly ids: readonly FormulaId[]
}

/**
 * The rows of a sheet of formulas under the chapters of the method that define them, in the order of the calculation; a
 * step stands with the figure that it is a step towards.
 */
export const formulaSections = (
  sheet: Sheet,
  ids: readonly FormulaId[],
  towards: ReadonlyMap<FormulaId, Name>,
  language: Language,
): readonly Section[] => {
  const chapters = Object.keys(sectionWords)
  const under = new Map<string, FormulaId[]>(chapters.map((chapter) => [chapter, []]))
  for (const id of ids) (under.get(chapterOf(sheet.names.get(id) ?? towards.get(id))) as FormulaId[]).push(id)
  return chapters.flatMap((chapter): Section[] => {
    const own = under.get(chapter) as FormulaId[]
    return own.length === 0 ? [] : [{ title: (sectionWords[chapter] as Record<Language, string>)[language], ids: own }]
  })
}

/** What is a step towards nothing that has a name stands with the results. */
const results = 'Results (uitkomsten)'

const chapterOf = (name: Name | undefined): string => {
  const figure = name === undefined ? undefined : knownFigure(name.label.concept)
  return figure === undefined ? results : figureWords[figure].chapter.replace(/^[^,]*, (?:\d+\. )?/, '')
}

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
