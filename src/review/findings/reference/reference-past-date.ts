import { statedQuantities, type BusinessCase } from '../../../case/index.js'
import { listed } from '../../../money/index.js'
import { isMonth, monthWords } from '../../../timeline/index.js'
import { dueBefore } from '../../../reference/index.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/** Records of reference data of which a newer edition was due before the day of the review; none where no day is given. */
export const referencePastDate = finding({ weight: 'should', guideline: method(3) }, ({ businessCase }, { asOf }) => {
  const { referenceData } = businessCase
  if (asOf === undefined) return []
  const past = [...referenceData.discountRegimes, ...referenceData.priceIndices, ...referenceData.unitCosts].filter(
    ({ next }) => dueBefore(next, asOf),
  )
  if (past.length === 0) return []
  const lines = (language: 'nl' | 'en', said: (name: string, due: string) => string): string =>
    listed(
      past.map(({ id, name, next }) => said(`${name[language]} (${id})`, dueWords(next?.due ?? '', language))),
      atMostFive[language],
    )
  const nl = `van deze gegevens had een nieuwere uitgave er al moeten zijn: ${lines('nl', (name, due) => `${name}, verwacht ${due}`)}`
  const en = `a newer edition of these records should have appeared: ${lines('en', (name, due) => `${name}, due ${due}`)}`
  return [
    {
      addresses: past.flatMap((record) => usesOf(record, businessCase)),
      text: {
        nl: {
          message: nl,
          remedy:
            'Zoek de nieuwe uitgave, en zet haar met hetzelfde id in referenceData van de case, of in een bestand met naslag.',
          question: 'Is er een nieuwere uitgave, en verandert die de uitkomst?',
        },
        en: {
          message: en,
          remedy:
            'Look for the new edition, and put it with the same id in referenceData of the case, or in a file with reference data.',
          question: 'Is there a newer edition, and does it change the answer?',
        },
      },
    },
  ]
})

/** Where a case uses a record: amounts that refer to a unit cost, the price index, or the discount rate. */
const usesOf = ({ id }: { readonly id: string }, businessCase: BusinessCase): readonly string[] => [
  ...statedQuantities(businessCase)
    .filter(({ quantity }) => quantity.reference === id)
    .map(({ path }) => path),
  ...(businessCase.referenceData.priceIndices.some((index) => index.id === id) ? ['prices.index'] : []),
  ...(businessCase.referenceData.discountRegimes.some((regime) => regime.id === id) ? ['discounting.regime'] : []),
]

const dueWords = (due: string, language: 'nl' | 'en'): string => (isMonth(due) ? monthWords(due, language) : due)
