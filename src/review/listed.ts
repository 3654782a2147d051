/**
 * At most so many names, and how many more there are; with semicolons between them where a name has commas of its own.
 */
export const listed = (names: readonly string[], more: (count: number) => string, most = 5): string => {
  const shown = names.slice(0, most)
  const all = shown.join(shown.some((name) => name.includes(',')) ? '; ' : ', ')
  return names.length <= most ? all : `${all} ${more(names.length - most)}`
}

export const moreNl = (count: number): string => `en nog ${count}`
export const moreEn = (count: number): string => `and ${count} more`
