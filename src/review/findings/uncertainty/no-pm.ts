import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** A social case that names nothing beyond money. */
export const noPm = finding({ weight: 'should', guideline: guidelines.pm }, ({ businessCase }) =>
  businessCase.pm.length > 0
    ? []
    : [
        {
          addresses: ['pm'],
          text: {
            nl: {
              message: 'er staan geen PM-posten in: niets dat telt maar niet in geld is uitgedrukt',
              remedy:
                'Noem wat de aanpak verder betekent, bijvoorbeeld voor de mensen om wie het gaat, ook als het ongunstig is.',
              remark: 'er is niets genoemd dat telt maar niet in geld is uitgedrukt (PM)',
              question: 'Wat betekent de aanpak voor de mensen om wie het gaat, ook als dat ongunstig is?',
            },
            en: {
              message: 'there are no PM items: nothing that counts but is not put in money',
              remedy: 'Name what else the approach means, for the people concerned for example, also if it is adverse.',
              remark: 'nothing is named that counts but is not put in money (PM)',
              question: 'What does the approach mean for the people concerned, also if it is adverse?',
            },
          },
        },
      ],
)
