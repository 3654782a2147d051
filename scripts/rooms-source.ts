import { resolveConfig, format } from 'prettier'

import type { RoomsOfFigures } from './rooms-of-figures.js'

/** The text of src/calculation/addresses/rooms.ts. */
export const roomsSource = async (rooms: RoomsOfFigures): Promise<string> => {
  const lines = [...rooms]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([concept, files]) => {
      const [[only] = ['']] = files
      const written =
        files.size === 1
          ? JSON.stringify(only)
          : `[${[...files]
              .map(
                ([file, abouts]) =>
                  `[${JSON.stringify(file)}, ${[...abouts]
                    .sort()
                    .map((about) => JSON.stringify(about))
                    .join(', ')}]`,
              )
              .join(', ')}]`
      return `${JSON.stringify(concept)}: ${written},`
    })
  const file = 'src/calculation/addresses/rooms.ts'
  return format(
    `import type { Concept } from '../../rules/index.js'

/** The file of a figure; where several files write it, each with what the figures are about that it writes. */
export type Room = string | readonly (readonly [file: string, ...abouts: readonly string[]])[]

/**
 * The files of src/rules that write each figure. Written by \`npm run rooms\`, which watches the sheets of the examples being
 * written; a test holds it up to date.
 */
export const rooms: Readonly<Record<Concept, Room>> = {
${lines.join('\n')}
}
`,
    { ...(await resolveConfig(file)), filepath: file },
  )
}
