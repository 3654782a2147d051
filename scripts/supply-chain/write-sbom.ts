/**
 * Writes `dist/sbom.json`: what comes along with the package, as a bill of materials (CycloneDX). It ships in the package,
 * since its command holds copies of libraries. Run it after `npm run build`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { shippedBillOfMaterials, type BillOfMaterials } from './bill-of-materials.js'
import { lockfile, shippedPackages } from './shipped-packages.js'

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string }
const whole = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8' })
const bill = shippedBillOfMaterials(JSON.parse(whole) as BillOfMaterials, shippedPackages(lockfile()), name)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/sbom.json', `${JSON.stringify(bill, undefined, 2)}\n`)
console.log(`dist/sbom.json: ${bill.components.length} libraries`)
