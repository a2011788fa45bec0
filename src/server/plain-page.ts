/** What readers see when nothing was ever rendered: a start without a database's answer. */
export const plainPage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Please come back in a moment</title></head><body><main><h1>Please come back in a moment</h1><p>The site cannot be read just now. Nothing is lost; we are on it.</p><p><a href="/">Common Home</a></p></main></body></html>'
