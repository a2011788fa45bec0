import { HtmlValidate } from 'html-validate'

/**
 * The rules of the HTML Standard, of documents and of accessibility that html-validate knows, but for those that
 * are only a matter of taste in how HTML is written: React writes it, and readers never see the difference.
 */
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // React escapes and writes boolean attributes, self-closing tags and the case of the doctype in its own way.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Our own style sheets come from the server that sends the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles hold the site's name; search engines cut them, and nobody is harmed.
    'long-title': 'off',
  },
})

/** What a maintained checker finds wrong in a document of HTML: each with its rule and its place. */
export async function brokenHtml(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'document'})`),
  )
}
