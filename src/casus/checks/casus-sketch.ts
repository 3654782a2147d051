import type { Path } from '../../case/index.js'

/** The sound part of a casus that is being checked: what is not sound is undefined. */
export interface CasusSketch {
  readonly timeline?: { readonly from?: string | undefined; readonly through?: string | undefined } | undefined
  readonly services?: readonly (SketchedLine | undefined)[] | undefined
  readonly plans?: readonly (SketchedPlan | undefined)[] | undefined
  readonly events?: readonly (SketchedEvent | undefined)[] | undefined
}

interface SketchedLine {
  readonly id?: string | undefined
}

interface SketchedPlan extends SketchedLine {
  readonly volumes?: Readonly<Record<string, unknown>> | undefined
  readonly services?: readonly (SketchedLine | undefined)[] | undefined
}

interface SketchedEvent {
  readonly month?: string | undefined
  readonly plan?: string | undefined
}

/** The ids of a list that are sound, each with its place. */
export const idsOf = (
  list: readonly (SketchedLine | undefined)[] | undefined,
  path: Path,
): readonly (readonly [id: string, path: Path])[] =>
  (list ?? []).flatMap((line, at) => (line?.id === undefined ? [] : [[line.id, [...path, at, 'id']] as const]))
