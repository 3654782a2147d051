import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { together } from '../../together.js'

const month = /\bmaand(en)?\b|\bmonths?\b/i
const week = /\bwe(ek|ken)\b|\bweeks?\b/i
const year = /\bjaar\b|huishoudjaar|gezinsjaar|\byears?\b/i

/**
 * Volumes that do not go with their unit: a price a month with a volume of one, which is one month a year, or a price a
 * year with twelve of them.
 */
export const volumeAgainstUnit = finding({ weight: 'must', guideline: method(3) }, ({ businessCase }) => {
  const lists = { costItems: businessCase.costItems, incomeItems: businessCase.incomeItems }
  const found = (['costItems', 'incomeItems'] as const).flatMap((list) =>
    lists[list]
      .filter(({ unit, volume }) =>
        volume.some(({ value }) => {
          if (month.test(unit) && !year.test(unit)) return value.eq(1)
          if (week.test(unit) && !year.test(unit)) return value.eq(1)
          return year.test(unit) && [12, 52, 365].some((periods) => value.eq(periods))
        }),
      )
      .map(({ id, name }) => ({ path: `${list}.${id}.volume`, name })),
  )
  return together(found, {
    nl: ({ at, names }) => ({
      message: `het volume past niet bij de eenheid, zodat de kosten een factor twaalf (of 52) kunnen schelen${at}`,
      remedy:
        'Het volume is het aantal eenheden per huishouden per jaar: bij een prijs per maand meestal 12, bij een prijs per jaar meestal 1.',
      remark: `het volume past niet bij de eenheid, zodat de kosten een factor twaalf (of 52) kunnen schelen: ${names}`,
      question: 'Is de prijs per maand of per jaar, en hoe vaak per jaar wordt hij betaald?',
    }),
    en: ({ at, names }) => ({
      message: `the volume does not go with the unit, so that costs may be off by a factor of twelve (or 52)${at}`,
      remedy:
        'The volume is the number of units a household uses in a year: with a price a month mostly 12, with a price a year mostly 1.',
      remark: `the volume does not go with the unit, so that costs may be off by a factor of twelve (or 52): ${names}`,
      question: 'Is the price by month or by year, and how often a year is it paid?',
    }),
  })
})
