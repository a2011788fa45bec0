import path from 'node:path'
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'

// The program is always started in its own folder; what is bundled does not know where it came from.
const folder = path.join(process.cwd(), 'node_modules', '@expo-google-fonts')

/** Only these: an image looks the same on every machine. */
export const fontOptions: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    defaultFontFamily: 'Noto Sans',
    fontFiles: [
      path.join(folder, 'noto-sans', '400Regular', 'NotoSans_400Regular.ttf'),
      path.join(folder, 'noto-sans', '700Bold', 'NotoSans_700Bold.ttf'),
      path.join(folder, 'noto-naskh-arabic', '400Regular', 'NotoNaskhArabic_400Regular.ttf'),
      path.join(folder, 'noto-naskh-arabic', '700Bold', 'NotoNaskhArabic_700Bold.ttf'),
    ],
  },
}

/** How wide a drawing is with all that it shows, in its own units; 0 for nothing. */
export function widthOf(svg: string): number {
  return new Resvg(svg, fontOptions).getBBox()?.width ?? 0
}
