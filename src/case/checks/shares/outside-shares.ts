import { ONE, sum, type Decimal } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** Projects outside the case get at most the whole effect: beyond that a saving would turn into a cost. */
export function* outsideShares({ sketch }: Checked): Generator<Finding> {
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const field of ['effects', 'societalEffects'] as const) {
      for (const [effect, number] of lines(intervention[field])) {
        const stated = [...lines(effect.outside)].flatMap(([{ project, share }]) =>
          share?.value === undefined ? [] : [{ project: project ?? '', share: share.value }],
        )
        const total = sum(stated.map(({ share }) => share))
        if (total.gt(ONE))
          yield above(
            ['interventions', position, field, number, 'outside'],
            total,
            stated.map(({ project }) => project),
          )
      }
    }
  }
}

const above = (path: Path, total: Decimal, projects: readonly string[]): Finding => {
  const shown = total.toString()
  const named = projects.map((project) => `'${project}'`).join(', ')
  return {
    code: 'shares-above-one',
    path,
    value: shown,
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
