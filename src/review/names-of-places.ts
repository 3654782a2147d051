import { addressSteps, type BusinessCase, type Language } from '../case/index.js'

/** What places in a file are about, by the names that the case gives: each thing once, and the case as a whole last. */
export const namesOfPlaces = (
  paths: readonly string[],
  businessCase: BusinessCase,
  language: Language,
): readonly string[] => {
  const names = paths.map((path) => nameOfPlace(path, businessCase))
  const own = names.filter((name) => name !== undefined)
  return [...new Set([...own, ...(own.length < names.length ? [whole[language]] : [])])]
}

const whole = { nl: 'de hele businesscase', en: 'the whole business case' } as const

const nameOfPlace = (path: string, businessCase: BusinessCase): string | undefined => {
  const [list, id] = addressSteps(path)
  switch (list) {
    case 'targetGroups':
    case 'costItems':
    case 'incomeItems':
    case 'interventions':
    case 'settlements':
    case 'agreements':
    case 'parties':
      return businessCase[list].find((thing) => thing.id === id)?.name
    default:
      return undefined
  }
}
