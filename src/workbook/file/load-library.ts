import { missingPackage } from '../../base/index.js'

/**
 * Loads hucre, which reads and writes files of Excel: an optional peer.
 *
 * @throws {MissingPackageError} where it is not installed
 */
export const loadLibrary = () => import('hucre/xlsx').catch(absent)

const absent = missingPackage(['hucre'], { nl: 'Een werkmap', en: 'A workbook' })
