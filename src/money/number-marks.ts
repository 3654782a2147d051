/** What separates thousands and decimals in each language. */
export const marks = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const
