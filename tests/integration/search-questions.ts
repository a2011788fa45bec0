/** A question to one of the sites, and the title of the item that answers it. */
export type SearchCase = [
  site: 'icmc-europe' | 'share-network' | 'icmpd-brussels',
  locale: string,
  question: string,
  title: string | RegExp,
]

/** What readers ask: exactly, with mistakes, without accents, by acronyms, by names in other languages. */
export const searchCases: readonly SearchCase[] = [
  // Names and titles.
  ['icmc-europe', 'en', 'Emergency Resettlement Project', 'Emergency Resettlement Project'],
  ['icmc-europe', 'en', 'drive referral', 'DRIVE Referral'],
  ['icmc-europe', 'en', 'seven priorities pathways', /^Seven priorities/],
  ['icmc-europe', 'en', 'temporary protection ukraine', /^36 organisations/],
  ['icmc-europe', 'en', 'partnership principle', /^The partnership principle/],
  ['icmc-europe', 'en', 'dignity across borders', /^Dignity across borders/],
  ['share-network', 'en', 'community sponsorship', 'Community sponsorship'],
  ['icmc-europe', 'en', 'head of office', 'Head of Office'],
  ['share-network', 'en', 'rural welcome', 'Welcome in rural areas'],
  ['icmc-europe', 'en', 'city coordinator', 'City Coordinator'],
  ['share-network', 'en', 'cities that care', /^(SHARE: cities|Cities) that care/],
  ['icmpd-brussels', 'en', 'euromed', 'EUROMED Migration III'],
  ['icmpd-brussels', 'en', 'mobility partnership facility', 'Mobility Partnership Facility'],
  ['icmpd-brussels', 'en', 'rabat', 'Support to the Rabat Process'],
  ['icmpd-brussels', 'en', 'diaspora platform', 'African diaspora platform in Europe'],
  // Quoted, with operators, unfinished, in another order.
  ['icmc-europe', 'en', '"cities that care"', /cities that care/i],
  ['icmc-europe', 'en', 'resettlement emergency -statement', /mergency/],
  ['icmpd-brussels', 'en', 'euromed OR rabat', /EUROMED|Rabat/],
  ['icmc-europe', 'en', 'resettl emerg', /mergency/],
  ['icmc-europe', 'en', 'ukraine protection temporary', /^36 organisations/],
  ['icmc-europe', 'en', 'compleme', 'Complementary pathways'],
  // Acronyms.
  ['icmc-europe', 'en', 'ECRE', 'European Council on Refugees and Exiles'],
  ['icmc-europe', 'en', 'picum', 'Platform for International Cooperation on Undocumented Migrants'],
  ['icmc-europe', 'en', 'UNHCR', 'UN Refugee Agency'],
  ['icmc-europe', 'en', 'iom', 'International Organization for Migration'],
  ['icmc-europe', 'en', 'ilo', 'International Labour Organization'],
  ['icmc-europe', 'en', 'CEAR', 'Spanish Commission for Refugee Aid'],
  ['icmc-europe', 'en', 'FRA', /^Fundamental Rights Platform/],
  ['icmc-europe', 'en', 'frontex', /^Frontex Consultative Forum/],
  ['icmc-europe', 'en', 'easo', /^European Asylum Support Office/],
  ['icmpd-brussels', 'en', 'MIEUX', /Migration EU Expertise|Factsheet/],
  ['icmc-europe', 'en', 'ERF', 'European Refugee Fund'],
  // Names in other languages.
  ['icmc-europe', 'en', 'Conseil de l’Europe', 'Council of Europe'],
  ['icmc-europe', 'en', "Conseil de l'Europe", 'Council of Europe'],
  ['icmc-europe', 'en', 'Parlamento Europeo', 'European Parliament'],
  ['icmc-europe', 'en', 'Commission européenne', /^European Commission/],
  ['icmc-europe', 'fr', 'Council of Europe', 'Conseil de l’Europe'],
  ['icmc-europe', 'es', 'European Commission', /^Comisión Europea/],
  ['icmc-europe', 'fr', 'UN Refugee Agency', /^Haut-Commissariat/],
  ['share-network', 'es', 'community sponsorship', 'Patrocinio comunitario'],
  // Mistakes.
  ['icmc-europe', 'en', 'resetlement emergency', /mergency/],
  ['share-network', 'en', 'comunity sponsership', 'Community sponsorship'],
  ['icmc-europe', 'en', 'temprary protection', /^36 organisations/],
  ['icmc-europe', 'en', 'trafficing', 'Countering human trafficking'],
  ['icmc-europe', 'en', 'Frontecs consultative', /^Frontex Consultative Forum/],
  ['icmc-europe', 'en', 'jesuite refuge service malta', 'Jesuit Refugee Service Malta'],
  ['icmpd-brussels', 'en', 'euromedd', 'EUROMED Migration III'],
  ['share-network', 'fr', 'parrainnage communautaire', 'Parrainage communautaire'],
  // Accents, apostrophes, capitals.
  ['icmc-europe', 'fr', 'reinstallation d urgence', /urgence/],
  ['icmc-europe', 'fr', 'PARLEMENT EUROPEEN', 'Parlement européen'],
  ['icmc-europe', 'fr', 'réinstallation des réfugiés', 'Réinstallation des réfugiés'],
  ['icmc-europe', 'es', 'proteccion temporal ucrania', /^36 organizaciones/],
  // Countries, by name.
  ['icmc-europe', 'en', 'Malta', 'Jesuit Refugee Service Malta'],
  ['icmc-europe', 'es', 'Italia', /Ital/],
  // Russian and Arabic, with their endings and ways of writing.
  ['icmpd-brussels', 'ru', 'соглашения icmpd', 'Соглашение ICMPD'],
  ['icmpd-brussels', 'ru', 'ГОСУДАРСТВА члены', 'Государства-члены'],
  ['icmpd-brussels', 'ar', 'اتفاقيه المركز', 'اتفاقية المركز الدولي لتطوير سياسات الهجرة'],
  ['icmpd-brussels', 'ar', 'الدول الاعضاء', 'الدول الأعضاء'],
  // Words that stand only in a PDF, or are asked in a sentence.
  ['icmpd-brussels', 'en', 'seat agreement belgian authorities', 'Factsheet'],
  ['icmc-europe', 'en', 'who paid for the DRIVE Referral project?', 'DRIVE Referral'],
]
