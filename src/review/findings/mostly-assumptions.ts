import type { Results } from '../../calculation/index.js'
import { numberOrigins } from '../../case/index.js'
import type { Remark } from '../remark.js'

/** A case in which more numbers are assumed than sourced. */
export const mostlyAssumptions = ({ businessCase }: Results): readonly Remark[] => {
  const { all, sourced, assumed } = numberOrigins(businessCase)
  if (assumed <= sourced) return []
  return [
    {
      path: '',
      text: {
        nl: {
          message: `${assumed} van de ${all} getallen zijn aannamen, ${sourced} hebben een bron`,
          remedy: 'Zoek een bron voor de getallen die het meeste uitmaken; mbc sensitivity wijst ze aan.',
          question: 'Welke aannamen maken het meeste uit, en is daar een bron voor?',
        },
        en: {
          message: `${assumed} of the ${all} numbers are assumptions, ${sourced} have a source`,
          remedy: 'Look for a source for the numbers that matter most; mbc sensitivity points them out.',
          question: 'Which assumptions matter most, and is there a source for those?',
        },
      },
    },
  ]
}
