/** The value at a path; undefined where there is none. Inherited properties do not count. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Readonly<Record<PropertyKey, unknown>>)[step]
  }
  return here
}
