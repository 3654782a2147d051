/**
 * The English descriptions of the fields of a case, by the Dutch text in the schema. The documentation is in English,
 * the JSON Schema that editors read in Dutch; the library itself carries only the latter.
 */
export const englishDescriptions: Readonly<Partial<Record<string, string>>> = {
  'Een maatschappelijke businesscase: partijen, nulalternatief, interventies en afspraken.':
    'A social business case: parties, baseline, interventions and choices.',
  'Versie van dit bestandsformaat.': 'Version of this file format.',
  'Naam van de businesscase.': 'Name of the case.',
  'De vraag die de case beantwoordt, in één zin.': 'The question the case answers, in one sentence.',
  'Toelichting.': 'Description.',
  'Welke maanden de case beslaat.': 'Which months the case covers.',
  'Of instroom en kosten die door een latere start na de looptijd vallen een fout zijn (refuse), of niet meetellen en worden genoemd (accept).':
    'Whether enrolment and costs that a later start moves past the timeline are an error (refuse), or do not count and are named with the results (accept).',
  'Maanden dat alle interventies later beginnen dan gepland.':
    'Months by which every intervention starts later than planned.',
  'Prijspeil en prijsindices.': 'Price level and price indices.',
  'Discontering: een regime of eigen discontovoeten.': 'Discounting: a regime, or rates of your own.',
  'Afslag op baten naar bewijskracht.': 'Haircut on savings by evidence grade.',
  'Toerekening van gezamenlijke besparingen.': 'Attribution of joint savings (toerekening).',
  'Partijen die betalen, besparen of baat hebben.': 'Parties that pay, save or gain.',
  'Doelgroepen.': 'Target groups (doelgroepen).',
  'Kostenposten van het nulalternatief.': 'Cost items (kostenposten) of the baseline.',
  'Interventies.': 'Interventions.',
  'Vereveningen: wie in een regio een besparing houdt.':
    'Settlements (verevening, solidariteit): who in a region keeps a saving.',
  'Afspraken: wat partijen elkaar betalen.': 'Agreements: what parties pay each other.',
  'Fonds waarin besparingen worden herbelegd.': 'Fund in which savings are put back (herinvestering).',
  'Effecten die echt zijn maar niet in geld gewaardeerd (pro memorie).':
    'Effects that are real but not valued (pro memorie).',
  'Welke onzekere getallen samenhangen.': 'Which uncertain numbers go together.',
  'Wat er anders zou kunnen zijn.': 'What might be the case instead.',
  'Maand, geschreven als jjjj-mm (1900 tot en met 2300).': 'Month, written `YYYY-MM` (1900 through 2300).',
  'Eerste maand, inbegrepen.': 'First month, included.',
  'Laatste maand, inbegrepen; hoogstens 100 jaar later.': 'Last month, included; at most 100 years on.',
  'Rekenstap: jaar, kwartaal of maand; samen hoogstens 2000 perioden.':
    'Step of calculation; at most 2,000 periods in all.',
  'Aantal hele maanden.': 'A number of whole months.',
  'Een decimaal getal als tekst, met een punt.': 'A decimal number as text, with a point.',
  'Het getal zelf; van een onzeker getal anders het gemiddelde zoals opgegeven.':
    'The number itself; of an uncertain number otherwise the mean as stated.',
  'Kansverdeling; zonder deze: driehoek bij low, mode en high, uniform bij low en high, normaal bij mean en sd.':
    'Distribution; without it: triangular with low, mode and high, uniform with low and high, normal with mean and sd.',
  'Laagste waarde, of het begin van het interval.': 'Lowest value, or where the interval begins.',
  'Meest waarschijnlijke waarde.': 'Most likely value.',
  'Gemiddelde; zonder value is dit het getal waarmee wordt gerekend.':
    'Mean; without a value this is the number to calculate with.',
  'Hoogste waarde, of het einde van het interval.': 'Highest value, or where the interval ends.',
  'Standaardafwijking.': 'Standard deviation.',
  'Kans dat de waarde tussen low en high ligt (0.8 voor 80 %); zonder dit zijn low en high de uitersten.':
    'Chance that the value lies between low and high (0.8 for 80 %); without it low and high are the extremes.',
  'Eerste parameter van de bètaverdeling.': 'First parameter of the beta distribution.',
  'Tweede parameter van de bètaverdeling.': 'Second parameter of the beta distribution.',
  'Mogelijke waarden met hun kansen.': 'Possible values with their probabilities.',
  'Grenzen waarbuiten de verdeling wordt afgekapt.': 'Limits beyond which the distribution is cut off.',
  'Grenzen waarbuiten de verdeling wordt afgekapt; waarmee wordt gerekend, verandert daardoor niet.':
    'Limits beyond which the distribution is cut off; the number to calculate with stays as it is.',
  'Bron: titel, uitgever en datum.': 'Source: title, publisher and date.',
  'Aanname: waarom dit getal is gekozen, als geen bron het geeft.':
    'Assumption: why this number was chosen, where no source gives it.',
  'Bewijskracht van het getal.': 'Evidence grade of the number.',
  'Een mogelijke waarde met haar kans.': 'A possible value and its probability.',
  'Een mogelijke waarde.': 'A possible value.',
  'De kans daarop, als fractie.': 'Its probability, as a fraction.',
  'Kleinste waarde.': 'Smallest value.',
  'Grootste waarde.': 'Largest value.',
  'Jaar (1900 tot en met 2300).': 'Year (1900 through 2300).',
  'Kenmerk: kleine letters, cijfers en streepjes, te beginnen met een letter.':
    'Identifier: lowercase letters, digits and hyphens, a letter first; at most 63 characters.',
  'Kenmerk van de index.': 'Id of the index.',
  'Naam.': 'Name.',
  'Bron van de reeks.': 'Source of the series.',
  'Indexcijfer per jaar, op een basis naar keuze.': 'Index number by year, on any base.',
  'Indexcijfer van een jaar.': 'The index number of a year.',
  'Voet per jaar als fractie (0.0225 voor 2,25 %).': 'Rate a year as a fraction (0.0225 for 2.25 %).',
  'Prijspeil: het jaar in de euro’s waarvan alle uitkomsten luiden.':
    'Price level (prijspeil): the year in whose euros all results are stated.',
  'Prijsindex die bedragen van andere jaren omrekent.': 'Price index that converts amounts of other years.',
  'Eigen prijsindices.': 'Price indices of your own.',
  'Algemene inflatie per jaar vanaf het prijspeil; zonder dit getal geen nominale bedragen.':
    'General inflation a year from the price level on; without it no nominal amounts.',
  'Meegeleverd regime.': 'A shipped regime.',
  'Eén eigen discontovoet voor alle jaren.': 'One discount rate of your own for all years.',
  'Eigen discontovoeten, oplopend naar jaar.': 'Discount rates of your own, ascending by year.',
  'Begrotingsjaar waarnaar wordt teruggerekend; anders het eerste.':
    'Budget year to which flows are brought back; otherwise the first.',
  'Wanneer in het jaar een bedrag geacht wordt te vallen.': 'When in its year a flow is taken to fall.',
  'Vanaf hoeveel jaar na het basisjaar deze voet geldt; de eerste is 0 of 1.':
    'From how many years after the base year this rate holds; the first is 0 or 1.',
  'Reële discontovoet per jaar.': 'Real discount rate a year.',
  'Afslag op baten met bewijskracht aantoonbaar; 0 als niets is ingevuld.':
    'Haircut on savings with evidence grade demonstrated; 0 where not stated.',
  'Afslag op baten met bewijskracht waarschijnlijk; 0 als niets is ingevuld.':
    'Haircut on savings with evidence grade probable; 0 where not stated.',
  'Afslag op baten met bewijskracht mogelijk; 0 als niets is ingevuld.':
    'Haircut on savings with evidence grade possible; 0 where not stated.',
  'Deel van een geheel: 0 tot en met 1 (0.25 voor 25 %).': 'Part of a whole: 0 through 1 (0.25 for 25 %).',
  'Hoe interventies samenkomen: dezelfde huishoudens (independent), of verschillende (additive), die samen in hun doelgroep moeten passen.':
    'How interventions meet: the same households (independent), or different ones (additive), who together must fit in their target group.',
  'Regel waarmee een gezamenlijke besparing wordt toegerekend.': 'Rule by which a joint saving is attributed.',
  'Volgorde van alle interventies, bij de regel sequential.': 'Order of all interventions, under the rule sequential.',
  'Kenmerk waarmee de case naar de partij verwijst.': 'Id by which the case refers to the party.',
  'Naam in rapporten.': 'Name in reports.',
  'Soort partij.': 'Kind of party.',
  'Kenmerk van de doelgroep.': 'Id of the target group (doelgroep).',
  'Wat er geteld wordt.': 'What is counted.',
  'Aantal huishoudens of personen, op elk moment; in geen maand zijn er meer in effect.':
    'Number of households or persons, at any moment; in no month more are in effect.',
  'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent), of verschillende (additive), die samen in de groep moeten passen.':
    'How interventions meet here, where it differs: the same households (independent), or different ones (additive), who together must fit in the group.',
  'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent) of verschillende (additive).':
    'How interventions meet here, where it differs: the same households (independent) or different ones (additive).',
  'Aantal huishoudens (of personen), meer dan 0.': 'A number of households (or persons), more than 0.',
  'Kenmerk van de kostenpost.': 'Id of the cost item (kostenpost).',
  'Doelgroep waarvan dit de kosten zijn.': 'Target group whose costs these are.',
  'Domein waarin de kosten vallen.': 'Domain in which the costs arise.',
  'Eenheden per huishoudjaar in het eerste begrotingsjaar.': 'Units for each household-year in the first budget year.',
  'Wat een eenheid is: uur, dag, traject.': 'What a unit is: an hour, a day, a course.',
  'Euro’s per eenheid in het eerste begrotingsjaar, op het eigen prijspeil.':
    'Euros a unit in the first budget year, at its own price level.',
  'Groei van het volume per jaar (0.02 voor 2 %).': 'Growth of the volume a year (0.02 for 2 %).',
  'Reële groei van de prijs per jaar, boven de inflatie.': 'Real growth of the price a year, above inflation.',
  'Wie betaalt.': 'Who pays.',
  'Verbruikt (resource), of overgedragen aan een ontvanger (transfer), zoals een uitkering.':
    'Used up (resource), or handed to a recipient (transfer), such as a benefit payment.',
  'Ontvanger van een overdracht; alleen en altijd bij transfer.':
    'Recipient of a transfer; only and always with transfer.',
  'Hoeveel van een besparing echt vrijkomt, en wanneer.':
    'How much of a saving truly leaves the budget (verzilverbaar), and when.',
  'Regels met dezelfde waarderingsgroep waarderen hetzelfde: per doelgroep telt er één.':
    'Lines of one valuation group value the same thing: only one counts for each target group.',
  'Eenheden per huishoudjaar.': 'Units for each household-year.',
  'Bedrag in euro’s, 0 of meer.': 'Amount in euros, 0 or more.',
  'Prijspeil: het jaar in de euro’s waarvan het bedrag luidt; anders het prijspeil van de case.':
    'Price level (prijspeil): the year in whose euros the amount is stated; otherwise that of the case.',
  'Prijsindex die het bedrag omrekent; anders die van de case.':
    'Price index that converts the amount; otherwise that of the case.',
  'Groei per jaar als fractie (0.02 voor 2 %).': 'Growth a year as a fraction (0.02 for 2 %).',
  'Aandeel per partij; samen 1.': 'Share by party id; together 1.',
  'Eerste maand waarin deze aandelen gelden; de eerste van de lijst heeft er geen.':
    'First month in which these shares hold; the first of the list has none.',
  'Wie betaalt: een partij-id of aandelen per partij.': 'Who pays: a party id, or shares by party id.',
  'Wie betaalt: één partij, aandelen per partij (samen 1), of een lijst daarvan per periode (hoogstens 100).':
    'Who pays: one party, shares by party (together 1), or a list of these by period (at most 100).',
  'Verzilverbaar deel van de besparing; 1 als niets is ingevuld.': 'Cashable share of the saving; 1 where not stated.',
  'Maanden tussen besparing en geld.': 'Months between saving and cash.',
  'Eerste maand waarin verzilverd kan worden, omdat contracten tot dan lopen.':
    'First month in which savings can be cashed, because contracts run until then.',
  'Alleen hele eenheden capaciteit maken geld vrij.': 'Only whole units of capacity free cash.',
  'Eenheid van capaciteit: bed, fte, groep.': 'Unit of capacity: a bed, an fte, a group.',
  'Euro’s per jaar die vrijkomen als één eenheid sluit.': 'Euros a year that closing one unit frees.',
  'Bedrag in euro’s, meer dan 0.': 'Amount in euros, more than 0.',
  'Kenmerk van de interventie.': 'Id of the intervention.',
  'Wat er gedaan wordt.': 'What is done.',
  'Doelgroep waarvoor de interventie is.': 'Target group the intervention is for.',
  'Maanden dat de interventie later begint dan gepland.': 'Months by which it starts later than planned.',
  'Instroom, in cohorten.': 'Enrolment, in cohorts.',
  'Deel van de instroom dat meedoet.': 'Share of entering households that takes part.',
  'Deel van de deelnemers dat afrondt.': 'Share of participating households that completes.',
  'Deel van de afronders bij wie het werkt.': 'Share of completing households in which it works.',
  'Kosten van de interventie.': 'Costs of the intervention.',
  'Wat de interventie verandert in kostenposten.': 'What it changes in cost items.',
  'Welvaartseffecten zonder geldstroom.': 'Welfare effects without cash.',
  'Eerste maand van instroom.': 'First month of entry.',
  'Laatste maand van instroom, inbegrepen.': 'Last month of entry, included.',
  'Aantal huishoudens dat instroomt.': 'Number of households that enter.',
  'Of het aantal per maand, per jaar of voor het hele cohort geldt.':
    'Whether the number is that of a month, of a year or of the whole cohort.',
  'Aantal instromende huishoudens.': 'A number of households that enter.',
  'Eenmalige kosten.': 'A one-off cost.',
  'Kenmerk van de kosten.': 'Id of the cost.',
  'Euro’s: in totaal, per jaar, of per instromend huishouden.':
    'Euros: in all, a year, or for each household that enters.',
  'Laatste maand waarin structurele kosten nog uit incidenteel geld worden betaald.':
    'Last month in which a structural cost is still paid from incidental money.',
  'Ritme van de kosten: once, yearly of per-household.': 'Rhythm of the cost: once, yearly or per-household.',
  'Maand waarin de kosten vallen.': 'Month in which the cost falls.',
  'Incidenteel (incidental) of structureel (structural) geld.':
    'Incidental (incidenteel) or structural (structureel) money.',
  'Kosten per jaar.': 'A cost a year.',
  'Eerste maand; anders de eerste van de case.': 'First month; otherwise the first of the case.',
  'Laatste maand, inbegrepen; anders de laatste van de case.': 'Last month, included; otherwise the last of the case.',
  'Kosten per instromend huishouden.': 'A cost for each household that enters.',
  'Kenmerk van het effect.': 'Id of the effect.',
  'Kostenpost die verandert.': 'Cost item that changes.',
  'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.':
    'Fraction of the cost that is saved (0.25 for 25 %); negative raises it.',
  'Nieuw volume per huishoudjaar, in de plaats van dat van de kostenpost.':
    'New volume for each household-year, in the place of the cost item’s.',
  'Euro’s besparing per huishoudjaar; negatief is meer kosten.':
    'Euros saved for each household-year; negative raises cost.',
  'Deel dat ook zonder de interventie zou zijn gebeurd.': 'Deadweight: share that would have happened anyway.',
  'Deel dat de kosten alleen verplaatst (waterbed).': 'Displacement: share that only moves the cost elsewhere.',
  'Delen die aan projecten buiten de case toekomen.': 'Shares ascribed to projects outside the case.',
  'Bewijskracht: aantoonbaar, waarschijnlijk of mogelijk.': 'Evidence grade: demonstrated, probable or possible.',
  'Wanneer het effect werkt, geteld vanaf instroom.': 'When the effect works, counted from entry.',
  'Bedrag in euro’s; negatief is meer kosten.': 'Amount in euros; negative raises cost.',
  'Project buiten de case.': 'Project outside the case.',
  'Deel van het effect dat aan dat project toekomt.': 'Share of the effect that belongs to that project.',
  'Waarom.': 'Why.',
  'Maanden voordat het effect begint.': 'Months before the effect begins.',
  'Maanden waarin het effect tot volle omvang groeit.': 'Months in which it grows to its full size.',
  'Maanden dat het duurt, na de vertraging; anders tot de horizon.':
    'Months it lasts after the delay; otherwise to the horizon.',
  'Deel van het effect dat elk jaar wegvalt.': 'Share of the effect lost each year.',
  'Partij die beter (of slechter) af is.': 'Party that is better (or worse) off.',
  'Eenheden winst per huishoudjaar; negatief is verlies.': 'Units gained for each household-year; negative is a loss.',
  'Wat een eenheid is.': 'What a unit is.',
  'Waarde van een eenheid in euro’s.': 'Value of a unit in euros.',
  'Eenheden per huishoudjaar; negatief is verlies.': 'Units for each household-year; negative is a loss.',
  'Profijtbeginsel: wie gebruikt, betaalt.': 'Who uses pays, so who saves keeps (profijtbeginsel).',
  'Kenmerk van de verevening.': 'Id of the settlement (verevening).',
  'Domeinen waarvan alle kostenposten meedoen; alle kostenposten als ook costItems leeg is.':
    'Domains of which all cost items count; all cost items where costItems is empty too.',
  'Kostenposten die meedoen, naast die van de domeinen.': 'Cost items that count, besides those of the domains.',
  'Regel: benefit (profijtbeginsel), fixed-key (vaste sleutel), moving-average (voortschrijdend gemiddelde) of hybrid (deels vast).':
    'Rule: benefit (who uses pays), fixed-key, moving-average (of past use) or hybrid (partly fixed).',
  'Leden van de regio; minstens twee partijen.': 'Members of the region; two parties at least.',
  'Vaste sleutel: leden dragen de kosten van de regio naar een verdeelsleutel.':
    'Members bear the cost of the region by a key; of an own saving a member keeps its key.',
  'Verdeelsleutel: aandeel per lid; samen 1.': 'Key: share of each member; together 1.',
  'Voortschrijdend gemiddelde: leden dragen naar hun gebruik in de laatste jaren.':
    'Members bear by their use in the last years; what is kept of a saving grows year by year.',
  'Over hoeveel begrotingsjaren ervoor het gemiddelde gaat.': 'Over how many budget years before the year itself.',
  'Gebruik per lid in euro’s per jaar, zonder de interventies.':
    'Use by each member in euros a year, without the interventions.',
  'Deels naar een vaste sleutel, de rest naar gebruik.': 'A part by a fixed key, the rest by use.',
  'Deel dat naar de sleutel gaat; de rest naar gebruik.': 'The part that goes by the key; the rest by use.',
  'Bijdrage van de ene partij aan de andere (cofinanciering).':
    'A payment from one party to another (bijdrage, cofinanciering).',
  'Kenmerk van de afspraak.': 'Id of the agreement.',
  'Soort afspraak: contribution of outcome-contract.': 'Kind of agreement: contribution or outcome-contract.',
  'Partij die betaalt.': 'Party that pays.',
  'Partij die ontvangt.': 'Party that receives.',
  'Eenmalig, in een maand.': 'Once, in a month.',
  'Euro’s per jaar, zolang de afspraak loopt.': 'Euros a year, while the agreement runs.',
  'Deel van de besparingen die de betaler in geld overhoudt.': 'Share of the savings that the payer retains in cash.',
  'Deel van wat de betaler zelf uit een andere afspraak ontvangt.':
    'Share of what the payer itself receives from another agreement.',
  'Hoogstens zoveel in totaal.': 'The most that is paid in all.',
  'Maand waarin wordt betaald.': 'Month in which it is paid.',
  'Bedrag in euro’s.': 'Amount in euros.',
  'Deel van wat de betaler in geld overhoudt aan besparingen op kostenposten, voor zover dat positief is.':
    'Share of what the payer retains in cash of savings on cost items, where that is positive.',
  'Deel van de besparing.': 'Share of the saving.',
  'Deel dat wordt doorgegeven.': 'Share that is passed through.',
  'Afspraak waaruit de betaler zelf ontvangt.': 'Agreement from which the payer itself receives.',
  'Resultaatcontract (health of social impact bond): een investeerder betaalt vooruit en wordt terugbetaald uit bewezen besparingen.':
    'An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings.',
  'Partij die vooruit betaalt en het risico draagt.': 'Party that pays up front and bears the risk.',
  'Partij die de voorschotten ontvangt.': 'Party that receives the advances.',
  'Partij die terugbetaalt uit bewezen besparingen.': 'Party that repays out of proven savings.',
  'Wat de investeerder vooruit betaalt.': 'What the investor pays up front.',
  'Deel van de bewezen besparingen dat wordt uitbetaald tot het contract is voldaan.':
    'Share of proven savings that is paid until the contract is fulfilled.',
  'Zwakste bewijskracht die als bewezen geldt.': 'The weakest evidence that counts as proven.',
  'Hoogste rendement over de voorschotten (0.1 voor 10 %).':
    'The most that is repaid above the advances, as a share of them (0.1 for 10 %).',
  'Maand waarin de investeerder betaalt.': 'Month in which the investor pays.',
  'Rendement als fractie (0.1 voor 10 %), 0 tot en met 1.': 'Return as a fraction (0.1 for 10 %), 0 through 1.',
  'Partij die het fonds is; zij betaalt en bespaart verder niets.':
    'The party that is the fund; it pays and saves nothing else.',
  'Wie een deel van besparingen inlegt, één begrotingsjaar later.':
    'Who puts in a share of savings, one budget year later.',
  'Wat eenmalig wordt ingelegd.': 'What is put in once.',
  'Wat er met het geld gebeurt.': 'What the money is used for.',
  'Partij die inlegt.': 'Party that puts in.',
  'Deel van haar besparingen in geld van het jaar ervoor.': 'Share of its cashed savings of the year before.',
  'Maand van de inleg.': 'Month in which it is put in.',
  'Wat het fonds per jaar aan partijen betaalt.': 'What the fund pays parties a year.',
  'Eerste maand.': 'First month.',
  'Laatste maand, inbegrepen.': 'Last month, included.',
  'Euro’s per jaar.': 'Euros a year.',
  'Interventie waarvoor het fonds extra instroom koopt, tegen haar kosten per huishouden; die instroom is gelijkmatig over de stap (timeline.step).':
    'Intervention of which the fund buys extra enrolment, at its cost for each household; it enters evenly over the step (timeline.step).',
  'Kenmerk van de PM-post.': 'Id of the PM item.',
  'Partij die beter of slechter af is.': 'Party that is better or worse off.',
  'Of het een baat (positive) of een last (negative) is.': 'Whether it is a benefit or a burden.',
  'Waarom het niet in geld is gewaardeerd.': 'Why it is not valued.',
  'Interventie waar het bij hoort.': 'Intervention it belongs to.',
  'Samenhang tussen twee onzekere getallen.': 'How two uncertain numbers go together.',
  'De paden van twee onzekere getallen.': 'The paths of two uncertain numbers.',
  'Rangcorrelatie (Spearman), van -1 tot en met 1.': 'Rank correlation (Spearman), from -1 through 1.',
  'Kenmerk van het scenario.': 'Id of the scenario.',
  'Scenario dat de bibliotheek kent.': 'A scenario that the library knows.',
  'Getallen in plaats van die van de case, per pad.': 'Numbers in the place of those of the case, by path.',
}
