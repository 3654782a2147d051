import type { Id } from '../../../base/index.js'
import { pathText } from '../../paths/path-text.js'
import type { Path } from '../../paths/path.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding } from '../../problem.js'
import { payersPeriods } from '../../sketch/case-parts.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

/** The fund is a party of its own: besides agreements it pays nothing, gains nothing and is no member of a region. */
export function* fundParty({ sketch, input }: Checked): Generator<Finding> {
  const party = sketch.fund?.party
  if (party === undefined) return
  const places = [...otherRoles(sketch, party)].map((path) => pathText(writtenPath(input, path)))
  if (places.length > 0) yield elsewhere(party, places)
}

function* otherRoles(sketch: CaseSketch, party: Id): Generator<Path> {
  for (const [period, path] of payersPeriods(sketch)) {
    const share = period.shares !== undefined && Object.hasOwn(period.shares, party) ? period.shares[party] : undefined
    if (share?.value !== undefined && !share.value.isZero()) yield [...path, 'shares', party]
  }
  for (const [item, position] of lines(sketch.costItems))
    if (item.recipient === party) yield ['costItems', position, 'recipient']
  for (const [item, position] of lines(sketch.incomeItems))
    if (item.payer === party) yield ['incomeItems', position, 'payer']
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [income, number] of lines(intervention.income)) {
      if (income.payer === party) yield ['interventions', position, 'income', number, 'payer']
    }
    for (const [effect, number] of lines(intervention.societalEffects)) {
      if (effect.beneficiary === party) yield ['interventions', position, 'societalEffects', number, 'beneficiary']
    }
  }
  for (const [settlement, position] of lines(sketch.settlements)) {
    if (settlement.members?.includes(party) === true) yield ['settlements', position, 'members']
  }
  for (const [item, position] of lines(sketch.pm)) if (item.beneficiary === party) yield ['pm', position, 'beneficiary']
}

const elsewhere = (party: string, places: readonly string[]): Finding => {
  const some = places.slice(0, 5).join(', ')
  const more = places.length - 5
  return {
    code: 'fund-party',
    path: ['fund', 'party'],
    value: party,
    values: () => ({ places: places.slice(0, 5), more: Math.max(0, more) }),
    nl: () => ({
      message: `'${party}' is het fonds, en staat ook bij ${some}${more > 0 ? ` en op nog ${more} plaatsen` : ''}`,
      reason: 'buiten afspraken om betaalt en ontvangt een fonds niets; anders is zijn saldo niet te volgen',
      remedy: 'Maak van het fonds een partij op zichzelf, bijvoorbeeld { id: fonds }, of noem daar een andere partij.',
    }),
    en: () => ({
      message: `'${party}' is the fund, and also stands at ${some}${more > 0 ? ` and in ${more} more places` : ''}`,
      reason: 'outside agreements a fund pays and receives nothing; otherwise its balance cannot be followed',
      remedy: 'Make the fund a party of its own, for example { id: fonds }, or name another party there.',
    }),
  }
}
