import { valueAt, type BusinessCase, type OutcomeContract, type Party } from '../../case/index.js'
import { asWritten } from './as-written.js'
import type { ContractTerm } from './contract-terms.js'
import { coveredBy } from './covered-by.js'
import { notInCaseWords, notInIndigoWords, type NotInIndigoWord } from './gap-words.js'
import type { NotInCase, NotInIndigo } from './indigo-export.js'
import type { IndigoProject } from './indigo-project.js'
import { organisationId } from './project-of.js'

/** The fields that INDIGO asks and the project leaves open. */
export const notInCase = (project: IndigoProject, named: readonly Party[]): readonly NotInCase[] =>
  Object.entries(notInCaseWords).flatMap(([field, words]) =>
    isFilled(project, field, named) ? [] : [{ field, ...words }],
  )

const isFilled = (project: IndigoProject, field: string, named: readonly Party[]): boolean => {
  if (field === 'organisation_id') return named.every(({ id }) => organisationId(id) !== id)
  if (field === 'organisation_role_category')
    return [project.outcome_payment_commitments, project.investments].every(
      (lines) => valueAt(lines, [0, field]) !== undefined,
    )
  const [section = '', ...rest] = field.split('.')
  const within: unknown = valueAt(project, [section])
  return valueAt(within, Array.isArray(within) ? [0, ...rest] : rest) !== undefined
}

/** What the case states of a contract and no field of INDIGO holds: the terms with their values, which an import reads. */
export const notInIndigo = (
  businessCase: BusinessCase,
  contract: OutcomeContract,
  named: readonly Party[],
): readonly NotInIndigo[] => {
  const { name, recipient, advances, share, on, proven, maximumReturn } = contract
  const isProvided = named.some(({ id, kind }) => id === recipient && kind === 'aanbieder')
  const terms: readonly (readonly [ContractTerm, unknown])[] = [
    ['name', name],
    ...(isProvided ? [] : ([['recipient', recipient]] as const)),
    ['advances', advances],
    ['share', share],
    ...(on.domains.length === 0 ? [] : ([['domains', on.domains]] as const)),
    ...(on.costItems.length === 0 ? [] : ([['costItems', on.costItems]] as const)),
    ['proven', proven],
    ['maximumReturn', maximumReturn],
  ]
  const part = (word: NotInIndigoWord, path: string): NotInIndigo => ({ path, ...notInIndigoWords[word] })
  return [
    ...terms.map(([term, value]) => ({
      path: `agreements.${contract.id}.${term}`,
      value: asWritten(value),
      ...notInIndigoWords[term],
    })),
    part('prices', 'prices.level'),
    ...named.map(({ id }) => part('kind', `parties.${id}.kind`)),
    ...coveredBy(businessCase, contract).map(({ id }) => part('enrolment', `interventions.${id}.enrolment`)),
    part('baseline', 'costItems'),
  ]
}
