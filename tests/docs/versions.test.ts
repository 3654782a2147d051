import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/versions.md', 'utf8')
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const { version, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string
  readonly files: readonly string[]
}

describe('docs/versions.md', () => {
  it('names every format of JSON that the library writes, and no other', () => {
    const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/'mbc-[a-z-]+\/\d+'/g) ?? [])
      .map((format) => format.slice(1, -1))
    expect(new Set(written).size).toBeGreaterThan(15)
    const [, json = ''] = page.split('\n## JSON\n')
    const named = (json.split('\n## ')[0] ?? '')
      .match(/^\| `mbc-.*/gm)
      ?.flatMap((row) => row.match(/mbc-[a-z-]+\/\d+/g) ?? [])
    expect(named?.sort()).toEqual([...new Set(written)].sort())
  })

  it('is in the package, with the pages of governance and security', () => {
    expect(files).toEqual(expect.arrayContaining(['docs', 'GOVERNANCE.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md']))
  })
})

describe('CHANGELOG.md', () => {
  const headings = [...changelog.matchAll(/^## \[(.+?)\](?: - (.+))?$/gm)].map(([, of = '', when]) => ({ of, when }))

  it('begins with what comes next or with the version of package.json, and has an entry of that version', () => {
    const versions = headings.filter(({ of }) => of !== 'Unreleased')
    expect(headings.slice(0, 1).concat(versions.slice(0, 1)).at(-1)?.of).toBe(version)
    expect(headings.filter(({ of }) => of === 'Unreleased').length).toBeLessThan(2)
  })

  it('says of every version on which day it was released, or that it was not', () => {
    for (const { of, when } of headings)
      if (of !== 'Unreleased') expect(when, of).toMatch(/^(?:\d{4}-\d{2}-\d{2}|not released yet)$/)
  })

  it('names what breaks under one heading, first of its version', () => {
    const [, newest = ''] = changelog.split(`\n## [${version}]`)
    expect(/^### (.+)$/m.exec(newest)?.[1]).toBe('Breaking')
    expect(newest).not.toMatch(/\*\*Breaking:?\*\*/)
  })
})
