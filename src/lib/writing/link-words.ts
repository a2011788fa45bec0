/** What says nothing when it is read alone, as screen readers list links (WCAG 2.2, 2.4.4), in all languages. */
const vague = new Set([
  ...[
    'here',
    'click here',
    'click',
    'read more',
    'more',
    'learn more',
    'find out more',
    'see here',
    'see more',
  ],
  ...[
    'link',
    'this link',
    'this page',
    'this',
    'details',
    'more information',
    'more info',
    'continue reading',
  ],
  ...[
    'ici',
    'cliquez ici',
    'cliquer ici',
    'lire la suite',
    'lire plus',
    'en savoir plus',
    'plus',
    'la suite',
  ],
  ...['lien', 'ce lien', 'cette page', 'voir ici', 'voir plus', 'plus d informations', 'suite'],
  ...['aquí', 'haga clic aquí', 'haz clic aquí', 'pulse aquí', 'clic aquí', 'leer más', 'más', 'ver más'],
  ...['más información', 'saber más', 'enlace', 'este enlace', 'esta página', 'seguir leyendo', 'aqui'],
  ...['هنا', 'اضغط هنا', 'انقر هنا', 'المزيد', 'اقرأ المزيد', 'للمزيد', 'رابط', 'هذا الرابط', 'من هنا'],
  ...['здесь', 'тут', 'нажмите здесь', 'кликните здесь', 'подробнее', 'читать далее', 'далее', 'ещё', 'еще'],
  ...['ссылка', 'по ссылке', 'эта ссылка', 'узнать больше', 'читать дальше'],
])

/** Whether the words of a link do not say where it leads, or are only its address. */
export function isVagueLink(words: string): boolean {
  if (/^\s*https?:\/\//i.test(words)) return true
  const said = words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
  return said === '' || vague.has(said)
}
