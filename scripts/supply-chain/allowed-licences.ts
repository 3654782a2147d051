/**
 * Licences of libraries that may come along with this package, by their SPDX identifier, and why. All of them allow what
 * the EUPL-1.2 grants: use, change and redistribution by anybody, also within a larger work under the EUPL-1.2. A licence
 * that is not here is looked at by a person first, and then added with its reason or not used.
 */
export const allowedLicences: Readonly<Record<string, string>> = {
  MIT: 'asks only that its notice is kept, which dist/cli/LICENSES.txt does where code is copied',
  ISC: 'as MIT, in fewer words',
  'BSD-2-Clause': 'as MIT',
  'BSD-3-Clause': 'as MIT; its makers may not be named to recommend what is made with it',
  '0BSD': 'asks nothing',
  Unlicense: 'given up to the public domain, and asks nothing',
  'Apache-2.0': 'keep its notices and say what was changed; its grant of patents ends for who sues over them',
  'BlueOak-1.0.0': 'as MIT, with a grant of patents',
}
