import { QUOTED } from '../reading.js'
import { type Bilingual, FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'

const ppakv: Source = {
  title:
    'Kosten & vergoeding: NZa-tarieven 2023 en 2024, gz-psycholoog, setting ambulant sectie II (ook psychologielennertz.nl)',
  publisher: 'Psychologenpraktijk, op tarieven van de Nederlandse Zorgautoriteit (NZa)',
  date: '2024',
  address: 'ppakv.nl/kosten-en-vergoeding',
}

const praktijkGrip: Source = {
  title: 'Tarieven 2022 zorgprestatiemodel (NZa-tarieven)',
  publisher: 'Praktijk Grip, op tarieven van de Nederlandse Zorgautoriteit (NZa)',
  date: '2022',
  address: 'praktijk-grip.nl',
}

const maximumTariff: Bilingual = {
  nl: 'Maximumtarief van de NZa: een tarief, geen kostprijs.',
  en: 'Maximum tariff set by the regulator (NZa): a tariff, not a cost price.',
}

/** Mental health care for adults, paid by the zorgverzekeraar. */
export const ggzUnitCosts: readonly UnitCost[] = [
  {
    id: 'ggz-gz-psycholoog-diagnostiek-60-min-2024',
    name: {
      nl: 'Gz-psycholoog, diagnostiek 60 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), assessment of 60 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '183.44',
    priceYear: 2024,
    law: 'Zvw',
    source: ppakv,
    licence: FACT,
    read: QUOTED,
    next: { due: '2025-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-diagnostiek-60-min-2023',
    name: {
      nl: 'Gz-psycholoog, diagnostiek 60 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), assessment of 60 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '173.40',
    priceYear: 2023,
    law: 'Zvw',
    source: ppakv,
    licence: FACT,
    read: QUOTED,
    next: { due: '2024-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-behandeling-45-min-2024',
    name: {
      nl: 'Gz-psycholoog, behandeling 45 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), treatment of 45 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '135.89',
    priceYear: 2024,
    law: 'Zvw',
    source: ppakv,
    licence: FACT,
    read: QUOTED,
    next: { due: '2025-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-behandeling-45-min-2023',
    name: {
      nl: 'Gz-psycholoog, behandeling 45 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), treatment of 45 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '128.40',
    priceYear: 2023,
    law: 'Zvw',
    source: ppakv,
    licence: FACT,
    read: QUOTED,
    next: { due: '2024-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-behandeling-60-min-2024',
    name: {
      nl: 'Gz-psycholoog, behandeling 60 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), treatment of 60 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '161.46',
    priceYear: 2024,
    law: 'Zvw',
    source: ppakv,
    licence: FACT,
    read: QUOTED,
    next: { due: '2025-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-behandeling-60-min-2023',
    name: {
      nl: 'Gz-psycholoog, behandeling 60 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), treatment of 60 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '152.50',
    priceYear: 2023,
    law: 'Zvw',
    source: ppakv,
    licence: FACT,
    read: QUOTED,
    next: { due: '2024-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-behandeling-30-min-2022',
    name: {
      nl: 'Gz-psycholoog, behandeling 30 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), treatment of 30 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '85.16',
    priceYear: 2022,
    law: 'Zvw',
    source: praktijkGrip,
    licence: FACT,
    read: QUOTED,
    next: { due: '2023-01' },
    note: maximumTariff,
  },
  {
    id: 'ggz-gz-psycholoog-diagnostiek-45-min-2022',
    name: {
      nl: 'Gz-psycholoog, diagnostiek 45 minuten (ambulant, sectie II)',
      en: 'Health psychologist (gz-psycholoog), assessment of 45 minutes (outpatient, section II)',
    },
    domain: 'ggz',
    unit: 'per consult',
    amount: '142.31',
    priceYear: 2022,
    law: 'Zvw',
    source: praktijkGrip,
    licence: FACT,
    read: QUOTED,
    next: { due: '2023-01' },
    note: maximumTariff,
  },
]
