import { describe, expect, it } from 'vitest'

import { monitoringPlan } from '../../src/programme/index.js'
import { monitoringCalendar, monitoringJson, monitoringText } from '../../src/report/programme/index.js'
import { indicatorCase, whole } from './indicator-case.js'
import { readCalendar } from './read-calendar.js'

const monthsOf = (indicator: object, from?: string): readonly string[] =>
  monitoringPlan(indicatorCase({ indicators: [indicator] }), { from })[0]?.months ?? []

const bare = { id: 'bereik', level: 'output' }

describe('the months of a monitoring plan', () => {
  it('end each half year after the baseline, and in the month of the target', () => {
    // June 2024 is the baseline; December 2024, June and December 2025, and then March 2026, when the goal is due.
    expect(monthsOf(whole)).toEqual(['2024-12', '2025-06', '2025-12', '2026-03'])
  })

  it('go on after the last year that was measured', () => {
    expect(monthsOf({ ...whole, measured: { 2024: 44 } })).toEqual(['2025-06', '2025-12', '2026-03'])
    expect(monthsOf({ ...whole, measured: { 2024: 44, 2026: 55 } })).toEqual([])
  })

  it.each([
    ['year', ['2024-12', '2025-12', '2026-12']],
    ['half-year', ['2024-06', '2024-12', '2025-06', '2025-12', '2026-06', '2026-12']],
    ['quarter', ['2024-03', '2024-06', '2024-09', '2024-12']],
    ['month', ['2024-01', '2024-02', '2024-03']],
  ])('end each %s of the timeline where there is neither baseline nor target', (every, first) => {
    const months = monthsOf({ ...bare, every })
    expect(months.slice(0, first.length)).toEqual(first)
    expect(months.at(-1)).toBe('2026-12')
    expect(months.length).toBe({ year: 3, 'half-year': 6, quarter: 12, month: 36 }[every])
  })

  it('begin where measuring begins, and where it is asked', () => {
    expect(monthsOf({ ...bare, every: 'year', from: '2025-02' })).toEqual(['2025-12', '2026-12'])
    expect(monthsOf({ ...bare, every: 'quarter' }, '2026-06')).toEqual(['2026-06', '2026-09', '2026-12'])
  })

  it('are that of the target alone where it is not said how often, and none without either', () => {
    expect(monthsOf({ ...bare, target: { value: 1, by: '2028-05' } })).toEqual(['2028-05'])
    expect(monthsOf(bare)).toEqual([])
  })

  it('refuses a month that is none', () => {
    expect(() => monitoringPlan(indicatorCase(), { from: '2026-13' })).toThrow(RangeError)
  })
})

describe('a monitoring plan as text and JSON', () => {
  const businessCase = indicatorCase({ indicators: [bare, whole] })

  it('stands by who measures and by project; who is not named comes last', () => {
    const text = monitoringText(businessCase, { language: 'nl', width: 200 })
    expect(text.split('\n').slice(4)).toEqual([
      'Onderzoekscentrum',
      '-----------------',
      'Wijkteam',
      '- Mensen zonder behandeling (%): elk half jaar, van december 2024 tot en met maart 2026 (4 metingen); tegen nulmeting 40 in juni 2024, streefwaarde 55 (aanname) in maart 2026.',
      '',
      'Niemand genoemd als meter',
      '-------------------------',
      'Wijkteam',
      '- bereik: niet te plannen; geen nulmeting, geen streefwaarde.',
      '',
      'Niet te plannen: er staat niet hoe vaak er gemeten wordt, en niet wanneer het doel bereikt moet zijn.',
      '',
    ])
    const narrow = monitoringText(businessCase, { language: 'en' })
    expect(narrow).toContain('every half year, from December 2024')
    expect(Math.max(...narrow.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('is the same in JSON, with what each goal lacks', () => {
    const { format, measurements } = JSON.parse(monitoringJson(businessCase)) as {
      readonly format: string
      readonly measurements: readonly {
        readonly months: readonly string[]
        readonly indicator: { readonly owner?: string; readonly baseline?: { readonly value: string } }
        readonly missing: { readonly dated: readonly string[] }
      }[]
    }
    expect(format).toBe('mbc-monitoring/1')
    expect(measurements.map(({ months }) => months)).toEqual([[], ['2024-12', '2025-06', '2025-12', '2026-03']])
    expect(measurements[1]?.indicator).toMatchObject({ owner: 'Onderzoekscentrum', baseline: { value: '40' } })
    expect(measurements.map(({ missing }) => missing.dated)).toEqual([['by'], []])
  })
})

describe('a monitoring plan as a calendar', () => {
  const comma = {
    ...whole,
    id: 'tekens',
    name: 'Rust; ruimte, en een \\ – heel lange naam met é, € en 👪 erin, zodat de regel breekt',
  }
  const businessCase = indicatorCase({
    name: 'Zorgzame stad, 2024',
    indicators: [whole, bare, comma, { ...bare, id: 'jaar', every: 'year', owner: 'Wijkteam' }],
  })
  const calendar = monitoringCalendar(businessCase, { language: 'nl' })
  const { lines, events } = readCalendar(calendar)

  it('is read back by the rules of the format', () => {
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//maatschappelijke-businesscase//monitoring//NL',
      'CALSCALE:GREGORIAN',
    ])
    expect(lines).toContain('X-WR-CALNAME:Monitoring Zorgzame stad\\, 2024')
    expect(lines.at(-1)).toBe('END:VCALENDAR')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(
      lines.filter((line) => line === 'END:VEVENT').length,
    )
  })

  it('has a recurring event for each indicator, and one more for a target between measurements', () => {
    expect(events.slice(0, 2)).toEqual([
      {
        UID: 'minder-ggz.team.mbc.2024-01@maatschappelijke-businesscase',
        DTSTAMP: '20240101T000000Z',
        'DTSTART;VALUE=DATE': '20241201',
        RRULE: 'FREQ=MONTHLY;INTERVAL=6;UNTIL=20251201',
        SUMMARY: 'Meten: Mensen zonder behandeling (Wijkteam)',
        DESCRIPTION:
          'Wie meet: Onderzoekscentrum.\nEenheid: %.\nNulmeting 40 in juni 2024.\nStreefwaarde 55 (aanname) in maart 2026.',
        TRANSP: 'TRANSPARENT',
      },
      expect.objectContaining({
        UID: 'minder-ggz.team.target.mbc.2024-01@maatschappelijke-businesscase',
        'DTSTART;VALUE=DATE': '20260301',
      }),
    ])
    expect(events[1]).not.toHaveProperty('RRULE')
    expect(events.at(-1)?.['RRULE']).toBe('FREQ=MONTHLY;INTERVAL=12;UNTIL=20261201')
    // Two for each with a target between measurements, none for what cannot be planned, one for the last.
    expect(events.length).toBe(5)
  })

  it('keeps every sign of a name', () => {
    expect(events[2]?.['SUMMARY']).toBe(`Meten: ${comma.name} (Wijkteam)`)
  })

  it('is the same each time, and no two events have one name', () => {
    expect(monitoringCalendar(businessCase, { language: 'nl' })).toBe(calendar)
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  })
})
