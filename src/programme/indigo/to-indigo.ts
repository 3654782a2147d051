import { expectArgument, type BusinessCase, type OutcomeContract } from '../../case/index.js'
import { deepFreeze } from '../../reference/index.js'
import { notInCase, notInIndigo } from './gaps-of.js'
import type { IndigoExport } from './indigo-export.js'
import { organisationId, projectOf } from './project-of.js'

/**
 * The outcome contracts of a case as INDIGO projects (docs/indigo.md), each by itself. A project holds only what the
 * case states: fields that it cannot fill are absent, and listed in `notInCase`; what INDIGO has no field for is listed
 * in `notInIndigo`.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * const bond = caseFrom(textOf('health-impact-bond-den-haag.yaml'))
 * toIndigo(bond).map(({ project }) => project.name?.value) // ['Health Impact Bond Den Haag']
 */
export const toIndigo = (businessCase: BusinessCase): readonly IndigoExport[] => {
  expectArgument('toIndigo', 'case', businessCase)
  return deepFreeze(
    businessCase.agreements.flatMap((agreement) =>
      agreement.kind === 'outcome-contract' ? [exported(businessCase, agreement)] : [],
    ),
  )
}

const exported = (businessCase: BusinessCase, contract: OutcomeContract): IndigoExport => {
  const project = projectOf(businessCase, contract)
  const { id, investor, outcomePayer, recipient } = contract
  const named = businessCase.parties.filter((party) => [investor, outcomePayer, recipient].includes(party.id))
  return {
    agreement: id,
    project,
    organisations: named.map((party) => ({ id: organisationId(party.id), name: { value: party.name } })),
    notInCase: notInCase(project, named),
    notInIndigo: notInIndigo(businessCase, contract, named),
  }
}
