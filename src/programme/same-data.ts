/** Whether two pieces of plain data say the same, whatever the order of their fields. */
export const sameData = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [fields, others] = [Object.entries(one), Object.entries(other)]
  return (
    fields.length === others.length &&
    fields.every(
      ([field, value]) => Object.hasOwn(other, field) && sameData(value, (other as Record<string, unknown>)[field]),
    )
  )
}
