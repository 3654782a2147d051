import { readFileSync } from 'node:fs'

import * as z from 'zod'
import { describe, expect, it } from 'vitest'

import { INDIGO_STANDARD, toIndigo } from '../../src/programme/indigo/index.js'
import { projectSchema } from '../../src/programme/indigo/project-schema.js'
import { denHaag } from './made-up-project.js'

const page = readFileSync('docs/indigo.md', 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| `'))

/** The names of the fields on the way to each value of a project. */
const written = (part: unknown, names: readonly string[] = []): readonly (readonly string[])[] => {
  if (Array.isArray(part)) return part.flatMap((each) => written(each, names))
  if (typeof part !== 'object' || part === null) return [names]
  return Object.entries(part).flatMap(([name, each]) => written(each, name === 'value' ? names : [...names, name]))
}

const read = (schema: z.core.$ZodType, names: readonly string[] = []): readonly (readonly string[])[] => {
  if (schema instanceof z.ZodOptional) return read(schema.def.innerType, names)
  if (schema instanceof z.ZodArray) return read(schema.def.element, names)
  if (!(schema instanceof z.ZodObject)) return [names]
  return Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([name, each]) =>
    read(each, name === 'value' ? names : [...names, name]),
  )
}

const isNamed = (names: readonly string[]): boolean => {
  const [section = '', field = section] = names
  const last = names.at(-1) ?? ''
  if (last === 'source_ids' || last === 'notes') return page.includes(`\`${last}\``)
  return rows.some((row) => row.includes(section) && row.includes(field) && row.includes(last))
}

describe('docs/indigo.md', () => {
  it('names every field that an export writes', () => {
    const fields = toIndigo(denHaag()).flatMap(({ project }) => written(project))
    expect(fields.length).toBeGreaterThan(25)
    expect(fields.filter((names) => !isNamed(names))).toEqual([])
  })

  it('names every field that an import reads', () => {
    const fields = read(projectSchema)
    expect(fields.length).toBeGreaterThan(25)
    expect(fields.filter((names) => !isNamed(names))).toEqual([])
  })

  it('names the edition of the standard', () => {
    expect(page).toContain(`**${INDIGO_STANDARD}**`)
  })
})
