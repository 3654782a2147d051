import type { RecordFields } from '../parts/reference/record-fields.js'

/** Where a record was read, as one text: title, publisher and date, as far as stated. */
export const sourceOfRecord = ({ source: { title, publisher, date } }: Pick<RecordFields, 'source'>): string => {
  const more = [publisher, date].filter((part) => part !== undefined)
  return more.length === 0 ? title : `${title} (${more.join(', ')})`
}
