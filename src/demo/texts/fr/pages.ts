import type { PageTexts } from '../../types.ts'
import { icmcPages } from './pages/icmc.ts'
import { icmpdPages } from './pages/icmpd.ts'
import { sharePages } from './pages/share.ts'

export const pages: Record<string, PageTexts> = { ...icmcPages, ...sharePages, ...icmpdPages }
