/** The kind of a file that is not text, by its first bytes; of a zip, by what is packed in it. */
export type ForeignFile = 'excel' | 'word' | 'pdf' | 'packed'

export const foreignFile = (bytes: Buffer): ForeignFile | undefined => {
  const start = bytes.subarray(0, 8).toString('latin1')
  if (start.startsWith('%PDF')) return 'pdf'
  // The files of Office from before 2007; names of two bytes a letter say which application wrote it.
  if (start === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')
    return bytes.includes(Buffer.from('WordDocument', 'utf16le')) ? 'word' : 'excel'
  if (!start.startsWith('PK\u0003\u0004')) return undefined
  if (bytes.includes('xl/workbook') || bytes.includes('opendocument.spreadsheet')) return 'excel'
  return bytes.includes('word/document') || bytes.includes('opendocument.text') ? 'word' : 'packed'
}
