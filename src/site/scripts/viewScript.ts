/**
 * The size of text and the colours that a reader chooses. `earlyScript.ts` shows them; this keeps what
 * she chose, and where nothing may be kept it holds for this page.
 */
export function viewScript(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.view')
  if (!panel) return
  const root = document.documentElement
  const choices = [...panel.querySelectorAll('input')]

  function tick(): void {
    const { size = '0', theme = 'auto' } = root.dataset
    for (const choice of choices) {
      choice.checked = choice.value === (choice.name === 'co-chu' ? size : theme)
    }
  }
  function chosen(name: string): string {
    return choices.find((choice) => choice.name === name && choice.checked)?.value ?? ''
  }
  function close(): void {
    panel?.removeAttribute('open')
  }

  panel.addEventListener('toggle', tick)
  panel.addEventListener('change', () => {
    const detail = { size: chosen('co-chu'), theme: chosen('mau-nen') }
    dispatchEvent(new CustomEvent('xem', { detail }))
    try {
      localStorage.setItem('xem', JSON.stringify(detail))
    } catch {
      // Storage is full or forbidden.
    }
  })
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return
    close()
    panel.querySelector('summary')?.focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (!panel.contains(target as Node)) close()
  })
}
