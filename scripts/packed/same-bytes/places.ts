/** Where a program may run: time zones with and without half hours, on both sides of the date line; languages that write numbers, dates and capitals in other ways. */
export const places = [
  { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' },
  { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' },
  { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
] as const
