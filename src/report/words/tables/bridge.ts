import type { Results } from '../../../calculation/index.js'
import type { Decimal } from '../../../money/index.js'
import type { CashBridge } from '../../../rules/index.js'
import type { Language } from '../../language/language.js'

/** A step from welfare to cash: what it is called, and what it is. */
interface StepWords {
  readonly name: string
  readonly what: string
}

interface BridgeWords {
  readonly title: string
  readonly steps: Readonly<Record<Exclude<keyof CashBridge<Decimal>, 'notCashed'>, StepWords>>
  /** What the ends are where the case has income too. */
  readonly withProceeds: Readonly<Record<'welfare' | 'cash', string>>
  readonly finding: string
  readonly same: string
  readonly nothing: string
  readonly both: string
  readonly zero: string
  readonly table: string
  readonly step: string
  readonly what: string
  readonly amount: string
  readonly chart: string
  readonly chartHow: string
  readonly parties: string
  readonly party: string
  readonly notCashed: string
  readonly short: Readonly<Record<'welfare' | 'cash', string>>
  readonly transfers: string
  readonly all: string
  readonly after: string
  readonly costs: string
  readonly savings: string
  readonly proceeds: string
  readonly settlement: string
  readonly paid: string
  readonly received: string
  readonly net: string
  readonly left: string
  readonly turning: string
  readonly saving: string
  readonly extraCost: string
  readonly shrunk: readonly [savings: string, extraUse: string]
  readonly causes: Readonly<Record<Results['turningDomains'][number]['cause'], string>>
}

