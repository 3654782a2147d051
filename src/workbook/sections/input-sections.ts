import { addressSteps, nameById, quantitiesByPath, type BusinessCase } from '../../case/index.js'
import type { Formula, FormulaId, Sheet } from '../../sheet/index.js'
import type { Language } from '../../report/index.js'
import type { Section } from './formula-sections.js'
import { inputSectionWords } from './section-words.js'

/** The stated and published numbers under the parts of the case that state them, each in the order of the file. */
export const inputSections = (sheet: Sheet, businessCase: BusinessCase, language: Language): readonly Section[] => {
  const words: Readonly<Record<string, string>> = inputSectionWords[language]
  const stated = new Map([...quantitiesByPath(businessCase).keys()].map((address, at) => [address, at]))
  const parameters = sheet.formulas.flatMap((formula: Formula, id) =>
    formula.op === 'parameter' ? [{ id: id as FormulaId, path: formula.path }] : [],
  )
  const orderOf = (path: string): number => stated.get(path) ?? stated.size
  const sections = new Map<string, FormulaId[]>(
    Object.entries(words)
      .filter(([part]) => part !== 'interventions')
      .map(([, title]) => [title, []]),
  )
  const ordered = [...parameters].sort((one, other) => orderOf(one.path) - orderOf(other.path))
  for (const { id, path } of ordered) {
    const [part, line] = addressSteps(path).map(String) as [string, string | undefined]
    const heading = words[part] ?? part
    const title =
      part === 'interventions' ? `${heading}: ${nameById(businessCase.interventions, line as string)}` : heading
    const own = sections.get(title) ?? []
    sections.set(title, own)
    own.push(id)
  }
  return [...sections].map(([title, ids]) => ({ title, ids })).filter(({ ids }) => ids.length > 0)
}
