import type { Placement } from './core/placement.ts'

const everyKind = ['public-health', 'emergency', 'house', 'partner'] as const

/** The positions that most news sites have. A project declares its own with the same fields. */
export const defaultPlacements: readonly Placement[] = [
  {
    name: 'emergency-bar',
    label: { vi: 'Thanh thông báo khẩn', en: 'Emergency bar' },
    fallback: 'nothing',
    kinds: ['emergency'],
    pageTypes: null,
    isEnabled: true,
  },
  {
    name: 'top',
    label: { vi: 'Đầu trang', en: 'Top of the page' },
    fallback: 'nothing',
    kinds: everyKind,
    pageTypes: null,
    isEnabled: true,
  },
  {
    name: 'article-inline',
    label: { vi: 'Trong bài, sau đoạn thứ ba', en: 'In the story, after its third paragraph' },
    fallback: 'house',
    kinds: everyKind,
    afterParagraph: 3,
    pageTypes: ['article'],
    isEnabled: true,
  },
  {
    name: 'sidebar',
    label: { vi: 'Cột bên', en: 'Sidebar' },
    fallback: 'house',
    kinds: everyKind,
    pageTypes: ['home', 'article'],
    isEnabled: true,
  },
  {
    name: 'footer',
    label: { vi: 'Cuối trang', en: 'Foot of the page' },
    fallback: 'house',
    kinds: everyKind,
    pageTypes: null,
    isEnabled: true,
  },
  {
    // Over the text: nobody gets one unless a project turns it on.
    name: 'interstitial',
    label: { vi: 'Phủ trang (đang tắt)', en: 'Interstitial (off)' },
    fallback: 'nothing',
    kinds: ['public-health'],
    pageTypes: null,
    isEnabled: false,
  },
]
