/**
 * The countries of the map's frame: Natural Earth numbers them (ISO 3166-1 numeric), everything else here
 * names them by their two letters.
 */
const byNumber = new Map(
  (
    '008AL 012DZ 024AO 031AZ 032AR 040AT 048BH 051AM 056BE 070BA 072BW 076BR 100BG 108BI 112BY 120CM 140CF ' +
    '148TD 174KM 178CG 180CD 191HR 196CY 203CZ 204BJ 208DK 226GQ 231ET 232ER 233EE 246FI 250FR 262DJ 266GA ' +
    '268GE 270GM 275PS 276DE 288GH 300GR 304GL 324GN 348HU 352IS 364IR 368IQ 372IE 376IL 380IT 384CI 398KZ ' +
    '400JO 404KE 414KW 422LB 426LS 428LV 430LR 434LY 440LT 442LU 450MG 454MW 466ML 478MR 498MD 499ME 504MA ' +
    '508MZ 512OM 516NA 528NL 562NE 566NG 578NO 586PK 616PL 620PT 624GW 634QA 642RO 643RU 646RW 682SA 686SN ' +
    '688RS 694SL 703SK 705SI 706SO 710ZA 716ZW 724ES 728SS 729SD 732EH 748SZ 752SE 756CH 760SY 762TJ 768TG ' +
    '784AE 788TN 792TR 795TM 800UG 804UA 807MK 818EG 826GB 834TZ 854BF 860UZ 887YE 894ZM'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 3), entry.slice(3)]),
)

/**
 * Areas that Natural Earth draws by themselves and that have no number. Cyprus and Somalia are one country
 * each for the European Union, whose code for Kosovo is XK.
 */
const byName = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
])

/** The two letters of a country of Natural Earth; undefined for one outside of the frame. */
export function codeOf(number: unknown, name: unknown): string | undefined {
  return byNumber.get(String(number)) ?? byName.get(String(name))
}

/** Where states lie that are too small to be drawn at the map's scale; as longitude and latitude. */
export const smallStates: Readonly<Record<string, readonly [number, number]>> = {
  AD: [1.58, 42.54],
  BH: [50.55, 26.07],
  CV: [-23.6, 15.1],
  KM: [43.3, -11.7],
  LI: [9.55, 47.15],
  MC: [7.42, 43.74],
  MT: [14.4, 35.9],
  MU: [57.55, -20.3],
  SC: [55.45, -4.68],
  SM: [12.46, 43.94],
  ST: [6.6, 0.2],
  VA: [12.45, 41.9],
}
