import type { Path } from '../../case/index.js'

/** Fields as plain data: a number where a field holds one, and nothing where a field is taken away. */
export const fieldsOf = (
  fields: Readonly<Record<string, string | null>>,
  texts: ReadonlySet<string>,
): Readonly<Record<string, { readonly put: string | null; readonly isText: boolean }>> =>
  Object.fromEntries(Object.entries(fields).map(([field, put]) => [field, { put, isText: texts.has(field) }]))

type Fields = ReturnType<typeof fieldsOf>

/** Plain data with fields of a number stated anew; it shares all that is not on the path to it. */
export const withFields = (data: unknown, path: Path, fields: Fields, within?: string): unknown => {
  const [step, ...rest] = path
  if (step === undefined)
    return within === undefined
      ? restated(data, fields)
      : { [within]: restated(isNumber(data) ? data : undefined, fields) }
  const changed = withFields((data as Readonly<Record<string | number, unknown>>)[step], rest, fields, within)
  return Array.isArray(data) ? data.with(Number(step), changed) : { ...(data as object), [step]: changed }
}

/** A name in the place of shares is no number, and one that holds none of them. */
const isNumber = (written: unknown): boolean => typeof written === 'number' || isDecimalText(written)

export const isDecimalText = (value: unknown): boolean =>
  typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value)

const restated = (number: unknown, fields: Fields): unknown => {
  const isObject = typeof number === 'object' && number !== null
  const own = isObject ? (number as Readonly<Record<string, unknown>>) : number === undefined ? {} : { value: number }
  const stated: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(Object.entries(own).filter(([field]) => fields[field]?.put !== null)),
    ...Object.fromEntries(
      Object.entries(fields).flatMap(([field, { put, isText }]) =>
        // A number between quotes stays between quotes.
        put === null ? [] : [[field, isText || typeof own[field] === 'string' ? put : Number(put)] as const],
      ),
    ),
  }
  return !isObject && Object.keys(stated).length === 1 ? stated['value'] : stated
}

/** Whether two trees of plain data are the same; the order of fields says nothing. */
export const sameTree = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [own, others] = [Object.entries(one), Object.keys(other)]
  return (
    own.length === others.length &&
    own.every(
      ([key, value]) => Object.hasOwn(other, key) && sameTree(value, (other as Readonly<Record<string, unknown>>)[key]),
    )
  )
}
