import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import * as z from 'zod'

const document = parseDocument(readFileSync('publiccode.yml', 'utf8'), { version: '1.2', uniqueKeys: true })
const written: unknown = document.toJS()
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'name' | 'version' | 'license', string>
>

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z
    .string()
    .min(1)
    .max(150)
    .regex(/^[^\n]+$/),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(5).max(20),
})

/** Of the standard what this file uses: version 0.5, its mandatory fields and its closed lists (yml.publiccode.tools). */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.5'),
  name: z.string().min(1),
  url: z.url(),
  softwareVersion: z.string(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(['budgeting', 'data-analytics', 'financial-reporting'])),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('library'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.enum(['finance-and-economic-development', 'healthcare', 'local-authorities', 'welfare'])),
  }),
  description: z.strictObject({ nl: description, en: description }),
  legal: z.strictObject({ license: z.string() }),
  // Who maintains it is a person with a name, and there is none: with another type, contacts are mandatory.
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({
      type: z.enum(['internal', 'community']),
      contacts: z
        .array(z.strictObject({ name: z.string(), email: z.email().optional(), affiliation: z.string().optional() }))
        .min(1),
    }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
})

describe('publiccode.yml', () => {
  it('is sound YAML with the mandatory fields of the standard, and none that it does not know', () => {
    expect([...document.errors, ...document.warnings]).toEqual([])
    const read = z.safeParse(publiccode, written)
    expect(read.success ? '' : z.prettifyError(read.error)).toBe('')
  })

  it('says the same as package.json', () => {
    const { name, softwareVersion, legal } = publiccode.parse(written)
    expect({ name, version: softwareVersion, license: legal.license }).toEqual({
      name: manifest.name,
      version: manifest.version,
      license: manifest.license,
    })
  })

  it('has the day of release that the changelog has, and none where it was not released', () => {
    const { releaseDate } = publiccode.parse(written)
    const heading = new RegExp(String.raw`^## \[${manifest.version.replaceAll('.', String.raw`\.`)}\] - (.+)$`, 'm')
    const [, when] = heading.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
    expect(releaseDate ?? 'not released yet').toBe(when)
  })

  it('invents no address: that of the repository is one that leads nowhere until there is a repository', () => {
    const { url } = publiccode.parse(written)
    const { repository } = manifest as { readonly repository?: { readonly url: string } }
    expect(new URL(url).hostname === 'example.org').toBe(repository === undefined)
  })

  it('speaks of the languages that the library speaks', () => {
    expect(publiccode.parse(written).localisation.availableLanguages).toEqual(['nl', 'en'])
  })
})
