import { namedHere } from '../../words/values/named-here.js'
import { listed } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { nearest } from '../../spelling/nearest.js'
import type { Checked } from '../../sketch/sketch.js'
import { realisedParts } from './realised-parts.js'

/** What was spent and measured is of a cost and of an effect that the intervention has. */
export function* realisedReferences({ sketch }: Checked): Generator<Finding> {
  for (const { path, stated, intervention, id } of realisedParts(sketch)) {
    yield* unknown([...path, 'spent'], Object.keys(stated.spent ?? {}), idsOf(intervention.costs), id, {
      nl: 'kosten',
      en: 'cost',
    })
    yield* unknown([...path, 'measured'], Object.keys(stated.measured ?? {}), idsOf(intervention.effects), id, {
      nl: 'effect',
      en: 'effect',
    })
  }
}

/** Undefined where a line is refused: then it is unknown which references dangle. */
const idsOf = (
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
): readonly string[] | undefined => {
  const ids = (list ?? []).map((line) => line?.id)
  return ids.every((id) => id !== undefined) ? ids : undefined
}

function* unknown(
  path: Path,
  named: readonly string[],
  known: readonly string[] | undefined,
  intervention: string,
  noun: Readonly<Record<'nl' | 'en', string>>,
): Generator<Finding> {
  if (known === undefined) return
  for (const id of named) {
    if (known.includes(id)) continue
    const place = [...path, id]
    const likely = nearest(id, known)
    const others = listed(known, { most: 10 })
    yield {
      code: 'dangling-id',
      path: place,
      value: id,
      fix: () => (likely === undefined ? undefined : { kind: 'rename', path: place, to: likely }),
      values: () => ({ intervention, ...namedHere(known, likely) }),
      nl: () => ({
        message: `interventie '${intervention}' heeft geen ${noun.nl} '${id}'`,
        remedy:
          known.length === 0
            ? 'Haal de regel weg, of voeg toe wat de interventie mist.'
            : likely === undefined
              ? `Kies een van: ${others}.`
              : `Bedoeld is misschien '${likely}'; kies anders een van: ${others}.`,
      }),
      en: () => ({
        message: `intervention '${intervention}' has no ${noun.en} '${id}'`,
        remedy:
          known.length === 0
            ? 'Remove the line, or add what the intervention lacks.'
            : likely === undefined
              ? `Choose one of: ${others}.`
              : `Did you mean '${likely}'? Otherwise choose one of: ${others}.`,
      }),
    }
  }
}
