import type { Placement } from './core/placement.ts'

const everyKind = ['public-health', 'emergency', 'house', 'partner'] as const
const strip = { wide: { width: 640, height: 240 }, narrow: { width: 640, height: 200 } }
const box = { wide: { width: 640, height: 360 }, narrow: { width: 640, height: 360 } }

/** The positions that most news sites have. A project declares its own with the same fields. */
export const defaultPlacements: readonly Placement[] = [
  {
    name: 'emergency-bar',
    label: { vi: 'Thanh thông báo khẩn', en: 'Emergency bar' },
    size: strip,
    fallback: 'nothing',
    kinds: ['emergency'],
    pageTypes: null,
    isEnabled: true,
  },
  {
    name: 'top',
    label: { vi: 'Đầu trang', en: 'Top of the page' },
    size: strip,
    fallback: 'nothing',
    kinds: everyKind,
    pageTypes: null,
    isEnabled: true,
  },
  {
    name: 'article-inline',
    label: { vi: 'Trong bài, sau đoạn thứ ba', en: 'In the story, after its third paragraph' },
    size: box,
    fallback: 'house',
    kinds: everyKind,
    afterParagraph: 3,
    pageTypes: ['article'],
    isEnabled: true,
  },
  {
    name: 'sidebar',
    label: { vi: 'Cột bên', en: 'Sidebar' },
    size: box,
    fallback: 'house',
    kinds: everyKind,
    pageTypes: ['home', 'article'],
    isEnabled: true,
  },
  {
    name: 'footer',
    label: { vi: 'Cuối trang', en: 'Foot of the page' },
    size: strip,
    fallback: 'house',
    kinds: everyKind,
    pageTypes: null,
    isEnabled: true,
  },
  {
    // Over the text: nobody gets one unless a project turns it on.
    name: 'interstitial',
    label: { vi: 'Phủ trang (đang tắt)', en: 'Interstitial (off)' },
    size: box,
    fallback: 'nothing',
    kinds: ['public-health'],
    pageTypes: null,
    isEnabled: false,
  },
]
