import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

describe('what CONTRIBUTING.md says of the house', () => {
  const [, house = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## The house')
  const text = house.split('\n## ')[0] ?? ''
  const stairs = /^ {4}(.+)$/m.exec(text)?.[1]?.split(', ') ?? []

  it('names the floors in the order that the boundaries check', () => {
    const [, list = ''] = /^const floors = \[\n([^\]]+)\]/m.exec(readFileSync('.dependency-cruiser.mjs', 'utf8')) ?? []
    const floors = [...list.matchAll(/^ {2}'(\w+)'/gm)].map(([, floor]) => floor)
    expect(floors.length).toBeGreaterThan(10)
    expect(stairs).toEqual(floors.toReversed())
  })

  it('names every other folder of src beside them', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of folders) if (!stairs.includes(name)) expect(text).toContain(`\`${name}\``)
  })
})
