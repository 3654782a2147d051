import type { Results } from '../../appraisal/index.js'
import { formatEuro } from '../../money/index.js'
import type { ReviewFinding } from '../review-finding.js'
import { savedAgainstUse, type SavedAgainstUse } from '../saved-against-use.js'

/** More than use by less than this share of it is rounding. */
const rounding = '1.000000001'

/**
 * Members of a region whose stated use is below what they save of it. Nobody saves what it does not use: shares of use then say nothing,
 * and may move more than there is. It is known only once savings are, and costs that grow beyond the one use that is stated may pass it
 * rightly: so it is told, and not refused.
 */
export const savedMoreThanUsed = ({ businessCase }: Results): readonly ReviewFinding[] => {
  const worst = new Map<string, SavedAgainstUse>()
  for (const line of savedAgainstUse(businessCase)) {
    if (line.saved.lte(line.use.times(rounding))) continue
    const path = `settlements.${line.settlement.id}.use.${line.party}`
    const known = worst.get(path)
    if (known === undefined || line.saved.minus(line.use).gt(known.saved.minus(known.use))) worst.set(path, line)
  }
  return [...worst].map(([path, { settlement, party, year, saved, use }]): ReviewFinding => {
    const name = businessCase.parties.find(({ id }) => id === party)?.name ?? party
    return {
      code: 'saved-more-than-used',
      path,
      text: {
        nl: {
          message: `${name} bespaart in ${year} ${formatEuro(saved, 'nl')} op de kostenposten van verevening '${settlement.name}', en gebruikt er dat jaar ${formatEuro(use, 'nl')} zonder de aanpak; meer dan het gebruik kan niemand besparen, en wat deze verevening verschuift klopt zo niet`,
          remedy: 'Geef bij use het gebruik van de hele productgroep in euro’s per jaar, zonder de aanpak, of bekijk de besparing opnieuw.',
          question: 'Klopt het opgegeven gebruik, en klopt de besparing?',
        },
        en: {
          message: `${name} saves ${formatEuro(saved, 'en')} in ${year} on the cost items of settlement '${settlement.name}', and its use of them that year is ${formatEuro(use, 'en')} without the case; nobody can save more than its use, and what this settlement moves is not right like this`,
          remedy: 'State as use what the whole product group costs in euros a year without the case, or look at the saving again.',
          question: 'Is the stated use right, and is the saving?',
        },
      },
    }
  })
}