/** Words for what links tables that seem to contradict each other. What stands in braces is filled in. */
export const bridgeWords: Readonly<Record<Language, BridgeWords>> = {
  nl: {
    title: 'Van welvaart naar kas',
    steps: {
      welfare: {
        name: 'Netto welvaart van de samenleving',
        what: 'Kosten, voorzichtige besparingen en baten zonder kasstroom samen (MKBA)',
      },
      withoutCash: {
        name: 'Baten zonder kasstroom',
        what: 'Dit is iets waard, maar niemand krijgt er geld voor',
      },
      recoveredVat: {
        name: 'Btw die terugkomt',
        what: 'Kost de samenleving wel iets, maar de betaler krijgt het terug',
      },
      notCashable: {
        name: 'Niet te verzilveren',
        what: 'Er is minder nodig, maar de rekening wordt niet lager: vaste kosten, geen heel bed of hele baan minder, een contract dat doorloopt',
      },
      later: {
        name: 'Komt later binnen',
        what: 'Het geld komt vrij na de besparing, en geld van later is nu minder waard',
      },
      beyondHorizon: {
        name: 'Komt pas na de looptijd',
        what: 'Dit geld komt vrij als de looptijd voorbij is; het is gewaardeerd alsof het in het laatste jaar kwam',
      },
      settlement: { name: 'Verevening', what: 'Schuift tussen partijen; samen is het nul' },
      agreements: { name: 'Afspraken en fonds', what: 'Schuiven geld tussen partijen; samen is het nul' },
      cash: { name: 'Netto kas van alle partijen samen', what: 'Kosten en besparingen die als geld vrijkomen (MBC)' },
    },
    withProceeds: {
      welfare: 'Kosten, voorzichtige besparingen en opbrengsten, en baten zonder kasstroom samen (MKBA)',
      cash: 'Kosten, besparingen die als geld vrijkomen en ontvangen opbrengsten (MBC)',
    },
    finding:
      'Voor de samenleving is het saldo {welfare}, maar in geld komen alle partijen samen uit op {cash}. De grootste stap is ‘{step}’: {amount}.',
    nothing:
      'Er zijn geen besparingen, en geen baten zonder kasstroom. De netto welvaart van de samenleving en de netto kas van alle partijen samen zijn daarom gelijk: {cash}.',
    same: 'De netto welvaart van de samenleving en de netto kas van alle partijen samen zijn hier gelijk: {cash}. Elke voorzichtige besparing komt binnen de looptijd en meteen als geld vrij, en er zijn geen baten zonder kasstroom.',
    both: 'De afslag voor bewijskracht zit in beide bedragen al, en is dus geen stap.',
    zero: 'Stappen van nul euro staan er niet bij.',
    table: 'Van welvaart naar kas, contante waarde in euro’s',
    step: 'Stap',
    what: 'Wat het is',
    amount: 'Bedrag',
    chart: 'Van welvaart naar kas: van {welfare} naar {cash}',
    chartHow:
      'De eerste balk is de netto welvaart van de samenleving, de laatste de netto kas van alle partijen samen. Elke balk ertussen is een stap. Contante waarde.',
    parties: 'Van welvaart naar kas per partij, contante waarde in euro’s',
    party: 'Partij',
    notCashed: 'Niet of later verzilverd',
    short: { welfare: 'Netto welvaart', cash: 'Netto kas' },
    transfers:
      'Een plus bij ‘Niet of later verzilverd’ is een uitkering of andere overdracht die de ontvanger in geld nog niet kwijt is.',
    all: 'Alle partijen',
    after: 'Wie betaalt en wat ieder overhoudt na afspraken, contante waarde in euro’s',
    costs: 'Kosten',
    savings: 'Besparing',
    proceeds: 'Opbrengsten',
    settlement: 'Verevening',
    paid: 'Betaalt via afspraken',
    received: 'Ontvangt via afspraken',
    net: 'Houdt over',
    left: 'Partijen voor wie alles nul is, staan er niet bij: {parties}.',
    turning:
      '{domain} is in de tabel met kosten (‘{costs}’) {before}, en in de tabel van de samenleving (‘{society}’) {after}. {cause}',
    saving: 'een besparing van {amount}',
    extraCost: 'extra kosten van {amount}',
    shrunk: ['de besparingen', 'het extra gebruik'],
    causes: {
      haircut:
        'Dat komt door de afslag voor bewijskracht. Die telt alleen bij de samenleving mee, en verkleint daar vooral {shrunk}.',
      transfer:
        'Dat komt doordat een deel een overdracht is, zoals een uitkering: wat de betaler bespaart, mist de ontvanger. Voor de samenleving telt dat niet mee.',
      discounting:
        'Dat komt door het contant maken: in de tabel van de samenleving tellen latere jaren minder zwaar, in die met kosten tellen alle jaren even zwaar.',
    },
  },
  en: {
    title: 'From welfare to cash',
    steps: {
      welfare: {
        name: 'Net welfare of society',
        what: 'Costs, prudent savings and benefits without cash together (MKBA)',
      },
      withoutCash: { name: 'Benefits without cash', what: 'They are worth something, but bring nobody money' },
      recoveredVat: { name: 'VAT that is recovered', what: 'A cost to society, which its payer gets back' },
      notCashable: {
        name: 'Not cashable',
        what: 'Less is needed, but the bill does not fall: fixed costs, no whole bed or job less, a contract that runs on',
      },
      later: { name: 'Comes later', what: 'The money comes after the saving, and later money is worth less now' },
      beyondHorizon: {
        name: 'Comes only after the horizon',
        what: 'This money comes once the horizon has passed; it is valued as if it came in the last year',
      },
      settlement: { name: 'Settlement', what: 'Moves between parties; together it is zero' },
      agreements: { name: 'Agreements and fund', what: 'Move money between parties; together it is zero' },
      cash: { name: 'Net cash of all parties together', what: 'Costs, and savings that come free as cash (MBC)' },
    },
    withProceeds: {
      welfare: 'Costs, prudent savings and proceeds, and benefits without cash together (MKBA)',
      cash: 'Costs, savings that come free as cash, and proceeds that are received (MBC)',
    },
    finding:
      'For society the balance is {welfare}, but in cash all parties together come to {cash}. The largest step is ‘{step}’: {amount}.',
    nothing:
      'There are no savings, and no benefits without cash. The net welfare of society and the net cash of all parties together are therefore equal: {cash}.',
    same: 'The net welfare of society and the net cash of all parties together are equal here: {cash}. Every prudent saving comes free as cash at once and within the horizon, and there are no benefits without cash.',
    both: 'The haircut for weak evidence is in both amounts already, and so is no step.',
    zero: 'Steps of zero euros are left out.',
    table: 'From welfare to cash, present value in euros',
    step: 'Step',
    what: 'What it is',
    amount: 'Amount',
    chart: 'From welfare to cash: from {welfare} to {cash}',
    chartHow:
      'The first bar is the net welfare of society, the last the net cash of all parties together. Each bar between them is a step. Present value.',
    parties: 'From welfare to cash by party, present value in euros',
    party: 'Party',
    notCashed: 'Not cashed, or later',
    short: { welfare: 'Net welfare', cash: 'Net cash' },
    transfers:
      'A plus under ‘Not cashed, or later’ is social assistance or another transfer that its recipient has not yet lost in cash.',
    all: 'All parties',
    after: 'Who pays and what everyone keeps after agreements, present value in euros',
    costs: 'Costs',
    savings: 'Savings',
    proceeds: 'Proceeds',
    settlement: 'Settlement',
    paid: 'Pays by agreement',
    received: 'Receives by agreement',
    net: 'Keeps',
    left: 'Parties for whom all is zero are left out: {parties}.',
    turning:
      '{domain} is {before} in the table of costs (‘{costs}’), and {after} in the table of society (‘{society}’). {cause}',
    saving: 'a saving of {amount}',
    extraCost: 'an extra cost of {amount}',
    shrunk: ['the savings', 'the extra use'],
    causes: {
      haircut:
        'The haircut for weak evidence does that. It counts for society only, and there mostly shrinks {shrunk}.',
      transfer:
        'That is because a part is a transfer, such as social assistance: what the payer saves, the recipient loses. For society it does not count.',
      discounting:
        'Discounting does that: in the table of society later years weigh less, in that of costs all years weigh the same.',
    },
  },
}
