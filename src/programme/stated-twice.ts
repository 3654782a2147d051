import type { Path } from '../case/index.js'
import type { MergeFinding } from './part-faults.js'
import type { Origin } from './project-part.js'

/** Something that the file of one project states twice. */
export const statedTwice = (path: Path, name: string, [first, second]: readonly [Origin, Origin]): MergeFinding => ({
  code: 'duplicate-id',
  path,
  value: name,
  places: [first, second],
  nl: () => ({
    message: `'${name}' staat twee keer in ${first.file ?? 'het programma'}`,
    remedy: 'Geef er één een ander id, of haal er één weg.',
  }),
  en: () => ({
    message: `'${name}' is stated twice in ${first.file ?? 'the programme'}`,
    remedy: 'Give one another id, or remove one.',
  }),
})
