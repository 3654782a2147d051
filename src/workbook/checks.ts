import type { Results } from '../appraisal/index.js'
import { domains, evidenceGrades } from '../case/index.js'

/** Figures that together must equal another: parts and their total, by reference. */
export interface Check {
  readonly what: string
  /** References of the parts; `years` adds up a row of budget years, `last` takes its last cell. */
  readonly parts: readonly Part[]
  /** What they add up to; nought where it is not given. */
  readonly whole?: Part
}

export interface Part {
  readonly reference: string
  readonly of: 'number' | 'years' | 'last'
  readonly sign?: -1
}

const number = (reference: string): Part => ({ reference, of: 'number' })

/** Everything that must hold whatever the inputs are. */
export const checksOf = ({ parties, moves, fund }: Pick<Results, 'parties' | 'moves' | 'fund'>, hasFigure: (reference: string) => boolean): readonly Check[] => {
  const everyone = [...parties.map(({ id, name }) => ({ id, name })), { id: 'society', name: 'samenleving' }]
  const between = (what: string, figure: string): Check => ({
    what: `${what}: partijen samen zijn de samenleving`,
    parts: parties.map(({ id }) => number(`${id}.${figure}`)),
    whole: number(`society.${figure}`),
  })
  return [
    ...everyone.flatMap(({ id, name }): Check[] => [
      {
        what: `${name}: kosten, besparing na verevening, ontvangen en betaald zijn samen de netto contante waarde (kas)`,
        parts: ['costs', 'retained', 'received', 'paid'].map((flow) => number(`${id}.cash.${flow}.presentValue`)),
        whole: number(`${id}.cash.npv`),
      },
      {
        what: `${name}: kosten, besparing en maatschappelijke effecten zijn samen de netto contante waarde (welvaart)`,
        parts: ['costs', 'savings', 'societal'].map((flow) => number(`${id}.welfare.${flow}.presentValue`)),
        whole: number(`${id}.welfare.npv`),
      },
      {
        what: `${name}: de jaren zijn samen het totaal (netto in kas)`,
        parts: [{ reference: `${id}.cash.net.byYear`, of: 'years' }],
        whole: number(`${id}.cash.net.total`),
      },
      {
        what: `${name}: opgelopen tot en met het laatste jaar is het totaal`,
        parts: [{ reference: `${id}.cash.cumulative`, of: 'last' }],
        whole: number(`${id}.cash.net.total`),
      },
      {
        what: `${name}: aantoonbaar, waarschijnlijk en mogelijk zijn samen de voorzichtige besparing`,
        parts: evidenceGrades.map((grade) => number(`${id}.evidence.${grade}.prudent`)),
        whole: number(`${id}.savings.prudent.presentValue`),
      },
      {
        what: `${name}: de domeinen zijn samen de voorzichtige besparing`,
        parts: domains.map((domain) => `${id}.domains.${domain}.total`).filter(hasFigure).map(number),
        whole: number(`${id}.savings.prudent.total`),
      },
    ]),
    between('kosten', 'cash.costs.presentValue'),
    between('verzilverbare besparing', 'cash.savings.presentValue'),
    between('netto contante waarde (kas)', 'cash.npv'),
    between('netto contante waarde (welvaart)', 'welfare.npv'),
    ...moves.map(({ kind, id, name, parties: moved }): Check => ({
      what: `${name}: wat de een betaalt, ontvangt de ander`,
      parts: moved.map(({ party }) => number(`${kind === 'fund' ? 'fund' : `${kind}.${id}`}.${party}.total`)),
    })),
    ...(fund === null
      ? []
      : [
          {
            what: 'fonds: wat erin ging min wat eruit ging is wat erin zit',
            parts: [
              { reference: 'fund.inflow', of: 'years' },
              { reference: 'fund.outflow', of: 'years', sign: -1 },
            ],
            whole: { reference: 'fund.balance', of: 'last' },
          } as const,
        ]),
  ].filter(({ parts }) => parts.length > 0)
}
