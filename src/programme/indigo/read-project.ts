import * as z from 'zod'

import { id, optional, plainCopy, structureFindings } from '../../case/grammar/index.js'
import { valueAt, type Finding, type Path } from '../../case/index.js'
import { contractTerms, termAt, type ContractTerm } from './contract-terms.js'
import { notAProject, notOneProject } from './import-words.js'
import { projectSchema, type ReadProject } from './project-schema.js'

/** An INDIGO project as it is read from data of unknown origin. */
export interface ReadIndigo {
  readonly project: ReadProject
  /** The project as it is written, and where in the data it stands. */
  readonly written: unknown
  readonly at: Path
  readonly nameOf: (organisation: string) => string
  /** Of an export of a case: the id of the contract, and the terms that INDIGO has no field for, as a case writes them. */
  readonly agreement?: string
  readonly terms: Readonly<Partial<Record<ContractTerm, unknown>>>
}

const text = z.string().max(5000)

const exported = z.object({
  agreement: optional(id),
  project: projectSchema,
  organisations: optional(
    z.array(z.object({ id: text, name: optional(z.object({ value: optional(z.string().max(200)) })) })).max(1000),
  ),
  notInIndigo: optional(z.array(z.object({ path: text, value: optional(z.unknown()) })).max(1000)),
})

/** The forms in which a project comes: one export of ours in a list, one by itself, the answer of the INDIGO service, or the project alone. */
const forms = [
  { has: ['projects'], at: ['projects', 0], schema: z.object({ projects: z.array(exported).max(200) }) },
  { has: ['project', 'data'], at: ['project'], schema: z.object({ project: z.object({ data: projectSchema }) }) },
  { has: ['project'], at: [], schema: exported },
  { has: [], at: [], schema: projectSchema },
] as const

/** Reads a project out of unknown data: copied and bounded first, then checked; all faults at once. */
export const readProject = (
  input: unknown,
): ReadIndigo | { readonly findings: readonly Finding[]; readonly plain: unknown } => {
  const copied = plainCopy(input)
  const plain = withoutEmpty(copied.value)
  const form = forms.find(({ has }) => valueAt(plain, has) !== undefined) ?? forms[3]
  const read = z.safeParse(form.schema, plain, { jitless: true })
  const holder = valueAt(plain, form.at)
  const projects = valueAt(plain, ['projects'])
  const at: Path = form === forms[3] ? [] : [...form.at, form === forms[1] ? 'data' : 'project']
  const written = valueAt(plain, at)
  const terms = form === forms[0] || form === forms[2] ? valueAt(holder, ['notInIndigo']) : undefined
  const findings = [
    ...copied.findings,
    ...(form === forms[0] && Array.isArray(projects) && projects.length !== 1 ? [notOneProject(projects.length)] : []),
    ...(read.success ? [] : structureFindings(plain, read.error.issues, form.schema)),
    ...(isObject(written) && !knowsAny(written) ? [notAProject(at)] : []),
    ...termFaults(terms, [...form.at, 'notInIndigo']),
  ]
  if (!read.success || findings.length > 0) return { findings, plain }
  const names = new Map(
    lines(valueAt(holder, ['organisations'])).flatMap((each) => {
      const [organisation, name] = [valueAt(each, ['id']), valueAt(each, ['name', 'value'])]
      return typeof organisation === 'string' && typeof name === 'string' ? [[organisation, name] as const] : []
    }),
  )
  const agreement = valueAt(holder, ['agreement'])
  return {
    project: valueAt(read.data, at) as ReadProject,
    written,
    at,
    nameOf: (organisation) => names.get(organisation) ?? organisation,
    ...(typeof agreement === 'string' && terms !== undefined ? { agreement } : {}),
    terms: Object.fromEntries(
      lines(terms).flatMap((each) => {
        const term = termAt(String(valueAt(each, ['path'])))
        return term === undefined ? [] : [[term, valueAt(each, ['value'])]]
      }),
    ),
  }
}

const lines = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : [])

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const knowsAny = (written: object): boolean =>
  Object.keys(written).some((key) => Object.hasOwn(projectSchema.shape, key))

const termFaults = (terms: unknown, at: Path): readonly Finding[] =>
  lines(terms).flatMap((each, position) => {
    const [term, value] = [termAt(String(valueAt(each, ['path']))), valueAt(each, ['value'])]
    if (term === undefined) return []
    const read = z.safeParse(contractTerms[term], value, { jitless: true })
    if (read.success) return []
    return [...structureFindings(value, read.error.issues, contractTerms[term])].map((finding) => ({
      ...finding,
      path: [...at, position, 'value', ...finding.path],
    }))
  })

/** Spreadsheets leave empty cells behind: a null or an empty text states nothing. Lines of a list keep their place. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => (each === null ? {} : withoutEmpty(each)))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
      each === null || each === '' ? [] : [[key, withoutEmpty(each)]],
    ),
  )
}
