/** The columns of a CSV with what is realised, by their Dutch and English names. */
export const csvColumns = {
  intervention: ['interventie', 'intervention'],
  kind: ['soort', 'kind'],
  item: ['post', 'item'],
  period: ['periode', 'period'],
  value: ['waarde', 'value'],
  source: ['bron', 'source'],
} as const

export type CsvColumn = keyof typeof csvColumns

/** The columns of which no row can do without. */
export const neededColumns: readonly CsvColumn[] = ['kind', 'value']

/** The column that a heading names, whatever its capitals. */
export const csvColumnOf = (heading: string): CsvColumn | undefined => {
  const word = heading.trim().toLowerCase()
  return (Object.keys(csvColumns) as CsvColumn[]).find((name) => (csvColumns[name] as readonly string[]).includes(word))
}

/** All headings in one language, as a line of a file. */
export const headingLine = (language: 'nl' | 'en', separator: string): string =>
  Object.values(csvColumns)
    .map((names) => names[language === 'nl' ? 0 : 1])
    .join(separator)
