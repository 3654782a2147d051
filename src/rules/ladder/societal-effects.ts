import type { Intervention } from '../../case/index.js'
import type { CaseWriter } from '../case-writer.js'
import { additionality } from './additionality.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { haircut } from './haircut.js'
import { householdYears } from '../enrolment/household-years.js'
import type { WelfareEntry } from '../payers/ledger-entry.js'

/**
 * Writes the welfare an intervention brings without moving cash (docs/method.md, 5): household-years in effect x chain
 * x units x value of a unit. The same without that value are the units that prudently count.
 */
export const societalEffects = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
): readonly WelfareEntry[] =>
  intervention.societalEffects.flatMap((effect) => {
    const about = { intervention: intervention.id, effect: effect.id, party: effect.beneficiary }
    const path = `interventions.${intervention.id}.societalEffects.${effect.id}`
    const years = householdYears(write, enrolment, effect.profile, `${path}.profile`, about)
    const volume = write.quantity(effect.volume, `${path}.volume`, 'welfare-volume', about)
    const price = write.money(effect.price, `${path}.price`, 'welfare-price', about)
    const { inAll, chain } = years.succeeding
    const gross = write.named(write.multiply(inAll, ...chain, volume, price), 'welfare.gross', about)
    const added = additionality(write, effect, path, about).factor
    const net = write.named(write.multiply(gross, added), 'welfare.net', about)
    const proven = write.oneMinus(haircut(write, effect.evidence))
    const prudent = write.named(write.multiply(net, proven), 'welfare.prudent', about)
    const units = write.named(write.multiply(inAll, ...chain, volume, added, proven), 'welfare.units', about)
    return Object.entries({ gross, net, prudent }).map(([rung, row]) => ({
      kind: 'welfare' as const,
      rung: rung as WelfareEntry['rung'],
      party: effect.beneficiary,
      intervention: intervention.id,
      item: effect.id,
      evidence: effect.evidence,
      years,
      units,
      row,
    }))
  })
