import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { compilers } from '../../scripts/packed/compilers.js'
import { versions } from '../../scripts/packed/runtimes.js'
import { differences } from '../../scripts/packed/same-bytes/compare.js'
import { places } from '../../scripts/packed/same-bytes/places.js'

const here = { host: 'Node', lines: ['a1 case results', 'b2 case report.html nl'] }

describe('the comparison of what hosts write', () => {
  it('finds nothing where all wrote the same bytes', () => {
    expect(differences([here, { ...here, host: 'Chromium' }, { ...here, host: 'Deno' }])).toEqual([])
  })

  it('names each text that differs, and who wrote it', () => {
    const other = { host: 'Deno', lines: ['a1 case results', 'c3 case report.html nl'] }
    expect(differences([here, { ...here, host: 'Bun' }, other])).toEqual([
      'Deno differs from Node: case report.html nl',
    ])
  })

  it('finds that a host wrote fewer texts', () => {
    expect(differences([here, { host: 'Chromium', lines: ['a1 case results'] }])).toEqual([
      'Chromium wrote 1 texts, and Node 2',
    ])
  })

  it('is in five time zones and languages', () => {
    expect(new Set(places.map(({ TZ }) => TZ)).size).toBe(5)
    expect(new Set(places.map(({ LC_ALL }) => LC_ALL)).size).toBe(5)
  })
})

describe('what the README says of runtimes and compilers', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('is what is checked', () => {
    expect(readme).toContain(`Bun ${versions.bun}, Deno ${versions.deno}`)
    const nodes = [versions.node22, versions.node24].map((version) => version.split('.')[0])
    expect(readme).toContain(`Node 20, ${nodes.join(' and ')}`)
    const [last, ...first] = compilers.map((version) => version.split('.').slice(0, 2).join('.')).toReversed()
    expect(readme).toContain(`TypeScript ${first.toReversed().join(', ')} and ${last}`)
  })
})
