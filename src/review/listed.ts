/** At most so many names, and how many more there are. */
export const listed = (names: readonly string[], more: (count: number) => string, most = 5): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} ${more(names.length - most)}`

export const moreNl = (count: number): string => `en nog ${count}`
export const moreEn = (count: number): string => `and ${count} more`
