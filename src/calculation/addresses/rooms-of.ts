import { knownFigure } from '../../rules/index.js'
import type { Label } from '../../sheet/index.js'
import { rooms } from './rooms.js'

/**
 * The files that write a figure, from the root of the repository: one, or a few where the same figure of the same things is
 * written in several.
 */
export const roomsOf = ({ concept, about }: Label): readonly string[] => {
  const known = knownFigure(concept)
  if (known === undefined) return []
  const room = rooms[known]
  if (typeof room === 'string') return [`src/rules/${room}`]
  const dimensions = Object.keys(about).sort().join(' ')
  const own = room.filter(([, ...abouts]) => abouts.includes(dimensions))
  return (own.length === 0 ? room : own).map(([file]) => `src/rules/${file}`)
}
