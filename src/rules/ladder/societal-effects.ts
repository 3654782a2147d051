import type { Intervention } from '../../case/index.js'
import type { Label } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { additionality } from './additionality.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { haircut } from './haircut.js'
import { householdYears } from '../enrolment/household-years.js'
import { label } from '../label.js'
import type { WelfareEntry } from '../payers/ledger-entry.js'

/**
 * Writes the welfare an intervention brings without moving cash: household-years in effect x chain x units x value of a
 * unit.
 */
export const societalEffects = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
): readonly WelfareEntry[] =>
  intervention.societalEffects.flatMap((effect) => {
    const about = { intervention: intervention.id, effect: effect.id, party: effect.beneficiary }
    const path = `interventions.${intervention.id}.societalEffects.${effect.id}`
    const labelOf = (concept: string): Label => label(concept, about)
    const years = householdYears(write, enrolment, effect.profile, `${path}.profile`, labelOf)
    const volume = write.quantity(
      effect.volume,
      `${path}.volume`,
      'units-per-household-year',
      labelOf('welfare-volume'),
    )
    const price = write.money(effect.price, `${path}.price`, 'eur-per-unit', labelOf('welfare-price'))
    const gross = write.named(
      write.multiply(years.inEffect, enrolment.chain, volume, price),
      'eur',
      labelOf('welfare.gross'),
    )
    const net = write.named(
      write.multiply(gross, additionality(write, effect, path, labelOf).factor),
      'eur',
      labelOf('welfare.net'),
    )
    const prudent = write.named(
      write.multiply(net, write.oneMinus(haircut(write, effect.evidence))),
      'eur',
      labelOf('welfare.prudent'),
    )
    return Object.entries({ gross, net, prudent }).map(([rung, row]) => ({
      kind: 'welfare' as const,
      rung: rung as WelfareEntry['rung'],
      party: effect.beneficiary,
      intervention: intervention.id,
      item: effect.id,
      evidence: effect.evidence,
      years,
      row,
    }))
  })
