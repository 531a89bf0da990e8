import { visibleText } from '../../kit/text/visibleText.ts'

/**
 * Text that every XML parser takes and gives back unchanged: composed (NFC), with line ends as
 * XML normalises them (section 2.11), without what XML 1.0 forbids (section 2.2, production [2] Char)
 * or advises against (C1 controls, U+007F), and without what is not seen or turns the text round.
 * Escaping is left to the serialiser.
 */
export const xmlText = (text: string): string => visibleText(text).normalize('NFC')
