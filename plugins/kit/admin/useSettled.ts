import { useEffect, useState } from 'react'

/** The text once it has not changed for a while: who types is not asked for at each letter. */
export function useSettled(text: string, pauseMs: number): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
    }
  }, [text, pauseMs])
  return settled
}
