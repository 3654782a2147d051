import { existsSync } from 'node:fs'

/** The fonts in which reports are checked: the widest that readers have, and one as wide as Arial, which most have. */
export const fonts = [
  {
    family: 'DejaVu Sans',
    debian: 'fonts-dejavu-core',
    file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
    settings: 'tests/apps/fonts/dejavu.conf',
  },
  {
    family: 'Liberation Sans',
    debian: 'fonts-liberation',
    file: '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
    settings: 'tests/apps/fonts/liberation.conf',
  },
] as const

/**
 * The font that this run shows pages in. This suite fails, and does not skip, where it is missing: a browser would
 * quietly take another.
 */
export const installedFont = (): string => {
  const font = fonts.find(({ family }) => family === process.env['MBC_FONT'])
  if (font === undefined) throw new Error('Pages are looked at in one font at a time: run them by npm run test:apps.')
  if (existsSync(font.file)) return font.family
  throw new Error(
    `${font.family} is not installed, and npm run test:apps needs it. On Debian or Ubuntu, as root: apt-get update && apt-get install -y --no-install-recommends ${font.debian}`,
  )
}
