/** An entry of a WordPress export; only what a test is about. */
export interface OldEntry {
  id: number
  type?: 'post' | 'page' | 'attachment'
  title: string
  language?: string
  /** What is the same in its translations. */
  group?: string
  text?: string
  meta?: Record<string, string>
  address?: string
}

const cdata = (text: string): string => `<![CDATA[${text}]]>`

function entry({
  id,
  type = 'post',
  title,
  language,
  group,
  text = '',
  meta = {},
  address,
}: OldEntry): string {
  const values = Object.entries({ wpml_language: language, wpml_trid: group, ...meta })
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value ?? '')}</wp:meta_value></wp:postmeta>`,
    )
  return `<item><title>${cdata(title)}</title><link>https://old.example.org/${id}/</link>
    <content:encoded>${cdata(text)}</content:encoded>
    <wp:post_id>${id}</wp:post_id><wp:post_name>${title.toLowerCase().replaceAll(' ', '-')}</wp:post_name>
    <wp:post_date>2020-01-02 03:04:05</wp:post_date><wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt>
    <wp:post_modified_gmt>2020-01-02 03:04:05</wp:post_modified_gmt>
    <wp:status>${type === 'attachment' ? 'inherit' : 'publish'}</wp:status><wp:post_type>${type}</wp:post_type>
    ${address ? `<wp:attachment_url>${cdata(address)}</wp:attachment_url>` : ''}${values.join('')}</item>`
}

/** A WordPress export (WXR) of these entries. */
export function wordPressExport(entries: readonly OldEntry[]): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Old</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_blog_url>https://pictures.example.org</wp:base_blog_url>
    ${entries.map(entry).join('\n')}</channel></rss>`)
}
