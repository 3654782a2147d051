import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { systemCode } from '../terminal/system-code.js'

/** A file to write: its path within the folder, and its text. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
}

/** A file that cannot be put into a folder; nothing in the folder has changed. */
export class FolderFault extends Error {
  override readonly name = 'FolderFault'
  constructor(
    readonly code: string,
    /** The file within the folder, where it is not the folder itself. */
    readonly path?: string,
  ) {
    super(path ?? code)
  }
}

/**
 * Writes files into a folder, which is made where it does not exist: all of them or none. They are first written aside
 * and then moved into place; where one cannot be moved, those before it are put back. Other files in the folder stay.
 *
 * @param gone paths of files that go with it, where they are there: what an earlier writing left
 * @throws FolderFault where the folder or a file in it cannot be written
 */
export const writeFolder = (folder: string, files: readonly FileToWrite[], gone: readonly string[] = []): void => {
  const target = resolve(folder)
  const isNew = !existsSync(target)
  let aside: string | undefined
  let isWritten = false
  try {
    if (!isNew && !statSync(target).isDirectory()) throw new FolderFault('ENOTDIR')
    mkdirSync(target, { recursive: true })
    // Within the folder: on the same disk, and a user who may write in the folder may lack the right to write beside
    // it.
    aside = mkdtempSync(join(target, '.mbc-'))
    for (const { path, text } of files) {
      mkdirSync(dirname(join(aside, 'new', path)), { recursive: true })
      writeFileSync(join(aside, 'new', path), text)
    }
    moveAll(
      files.map(({ path }) => path),
      gone,
      target,
      aside,
    )
    isWritten = true
  } catch (error) {
    throw folderFault(error)
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true })
    if (isNew && !isWritten && existsSync(target)) rmSync(target, { recursive: true, force: true })
  }
}

/** The reason why the system refuses a path. An error of any other kind is our own and is passed through. */
const folderFault = (error: unknown, path?: string): unknown => {
  const code = systemCode(error)
  return error instanceof FolderFault || code === undefined ? error : new FolderFault(code, path)
}

const moveAll = (paths: readonly string[], gone: readonly string[], target: string, aside: string): void => {
  const undo: (() => void)[] = []
  const setAside = (path: string): void => {
    const [place, before] = [join(target, path), join(aside, 'old', path)]
    mkdirSync(dirname(before), { recursive: true })
    renameSync(place, before)
    undo.push(() => {
      renameSync(before, place)
    })
  }
  const replace = (path: string): void => {
    const place = join(target, path)
    // A file where a folder must come is not ours to replace, nor a folder where a file must come.
    if (existsSync(dirname(place)) && !statSync(dirname(place)).isDirectory())
      throw new FolderFault('ENOTDIR', dirname(path))
    if (existsSync(place) && statSync(place).isDirectory()) throw new FolderFault('EISDIR', path)
    mkdirSync(dirname(place), { recursive: true })
    if (existsSync(place)) setAside(path)
    renameSync(join(aside, 'new', path), place)
    undo.push(() => {
      rmSync(place)
    })
  }
  const takeAway = (path: string): void => {
    if (existsSync(join(target, path)) && lstatSync(join(target, path)).isFile()) setAside(path)
  }
  for (const [path, step] of [
    ...paths.map((each) => [each, replace] as const),
    ...gone.map((each) => [each, takeAway] as const),
  ]) {
    try {
      step(path)
    } catch (error) {
      for (const back of undo.reverse()) back()
      throw folderFault(error, path)
    }
  }
}
