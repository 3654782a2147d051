import { namedHere } from './values/named-here.js'
import { listed } from '../../money/index.js'
import type { Path } from '../paths/path.js'
import type { Finding } from '../problem.js'
import { recordIds } from '../reference/records.js'
import { nearest } from '../spelling/nearest.js'

/** An amount that refers to a unit cost that neither the case nor the library has. */
export const danglingReference = (input: unknown, path: Path, id: string): Finding => {
  const known = (): readonly string[] => recordIds(input, 'unitCosts')
  const likely = (): readonly string[] => likelyRecords(id, known())
  return {
    code: 'dangling-id',
    path,
    value: id,
    fix: () => {
      const [only, ...others] = likely()
      return only === undefined || others.length > 0 ? undefined : { kind: 'write', path, value: only }
    },
    values: () => ({ list: 'referenceData.unitCosts', ...namedHere(known(), likely()) }),
    nl: () => ({
      message: `kostprijs '${id}' staat niet in de naslag`,
      remedy: `${likely().length === 0 ? '' : `Bedoeld is misschien ${listed(likely(), { most: 5, last: 'of' })}. `}Kies een kostprijs uit de naslag, of zet een eigen kostprijs met dit id in referenceData.unitCosts.`,
    }),
    en: () => ({
      message: `there is no unit cost '${id}' in the reference data`,
      remedy: `${likely().length === 0 ? '' : `Did you mean ${listed(likely(), { most: 5, last: 'or' })}? `}Choose a unit cost of the reference data, or put one of your own with this id in referenceData.unitCosts.`,
    }),
  }
}

/** The id that is nearly the same, or else those that share most of its words. */
const likelyRecords = (id: string, known: readonly string[]): readonly string[] => {
  const near = nearest(id.toLowerCase(), known)
  if (near !== undefined) return [near]
  const words = wordsOf(id)
  const shared = known.map((each) => wordsOf(each).filter((word) => words.includes(word)).length)
  const most = Math.max(0, ...shared)
  return most === 0 ? [] : known.filter((_, at) => shared[at] === most).slice(0, 5)
}

/** The words of an id: no years, and none as short as those that every id has. */
const wordsOf = (id: string): readonly string[] =>
  id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !/^\d+$/.test(word))
    .slice(0, 20)
