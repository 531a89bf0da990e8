/** What only the writer can decide: it is shown as the line's state until she has. */
export function createQuestion<State, Decision>(become: (state: State) => void, quiet: State) {
  let answer: ((decision: Decision) => void) | null = null
  return {
    ask: (state: State): Promise<Decision> =>
      new Promise((resolve) => {
        answer = resolve
        become(state)
      }),
    decide: (decision: Decision): void => {
      become(quiet)
      answer?.(decision)
      answer = null
    },
  }
}
