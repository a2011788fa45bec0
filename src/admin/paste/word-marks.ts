/** How Word says what a paragraph is: in its styles and classes, since it writes no lists and few elements. */

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''
const classOf = (element: Element): string => element.getAttribute('class') ?? ''

/** What stands in for the sign of an item of a list. */
export const isListSign = (element: Element): boolean => /mso-list:\s*Ignore/i.test(styleOf(element))

/** How deep in a list a paragraph of Word stands, and whether the list counts; nothing for other paragraphs. */
export function wordItem(element: Element): { level: number; isNumbered: boolean } | undefined {
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(element))?.[1]
  if (level === undefined) return undefined
  const sign = [...element.querySelectorAll('[style]')].find(isListSign)?.textContent ?? ''
  return { level: Number(level), isNumbered: /^[\s(]*(?:\d+|[a-z]{1,5})[.)]/i.test(sign) }
}

export const isWordTitle = (element: Element): boolean => /\bMsoTitle/.test(classOf(element))
export const isWordQuotation = (element: Element): boolean => /\bMso(?:Intense)?Quote/.test(classOf(element))

/** What Word copies with a text without being part of it: comments, the table of contents, head and foot of pages. */
export function isWordRubbish(element: Element): boolean {
  return (
    /mso-element:\s*(?:comment|header|footer|toc)|mso-hide:\s*all|mso-special-character:\s*comment/i.test(
      styleOf(element),
    ) || /\b(?:MsoToc\d|MsoTocHeading|MsoHeader|MsoFooter|MsoComment\w+|msocom\w+)/.test(classOf(element))
  )
}
