/** The policy domain in which a cost arises, often named by its Dutch act (Wmo, Zvw, Wlz). */
export type Domain = (typeof domains)[number]

/**
 * The domains, in the order in which reports list them.
 *
 * @example
 * domains // ['wmo', 'jeugdzorg', 'ggz', 'zvw', 'wlz', ..., 'overig']
 */
export const domains = [
  'wmo',
  'jeugdzorg',
  'ggz',
  'zvw',
  'wlz',
  'participatie',
  'schulden',
  'wonen',
  'veiligheid',
  'onderwijs',
  'overig',
] as const
