import { listed } from '../../../money/index.js'
import type { Results } from '../../../calculation/index.js'
import type { Agreement } from '../../../case/index.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/** Agreements that pay a share of savings of which their payer retains none, so that nothing is ever paid. */
export const shareOfNoSavings = finding({ weight: 'should', guideline: method(8) }, (results) => {
  const idle = results.businessCase.agreements.filter((agreement) => sharesNothing(results, agreement))
  if (idle.length === 0) return []
  const names = idle.map(({ name }) => name)
  return [
    {
      addresses: idle.map(({ id }) => `agreements.${id}`),
      text: {
        nl: {
          message: `afspraak die uit besparing betaalt, maar waarbij de betaler daarop niets overhoudt en dus niets betaalt: ${listed(names, atMostFive.nl)}`,
          remedy: 'Controleer de betaler, de kostenposten, de looptijd en welk bewijs (proven) telt.',
          question: 'Was het de bedoeling dat hier niets wordt betaald?',
        },
        en: {
          message: `agreement that pays out of savings of which its payer retains nothing, so that nothing is paid: ${listed(names, atMostFive.en)}`,
          remedy: 'Check the payer, the cost items, the dates and which evidence counts (proven).',
          question: 'Was it intended that nothing is paid here?',
        },
      },
    },
  ]
})

/**
 * A share or a cap of zero is somebody's choice, and no surprise. Where an outcome payer also receives the advance, a
 * move does not separate the repayment from the advance: such a contract gets no remark.
 */
const sharesNothing = ({ moves }: Results, agreement: Agreement): boolean => {
  const { payer, isLikely } = shareOf(agreement)
  return (
    isLikely &&
    moves
      .filter(({ kind, id }) => kind === 'agreement' && id === agreement.id)
      .flatMap(({ parties }) => parties.filter(({ party }) => party === payer))
      .every(({ flow }) => flow.byYear.every((amount) => amount.isZero()))
  )
}

/** Who pays a share of savings under an agreement, and whether the agreement intends this to be more than zero. */
const shareOf = (agreement: Agreement): { readonly payer: string; readonly isLikely: boolean } => {
  if (agreement.kind === 'contribution') {
    const { payer, terms, cap } = agreement
    return {
      payer,
      isLikely: terms.kind === 'share-of-savings' && !terms.share.value.isZero() && cap?.value.isZero() !== true,
    }
  }
  const { advances, share, outcomePayer, recipient } = agreement
  const isLikely =
    recipient !== outcomePayer && !share.value.isZero() && advances.some(({ amount }) => !amount.value.isZero())
  return { payer: outcomePayer, isLikely }
}
