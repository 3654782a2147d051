import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { fundPayments } from '../../sketch/agreement-parts.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

type Pair = readonly [one: string | undefined, other: string | undefined, path: Path]

/** Nobody pays itself: not in a contribution, not in an outcome contract, not the fund. */
export function* paysItself({ sketch }: Checked): Generator<Finding> {
  for (const [one, other, path] of pairs(sketch)) if (one !== undefined && one === other) yield toItself(path, one)
}

function* pairs(sketch: CaseSketch): Generator<Pair> {
  for (const [agreement, position] of lines(sketch.agreements)) {
    const path = ['agreements', position]
    if (agreement.kind === 'contribution') yield [agreement.payer, agreement.recipient, [...path, 'recipient']]
    if (agreement.kind !== 'outcome-contract') continue
    yield [agreement.investor, agreement.recipient, [...path, 'recipient']]
    yield [agreement.investor, agreement.outcomePayer, [...path, 'outcomePayer']]
  }
  const { fund } = sketch
  for (const [deposit, number] of lines(fund?.deposits))
    yield [fund?.party, deposit.party, ['fund', 'deposits', number, 'party']]
  for (const [endowment, number] of lines(fund?.endowments))
    yield [fund?.party, endowment.party, ['fund', 'endowments', number, 'party']]
  for (const [payment, path] of fundPayments(sketch)) yield [fund?.party, payment.recipient, [...path, 'recipient']]
}

const toItself = (path: Path, party: string): Finding => ({
  code: 'pays-itself',
  path,
  value: party,
  nl: () => ({
    message: `'${party}' betaalt hier aan zichzelf`,
    reason: 'een afspraak verplaatst geld van de ene partij naar de andere',
    remedy: 'Noem hier een andere partij.',
  }),
  en: () => ({
    message: `'${party}' pays itself here`,
    reason: 'an agreement moves money from one party to another',
    remedy: 'Name another party here.',
  }),
})
