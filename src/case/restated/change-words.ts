import { namedHere } from '../words/values/named-here.js'
import type { Path } from '../paths/path.js'
import type { SettablePlace } from '../paths/settable-places.js'
import type { Finding, ProblemText } from '../problem.js'
import { pathText } from '../paths/path-text.js'
import { nearest } from '../spelling/nearest.js'
import { alike } from '../words/path-words.js'
import { quoted } from '../words/printable.js'
import { listed } from '../../money/index.js'

/** A variant sets what the case does not have. */
export const unknownAddress = (path: Path, address: string, places: ReadonlyMap<string, SettablePlace>): Finding => {
  const remedy = (guess: readonly [string, string], choose: string): string => {
    const { likely, some } = alike(address, [...places.keys()])
    return likely === undefined ? `${choose}: ${some.slice(0, 10).join(', ')}.` : `${guess[0]} '${likely}'${guess[1]}`
  }
  return {
    code: 'dangling-id',
    path,
    value: address,
    values: () => {
      const { likely, some } = alike(address, [...places.keys()])
      return namedHere(some, likely)
    },
    nl: () => ({
      message: `niets in deze case heeft het adres ${quoted(address)}`,
      reason: 'een variant verandert wat de case zegt, en kan niets veranderen wat er niet staat',
      remedy: remedy(['Bedoeld is misschien', '.'], 'Kies een adres zoals'),
    }),
    en: () => ({
      message: `nothing in this case has the address ${quoted(address)}`,
      reason: 'a variant changes what the case states, and cannot change what is not there',
      remedy: remedy(['Did you mean', '?'], 'Choose an address such as'),
    }),
  }
}

/** A scenario sets a month where the case has none. */
export const noMonthThere = (path: Path, address: string, places: ReadonlyMap<string, SettablePlace>): Finding => {
  const months = (): readonly string[] => [...places].flatMap(([known, { form }]) => (form === 'month' ? [known] : []))
  const remedy = (guess: readonly [string, string], choose: string): string => {
    const { likely, some } = alike(address, months())
    return likely === undefined ? `${choose}: ${some.slice(0, 10).join(', ')}.` : `${guess[0]} '${likely}'${guess[1]}`
  }
  return {
    code: 'dangling-id',
    path,
    value: address,
    values: () => {
      const { likely, some } = alike(address, months())
      return namedHere(some, likely)
    },
    nl: () => ({
      message: `geen maand van deze case heeft het pad ${quoted(address)}`,
      remedy: remedy(['Bedoeld is misschien', '.'], 'Kies een pad zoals'),
    }),
    en: () => ({
      message: `no month of this case has the path ${quoted(address)}`,
      remedy: remedy(['Did you mean', '?'], 'Choose a path such as'),
    }),
  }
}

/** Two addresses of one variant name the same part, or a part of it. */
export const setTwice = (path: Path, address: string, other: string): Finding => ({
  code: 'at-most-one',
  path,
  value: address,
  values: () => ({ other }),
  nl: () => ({
    message: `${quoted(address)} en ${quoted(other)} gaan over hetzelfde`,
    reason: 'het is dan niet te zeggen welke van de twee geldt',
    remedy: 'Houd een van de twee, en schrijf daarin alles wat anders is.',
  }),
  en: () => ({
    message: `${quoted(address)} and ${quoted(other)} are about the same part`,
    reason: 'it could not be said which of the two holds',
    remedy: 'Keep one of the two, and state in it all that differs.',
  }),
})

/** A variant sets something of an intervention that it leaves out. */
export const setOfLeftOut = (path: Path, address: string, intervention: string): Finding => ({
  code: 'not-read',
  path,
  value: address,
  values: () => ({ intervention }),
  nl: () => ({
    message: `de variant laat interventie '${intervention}' weg, en verandert er ook iets aan`,
    reason: 'wat hier staat, zou ongemerkt niet meetellen',
    remedy: 'Haal deze regel weg, of laat de interventie erin.',
  }),
  en: () => ({
    message: `the variant leaves intervention '${intervention}' out, and also changes it`,
    reason: 'what is stated here would silently not count',
    remedy: 'Remove this line, or keep the intervention.',
  }),
})

/** A variant leaves out an intervention that the case does not have. */
export const unknownIntervention = (path: Path, id: string, known: readonly string[]): Finding => {
  const likely = nearest(id, known)
  return {
    code: 'dangling-id',
    path,
    value: id,
    ...(likely === undefined ? {} : { fix: () => ({ kind: 'write' as const, path, value: likely }) }),
    values: () => ({ list: 'interventions', ...namedHere(known, likely) }),
    nl: () => ({
      message: `interventie '${id}' bestaat niet in deze case`,
      remedy:
        likely === undefined
          ? `Kies uit: ${listed(known, { most: 10 })}; of haal deze regel weg.`
          : `Bedoeld is misschien '${likely}'.`,
    }),
    en: () => ({
      message: `there is no intervention '${id}' in this case`,
      remedy:
        likely === undefined
          ? `Choose from: ${listed(known, { most: 10 })}; or remove this line.`
          : `Did you mean '${likely}'?`,
    }),
  }
}

/** Where versions of a case stand side by side, this is the id of the case itself. */
export const CASE_ITSELF = 'case'

/** A variant with the id that a comparison gives the case itself. */
export const reservedVariant = (path: Path): Finding => ({
  code: 'reserved-id',
  path,
  value: CASE_ITSELF,
  nl: () => ({
    message: `'${CASE_ITSELF}' kan geen id van een variant zijn`,
    reason: 'een vergelijking noemt de case zelf zo',
    remedy: 'Kies een ander id; de naam (name) mag wel zo luiden.',
  }),
  en: () => ({
    message: `'${CASE_ITSELF}' cannot be the id of a variant`,
    reason: 'a comparison calls the case itself so',
    remedy: 'Choose another id; the name may be the same.',
  }),
})

/** A text about a part of the case that this version does not set itself, with its place. */
export const inThisVersion = (
  list: 'variants' | 'scenarios',
  place: Path,
  { nl, en, values }: Pick<Finding, 'nl' | 'en' | 'values'>,
): Pick<Finding, 'nl' | 'en' | 'values'> => {
  const within = (before: string, text: ProblemText): ProblemText => ({
    ...text,
    message: `${before}: ${text.message}`,
  })
  const where = pathText(place)
  return {
    values: () => ({ ...values?.(), places: [where] }),
    nl: () => within(`in ${list === 'variants' ? 'deze variant' : 'dit scenario'}, bij ${where}`, nl()),
    en: () => within(`in this ${list === 'variants' ? 'variant' : 'scenario'}, at ${where}`, en()),
  }
}
