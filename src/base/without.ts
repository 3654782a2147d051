/** A union without some fields, member by member. */
export type Without<Whole, Field extends PropertyKey> = Whole extends unknown ? Omit<Whole, Field> : never

/** A copy without some fields. */
export const without = <Whole extends object, Field extends string>(
  whole: Whole,
  ...fields: readonly Field[]
): Without<Whole, Field> =>
  Object.fromEntries(
    Object.entries(whole).filter(([field]) => !(fields as readonly string[]).includes(field)),
  ) as Without<Whole, Field>
