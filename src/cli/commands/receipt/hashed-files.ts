import { dirname, relative } from 'node:path'

import { sha256, type SourceFile } from '../../../receipt/index.js'
import type { Language } from '../../../report/index.js'
import { fileBytes } from './file-bytes.js'

/** The files of a case with the SHA-256 of their bytes, each named from the folder of the first. */
export const hashedFiles = (files: readonly string[], language: Language): Promise<readonly SourceFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: relative(dirname(files[0] ?? ''), file).replaceAll('\\', '/'),
      sha256: await sha256(fileBytes(file, language)),
    })),
  )
