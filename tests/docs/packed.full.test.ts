import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'

import { describe, expect, it } from 'vitest'

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
) as readonly [{ readonly files: readonly { readonly path: string }[] }]
const paths = packed.files.map(({ path }) => path)

describe('the packed package', () => {
  it('holds the manual, the page of the format and the examples that the manual builds on', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['docs/handleiding.md', 'docs/bestandsformaat.md', 'examples/begeleiding-thuis.yaml']),
    )
  })

  it.each(paths.filter((path) => path.endsWith('.md')))('holds what %s leads to', (page) => {
    const prose = readFileSync(page, 'utf8')
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`\n]*`/g, '')
    const targets = [...prose.matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map(([, target = '']) => join(dirname(page), target))
    // A link may lead to a folder, which shows the files in it.
    const isPacked = (target: string): boolean => paths.some((path) => path === target || path.startsWith(`${target}/`))
    expect(targets.filter((target) => !isPacked(target))).toEqual([])
  })

  it('finds the links that it looks for', () => {
    expect(readFileSync('docs/workbook.md', 'utf8')).toContain('](method.md)')
    expect(paths).toContain('docs/method.md')
  })
})
