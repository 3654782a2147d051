import type { Language } from '../problem.js'
import { changedItems } from '../parts/interventions/effect.js'
import { printableText } from '../words/printable.js'
import type { Path } from './path.js'

const nouns: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  parties: { nl: 'partij', en: 'party' },
  populations: { nl: 'populatie', en: 'population' },
  targetGroups: { nl: 'doelgroep', en: 'target group' },
  costItems: { nl: 'kostenpost', en: 'cost item' },
  incomeItems: { nl: 'opbrengstpost', en: 'income item' },
  lines: { nl: 'actielijn', en: 'line' },
  projects: { nl: 'project', en: 'project' },
  indicators: { nl: 'indicator', en: 'indicator' },
  interventions: { nl: 'interventie', en: 'intervention' },
  criteria: { nl: 'criterium', en: 'criterion' },
  costs: { nl: 'kosten', en: 'cost' },
  income: { nl: 'opbrengst', en: 'income' },
  effects: { nl: 'effect', en: 'effect' },
  societalEffects: { nl: 'welvaartseffect', en: 'societal effect' },
  settlements: { nl: 'verevening', en: 'settlement' },
  agreements: { nl: 'afspraak', en: 'agreement' },
  pm: { nl: 'PM-post', en: 'PM item' },
  variants: { nl: 'variant', en: 'variant' },
  services: { nl: 'dienst', en: 'service' },
  plans: { nl: 'plan', en: 'plan' },
  indices: { nl: 'prijsindex', en: 'price index' },
}

const nameOf = (element: object): string | undefined => {
  for (const key of ['id', ...changedItems]) {
    const written = (element as Record<string, unknown>)[key]
    if (typeof written === 'string' && written !== '') return printableText(written)
  }
  return undefined
}

/** The named lines on a path, in words: "interventie 'team', effect 'ggz'"; undefined where nothing has a name. */
export const subjectOf = (input: unknown, path: Path, language: Language): string | undefined => {
  const passed: string[] = []
  let list: string | undefined
  let here: unknown = input
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) break
    here = (here as Record<string | number, unknown>)[step]
    if (typeof step === 'string') {
      list = step
      continue
    }
    const noun = list === undefined || !Object.hasOwn(nouns, list) ? undefined : nouns[list]
    const named = typeof here === 'object' && here !== null ? nameOf(here) : undefined
    if (noun !== undefined && named !== undefined) passed.push(`${noun[language]} '${named}'`)
  }
  return passed.length === 0 ? undefined : passed.join(', ')
}
