import { formulasOf } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { claimsThatMayNotFit, type Appraisal } from '../../rules/index.js'
import {
  continuing,
  meetingGroups,
  readExactly,
  type CellReference,
  type FormulaId,
  type Sheet,
} from '../../sheet/index.js'
import { caseOfVersions, caseWithoutProjects } from './case-of-versions.js'
import { switchesOf, type Switch } from './switches.js'
import { versionsOf, type Version } from './version.js'

/** A programme in which every version of every project can be switched on and off, on one sheet. */
export interface Switched {
  readonly businessCase: BusinessCase
  readonly versions: readonly Version[]
  readonly switches: readonly Switch[]
  readonly sheet: Sheet
  readonly measures: Measures<CellReference>
  /** What is planned of the budget by year; empty without a budget. */
  readonly planned: readonly number[]
  /** What is measured where no project starts, which a choice is held against. */
  readonly without: { readonly objective: Decimal; readonly parties: readonly Decimal[] }
  /** Projects, by place, whose worth depends on each other: what is measured is a sum over these. */
  readonly components: readonly (readonly number[])[]
}

/** What a choice is measured by. */
export interface Measures<Cell> {
  readonly objective: Cell
  /** The cash of each party that may not be worse off. */
  readonly parties: readonly Cell[]
  /** What is used of the budget by year; empty without a budget. */
  readonly used: readonly Cell[]
  /** What each project uses of the budget over all years; empty without a budget. */
  readonly usedByProject: readonly Cell[]
  /** Above zero where a choice cannot be carried out: a fund that runs short, more places than a group has. */
  readonly excess: readonly Cell[]
}

/** Writes a programme with all versions of its projects, and what a choice is measured by. */
export const switched = (businessCase: BusinessCase, objective: string): Switched => {
  const versions = versionsOf(businessCase).flat()
  const appraisal = formulasOf(caseOfVersions(businessCase, versions))
  const write = continuing(appraisal.sheet)
  const excess = excessOf(appraisal).map((row) => write.greatest(row))
  const sheet = write.sheet()
  const switches = switchesOf(sheet, versions)
  const cell = (formula: FormulaId): CellReference => ({ formula })
  const { budget, programme } = appraisal
  const measures: Measures<CellReference> = {
    objective: cell(objectiveOf(appraisal, objective)),
    parties: (businessCase.choice?.notWorseOff ?? []).map((party) => cell(objectiveOf(appraisal, party))),
    used:
      budget === undefined
        ? []
        : Array.from({ length: sheet.axes.year }, (_, year) => ({ formula: budget.used, cell: year })),
    usedByProject:
      budget === undefined
        ? []
        : (programme?.projects ?? []).flatMap(({ budget: own }) => (own ? [cell(own.used.total)] : [])),
    excess: [...(appraisal.fund === undefined ? [] : [cell(appraisal.fund.short)]), ...excess.map(cell)],
  }
  const projectOf = new Map(switches.map(({ path, version }) => [path, versions[version]?.project] as const))
  const places = new Map(businessCase.projects.map(({ id }, place) => [id, place] as const))
  const components = meetingGroups(
    sheet,
    cellsOf(measures).map(({ formula }) => formula),
    (path) => {
      const project = projectOf.get(path)
      return project === undefined ? undefined : places.get(project)
    },
    businessCase.projects.length,
  )
  const planned =
    budget === undefined
      ? []
      : readExactly(sheet, { only: [budget.planned] })
          .row(budget.planned)
          .map((sum) => sum.toNumber())
  const without = withoutProjects(businessCase, objective)
  return { businessCase, versions, switches, sheet, measures, planned, without, components }
}

/** What no project at all comes to, in decimals. */
const withoutProjects = (businessCase: BusinessCase, objective: string): Switched['without'] => {
  const appraisal = formulasOf(caseWithoutProjects(businessCase))
  const [first, ...parties] = [objective, ...(businessCase.choice?.notWorseOff ?? [])].map((of) =>
    objectiveOf(appraisal, of),
  ) as [FormulaId, ...FormulaId[]]
  const values = readExactly(appraisal.sheet, { only: [first, ...parties] })
  return { objective: values.scalar(first), parties: parties.map((party) => values.scalar(party)) }
}

/** All that is measured, in a fixed order. */
export const cellsOf = <Cell>({ objective, parties, used, usedByProject, excess }: Measures<Cell>): readonly Cell[] => [
  objective,
  ...parties,
  ...used,
  ...usedByProject,
  ...excess,
]

/** The welfare of society, or the cash of a party, as net present value. */
const objectiveOf = ({ society, parties }: Appraisal, objective: string): FormulaId =>
  objective === 'society' ? society.welfare.npv : (parties.get(objective) as Appraisal['society']).cash.npv

/**
 * Rows that are above zero where more places are taken than a group has. Those who fit with all versions at once always
 * do, and are left out: they would tie projects together for nothing.
 */
const excessOf = ({ sheet, places }: Appraisal): readonly FormulaId[] => {
  const values = readExactly(sheet, { only: places.flatMap(({ entering, leastHolds }) => [entering, leastHolds]) })
  return claimsThatMayNotFit(values, places).map(({ above }) => above)
}
