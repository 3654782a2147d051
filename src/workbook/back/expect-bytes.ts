import { ArgumentTypeError } from '../../base/index.js'

/** @throws ArgumentTypeError for what is no bytes */
export const expectBytes = (bytes: unknown): void => {
  if (bytes instanceof Uint8Array) return
  throw new ArgumentTypeError({
    code: 'wrong-kind',
    texts: {
      nl: 'readWorkbook verwacht de bytes van een werkmap; geef een Uint8Array, zoals readFileSync die geeft.',
      en: 'readWorkbook expects the bytes of a workbook; state a Uint8Array, such as readFileSync returns.',
    },
  })
}
