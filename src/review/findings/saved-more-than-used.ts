import { nameById } from '../../case/index.js'
import type { Results } from '../../calculation/index.js'
import { formatEuro, largest } from '../../money/index.js'
import type { ReviewFinding } from '../review-finding.js'
import { savedAgainstUse, type SavedAgainstUse } from '../saved-against-use.js'

/** More than use by less than this share of it is rounding. */
const rounding = '1.000000001'

/**
 * Members of a region whose stated use is below what they save of it. Nobody saves what it does not use: shares of use
 * then say nothing, and may move more than there is. It is known only once savings are, and costs that grow beyond the
 * one use that is stated may rightly exceed it: so it is a remark, and no error.
 */
export const savedMoreThanUsed = ({ businessCase }: Results): readonly ReviewFinding[] => {
  const beyond = savedAgainstUse(businessCase).filter(({ saved, use }) => saved.gt(use.times(rounding)))
  const pathOf = ({ settlement, party }: SavedAgainstUse): string => `settlements.${settlement.id}.use.${party}`
  const worst = [...new Set(beyond.map(pathOf))].flatMap(
    (path) =>
      largest(
        beyond.filter((line) => pathOf(line) === path),
        ({ saved, use }) => saved.minus(use),
      ) ?? [],
  )
  return worst.map((line): ReviewFinding => {
    const { settlement, party, year, saved, use } = line
    const name = nameById(businessCase.parties, party)
    return {
      code: 'saved-more-than-used',
      path: pathOf(line),
      text: {
        nl: {
          message: `${name} bespaart in ${year} ${formatEuro(saved, 'nl')} op de kostenposten van verevening '${settlement.name}', en gebruikt er dat jaar ${formatEuro(use, 'nl')} zonder de aanpak; meer dan het gebruik kan niemand besparen, en wat deze verevening verschuift klopt zo niet`,
          remedy:
            'Geef bij use het gebruik van de hele productgroep in euro’s per jaar, zonder de aanpak, of bekijk de besparing opnieuw.',
          question: 'Klopt het opgegeven gebruik, en klopt de besparing?',
        },
        en: {
          message: `${name} saves ${formatEuro(saved, 'en')} in ${year} on the cost items of settlement '${settlement.name}', and its use of them that year is ${formatEuro(use, 'en')} without the case; nobody can save more than its use, and what this settlement moves is not right like this`,
          remedy:
            'State as use what the whole product group costs in euros a year without the case, or look at the saving again.',
          question: 'Is the stated use right, and is the saving?',
        },
      },
    }
  })
}
