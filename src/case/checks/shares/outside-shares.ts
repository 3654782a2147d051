import { ONE, sum, type Decimal } from '../../../money/index.js'
import type { OutsideShare } from '../../parts/interventions/any-effect.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import type { Placed } from '../../sketch/placed.js'
import { lines, type CaseSketch, type Checked, type Sketch } from '../../sketch/sketch.js'

/** Projects outside the case get at most the whole effect: beyond that a saving would turn into a cost. */
export function* outsideShares({ sketch }: Checked): Generator<Finding> {
  for (const [outside, path] of outsideLists(sketch)) {
    const stated = [...lines(outside)].flatMap(([{ project, share }]) =>
      share?.value === undefined ? [] : [{ project: project ?? '', share: share.value }],
    )
    const total = sum(stated.map(({ share }) => share))
    if (total.gt(ONE))
      yield above(
        path,
        total,
        stated.map(({ project }) => project),
      )
  }
}

/** For each effect, what it ascribes to projects outside the case. */
export function* outsideLists(sketch: CaseSketch): Generator<Placed<readonly (Sketch<OutsideShare> | undefined)[]>> {
  for (const [intervention, position] of lines(sketch.interventions))
    for (const field of ['effects', 'societalEffects'] as const)
      for (const [{ outside }, number] of lines(intervention[field]))
        if (outside !== undefined) yield [outside, ['interventions', position, field, number, 'outside']]
}

const above = (path: Path, total: Decimal, projects: readonly string[]): Finding => {
  const shown = total.toString()
  const named = projects.map((project) => `'${project}'`).join(', ')
  return {
    code: 'shares-above-one',
    path,
    value: shown,
    values: () => ({ ids: projects, total: total.toNumber(), most: 1 }),
    nl: () => ({
      message: `aan projecten buiten de case komt samen ${shown} van dit effect toe: ${named}`,
      reason: 'dat is meer dan het hele effect; de besparing zou dan in een kostenpost omslaan',
      remedy: 'Verlaag de aandelen tot samen hoogstens 1. Wat er overblijft is van deze interventie.',
    }),
    en: () => ({
      message: `projects outside the case are ascribed ${shown} of this effect in all: ${named}`,
      reason: 'that is more than the whole effect, and would turn the saving into a cost',
      remedy: 'Lower the shares to 1 in all at most. What is left belongs to this intervention.',
    }),
  }
}
