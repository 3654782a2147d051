import type { Language } from '../../../report/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { Stop } from '../../terminal/stop.js'

/** What needs the library for workbooks; that library is optional. */
export const withLibrary = async <Made>(make: () => Promise<Made>, language: Language): Promise<Made> => {
  try {
    return await make()
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Stop(exitCodes.callIsWrong, cliWords[language].needsLibrary('hucre@1.0.0'))
  }
}
