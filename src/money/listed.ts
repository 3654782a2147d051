/** How a list is written; without more, all of it with commas. */
export interface Listing {
  /** The word before the last of them, such as `en` or `or`. */
  readonly last?: string
  /** At most so many are named. */
  readonly most?: number
  /** What stands for so many that are not named; `, …` where it is not given. */
  readonly more?: (count: number) => string
}

/**
 * `a, b en c`, or `a, b, …` where more are listed than may be named. Without a last word, items are separated by
 * semicolons where one of them has a comma of its own.
 */
export const listed = (
  items: readonly string[],
  { last, most = Infinity, more = () => ', …' }: Listing = {},
): string => {
  const named = items.slice(0, most)
  if (last !== undefined && named.length === items.length)
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${last} ${named.at(-1) ?? ''}`
  const all = named.join(last === undefined && named.some((item) => item.includes(',')) ? '; ' : ', ')
  return named.length === items.length ? all : `${all}${more(items.length - named.length)}`
}
