import { benefitsOf } from '../../benefits-of.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** Value added tax that is counted as a benefit: what the treasury receives, a buyer pays. */
export const vatAsBenefit = finding({ weight: 'must', guideline: guidelines.vat }, ({ businessCase }) =>
  together(
    benefitsOf(businessCase).filter(({ name }) => /\b(btw|vat|omzetbelasting)\b/i.test(name)),
    {
      nl: ({ at, names }) => ({
        message: `btw is als baat geboekt${at}`,
        remedy:
          'Haal de post weg. Btw die een betaler terugkrijgt hoort bij de kosten (vat met recoverable); btw die het Rijk ontvangt, betaalt een ander.',
        remark: `btw is als baat geboekt: ${names}`,
        question: 'Wie betaalt deze btw, en telt die betaling ook mee?',
      }),
      en: ({ at, names }) => ({
        message: `VAT is counted as a benefit${at}`,
        remedy:
          'Take the line out. VAT that a payer recovers belongs with the costs (vat with recoverable); VAT that the state receives, somebody pays.',
        remark: `VAT is counted as a benefit: ${names}`,
        question: 'Who pays this VAT, and does that payment count too?',
      }),
    },
  ),
)
