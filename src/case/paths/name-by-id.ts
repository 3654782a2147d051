/** The name of the line of a list with an id; the id itself where there is no such line. */
export const nameById = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((line) => line.id === id)?.name ?? id
