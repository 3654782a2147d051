/** The field of law or life in which a cost arises. Dutch statutory names stay Dutch. */
export type Domain = (typeof domains)[number]

/** The domains, in the order in which reports list them. */
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
