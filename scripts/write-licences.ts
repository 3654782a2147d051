import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { lockfile, shippedPackages } from './supply-chain/shipped-packages.js'

/**
 * Writes the licences of all libraries whose code the package holds into one file: those it depends on, which the command and the workers
 * hold a copy of, and those that are bundled everywhere.
 */
export const writeLicences = (folder: string): void => {
  const held = shippedPackages(lockfile()).filter(({ scope }) => scope === 'required')
  const parts = held.map(({ name, version, licence, folder: own }) => {
    const file = readdirSync(own).find((candidate) => /^licen[cs]e/i.test(candidate))
    if (file === undefined) throw new Error(`${name} comes without the text of its licence.`)
    return `${name} ${version} (${licence ?? 'see below'})\n\n${readFileSync(join(own, file), 'utf8').trim()}\n`
  })
  writeFileSync(join(folder, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(80)}\n\n`))
}
