type Saved = { readonly number: number; readonly headline: string; readonly href: string }

/**
 * Stories kept for later, in the reader's own storage, the last first. A number says which story it
 * is; what it is called today and whether it is still there, the paper is asked.
 */
export function savedScript({ most, statePath }: { most: number; statePath: string }): void {
  const key = 'luu'
  const addressOf = /^\/[^/?#]*?(\d{1,15})\.html$/

  /** Null where nothing may be kept. */
  function recall(): Saved[] | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
      if (!Array.isArray(kept)) return []
      return (kept as (Partial<Saved> | null)[])
        .flatMap((entry) => {
          const { number, headline, href } = entry ?? {}
          if (typeof headline !== 'string' || typeof href !== 'string') return []
          const written = Number(addressOf.exec(href)?.[1])
          return written === number ? [{ number, headline, href }] : []
        })
        .slice(0, most)
    } catch (error) {
      return error instanceof SyntaxError ? [] : null
    }
  }
  /** Whether it is kept now. */
  function keep(stories: readonly Saved[]): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(stories))
      return true
    } catch {
      return false
    }
  }
  /** Here, in another tab, and on a page that comes back as it was left. */
  function onChange(act: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) act()
    })
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) act()
    })
  }
  const without = (stories: readonly Saved[], number: number): Saved[] =>
    stories.filter((story) => story.number !== number)

  function offerToSave(button: HTMLButtonElement): void {
    const number = Number(addressOf.exec(location.pathname)?.[1])
    const said = button.parentElement?.querySelector('[role=status]')
    const headline = document.querySelector('h1')?.textContent.trim() ?? ''
    const show = (): void => {
      const isSaved = (recall() ?? []).some((story) => story.number === number)
      button.classList.toggle('is-saved', isSaved)
    }
    button.addEventListener('click', () => {
      const stories = recall()
      const isSaved = !!stories?.some((story) => story.number === number)
      const others = without(stories ?? [], number)
      const isFull = !isSaved && others.length >= most
      const story = { number, headline, href: location.pathname }
      const isKept = stories !== null && !isFull && keep(isSaved ? others : [story, ...others])
      show()
      if (!said) return
      if (isFull) said.textContent = `Đã đủ ${String(most)} tin; hãy bỏ bớt trong trang Tin đã lưu.`
      else if (!isKept) said.textContent = 'Trình duyệt không cho lưu ở đây.'
      else said.textContent = isSaved ? 'Đã bỏ lưu.' : 'Đã lưu.'
    })
    show()
    onChange(show)
  }

  function listSaved(list: HTMLElement): void {
    const empty = document.querySelector<HTMLElement>('.saved-none')
    const said = document.querySelector<HTMLElement>('.saved-said')
    /** What the paper answered: by number, null for a story that is gone. */
    const known = new Map<number, Saved | null>()

    const button = (words: string, act: () => void): HTMLButtonElement => {
      const made = document.createElement('button')
      made.type = 'button'
      made.className = 'tool'
      made.textContent = words
      made.addEventListener('click', act)
      return made
    }
    function lineOf(story: Saved): HTMLLIElement {
      const line = document.createElement('li')
      const today = known.get(story.number)
      const { headline, href } = today ?? story
      if (today === null) {
        const gone = document.createElement('span')
        gone.className = 'status'
        gone.textContent = 'Không còn trên trang'
        line.append(gone, headline)
      } else {
        const link = document.createElement('a')
        link.href = href
        link.textContent = headline
        line.append(link)
      }
      const remove = button('Bỏ lưu', () => {
        takeOut(story)
      })
      remove.setAttribute('aria-label', `Bỏ lưu: ${headline}`)
      line.append(remove)
      return line
    }
    function show(): void {
      const stories = recall() ?? []
      if (empty) empty.hidden = stories.length > 0
      list.replaceChildren(...stories.map(lineOf))
    }
    function takeOut(story: Saved): void {
      const before = recall() ?? []
      const place = before.findIndex(({ number }) => number === story.number)
      keep(without(before, story.number))
      show()
      const undo = button('Hoàn tác', () => {
        const now = without(recall() ?? [], story.number)
        keep(now.toSpliced(place, 0, story).slice(0, most))
        show()
        said?.replaceChildren('Đã lưu lại.')
        list.children.item(place)?.querySelector<HTMLElement>('a, button')?.focus()
      })
      said?.replaceChildren(`Đã bỏ lưu “${story.headline}”. `, undo)
      undo.focus()
    }
    async function ask(): Promise<void> {
      const numbers = (recall() ?? []).map(({ number }) => number).sort((a, b) => a - b)
      if (numbers.length === 0) return
      const answer = await fetch(`${statePath}?so=${numbers.join(',')}`)
      if (!answer.ok) return
      const found = (await answer.json()) as readonly Saved[]
      for (const number of numbers) known.set(number, null)
      for (const story of found) known.set(story.number, story)
      keep((recall() ?? []).map((story) => known.get(story.number) ?? story))
      show()
    }
    const look = (): void => {
      show()
      // Without a connection it shows what it has.
      ask().catch(() => undefined)
    }
    look()
    onChange(look)
    if (recall() === null) said?.replaceChildren('Trình duyệt này không cho lưu tin.')
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('.save')) offerToSave(button)
  const list = document.querySelector<HTMLElement>('.saved-list')
  if (list) listSaved(list)
}
