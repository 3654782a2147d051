import { inBoth } from '../../../base/index.js'
import type { LadderLine, Results } from '../../../calculation/index.js'
import { type CostItem, type Language, nameById } from '../../../case/index.js'
import { type Decimal, formatEuro, formatNumber, formatPercentage, roundToNearest } from '../../../money/index.js'
import { monthWords } from '../../../timeline/index.js'
import type { Remark } from '../../remark.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Effects that raise use of a cost item whose savings become cash in part or late. The cashable rung treats both alike,
 * but a share and a lag say how slowly costs come down: beds stay, contracts run on. Extra hours are billed in full and
 * at once, so that cash looks too good.
 */
export const extraUseCashedInPart = finding({ weight: 'must', guideline: method(7) }, ({ businessCase, ladder }) =>
  ladder.flatMap((line): Remark[] => {
    const item = businessCase.costItems.find(({ id }) => id === line.costItem)
    const extra = line.rungs.prudent.presentValue
    if (item === undefined || !extra.lt(0)) return []
    const terms = termsOf(item, businessCase.timeline.from)
    const left = roundToNearest(line.lost.cashable)
    // Where the only limit is a contract that ends before any use is raised, all extra use is in cash. Whole units can
    // make cash worse than the extra use.
    if (terms.length === 0 || left.lt(0) || (terms.every(({ field }) => field === 'from') && !left.gt(0))) return []
    const intervention = nameById(businessCase.interventions, line.intervention)
    const fields = (and: string): string => terms.map(({ field }) => field).join(and)
    const isSavedOn = ladder.some(({ costItem, rungs }) => costItem === item.id && rungs.prudent.presentValue.gt(0))
    const ofItsOwn = line.move === undefined ? itemOfItsOwn : writtenOut(groupOf(businessCase, line))
    const messageIn = (language: Language): string =>
      messageOf({ intervention, item, line, terms: terms.map(({ words }) => words[language]) }, language)
    return [
      {
        addresses: [`interventions.${line.intervention}.effects.${line.effect}`],
        text: {
          nl: {
            message: messageIn('nl'),
            remedy: isSavedOn
              ? ofItsOwn.nl
              : `Haal ${fields(' en ')} bij kostenpost '${item.id}' weg uit cashable: er bespaart niets op deze post.`,
            question: 'Hoe ziet de kas eruit als dit extra gebruik meteen en helemaal wordt betaald?',
          },
          en: {
            message: messageIn('en'),
            remedy: isSavedOn
              ? ofItsOwn.en
              : `Take ${fields(' and ')} out of cashable of cost item '${item.id}': nothing saves on it.`,
            question: 'What does cash look like if this extra use is paid in full and at once?',
          },
        },
      },
    ]
  }),
)

const itemOfItsOwn: Readonly<Record<Language, string>> = {
  nl: 'Geef wat stijgt een eigen kostenpost met dezelfde prijs, volume 0 en zonder cashable, en zet het effect daarop met als volume wat erbij komt.',
  en: 'Give what rises a cost item of its own with the same price, volume 0 and no cashable, and put the effect on that with as volume what is added.',
}

/** A move adds all costs of the group that is joined, so that only its parts can have terms of their own. */
const writtenOut = (group: string): Readonly<Record<Language, string>> => ({
  nl: `Schrijf de overgang uit in losse effecten: reduction: 1 op elke kostenpost van '${group}', en voor wat erbij komt een eigen kostenpost van '${group}' met dezelfde prijs, volume 0 en zonder cashable, met een effect met als volume wat een huishouden dan gebruikt.`,
  en: `Write the move out in effects: reduction: 1 on each cost item of '${group}', and for what is added a cost item of '${group}' with the same price, volume 0 and no cashable, with an effect with as volume what a household then uses.`,
})

const groupOf = ({ interventions }: Results['businessCase'], { intervention }: LadderLine): string =>
  interventions.find(({ id }) => id === intervention)?.targetGroup ?? ''

interface Term {
  readonly field: 'share' | 'lag' | 'from'
  readonly words: Readonly<Record<Language, string>>
}

/**
 * What keeps savings on a cost item from being cash in full and at once; whole units do not count, since extra use
 * needs more whole units too.
 */
const termsOf = ({ cashable: { share, lag, from } }: CostItem, start: string): readonly Term[] => {
  const shown = (value: Decimal, language: Language): string => formatNumber(value, value.isInteger() ? 0 : 1, language)
  return [
    ...(share?.value.lt(1) === true
      ? [
          {
            field: 'share',
            words: inBoth(
              (language) =>
                `${language === 'nl' ? 'het verzilverbare deel' : 'the cashable share'} (${formatPercentage(share.value, language, share.value.decimalPlaces() > 2 ? 1 : 0)})`,
            ),
          } as const,
        ]
      : []),
    ...(lag?.value.gt(0) === true
      ? [
          {
            field: 'lag',
            words: {
              nl: `de vertraging (${shown(lag.value, 'nl')} maanden)`,
              en: `the lag (${shown(lag.value, 'en')} months)`,
            },
          } as const,
        ]
      : []),
    ...(from !== undefined && from > start
      ? [
          {
            field: 'from',
            words: {
              nl: `de contracten (tot ${monthWords(from, 'nl')})`,
              en: `the contracts (until ${monthWords(from, 'en')})`,
            },
          } as const,
        ]
      : []),
  ]
}

interface Reported {
  readonly intervention: string
  readonly item: CostItem
  readonly line: LadderLine
  readonly terms: readonly string[]
}

const messageOf = ({ intervention, item, line: { rungs, lost }, terms }: Reported, language: Language): string => {
  const euro = (amount: Decimal): string => formatEuro(amount, language)
  const [extra, cash, left] = [rungs.prudent.presentValue.neg(), rungs.cashable.presentValue.neg(), lost.cashable].map(
    euro,
  )
  const isLeftOut = roundToNearest(lost.cashable).gt(0)
  if (language === 'nl') {
    const because = `door ${terms.join(' en ')}`
    const counts = isLeftOut
      ? `Van de ${extra} die dat kost (contante waarde) telt maar ${cash} mee in kas, ${because}: ${left} blijft eruit`
      : `In kas telt dat pas later mee, ${because}`
    return `${intervention} vergroot het gebruik van ${item.name}. ${counts}. Zulke voorwaarden gaan over hoe kosten dalen; extra gebruik wordt meteen en helemaal betaald`
  }
  const because = `because of ${terms.join(' and ')}`
  const counts = isLeftOut
    ? `Of the ${extra} that this costs (present value) only ${cash} counts in cash, ${because}: ${left} is left out`
    : `In cash it counts only later, ${because}`
  return `${intervention} raises use of ${item.name}. ${counts}. Such terms are about how costs come down; extra use is paid in full and at once`
}
