import { id } from '../../grammar/basics.js'
import { field, optional } from '../../grammar/notes.js'

/** Lines of one valuation group value the same thing: only one counts for each target group. */
export const valuationGroup = field(
  optional(id),
  'Regels met dezelfde waarderingsgroep waarderen hetzelfde: per doelgroep telt er één.',
  'kwaliteit-van-leven',
)
