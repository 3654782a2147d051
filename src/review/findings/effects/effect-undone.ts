import {
  evidenceGrades,
  type BusinessCase,
  type EvidenceGrade,
  type Language,
  type Quantity,
} from '../../../case/index.js'
import { type Decimal, ONE, sum, ZERO } from '../../../money/index.js'
import { changedCostItems } from '../../../rules/index.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Shares that leave nothing of an effect: deadweight of 1, success of 0. Each alone is allowed, and seldom intended: 1
 * % is 0.01.
 */
export const effectUndone = finding({ weight: 'must', guideline: method(5) }, ({ businessCase }) =>
  [...undone(businessCase)].map(({ path, at, field, what }) => ({
    addresses: [path],
    text: {
      nl: {
        message: `${field} is ${at}: ${what.nl}`,
        remedy: `${at === 1 ? 'Schrijf 0.01 als u 1 % bedoelt.' : 'Schrijf welk deel er wel overblijft, of haal dit veld weg.'} Klopt het, dan kan weg wat niet meetelt.`,
        remark: what.nl,
        question: 'Is dit zo bedoeld? Dan brengt het niets op.',
      },
      en: {
        message: `${field} is ${at}: ${what.en}`,
        remedy: `${at === 1 ? 'Write 0.01 if you mean 1 %.' : 'Write what part does stay, or remove this field.'} If it is right, remove what does not count.`,
        remark: what.en,
        question: 'Is this intended? It brings nothing.',
      },
    },
  })),
)

interface Undone {
  readonly path: string
  readonly field: string
  /** The number as the file states it: 1 where the whole effect falls away, 0 where nothing of it remains. */
  readonly at: 0 | 1
  readonly what: Readonly<Record<Language, string>>
}

function* undone(businessCase: BusinessCase): Generator<Undone> {
  const { interventions, costItems, haircuts } = businessCase
  for (const { id, name, effects, societalEffects, ...chain } of interventions) {
    const of = { effects, societalEffects }
    if (effects.length + societalEffects.length > 0)
      for (const field of ['engagement', 'completion', 'success'] as const)
        if (isExactly(chain[field], ZERO))
          yield {
            path: `interventions.${id}.${field}`,
            field,
            at: 0,
            what: { nl: `geen enkel effect van ${name} telt mee`, en: `no effect of ${name} counts` },
          }
    for (const list of ['effects', 'societalEffects'] as const)
      for (const effect of of[list]) {
        const path = `interventions.${id}.${list}.${effect.id}`
        const [named = effect.id] =
          'name' in effect ? [effect.name] : namesOfEffects([{ ...effect, intervention: id }], businessCase)
        const nothing = {
          nl: `van het effect op ${named} blijft niets over`,
          en: `nothing is left of the effect on ${named}`,
        }
        for (const field of ['deadweight', 'displacement'] as const)
          if (isExactly(effect[field], ONE)) yield { path: `${path}.${field}`, field, at: 1, what: nothing }
        if (
          effect.outside.every(({ share }) => share.uncertainty === undefined) &&
          sum(effect.outside.map(({ share }) => share.value)).eq(ONE)
        )
          yield { path: `${path}.outside`, field: 'outside', at: 1, what: nothing }
        if (isExactly(effect.profile.dropOff, ONE))
          yield {
            path: `${path}.profile.dropOff`,
            field: 'dropOff',
            at: 1,
            what: {
              nl: `van het effect op ${named} blijft na een jaar niets over`,
              en: `nothing is left of the effect on ${named} after a year`,
            },
          }
      }
  }
  const touched = changedCostItems(businessCase)
  for (const { id, name, cashable } of costItems)
    if (touched.has(id) && isExactly(cashable.share, ZERO))
      yield {
        path: `costItems.${id}.cashable`,
        field: 'cashable',
        at: 0,
        what: { nl: `geen besparing op ${name} wordt geld`, en: `no saving on ${name} turns into cash` },
      }
  const raised = new Set(interventions.flatMap(({ effects }) => effects.map(({ incomeItem }) => incomeItem)))
  for (const { id, name, cashable } of businessCase.incomeItems)
    if (raised.has(id) && isExactly(cashable.share, ZERO))
      yield {
        path: `incomeItems.${id}.cashable`,
        field: 'cashable',
        at: 0,
        what: { nl: `geen opbrengst op ${name} komt als geld binnen`, en: `no income on ${name} is received in cash` },
      }
  const used = new Set<EvidenceGrade>(
    interventions.flatMap(({ effects, societalEffects }) =>
      [...effects, ...societalEffects].map(({ evidence }) => evidence),
    ),
  )
  for (const grade of evidenceGrades)
    if (used.has(grade) && isExactly(haircuts[grade], ONE))
      yield {
        path: `haircuts.${grade}`,
        field: grade,
        at: 1,
        what: {
          nl: `de afslag neemt elk effect weg dat ${gradeNl[grade]} is`,
          en: `the haircut takes away every effect that is ${grade}`,
        },
      }
}

const gradeNl: Readonly<Record<EvidenceGrade, string>> = {
  demonstrated: 'aantoonbaar',
  probable: 'waarschijnlijk',
  possible: 'mogelijk',
}

const isExactly = (share: Quantity | undefined, value: Decimal): boolean =>
  share?.uncertainty === undefined && share?.value.eq(value) === true
