import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A file to write: its path within the folder, and its text. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
}

/**
 * Writes files into a folder, which is made where it does not exist. They are first written beside it and then moved into place, so that a
 * disk that is full leaves no half a file behind. What else is in the folder stays.
 *
 * @throws the error of the system where the folder cannot be written
 */
export const writeFolder = (folder: string, files: readonly FileToWrite[]): void => {
  const target = resolve(folder)
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw Object.assign(new Error(`${folder} is a file`), { code: 'ENOTDIR' })
  }
  mkdirSync(dirname(target), { recursive: true })
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true })
      writeFileSync(join(aside, path), text)
    }
    for (const { path } of files) {
      mkdirSync(dirname(join(target, path)), { recursive: true })
      renameSync(join(aside, path), join(target, path))
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
