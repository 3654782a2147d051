import { statedQuantities } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { namesOfPlaces } from '../../names-of-places.js'
import { together } from '../../together.js'

const placeholder =
  /^\W*(pm|p\.m|to ?do|tbd|n\.?v\.?t|onbekend|volgt( nog)?|nog (te )?(in te vullen|uitzoeken|opzoeken|invullen|zoeken|vinden|bepalen)|(eigen |globale |ruwe |grove )?(in)?schatting|eigen (ervaring|kennis|aanname)|aanname|nattevingerwerk|internet|google|chatgpt|intern|diverse( bronnen)?|bron|expert|x+|unknown|estimate|assumption|n\/a|source|various)?\W*$/i

/** Sources that are no source: a placeholder, or an estimate that poses as one. */
export const placeholderSource = finding(
  { weight: 'must', guideline: guidelines.priceTimesAssumption },
  ({ businessCase }) =>
    together(
      statedQuantities(businessCase)
        .filter(({ quantity: { source } }) => source !== undefined && placeholder.test(source))
        .map(({ path }) => ({ path, name: namesOfPlaces([path], businessCase, 'nl').join() })),
      {
        nl: ({ at, names }) => ({
          message: `wat hier als bron staat, is geen bron${at}`,
          remedy:
            'Noem titel, uitgever en jaar van waar het getal in staat. Is het geschat, schrijf dan assumption in plaats van source, met de reden.',
          remark: `wat hier als bron staat, is geen bron; het gaat om: ${names}`,
          question: 'Waar is dit getal gelezen?',
        }),
        en: ({ at, names }) => ({
          message: `what stands here as source is none${at}`,
          remedy:
            'State title, publisher and year of what the number was read in. If it is estimated, write assumption in the place of source, with the reason.',
          remark: `what stands here as source is none; about: ${names}`,
          question: 'Where was this number read?',
        }),
      },
    ),
)
