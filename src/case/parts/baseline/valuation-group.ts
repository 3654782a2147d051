import { id } from '../../grammar/basics.js'
import { field, optional } from '../../grammar/notes.js'

/** Name of a group of lines that value the same thing. */
export const valuationGroup = field(
  optional(id),
  {
    nl: 'Regels met dezelfde waarderingsgroep waarderen hetzelfde: per doelgroep telt er één.',
    en: 'Lines of one valuation group value the same thing: only one counts for each target group.',
  },
  'kwaliteit-van-leven',
)
