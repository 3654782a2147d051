/** How a list is written; without more, all of it with commas. */
export interface Listing {
  /** The word before the last item, such as `en` or `or`. */
  readonly last?: string
  /** The most items that are named. */
  readonly most?: number
  /** The text for so many items that are not named; `, …` by default. */
  readonly more?: (count: number) => string
}

/**
 * `a, b en c`, or `a, b, …` where there are more items than may be named. Without a last word, semicolons separate the
 * items where one of them contains a comma.
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
