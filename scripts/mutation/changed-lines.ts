import { execFileSync } from 'node:child_process'

import { quickFloors } from './floors.js'

/** The most lines that are mutated in one go: some sixty mutants, a minute or two. */
const MOST_LINES = 60

/** What is mutated where nothing is known to have changed: how a whole is divided without loss. */
export const fixedFiles: readonly string[] = ['src/money/apportion.ts']

const ofFloors = new RegExp(`^src/(?:${quickFloors.join('|')})/.+\\.ts$`)

/** The lines that a difference without context adds or changes, in files of the floors, as Stryker takes them. */
export const rangesIn = (difference: string): readonly string[] => {
  const ranges: string[] = []
  let file: string | undefined
  let left = MOST_LINES
  for (const line of difference.split('\n')) {
    const named = /^\+\+\+ (?:b\/(.+)|\/dev\/null)$/.exec(line)
    if (named !== null) file = named[1] !== undefined && ofFloors.test(named[1]) ? named[1] : undefined
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk === null || file === undefined) continue
    const [start, count] = [Number(hunk[1]), Math.min(left, Number(hunk[2] ?? 1))]
    if (count === 0) continue
    ranges.push(`${file}:${start}-${start + count - 1}`)
    left -= count
  }
  return ranges
}

const git = (...words: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** What has changed since the main branch, or on it since the commit before; the fixed files where that is unknown. */
export const changedLines = (): readonly string[] => {
  const head = git('rev-parse', 'HEAD')
  const fork = ['origin/main', 'main']
    .map((branch) => git('merge-base', 'HEAD', branch))
    .find((found) => found !== undefined && found !== head)
  const difference = git('diff', '--unified=0', '--no-color', '--no-ext-diff', fork ?? 'HEAD~1', '--', 'src')
  const ranges = rangesIn(difference ?? '')
  return ranges.length > 0 ? ranges : fixedFiles
}
