import type { Funding, Intervention } from '../../case/index.js'

/**
 * Whether what an intervention brings about is incidental or structural, as a budget must say (docs/method.md, 8): it
 * ends with an intervention that is only paid from incidental money, and is structural where any cost is structural, or
 * where there is no cost that ends.
 */
export const savingFunding = ({ costs }: Pick<Intervention, 'costs'>): Funding =>
  costs.length > 0 && costs.every(({ funding }) => funding === 'incidental') ? 'incidental' : 'structural'
