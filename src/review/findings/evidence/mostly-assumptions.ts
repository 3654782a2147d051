import { numberOrigins } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** A case in which more numbers are assumed than sourced. */
export const mostlyAssumptions = finding(
  { weight: 'should', guideline: guidelines.priceTimesAssumption },
  ({ businessCase }) => {
    const { all, sourced, assumed } = numberOrigins(businessCase)
    if (assumed <= sourced) return []
    return [
      {
        addresses: [],
        text: {
          nl: {
            message: `${assumed} van de ${all} getallen ${assumed === 1 ? 'is een aanname' : 'zijn aannames'}, ${sourced} ${sourced === 1 ? 'heeft' : 'hebben'} een bron`,
            remedy: 'Zoek een bron voor de getallen die het meeste uitmaken; een gevoeligheidsanalyse wijst ze aan.',
            question: 'Welke aannames maken het meeste uit, en is daar een bron voor?',
          },
          en: {
            message: `${assumed} of the ${all} numbers ${assumed === 1 ? 'is an assumption' : 'are assumptions'}, ${sourced} ${sourced === 1 ? 'has' : 'have'} a source`,
            remedy: 'Look for a source for the numbers that matter most; an analysis of sensitivity points them out.',
            question: 'Which assumptions matter most, and is there a source for those?',
          },
        },
      },
    ]
  },
)
