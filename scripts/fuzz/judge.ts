import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { BusinessCaseError, InternalFault } from '../../src/base/index.js'
import { calculationOf } from '../../src/calculation/index.js'
import { exitCodes } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/program.js'
import { Decimal } from '../../src/money/index.js'
import { readCase, type ReadCase } from '../../src/yaml/index.js'
import type { FuzzedFile } from './fuzzed-file.js'
import { prototypeFaults } from './prototype-faults.js'

/** What became of a file: `refused` by the reader, `stopped` by the calculation, or `accepted`; and what is wrong with that. */
export interface Verdict {
  readonly outcome: 'accepted' | 'refused' | 'stopped'
  readonly findings: readonly string[]
  /** How long the library, or else the command, took in milliseconds: the longer of the two. */
  readonly ms: number
  /** How many cells its calculation has; 0 where there is none. */
  readonly work: number
}

/**
 * Reads a file in every way that a user does, and says what should not have happened: an error without a type, a fault of
 * the library itself, a refusal without a problem, a number that is none, or a prototype that has changed.
 *
 * @param folder where the file is written for the command
 */
export const judge = async (file: FuzzedFile, folder: string): Promise<Verdict> => {
  const text = textOf(file.bytes)
  const began = moment()
  const read = text === undefined ? undefined : readCase(text, { format: file.format })
  const calculated = read?.ok === true ? calculation(read) : undefined
  const library = since(began)
  const again = moment()
  const command = await commandFaults(file, folder, calculated?.isAnswered ?? false, read === undefined)
  return {
    ms: Math.max(library, since(again)),
    work: calculated?.work ?? 0,
    outcome: read?.ok !== true ? 'refused' : calculated?.isAnswered === true ? 'accepted' : 'stopped',
    findings: [
      ...(read === undefined ? [] : readingFaults(read)),
      ...(calculated?.findings ?? []),
      ...command,
      ...prototypeFaults(),
    ],
  }
}

const moment = () => ({ clock: performance.now(), processor: process.cpuUsage() })

// On a busy machine the clock runs on while others have the processor; on an idle one helpers of the engine add to it.
const since = ({ clock, processor }: ReturnType<typeof moment>): number => {
  const { user, system } = process.cpuUsage(processor)
  return Math.min(performance.now() - clock, (user + system) / 1000)
}

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const readingFaults = (read: ReadCase): readonly string[] => {
  if (read.ok) return []
  const { problems } = read
  const unclear = problems.filter(({ message, remedy }) => message.length < 4 || remedy.length < 4)
  return [
    ...(problems.length === 0 ? ['the reader refuses the file without a problem'] : []),
    ...(problems.some(({ code }) => code === 'unreadable') ? ['the reader itself failed (unreadable)'] : []),
    ...unclear.map(({ code }) => `the problem ${code} has no words`),
  ]
}

/** Whether an error is one that a caller can act on. */
const isTyped = (error: unknown): boolean => error instanceof BusinessCaseError && !(error instanceof InternalFault)

const shown = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join(' | ') : String(error)

const calculation = (
  read: Extract<ReadCase, { ok: true }>,
): { readonly isAnswered: boolean; readonly work: number; readonly findings: readonly string[] } => {
  try {
    const { results, work } = calculationOf(read.businessCase)
    return { isAnswered: true, work, findings: holdsNoNumber(results) ? ['a result is not a number, or endless'] : [] }
  } catch (error) {
    return { isAnswered: false, work: 0, findings: isTyped(error) ? [] : [`calculation: ${shown(error)}`] }
  }
}

const holdsNoNumber = (value: unknown): boolean => {
  if (typeof value === 'number') return !Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return false
  if (Decimal.isDecimal(value)) return !value.isFinite()
  return Object.values(value).some(holdsNoNumber)
}

const commandFaults = async (
  { bytes, format }: FuzzedFile,
  folder: string,
  isSound: boolean,
  isUndecodable: boolean,
): Promise<readonly string[]> => {
  const path = join(folder, `case.${format}`)
  writeFileSync(path, bytes)
  const printed: string[] = []
  const print = (text: string): void => {
    printed.push(text)
  }
  try {
    const code = await run(['check', path], { out: print, err: print })
    const good = [exitCodes.good, exitCodes.caseIsWrong, exitCodes.callIsWrong] as readonly number[]
    if (!good.includes(code)) return [`check ended with ${code}: ${printed.join('').slice(0, 500)}`]
    if (code === exitCodes.good && isUndecodable) return ['check accepts bytes that are no text']
    if (code === exitCodes.good && !isSound) return ['check accepts what the library refuses']
    if (code !== exitCodes.good && printed.join('').trim() === '') return [`check ended with ${code} and no word`]
    return []
  } catch (error) {
    return [`check: ${shown(error)}`]
  }
}
