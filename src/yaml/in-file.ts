import type { Language, Problem } from '../case/index.js'

const words = {
  nl: {
    number: 'In het bestand staat een getal zonder aanhalingstekens.',
    text: 'In het bestand staat zo’n tekst tussen aanhalingstekens.',
    layers: 'Controleer het inspringen en de haakjes.',
  },
  en: {
    number: 'In the file a number has no quotes.',
    text: 'In the file such a text is in quotes.',
    layers: 'Check indentation and brackets.',
  },
} as const

/** A problem of a case with what its remedy takes in a file: quotes, and how lines are indented. */
export const inFile = (problem: Problem, language: Language): Problem => {
  const said = wordsFor(problem)
  return said === undefined ? problem : { ...problem, remedy: `${problem.remedy} ${words[language][said]}` }
}

const wordsFor = ({ code, value, fix }: Problem): keyof typeof words.nl | undefined => {
  if (code === 'too-deep') return 'layers'
  if (fix?.kind !== 'write' || String(fix.value) !== String(value)) return undefined
  if (typeof value === 'string' && typeof fix.value === 'number') return 'number'
  return typeof value !== 'string' && typeof fix.value === 'string' ? 'text' : undefined
}
