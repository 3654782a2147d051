/** A heading of plain text, underlined. */
export const heading = (text: string, line: string): string => `${text}\n${line.repeat(text.length)}`
