/**
 * What a form on a page holds before somebody types: where it goes, and its fields that nobody sees.
 *
 * @param id - of the form
 */
export function formOn(html: string, id: string): { action: string; hidden: [string, string][] } {
  const [, attributes = '', body = ''] =
    new RegExp(`<form id="${id}"([^>]*)>(.*?)</form>`, 's').exec(html) ?? []
  const [, action = ''] = /action="([^"]*)"/.exec(attributes) ?? []
  const hidden = Array.from(
    body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
    ([, name = '', value = '']): [string, string] => [name, value],
  )
  return { action: action.replaceAll('&amp;', '&').replace(/#.*/, ''), hidden }
}
