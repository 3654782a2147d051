import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const text = readFileSync('docs/dependencies.md', 'utf8')
const named = [...text.matchAll(/\[([@\w/.-]+)\]\(https:\/\/www\.npmjs\.com\/package\/[^)]+\) ([\^\d.]+)/g)].map(
  ([, name = '', version = '']) => `${name} ${version}`,
)

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

describe('docs/dependencies.md', () => {
  it('names every library of package.json with its version, and no other', () => {
    const { dependencies, peerDependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Package
    const installed = [dependencies, peerDependencies, devDependencies].flatMap((libraries) =>
      Object.entries(libraries).map(([name, version]) => `${name} ${version}`),
    )
    expect([...new Set(named)].sort()).toEqual([...new Set(installed)].sort())
  })
})
