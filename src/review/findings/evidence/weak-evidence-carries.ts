import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/**
 * An outcome for society that is positive only because of savings and societal effects that are graded merely possible.
 */
export const weakEvidenceCarries = finding({ weight: 'must', guideline: guidelines.tooRich }, ({ society }) => {
  const { welfare, evidence } = society
  if (!welfare.npv.gt(0) || evidence.possible.npvWithout.gt(0)) return []
  return [
    {
      addresses: [],
      text: {
        nl: {
          message:
            'zonder de effecten waarvan het bewijs zwak is (mogelijk), is de uitkomst voor de samenleving niet positief',
          remedy: 'Zeg dat erbij, en onderzoek die effecten als eerste.',
          remark:
            'zonder de effecten waarvan het bewijs zwak is (‘mogelijk’), is de uitkomst voor de samenleving niet positief',
          question: 'Is de aanpak ook te verdedigen als die effecten uitblijven?',
        },
        en: {
          message:
            'without the effects of which the evidence is weak (possible), the outcome for society is not positive',
          remedy: 'Say so, and study those effects first.',
          remark: 'without the effects of which the evidence is weak, the outcome for society is not positive',
          question: 'Can the approach be defended if those effects stay away?',
        },
      },
    },
  ]
})
