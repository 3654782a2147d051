import { idPattern } from '../grammar/basics.js'
import { valueAt } from '../paths/value-at.js'
import { slug } from './slug.js'

/** The id of the line of a list with a name, in any case of letters; undefined where none has it, or several. */
export const idNamed = (input: unknown, list: string, written: string): string | undefined => {
  const lines = valueAt(input, [list])
  if (!Array.isArray(lines)) return undefined
  const wanted = slug(written)
  const ids = lines.flatMap((line: unknown) => {
    const [id, name] = [valueAt(line, ['id']), valueAt(line, ['name'])]
    return typeof id === 'string' &&
      idPattern.test(id) &&
      [id, name].some((each) => typeof each === 'string' && slug(each) === wanted)
      ? [id]
      : []
  })
  return wanted !== '' && ids.length === 1 ? ids[0] : undefined
}
