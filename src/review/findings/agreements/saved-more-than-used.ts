import { nameById } from '../../../case/index.js'
import { formatEuro, largest, ZERO, type Decimal } from '../../../money/index.js'
import type { Remark } from '../../remark.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Members of a region whose stated use is below what they save of it. Nobody saves what it does not use: shares of use
 * then say nothing, and may move more than there is. It is known only once savings are, and costs that grow beyond the
 * one use that is stated may rightly exceed it: so it is a remark, and no error.
 */
export const savedMoreThanUsed = finding(
  { weight: 'must', guideline: method(8) },
  ({ businessCase, budgetYears, usedBySettlement }) =>
    usedBySettlement.flatMap(({ settlement: id, party, saved, use, beyond, most }): readonly Remark[] => {
      if (!most.gt(0)) return []
      const worst = largest([...budgetYears.keys()], (at) => beyond[at] ?? ZERO) ?? 0
      const settlement = nameById(businessCase.settlements, id)
      const name = nameById(businessCase.parties, party)
      const year = String(budgetYears[worst])
      const [saves, uses] = [saved, use].map((row) => row[worst] ?? ZERO) as [Decimal, Decimal]
      return [
        {
          addresses: [`settlements.${id}.use.${party}`],
          text: {
            nl: {
              message: `${name} bespaart in ${year} ${formatEuro(saves, 'nl')} op de kostenposten van verevening '${settlement}', en gebruikt er dat jaar ${formatEuro(uses, 'nl')} zonder de aanpak; meer dan het gebruik kan niemand besparen, en wat deze verevening verschuift klopt zo niet`,
              remedy:
                'Geef bij use het gebruik van de hele productgroep in euro’s per jaar, zonder de aanpak, of bekijk de besparing opnieuw.',
              question: 'Klopt het opgegeven gebruik, en klopt de besparing?',
            },
            en: {
              message: `${name} saves ${formatEuro(saves, 'en')} in ${year} on the cost items of settlement '${settlement}', and its use of them that year is ${formatEuro(uses, 'en')} without the case; nobody can save more than its use, and what this settlement moves is not right like this`,
              remedy:
                'State as use what the whole product group costs in euros a year without the case, or look at the saving again.',
              question: 'Is the stated use right, and is the saving?',
            },
          },
        },
      ]
    }),
)
