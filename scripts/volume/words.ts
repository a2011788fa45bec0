import type { Locale } from '../../src/i18n/locales.ts'

/** The nouns of which synthetic items are made. */
export const volumeNouns = ['news', 'statements', 'projects', 'events', 'documents', 'organisations'] as const

export type VolumeNoun = (typeof volumeNouns)[number]

/** What a synthetic item is called in each language, before its number: nobody can take it for a real one. */
export const names: Record<Locale, Record<VolumeNoun, string>> = {
  en: {
    news: 'Synthetic news',
    statements: 'Synthetic statement',
    projects: 'Synthetic project',
    events: 'Synthetic event',
    documents: 'Synthetic document',
    organisations: 'Synthetic organisation',
  },
  fr: {
    news: 'Actualité synthétique',
    statements: 'Déclaration synthétique',
    projects: 'Projet synthétique',
    events: 'Événement synthétique',
    documents: 'Document synthétique',
    organisations: 'Organisation synthétique',
  },
  es: {
    news: 'Noticia sintética',
    statements: 'Declaración sintética',
    projects: 'Proyecto sintético',
    events: 'Evento sintético',
    documents: 'Documento sintético',
    organisations: 'Organización sintética',
  },
  ar: {
    news: 'خبر تجريبي',
    statements: 'بيان تجريبي',
    projects: 'مشروع تجريبي',
    events: 'فعالية تجريبية',
    documents: 'وثيقة تجريبية',
    organisations: 'منظمة تجريبية',
  },
  ru: {
    news: 'Синтетическая новость',
    statements: 'Синтетическое заявление',
    projects: 'Синтетический проект',
    events: 'Синтетическое событие',
    documents: 'Синтетический документ',
    organisations: 'Синтетическая организация',
  },
}

/** What texts are put together from. */
export const sentences: Record<Locale, readonly string[]> = {
  en: [
    'This text was made by a program to measure the website and says nothing about anybody.',
    'The meeting room had nine chairs, two windows and a table on which the invented papers lay.',
    'Nobody signed, nobody spoke, and the minutes of this meeting were never written.',
    'Three imaginary towns compared how many doors they count and found that the numbers differ.',
    'A paragraph of this length stands here because real paragraphs are of this length.',
    'The next sentence is shorter.',
    'It ends here.',
    'Whoever reads this far has found a page that exists so that other pages can be measured beside it.',
  ],
  fr: [
    'Ce texte a été produit par un programme pour mesurer le site et ne parle de personne.',
    'La salle avait neuf chaises, deux fenêtres et une table où se trouvaient des papiers inventés.',
    'Personne n’a signé, personne n’a parlé, et le procès-verbal n’a jamais été rédigé.',
    'Trois villes imaginaires ont comparé le nombre de leurs portes et constaté des différences.',
    'Un paragraphe de cette longueur figure ici parce que les vrais paragraphes sont ainsi.',
    'La phrase suivante est plus courte.',
    'Elle finit ici.',
    'Qui lit jusqu’ici a trouvé une page qui existe pour que l’on mesure les autres à côté d’elle.',
  ],
  es: [
    'Este texto lo hizo un programa para medir el sitio web y no dice nada de nadie.',
    'La sala tenía nueve sillas, dos ventanas y una mesa con los papeles inventados.',
    'Nadie firmó, nadie habló y el acta de esta reunión nunca se escribió.',
    'Tres ciudades imaginarias compararon cuántas puertas tienen y vieron que los números difieren.',
    'Un párrafo de esta longitud está aquí porque los párrafos reales son así.',
    'La frase siguiente es más corta.',
    'Termina aquí.',
    'Quien lee hasta aquí ha encontrado una página que existe para medir otras páginas a su lado.',
  ],
  ar: [
    'كتب هذا النص برنامج لقياس الموقع ولا يتحدث عن أحد.',
    'في القاعة تسعة كراسٍ ونافذتان وطاولة عليها أوراق مختلقة.',
    'لم يوقع أحد ولم يتكلم أحد ولم يكتب محضر هذا الاجتماع.',
    'قارنت ثلاث مدن خيالية عدد أبوابها ووجدت أن الأرقام مختلفة.',
    'الجملة التالية أقصر.',
    'تنتهي هنا.',
  ],
  ru: [
    'Этот текст создала программа, чтобы измерить сайт; он ни о ком не говорит.',
    'В комнате было девять стульев, два окна и стол с выдуманными бумагами.',
    'Никто не подписал, никто не выступил, и протокол этой встречи так и не написали.',
    'Три воображаемых города сравнили число своих дверей и нашли, что оно разное.',
    'Следующее предложение короче.',
    'Оно кончается здесь.',
  ],
}
