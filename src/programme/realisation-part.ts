import { nearest } from '../case/index.js'
import { formatFaults, type MergeFinding } from './part-faults.js'

/** What is realised of a case, as plain data of a file of its own; the plan stays in that of the case. */
export interface RealisationPart {
  /** The name of the file, for messages. */
  readonly file: string
  readonly data: unknown
}

/** What such a file may say beside `realised`; of neither anything is calculated. */
const beside: readonly string[] = ['format', 'name']

/** What a file with what is realised cannot state: it states that, and nothing of the plan. */
export const realisationFaults = ({ file, data }: RealisationPart): readonly MergeFinding[] => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [nothingIn(file)]
  const formats = formatFaults(file, data)
  if (formats.length > 0) return formats
  const others = Object.keys(data).filter((field) => field !== 'realised' && !beside.includes(field))
  const isThere = Object.hasOwn(data, 'realised')
  return [
    ...others.map((field) => ofPlan(file, field, !isThere && isLikelyRealised(field))),
    ...(isThere || others.length > 0 ? [] : [nothingIn(file)]),
  ]
}

/** Whether a field was likely intended to be `realised`, in English or Dutch. */
const isLikelyRealised = (field: string): boolean =>
  field === 'realisatie' || nearest(field, ['realised', 'realisatie']) !== undefined

const nothingIn = (file: string): MergeFinding => ({
  code: 'missing',
  path: ['realised'],
  places: [{ file, path: [] }],
  nl: () => ({
    message: 'in dit bestand staat niet wat er gerealiseerd is',
    remedy: 'Schrijf realised: met daaronder through: 2025-12, de peildatum, en interventions: met wat er bekend is.',
  }),
  en: () => ({
    message: 'this file does not state what was realised',
    remedy: 'Write realised: with through: 2025-12, the reference month, and interventions: with what is known.',
  }),
})

const ofPlan = (file: string, field: string, isLikely: boolean): MergeFinding => ({
  code: 'unknown-key',
  path: [field],
  value: field,
  places: [{ file, path: [field] }],
  nl: () => ({
    message: `veld '${field}' kan niet in een bestand met de realisatie`,
    reason: 'daarin staat alleen wat er gebeurd is (realised); het plan blijft zoals het is vastgesteld',
    remedy: isLikely
      ? "Bedoeld is misschien 'realised'. Haal het anders weg, of zet het in het bestand van de case."
      : `Haal '${field}' hier weg; hoort het bij het plan, zet het dan in het bestand van de case.`,
  }),
  en: () => ({
    message: `field '${field}' cannot be in a file with what is realised`,
    reason: 'it states only what happened (realised); the plan stays as it was decided',
    remedy: isLikely
      ? "Did you mean 'realised'? Otherwise remove it, or put it in the file of the case."
      : `Remove '${field}' here; if it is of the plan, put it in the file of the case.`,
  }),
})
