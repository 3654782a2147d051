import { given } from '../money/index.js'
import type { Path } from '../case/index.js'
import { composeText } from './compose-text.js'
import { offsetOf } from './offset-of.js'
import { plainTree } from './plain-tree.js'

/**
 * Line and column, both from 1, of a place in the text of a case; undefined for a text that cannot be read.
 *
 * @throws ArgumentTypeError where it is given something else than a text and the steps of a path
 *
 * @example
 * placeOfPath('name: Leeg\ncostItems:\n  - price: 110\n', ['costItems', 0, 'price']) // { line: 3, column: 12 }
 */
export const placeOfPath = (
  text: string,
  path: Path,
): { readonly line: number; readonly column: number } | undefined => {
  given.text('placeOfPath', { nl: 'de tekst van een businesscase', en: 'the text of a case' }, text)
  given.list(
    'placeOfPath',
    {
      nl: "de stappen van een pad, zoals ['costItems', 2, 'price']",
      en: "the steps of a path, such as ['costItems', 2, 'price']",
    },
    path,
  )
  const written = text.replace(/^\ufeff/, '')
  const composed = composeText(written)
  if ('refused' in composed) return undefined
  return composed.placeOf(offsetOf(composed.root, path, plainTree(composed.root, written).targets, false))
}
