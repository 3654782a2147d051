import { keyFigures } from '../answers/key-figures.js'
import { keyNotes } from '../answers/key-notes.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Block } from './report-document.js'

/** The figures that a report and a letter open with, and what they rest on. */
export const keyFiguresBlock = (reading: DrawnReading): Block => ({
  kind: 'key-figures',
  figures: keyFigures(reading),
  notes: keyNotes(reading),
})
