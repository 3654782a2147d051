import { pathText } from './path-text.js'
import type { Finding } from './problem.js'

/**
 * Leaves out fields that are only missing because of another fault already told: they were refused before they were read,
 * or stand there under a misspelled name.
 */
export const withoutSameCause = (structure: readonly Finding[], told: readonly Finding[]): readonly Finding[] => {
  const places = new Set(told.map((finding) => pathText(finding.path)))
  for (const { path, meant } of structure) if (meant !== undefined) places.add(pathText([...path.slice(0, -1), meant]))
  if (places.size === 0) return structure
  return structure.filter((finding) => finding.code !== 'missing' || !places.has(pathText(finding.path)))
}
