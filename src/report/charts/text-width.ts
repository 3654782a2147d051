/**
 * The advance width of each character, in thousandths of the font size, in DejaVu Sans (2.37): the widest of the
 * sans-serif fonts that readers commonly have. Verdana is as wide; Arial, Helvetica, Liberation, Segoe, Roboto and Noto
 * are narrower. A page cannot know its reader's font, so what fits in these widths fits everywhere.
 */
const advances: Readonly<Record<number, string>> = {
  278: "ijl'ı",
  318: ' ,.‘’·',
  337: '/:;\\|',
  352: 'f',
  361: '-',
  390: '()[]',
  392: 't',
  411: 'r!',
  460: '"',
  500: '*_`–°§IJł',
  521: 's“”„',
  531: 'z?',
  550: 'c',
  579: 'kLF',
  592: 'vxy•',
  615: 'aeoøðPTY',
  636: 'Sbdgpqhnuß$0123456789{}€Eþđ',
  656: 'K',
  686: 'AVXZB',
  698: 'CR',
  752: 'UNH',
  787: 'DG&OQØ',
  838: 'w#+<=>^~×−±≤≥←→',
  863: 'M',
  989: 'm%WÆæ',
  1070: '@—…œŒ½¼',
}

const advanceOf: ReadonlyMap<string, number> = new Map(
  Object.entries(advances).flatMap(([advance, characters]) =>
    Array.from(characters, (character) => [character, Number(advance)] as const),
  ),
)

/** The largest width of a character of another script, or of a pictograph. */
const other = 1300

/** A letter with an accent is as wide as the letter. */
const widthOf = (character: string): number =>
  advanceOf.get(character) ??
  advanceOf.get(character.normalize('NFD').slice(0, 1)) ??
  (/\p{M}/u.test(character) ? 0 : other)

/** The largest width in pixels of a line of text. Bold is at most a quarter wider. */
export const textWidth = (text: string, fontSize: number, weight: 'normal' | 'bold' = 'normal'): number => {
  const thousandths = Array.from(text.normalize('NFC')).reduce((total, character) => total + widthOf(character), 0)
  return (thousandths / 1000) * fontSize * (weight === 'bold' ? 1.25 : 1)
}
