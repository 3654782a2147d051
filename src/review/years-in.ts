/** The calendar years that a text names, such as those of a source. */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/g)].map(([year]) => Number(year))
