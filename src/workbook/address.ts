/** The letters of a column, counted from zero: A, B, ..., Z, AA. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** A place in the workbook; the row and column are counted from zero. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** How a formula on one sheet refers to a cell. */
export const cellReference = (
  { sheet, row, column }: Place,
  from: string,
  fixed: 'column' | 'none' | 'both' = 'none',
): string => {
  const letters = `${fixed === 'none' ? '' : '$'}${columnLetters(column)}`
  return `${sheet === from ? '' : `${sheet}!`}${letters}${fixed === 'both' ? '$' : ''}${row + 1}`
}

/** How a formula on one sheet refers to adjacent cells, from the first up to and including the last. */
export const rangeReference = (first: Place, last: number, from: string, fixed: 'first' | 'both' = 'both'): string => {
  const end = `${fixed === 'both' ? '$' : ''}${columnLetters(last)}${first.row + 1}`
  return `${first.sheet === from ? '' : `${first.sheet}!`}$${columnLetters(first.column)}${first.row + 1}:${end}`
}
