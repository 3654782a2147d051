import { idPattern } from '../grammar/basics.js'
import { valueAt } from '../paths/value-at.js'
import { slug } from './slug.js'

/** The id of the line of a list that goes by a name, in whatever letters; undefined where none does, or several do. */
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
