import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { statedAmounts } from '../../stated-amounts.js'
import { together } from '../../together.js'

/** A text that says that an amount leaves the tax out. */
const withoutTax = /\b(exclusief|excl\.?|ex\.?|zonder|excluding)\s+(de\s+)?(btw|vat)\b/i
const anyTax = /\b(btw|vat)\b/i

/** What is bought from a business that charges tax, as against staff, care and grants. */
const bought =
  /licenti|software|\bict\b|\bapp\b|website|platform|inhuur|ingehuurd|adviesbureau|externe? (advies|onderzoek|bureau)|extern bureau|drukwerk|inrichting|verbouw|materia(al|len)|meubilair|leaseauto/i

/**
 * Amounts without value added tax that bear it: the text of an amount says so, or a cost is bought from a business and
 * nothing is said of the tax. Welfare values costs at what consumers pay.
 */
export const vatLeftOut = finding({ weight: 'must', guideline: guidelines.vat }, ({ businessCase }) => {
  const bare = statedAmounts(businessCase).filter(({ path, amount }) => {
    const cost = costAt(path)
    if (cost?.vat !== undefined) return false
    const text = `${cost?.name ?? ''} ${amount.source ?? ''} ${amount.assumption ?? ''}`
    return withoutTax.test(text) || (cost !== undefined && bought.test(cost.name) && !anyTax.test(text))
  })
  return together(bare, {
    nl: ({ at, names }) => ({
      message: `hier lijkt de btw te ontbreken${at}`,
      remedy:
        'Zet bij kosten de btw erbij (vat: { rate: 0.21 }, en recoverable als de betaler haar terugkrijgt), of zeg in de aanname dat het bedrag inclusief btw is of dat geen btw geldt. Geef een prijs inclusief btw.',
      remark: `hier lijkt de btw te ontbreken: ${names}`,
      question: 'Is dit bedrag met of zonder btw, en krijgt de betaler de btw terug?',
    }),
    en: ({ at, names }) => ({
      message: `VAT seems to be missing here${at}`,
      remedy:
        'State the tax with a cost (vat: { rate: 0.21 }, and recoverable where the payer gets it back), or say in the assumption that the amount includes it or that none is due. State a price with VAT.',
      remark: `VAT seems to be missing here: ${names}`,
      question: 'Does this amount include VAT, and does the payer get it back?',
    }),
  })

  function costAt(path: string) {
    const [, intervention, id] = /^interventions\.([^.]+)\.costs\.([^.]+)\./.exec(path) ?? []
    return businessCase.interventions.find((each) => each.id === intervention)?.costs.find((cost) => cost.id === id)
  }
})
