import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: of the checkout when run from its sources, and of the installed package when built. */
export const packageFolder = (): string => folderAbove(dirname(fileURLToPath(import.meta.url)))

const folderAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : folderAbove(dirname(folder))
