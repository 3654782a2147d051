import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { together } from '../../together.js'

const transfers =
  /uitkering|\bbijstand|toeslag|\bbelasting(en)?\b|\bpremies?\b|\bboetes?\b|wajong|\bwia\b|\bww\b|welfare benefit|\btax(es)?\b|allowance/i
/** What it takes to provide a transfer is a cost. */
const work = /uitvoering|uitvoeren|begeleiding|beschikking|consulent|aanvra|administratie|bijzondere|execution|bezwaar/i

/** Money that only changes hands, booked as if it were used up or newly made: for society it then counts, where it cancels. */
export const transferAsResource = finding({ weight: 'must', guideline: method(8) }, ({ businessCase }) => {
  const changed = new Set(
    businessCase.interventions.flatMap(({ effects }) =>
      effects.flatMap(({ costItem, incomeItem }) => [costItem, incomeItem]),
    ),
  )
  const lists = { costItems: businessCase.costItems, incomeItems: businessCase.incomeItems }
  const found = (['costItems', 'incomeItems'] as const).flatMap((list) =>
    lists[list]
      .filter(
        ({ id, name, nature }) => changed.has(id) && nature === 'resource' && transfers.test(name) && !work.test(name),
      )
      .map(({ id, name }) => ({ path: `${list}.${id}`, name })),
  )
  return together(found, {
    nl: ({ at, names }) => ({
      message: `dit lijkt geld dat alleen van hand wisselt, en telt als iets dat wordt verbruikt${at}`,
      remedy:
        'Schrijf nature: transfer, met wie het ontvangt (recipient) of betaalt (payer); splits een post die ook hulp bevat. Voor de samenleving valt een uitkering of belasting weg.',
      remark: `dit lijkt geld dat alleen van hand wisselt, en telt voor de samenleving helemaal mee: ${names}`,
      question: 'Wie verliest wat hier bespaard of ontvangen wordt?',
    }),
    en: ({ at, names }) => ({
      message: `this seems money that only changes hands, and counts as something used up${at}`,
      remedy:
        'Write nature: transfer, with who receives it (recipient) or pays it (payer); split an item that holds services too. For society a benefit payment or a tax cancels.',
      remark: `this seems money that only changes hands, and counts in full for society: ${names}`,
      question: 'Who loses what is saved or received here?',
    }),
  })
})
