import type { Agreement } from '../parts/agreements/agreement.js'
import type { ContributionTerms } from '../parts/agreements/contribution-terms.js'
import type { Settlement } from '../parts/agreements/settlement.js'
import { plainFields, plainPart } from './plain-part.js'

/** The rule of a settlement is written as fields of its line; members that are those of its table are not written beside it. */
export const storedSettlement = ({ on, rule, members, ...rest }: Settlement): unknown => {
  const { kind, ...terms } = rule
  const table = rule.kind === 'benefit' ? undefined : rule.kind === 'moving-average' ? rule.use : rule.key
  const { fixed, ...others } = plainFields(terms)
  return {
    ...plainFields(rest),
    ...on,
    rule: kind,
    ...others,
    ...(fixed === undefined ? {} : { fixedShare: fixed }),
    ...(table !== undefined && String(Object.keys(table)) === String(members) ? {} : { members }),
  }
}

/** The terms of a contribution, and what an outcome contract is about, are written as fields of their line. */
export const storedAgreement = (agreement: Agreement): unknown => {
  if (agreement.kind === 'outcome-contract') {
    const { on, ...rest } = agreement
    return { ...plainFields(rest), ...on }
  }
  const { terms, ...rest } = agreement
  return { ...plainFields(rest), ...storedTerms(terms) }
}

const storedTerms = (terms: ContributionTerms): object => {
  switch (terms.kind) {
    case 'once':
      return { once: { month: terms.month, amount: plainPart(terms.amount) } }
    case 'yearly':
      return { yearly: plainPart(terms.amount) }
    case 'share-of-savings':
      return { shareOfSavings: { share: plainPart(terms.share), ...terms.on } }
    case 'share-of-agreement':
      return { shareOfAgreement: { share: plainPart(terms.share), agreement: terms.agreement } }
  }
}
