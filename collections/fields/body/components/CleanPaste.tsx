'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { cleanPaste } from './cleanPaste.ts'
import { wordsOfPaste } from './wordsOfPaste.ts'

/** Long enough to be read by who looks at the text first. */
const shownMs = 15_000

function CleanPastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  useEffect(() => {
    const words = wordsOfPaste(i18n.language)
    const tell = (sentence: string) => toast.warning(sentence, { duration: shownMs })
    const cleaned = new WeakSet<Event>()
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (cleaned.has(event) || !(event instanceof ClipboardEvent)) return false
          const paste = cleanPaste(event.clipboardData)
          if (!paste) return false
          event.preventDefault()
          const again = new ClipboardEvent('paste', { clipboardData: paste.data, cancelable: true })
          cleaned.add(again)
          editor.dispatchCommand(PASTE_COMMAND, again)
          if (paste.lost > 0) tell(words.lost(paste.lost))
          if (paste.doubtful.length > 0) tell(words.doubtful(paste.doubtful))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        () => {
          tell(words.files)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor, i18n.language])
  return null
}

/** The browser's part of `CleanPasteFeature`. */
export const CleanPaste = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})
