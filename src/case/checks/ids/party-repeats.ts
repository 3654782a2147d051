import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** A region names each member once, and a fund each party that deposits. */
export function* partyRepeats({ sketch }: Checked): Generator<Finding> {
  for (const [settlement, position] of lines(sketch.settlements)) {
    yield* repeats(
      [...lines(settlement.members)].map(([party, number]) => [party, ['settlements', position, 'members', number]]),
    )
  }
  yield* repeats(
    [...lines(sketch.fund?.deposits)].map(([deposit, number]) => [
      deposit.party,
      ['fund', 'deposits', number, 'party'],
    ]),
  )
}

function* repeats(parties: readonly (readonly [party: string | undefined, path: Path])[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const [party, path] of parties) {
    if (party === undefined) continue
    if (seen.has(party)) yield repeated(path, party)
    seen.add(party)
  }
}

const repeated = (path: Path, party: string): Finding => ({
  code: 'party-repeats',
  path,
  value: party,
  nl: () => ({
    message: `'${party}' staat al in deze lijst`,
    remedy: 'Noem elke partij één keer; tel aandelen zo nodig op.',
  }),
  en: () => ({
    message: `'${party}' is in this list already`,
    remedy: 'Name each party once; add up shares where needed.',
  }),
})
