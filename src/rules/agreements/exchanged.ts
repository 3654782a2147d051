import type { ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { AccountFormulas } from '../outcomes/account-formulas.js'
import type { Exchanged } from '../outcomes/account.js'

/**
 * Writes what all parties together receive and pay under agreements and through the fund, at present value
 * (docs/agreements.md, Who keeps it): what one pays another receives, so that the two cancel.
 */
export const exchanged = (write: CaseWriter, parties: readonly AccountFormulas[]): Exchanged<ScalarId> => {
  const together = (which: 'received' | 'paid'): ScalarId =>
    write.named(
      write.add(write.constant(0), ...parties.map(({ cash }) => cash[which].presentValue)),
      `exchanged.${which}`,
    )
  return { received: together('received'), paid: together('paid') }
}
