import { evidenceGrades, type Language, nameById } from '../../../case/index.js'
import { formatEuro, formatPercentage } from '../../../money/index.js'
import type { Remark } from '../../remark.js'
import { shrunkByHaircut, type ShrunkByHaircut } from '../../shrunk-by-haircut.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Extra use and losses that a haircut for evidence makes smaller. A haircut is caution about what may not come; on what
 * counts against the case it is the reverse. The format offers two remedies: caution in the savings themselves, so that
 * each effect keeps its own grade, or a grade without a haircut, under which the split by evidence then counts the
 * effect.
 */
export const haircutOnExtraUse = finding({ weight: 'must', guideline: method(5) }, (results) => {
  const { businessCase, conventions } = results
  const free = evidenceGrades.find((grade) => conventions.haircuts[grade].isZero())
  return shrunkByHaircut(results).map((shrunk): Remark => {
    const { path, evidence, taken } = shrunk
    const intervention = nameById(businessCase.interventions, shrunk.intervention)
    const share = (language: Language): string =>
      formatPercentage(
        conventions.haircuts[evidence],
        language,
        conventions.haircuts[evidence].decimalPlaces() > 2 ? 1 : 0,
      )
    const messageIn = (language: Language, field: string): string =>
      messageOf(intervention, shrunk, `${field}${share(language)}`, formatEuro(taken, language), language)
    return {
      addresses: [path],
      text: {
        nl: {
          message: messageIn('nl', `haircuts.${evidence}, `),
          remedy: `Wees voorzichtig bij de besparingen zelf: laat haircuts.${evidence} weg en maak elke besparing met die graad kleiner, met de reden (assumption). Zo telt dit effect helemaal mee en houdt elk effect zijn eigen graad.${free === undefined ? '' : ` Of geef dit effect een graad zonder afslag (evidence: ${free}), met in assumption hoe sterk het bewijs is; de verdeling naar bewijskracht rekent het dan bij die graad.`}`,
          remark: messageIn('nl', ''),
          question: 'Wat is de uitkomst als dit helemaal meetelt?',
        },
        en: {
          message: messageIn('en', `haircuts.${evidence}, `),
          remedy: `Be careful in the savings themselves: leave haircuts.${evidence} out and make each saving of that grade smaller, with the reason (assumption). So this effect counts in full and each effect keeps its own grade.${free === undefined ? '' : ` Or give this effect a grade without a haircut (evidence: ${free}), and say in assumption how strong the evidence is; the split by evidence then counts it under that grade.`}`,
          remark: messageIn('en', ''),
          question: 'What is the outcome if this counts in full?',
        },
      },
    }
  })
})

const messageOf = (
  intervention: string,
  { kind, name }: ShrunkByHaircut,
  haircut: string,
  taken: string,
  language: Language,
): string => {
  if (language === 'nl') {
    const [what, seems] = {
      use: [`vergroot het gebruik van ${name}`, 'het extra gebruik'],
      income: [`verlaagt de opbrengst ${name}`, 'het verlies'],
      welfare: [`heeft een nadeel (${name})`, 'het nadeel'],
    }[kind] as [string, string]
    return `${intervention} ${what}, en de afslag voor bewijskracht (${haircut}) haalt daar ${taken} van af (contante waarde). Dat is niet voorzichtig: ${seems} lijkt zo kleiner`
  }
  const [what, seems] = {
    use: [`raises use of ${name}`, 'the extra use'],
    income: [`lowers the income ${name}`, 'the loss'],
    welfare: [`brings a loss (${name})`, 'the loss'],
  }[kind] as [string, string]
  return `${intervention} ${what}, and the haircut for weak evidence (${haircut}) takes ${taken} off that (present value). That is not prudent: it makes ${seems} look smaller`
}
