import type { MissingPackageError } from '../../base/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { terminalWidth } from './terminal-width.js'

/** What is not installed, and on a line of its own, to be copied, the command that installs it. */
export const toInstall = (error: MissingPackageError, language: Language): string => {
  const install = String(error.values['install'])
  return `${wrapText(error.text(language).replace(install, ''), terminalWidth)}\n  ${install}`
}
