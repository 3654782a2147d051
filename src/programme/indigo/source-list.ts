import type { Provenance } from '../../case/index.js'
import type { IndigoSource } from './indigo-project.js'

/** The sources of a project, each once, in the order in which the project first names them. */
export interface SourceList {
  /** The fields of a section that rests on some numbers: the ids of their sources, and what is assumed. */
  readonly cite: (
    numbers: readonly (Provenance | undefined)[],
    ...remarks: readonly string[]
  ) => { readonly source_ids?: string; readonly notes?: string }
  readonly sources: () => readonly IndigoSource[]
}

/**
 * A case writes a source in one text (title, publisher, date), and INDIGO in fields: the text becomes the note of the
 * source. An assumption is no source. It stands in the notes of its section, so that INDIGO shows no assumed number as
 * a fact.
 */
export const sourceList = (): SourceList => {
  const texts: string[] = []
  const idOf = (text: string): string => {
    if (!texts.includes(text)) texts.push(text)
    return `source${texts.indexOf(text) + 1}`
  }
  const each = (stated: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(stated.filter((text) => text !== undefined)),
  ]
  return {
    cite: (numbers, ...remarks) => {
      const ids = each(numbers.map((number) => number?.source)).map(idOf)
      const notes = [
        ...remarks,
        ...each(numbers.map((number) => number?.assumption)).map((text) => `Assumption: ${text}`),
      ]
      return {
        ...(ids.length === 0 ? {} : { source_ids: ids.join(',') }),
        ...(notes.length === 0 ? {} : { notes: notes.join(' ') }),
      }
    },
    sources: () => texts.map((text, at) => ({ id: `source${at + 1}`, notes: text })),
  }
}
