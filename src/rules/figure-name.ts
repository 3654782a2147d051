import type { Domain, EvidenceGrade } from '../case/index.js'
import type { Label, Name } from '../sheet/index.js'
import { countedBy, type Concept } from './figures.js'
import type { Rung } from './ladder/rung.js'

/** Which part of a figure: of its row or what that comes to, on a rung, by evidence, in a domain. */
export type FigurePart = 'by-year' | 'total' | 'present-value' | Rung | EvidenceGrade | Domain

/** The name of a figure: the unit of its concept, and what it is about. */
export const figureName = (concept: Concept, about: Label['about'] = {}, ...parts: readonly FigurePart[]): Name => ({
  label: { concept: [concept, ...parts].join('.'), about },
  unit: countedBy(concept).unit,
})
