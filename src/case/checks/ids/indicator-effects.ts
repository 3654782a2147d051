import { namedHere } from '../../words/values/named-here.js'
import { listed } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'
import { nearest } from '../../spelling/nearest.js'

/** The effect that carries the euros of an indicator is one of an intervention of the same project. */
export function* indicatorEffects({ sketch }: Checked): Generator<Finding> {
  for (const [project, position] of lines(sketch.projects))
    for (const [{ effect }, number] of lines(project.indicators)) {
      if (effect?.intervention === undefined) continue
      // A refused effect has no id here: then it is unknown which references dangle.
      const intervention = interventionOf(sketch, effect.intervention)
      if (intervention === undefined) continue
      const path = ['projects', position, 'indicators', number, 'effect']
      if (project.id !== undefined && intervention.project !== project.id)
        yield otherProject([...path, 'intervention'], effect.intervention, project.id, intervention.project)
      const known = effectIds(intervention)
      if (effect.item !== undefined && known !== undefined && !known.includes(effect.item))
        yield unknownEffect([...path, 'item'], effect.item, effect.intervention, known)
    }
}

type SketchedIntervention = NonNullable<NonNullable<CaseSketch['interventions']>[number]>

const interventionOf = ({ interventions }: CaseSketch, id: string): SketchedIntervention | undefined =>
  interventions?.find((each) => each?.id === id)

const effectIds = ({ effects, societalEffects }: SketchedIntervention): readonly string[] | undefined => {
  const ids = [...(effects ?? []), ...(societalEffects ?? [])].map((each) => each?.id)
  return ids.every((id) => id !== undefined) ? ids : undefined
}

const otherProject = (path: Path, intervention: string, project: string, other: string | undefined): Finding => ({
  code: 'other-project',
  path,
  value: intervention,
  values: () => ({ project, ...(other === undefined ? {} : { other }) }),
  nl: () => ({
    message: `interventie '${intervention}' hoort ${other === undefined ? 'bij geen project' : `bij project '${other}'`}, en niet bij '${project}'`,
    reason: 'een indicator meet het effect van zijn eigen project',
    remedy: `Noem een interventie van dit project, of zet project: ${project} bij de interventie.`,
  }),
  en: () => ({
    message: `intervention '${intervention}' belongs to ${other === undefined ? 'no project' : `project '${other}'`}, and not to '${project}'`,
    reason: 'an indicator measures the effect of its own project',
    remedy: `Name an intervention of this project, or put project: ${project} at the intervention.`,
  }),
})

const unknownEffect = (path: Path, item: string, intervention: string, known: readonly string[]): Finding => {
  const likely = (): string | undefined => nearest(item, known)
  const ids = listed(known, { most: 10 })
  return {
    code: 'dangling-id',
    path,
    value: item,
    fix: () => {
      const to = likely()
      return to === undefined ? undefined : { kind: 'write', path, value: to }
    },
    values: () => ({ intervention, ...namedHere(known, likely()) }),
    nl: () => ({
      message: `interventie '${intervention}' heeft geen effect '${item}'`,
      reason: 'een effect zonder eigen id heet naar zijn kostenpost of opbrengstpost',
      remedy:
        likely() === undefined
          ? known.length === 0
            ? 'Deze interventie heeft geen effecten: haal effect weg bij de indicator.'
            : `Kies uit: ${ids}.`
          : `Bedoeld is misschien '${likely() ?? ''}'. Anders een van: ${ids}.`,
    }),
    en: () => ({
      message: `intervention '${intervention}' has no effect '${item}'`,
      reason: 'an effect without an id of its own is named after its cost item or income item',
      remedy:
        likely() === undefined
          ? known.length === 0
            ? 'This intervention has no effects: remove effect from the indicator.'
            : `Choose from: ${ids}.`
          : `Did you mean '${likely() ?? ''}'? Otherwise one of: ${ids}.`,
    }),
  }
}
