import { execFileSync } from 'node:child_process'

/** The path of an installed program. This suite fails, and does not skip, where one is missing. */
export const installedApp = (command: 'chromium' | 'soffice' | 'pdftoppm'): string => {
  try {
    return execFileSync('/bin/sh', ['-c', 'command -v "$0"', command], { encoding: 'utf8' }).trim()
  } catch {
    const debian = { chromium: 'chromium', soffice: 'libreoffice-calc', pdftoppm: 'poppler-utils' }[command]
    throw new Error(
      `${command} is not installed, and npm run test:apps needs it. On Debian or Ubuntu, as root: apt-get update && apt-get install -y --no-install-recommends ${debian}`,
    )
  }
}
