/** What the browser itself can hand on: the links beside it need none of this. */
export function shareScript(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.share')) {
    const { url = location.href, title = document.title } = group.dataset
    const said = group.querySelector('[role=status]')
    const say = (words: string): void => {
      if (said) said.textContent = words
    }

    /** Pages without HTTPS have no clipboard of the newer kind. */
    const copyOldWay = (): boolean => {
      const field = document.createElement('textarea')
      field.value = url
      field.className = 'sr-only'
      group.append(field)
      field.select()
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard
      const isCopied = document.execCommand('copy')
      field.remove()
      return isCopied
    }
    const copy = async (): Promise<boolean> => {
      try {
        await navigator.clipboard.writeText(url)
        return true
      } catch {
        return copyOldWay()
      }
    }

    group.querySelector('.share-native')?.addEventListener('click', () => {
      // Whoever closes the sheet has changed her mind, which is no failure.
      navigator.share({ title, url }).catch(() => undefined)
    })
    group.querySelector<HTMLElement>('.share-copy')?.addEventListener('click', (event) => {
      const button = event.currentTarget as HTMLElement
      say('')
      void copy().then((isCopied) => {
        button.focus()
        say(isCopied ? 'Đã chép' : `Trình duyệt không cho chép. Địa chỉ bài: ${url}`)
      })
    })
  }
}
