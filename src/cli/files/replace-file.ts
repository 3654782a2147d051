import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import { systemCode } from '../terminal/system-code.js'

/**
 * Writes a file whole or not at all: one of that name is replaced once the new one is there, and on failure stays as it
 * was.
 *
 * @param refused makes the error for the reason that the system gives
 */
export const replaceFile = (file: string, content: string | Uint8Array, refused: (why: string) => Error): void => {
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(unfinished, content)
    renameSync(unfinished, file)
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished)
    const code = systemCode(error)
    throw code === undefined ? error : refused(code)
  }
}
