import { shapeFields } from '../numbers/stated-uncertainty.js'
import { pathText } from '../paths/path-text.js'
import type { Path } from '../paths/path.js'
import type { Finding } from '../problem.js'

/**
 * Leaves out findings that only follow from another one: a field that is missing because it was refused or misspelled,
 * and a fault of a whole of which a part was refused (shares that do not sum to 1, a distribution that lacks its low).
 */
export const withoutSameCause = (
  structure: readonly Finding[],
  between: readonly Finding[],
  refused: readonly Path[],
): readonly Finding[] => {
  const places = new Set(refused.map(pathText))
  const holders = new Set(refused.filter((path) => path.length > 1).map(holderOf))
  for (const { path, likely } of structure) {
    if (likely === undefined) continue
    places.add(pathText([...path.slice(0, -1), likely]))
    if (isShapeField(likely)) holders.add(holderOf(path))
  }
  if (places.size === 0) return [...structure, ...between]
  const ofNumber = ({ code, path }: Finding): boolean =>
    code === 'impossible-distribution' || (code === 'missing' && path.at(-1) === 'value')
  return [
    ...structure.filter((finding) => {
      if (ofNumber(finding) && (holders.has(pathText(finding.path)) || holders.has(holderOf(finding.path))))
        return false
      return finding.code !== 'missing' || !places.has(pathText(finding.path))
    }),
    ...between.filter(({ path }) => !holders.has(pathText(path))),
  ]
}

const isShapeField = (field: string): boolean => (shapeFields as readonly string[]).includes(field)

const holderOf = (path: Path): string => pathText(path.slice(0, -1))
