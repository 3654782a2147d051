import { type BusinessCase, type CostItem, type Intervention, isCostEffect } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { shareWord } from '../../significant-words.js'
import { together, type Found } from '../../together.js'

/**
 * The same saving in two lines: a cost item that an intervention reduces, and beside it a societal effect or income that
 * bears its name; or two cost items of one group with the same price, volume and payer that bear one name.
 */
export const savingCountedTwice = finding({ weight: 'must', guideline: method(8) }, ({ businessCase }) =>
  together(
    [
      ...businessCase.interventions.flatMap((intervention) => namedAfterSaving(intervention, businessCase)),
      ...alike(businessCase),
    ],
    {
      nl: ({ at, names }) => ({
        message: `dezelfde besparing lijkt twee keer te tellen${at}`,
        remedy:
          'Haal een van de twee weg. Wat een partij minder uitgeeft, is geen opbrengst en geen maatschappelijk effect daarnaast. Zijn het echt verschillende dingen, geef ze dan namen waaruit dat blijkt.',
        remark: `dezelfde besparing lijkt twee keer te tellen: ${names}`,
        question: 'Wat zit er in de ene post dat niet ook in de andere zit?',
      }),
      en: ({ at, names }) => ({
        message: `the same saving seems to count twice${at}`,
        remedy:
          'Take one of the two out. What a party spends less is neither income nor a societal effect beside it. If they are truly different, give them names that show it.',
        remark: `the same saving seems to count twice: ${names}`,
        question: 'What is in the one line that is not in the other as well?',
      }),
    },
  ),
)

const namedAfterSaving = (intervention: Intervention, { costItems, incomeItems }: BusinessCase): readonly Found[] => {
  const changed = new Set(intervention.effects.filter(isCostEffect).map(({ costItem }) => costItem))
  const saved = costItems.filter(({ id }) => changed.has(id))
  const raised = new Set(intervention.effects.map(({ incomeItem }) => incomeItem))
  const others = [
    ...intervention.societalEffects.map(({ id, name }) => ({
      path: `interventions.${intervention.id}.societalEffects.${id}`,
      name,
    })),
    ...incomeItems
      .filter(({ id, nature }) => raised.has(id) && nature === 'resource')
      .map(({ id, name }) => ({ path: `incomeItems.${id}`, name })),
  ]
  return others.flatMap(({ path, name }) => {
    const same = saved.find((item) => shareWord(item.name, name))
    return same === undefined ? [] : [{ path, name: `${name} / ${same.name}` }]
  })
}

const alike = ({ costItems }: BusinessCase): readonly Found[] =>
  costItems.flatMap((item, at) => {
    const same = costItems.slice(0, at).find((earlier) => isSameCost(earlier, item))
    return same === undefined ? [] : [{ path: `costItems.${item.id}`, name: `${item.name} / ${same.name}` }]
  })

const isSameCost = (one: CostItem, other: CostItem): boolean =>
  one.targetGroup === other.targetGroup &&
  one.domain === other.domain &&
  shareWord(one.name, other.name) &&
  one.price.every(({ value }, at) => other.price[at]?.value.eq(value) === true) &&
  one.volume.every(({ value }, at) => other.volume[at]?.value.eq(value) === true)
