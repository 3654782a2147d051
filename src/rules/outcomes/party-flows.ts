import { domains, evidenceGrades, fundings, type Domain, type EvidenceGrade, type Funding } from '../../case/index.js'
import type { FormulaId, Name } from '../../sheet/index.js'
import { incomeTogether, partyIncome, type PartyIncome } from '../income/party-income.js'
import { recordOf } from '../record-of.js'
import { rungs, type Rung } from '../ladder/rung.js'
import { type LedgerEntry, type SavingEntry } from '../payers/ledger-entry.js'
import { type Model } from '../model.js'
import type { Concept } from '../figures.js'
import type { FigurePart } from '../figure-name.js'

/** What is split by grade of evidence: savings on two rungs, and societal effects. */
export const evidenced = ['prudent', 'cashable', 'societal'] as const

/** What the ledger says of one party, summed into rows of euros by period. */
export interface PartyFlows {
  readonly costs: Readonly<Record<Funding, FormulaId>>
  /** The part of costs, income and agreements that falls at the start of its period; the rest runs evenly. */
  readonly atStart: FormulaId
  /** Parts of the costs: contingency, and value added tax that is not recovered; absent where the case has none. */
  readonly additions: Readonly<Partial<Record<'contingency' | 'vat', FormulaId>>>
  /** Value added tax that is recovered: a cost in welfare and not in cash; absent where there is none. */
  readonly recoveredVat?: FormulaId
  readonly savings: Readonly<Record<Rung, FormulaId>>
  /** The parts of the cashable savings; absent where the case has no transfer. */
  readonly savingParts: Readonly<Partial<Record<'avoided' | 'transfersLost', FormulaId>>>
  /** What settlement in the region moves. */
  readonly settlement: FormulaId
  /** What agreements and the fund bring (positive) and take (negative). */
  readonly received: FormulaId
  readonly paid: FormulaId
  /** What income falls to it; absent where the case has none. */
  readonly income?: PartyIncome
  readonly societal: FormulaId
  readonly evidence: Readonly<Record<EvidenceGrade, Readonly<Record<(typeof evidenced)[number], FormulaId>>>>
  readonly domains: Readonly<Partial<Record<Domain, FormulaId>>>
}

/** Sums the ledger entries of one party (docs/method.md, 10). */
export const partyFlows = (model: Model, party: string): PartyFlows => {
  const { write } = model
  const own = model.ledger.filter((entry) => entry.party === party)
  const sumOf = (entries: readonly LedgerEntry[], concept: Concept, ...parts: readonly FigurePart[]): FormulaId =>
    write.named(write.add(write.zeros, ...entries.map((entry) => entry.row)), concept, { party }, ...parts)
  const savings = own.filter((entry) => entry.kind === 'saving')
  const societal = own.filter((entry) => entry.kind === 'welfare').filter((entry) => entry.rung === 'prudent')
  const onRung = (rung: Rung, where: (entry: SavingEntry) => boolean = () => true): readonly SavingEntry[] =>
    savings.filter((entry) => entry.rung === rung && where(entry))
  const income = partyIncome(model, party)
  const usedDomains = domains.filter((domain) => model.ladder.some((line) => line.baseline.item.domain === domain))
  return {
    costs: recordOf(fundings, (funding) =>
      sumOf(
        own.filter((entry) => entry.kind === 'cost' && entry.funding === funding),
        `flow.costs.${funding}`,
      ),
    ),
    additions: recordOf(additionsIn(model), (part) =>
      sumOf(
        own.filter((entry) => entry.kind === 'cost' && entry.part === part),
        `flow.costs.${part}`,
      ),
    ),
    ...(hasRecoveredVat(model)
      ? {
          recoveredVat: sumOf(
            own.filter((entry) => entry.kind === 'recovered-vat'),
            'flow.recovered-vat',
          ),
        }
      : {}),
    atStart: sumOf(
      own.filter((entry) => 'timing' in entry && entry.timing === 'start'),
      'flow.at-start',
    ),
    settlement: sumOf(
      own.filter((entry) => entry.kind === 'settlement'),
      'flow.settlement',
    ),
    received: sumOf(
      own.filter((entry) => entry.kind === 'agreement' && entry.direction === 'received'),
      'flow.received',
    ),
    paid: sumOf(
      own.filter((entry) => entry.kind === 'agreement' && entry.direction === 'paid'),
      'flow.paid',
    ),
    savings: recordOf(rungs, (rung) => sumOf(onRung(rung), 'flow.saving', rung)),
    savingParts: recordOf(savingPartsIn(model), (part) =>
      sumOf(
        onRung('cashable', (entry) => entry.side === (part === 'avoided' ? 'payer' : 'recipient')),
        savingPart[part],
      ),
    ),
    ...(income === undefined ? {} : { income }),
    societal: sumOf(societal, 'flow.societal'),
    evidence: recordOf(evidenceGrades, (grade) => {
      const savingOn = (rung: Rung): FormulaId =>
        sumOf(
          onRung(rung, (entry) => entry.evidence === grade),
          'flow.saving',
          rung,
          grade,
        )
      return {
        prudent: savingOn('prudent'),
        cashable: savingOn('cashable'),
        societal: sumOf(
          societal.filter((entry) => entry.evidence === grade),
          'flow.societal',
          grade,
        ),
      }
    }),
    domains: recordOf(usedDomains, (domain) =>
      sumOf(
        onRung('prudent', (entry) => entry.domain === domain),
        'flow.saving.domain',
        domain,
      ),
    ),
  }
}

