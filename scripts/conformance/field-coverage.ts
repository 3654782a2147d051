/** The part of JSON Schema that the schema of a case uses. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** Fields of the schema of a case, as `cost-item.price`: all, and those that some of the cases state. */
export interface FieldCoverage {
  readonly all: ReadonlySet<string>
  readonly stated: ReadonlySet<string>
}

/** All kinds of stated number share the fields that say how one varies and where it comes from: these count once. */
const ownerOf = (id: string, part: Schema): string =>
  [part, ...(part.anyOf ?? [])].some(({ properties }) => properties?.['distribution'] !== undefined) ? 'number' : id

/** Which fields of a schema the cases state between them. */
export const fieldCoverage = (schema: unknown, cases: readonly unknown[]): FieldCoverage => {
  const root = schema as Schema
  const all = new Set<string>()
  for (const [id, part] of [['case', root] as const, ...Object.entries(root.$defs ?? {})])
    gather(part, ownerOf(id, part), all)
  const stated = new Set<string>()
  const walk = (part: Schema, data: unknown, owner: string): void => {
    if (part.$ref !== undefined) {
      const id = part.$ref.split('/').at(-1) as string
      const named = root.$defs?.[id] as Schema
      walk(named, data, ownerOf(id, named))
      return
    }
    for (const branch of [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])])
      if (fits(branch, data, root)) walk(branch, data, owner)
    if (Array.isArray(data)) {
      if (part.items !== undefined) for (const line of data) walk(part.items, line, owner)
      return
    }
    if (typeof data !== 'object' || data === null) return
    for (const [field, value] of Object.entries(data)) {
      if (value === undefined) continue
      const own = part.properties?.[field]
      if (own !== undefined) {
        stated.add(`${owner}.${field}`)
        walk(own, value, owner)
      } else if (typeof part.additionalProperties === 'object') walk(part.additionalProperties, value, owner)
    }
  }
  for (const data of cases) walk(root, data, 'case')
  return { all, stated }
}

const gather = (part: Schema, owner: string, all: Set<string>): void => {
  for (const [field, within] of Object.entries(part.properties ?? {})) {
    all.add(`${owner}.${field}`)
    gather(within, owner, all)
  }
  for (const branch of [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])]) gather(branch, owner, all)
  if (part.items !== undefined) gather(part.items, owner, all)
  if (typeof part.additionalProperties === 'object') gather(part.additionalProperties, owner, all)
}

/** Whether a branch of a choice is the one that was written, as far as its kind and its fields say. */
const fits = (branch: Schema, data: unknown, root: Schema): boolean => {
  if (branch.$ref !== undefined)
    return fits(root.$defs?.[branch.$ref.split('/').at(-1) as string] as Schema, data, root)
  const choices = branch.anyOf ?? branch.oneOf
  if (choices !== undefined && branch.properties === undefined)
    return choices.some((choice) => fits(choice, data, root))
  if (branch.const !== undefined) return branch.const === data
  if (branch.enum !== undefined) return branch.enum.includes(data)
  if (Array.isArray(data)) return branch.items !== undefined
  if (typeof data !== 'object' || data === null)
    return (
      branch.properties === undefined && branch.items === undefined && typeof branch.additionalProperties !== 'object'
    )
  if (branch.items !== undefined) return false
  if (branch.properties === undefined)
    return branch.required === undefined
      ? typeof branch.additionalProperties === 'object'
      : branch.required.every((field) => Object.hasOwn(data, field))
  return (
    (branch.required ?? []).every((field) => Object.hasOwn(data, field)) &&
    Object.entries(data).every(([field, value]) => {
      const own = branch.properties?.[field]
      if (own === undefined) return branch.additionalProperties !== false
      return own.const === undefined || own.const === value
    })
  )
}
