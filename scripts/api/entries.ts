import { readFileSync } from 'node:fs'
import { join } from 'node:path/posix'

/** An entry of the package: what a program imports, and the file of `src` that it is made from. */
export interface Entry {
  /** As it is imported: `maatschappelijke-businesscase/risk`. */
  readonly name: string
  /** `src/risk/index.ts` */
  readonly source: string
  /** Of its API report, `risk`; `main` for the package itself. */
  readonly report: string
}

interface Package {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
}

/** A script that a worker of the browser starts; it exports nothing, which a test holds. */
export const scriptEntry = { name: './web/worker', source: 'src/workers/web/worker.ts' }

/** Every entry of `package.json` with types, in its order. The paths of `tsconfig.json` say what each is made from. */
export const entries = (): readonly Entry[] => {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package
  return Object.entries(exports)
    .filter(([path, target]) => typeof target === 'object' && path !== scriptEntry.name)
    .map(([path]) => {
      const entry = join(name, path)
      return { name: entry, source: sourceOf(entry), report: path === '.' ? 'main' : path.slice(2) }
    })
}

/** The lines of `paths`; the file has comments, so it is no JSON. */
const paths: readonly (readonly [string, string])[] = [
  ...readFileSync('tsconfig.json', 'utf8').matchAll(/^ {6}"([^"]+)": \["\.\/([^"]+)"\]/gm),
].map(([, from = '', to = '']) => [from, to])

const sourceOf = (entry: string): string => {
  const exact = paths.find(([from]) => from === entry)
  if (exact !== undefined) return exact[1]
  for (const [from, to] of paths) {
    const [start = '', end] = from.split('*')
    if (end !== undefined && entry.startsWith(start)) return to.replace('*', entry.slice(start.length))
  }
  throw new Error(`The paths of tsconfig.json do not say what ${entry} is made from.`)
}