/** What comes on top of the stated costs of this case. */
const additionsIn = ({ ledger }: Model): readonly ('contingency' | 'vat')[] =>
  (['contingency', 'vat'] as const).filter((part) =>
    ledger.some((entry) => entry.kind === 'cost' && entry.part === part),
  )

/** What a party no longer pays, and what it no longer receives. */
const savingPart = { avoided: 'flow.avoided', transfersLost: 'flow.transfers-lost' } as const

const savingPartsIn = ({ ledger }: Model): readonly (keyof typeof savingPart)[] =>
  ledger.some((entry) => entry.kind === 'saving' && entry.side === 'recipient') ? ['avoided', 'transfersLost'] : []

const hasRecoveredVat = ({ ledger }: Model): boolean => ledger.some(({ kind }) => kind === 'recovered-vat')

/** The flows of society: those of all parties together. Between parties these cancel: it neither receives nor pays. */
export const societyFlows = (model: Model, parties: readonly PartyFlows[]): PartyFlows =>
  flowsTogether(model, 'society', parties, { received: model.write.zeros, paid: model.write.zeros })

/** The flows of several parties together, with what they receive from and pay to others. */
export const flowsTogether = (
  model: Model,
  who: string,
  parties: readonly PartyFlows[],
  moved: Pick<PartyFlows, 'received' | 'paid'>,
): PartyFlows => {
  const { write } = model
  const together = (pick: (party: PartyFlows) => FormulaId): FormulaId => {
    const [first] = parties
    if (first === undefined) return write.zeros
    const { unit, label } = write.nameOf(pick(first)) as Name
    return write.name(write.add(...parties.map(pick)), { label: { ...label, about: { party: who } }, unit })
  }
  const income = incomeTogether(
    model,
    who,
    parties.map((party) => party.income),
  )
  const usedDomains = Object.keys(parties[0]?.domains ?? {}) as Domain[]
  return {
    costs: recordOf(fundings, (funding) => together((party) => party.costs[funding])),
    additions: recordOf(additionsIn(model), (part) => together((party) => party.additions[part] ?? write.zeros)),
    ...(hasRecoveredVat(model) ? { recoveredVat: together((party) => party.recoveredVat ?? write.zeros) } : {}),
    atStart: together((party) => party.atStart),
    settlement: together((party) => party.settlement),
    ...moved,
    savings: recordOf(rungs, (rung) => together((party) => party.savings[rung])),
    savingParts: recordOf(savingPartsIn(model), (part) => together((party) => party.savingParts[part] ?? write.zeros)),
    ...(income === undefined ? {} : { income }),
    societal: together((party) => party.societal),
    evidence: recordOf(evidenceGrades, (grade) =>
      recordOf(evidenced, (what) => together((party) => party.evidence[grade][what])),
    ),
    domains: recordOf(usedDomains, (domain) => together((party) => party.domains[domain] ?? write.zeros)),
  }
}
