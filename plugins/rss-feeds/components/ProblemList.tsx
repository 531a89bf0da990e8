import type { ReactElement } from 'react'
import type { Problem } from '../core/lintFeed.ts'
import { wordsIn } from './words.ts'

type ProblemListProps = { readonly problems: readonly Problem[]; readonly language: string }

/** What a validator would say, each sentence once with the items that it is about. */
export function ProblemList({ problems, language }: ProblemListProps): ReactElement {
  const words = wordsIn(language)
  if (problems.length === 0) return <p>{words.valid}</p>
  const textOf = (problem: Problem) => (language.startsWith('vi') ? problem.vi : problem.en)
  const groups = Map.groupBy(problems, (problem) => `${problem.severity} ${textOf(problem)}`)
  return (
    <ul>
      {[...groups].map(([key, members]) => {
        const [first] = members
        if (!first) return null
        const urls = members.flatMap(({ url }) => url ?? [])
        return (
          <li key={key}>
            <strong>{words[first.severity]}:</strong> {textOf(first)}
            {urls.slice(0, 5).map((url) => (
              <span key={url}>
                {' '}
                <a href={url}>{decodeURI(new URL(url).pathname)}</a>
              </span>
            ))}
            {urls.length > 5 && ` … (${urls.length})`}
          </li>
        )
      })}
    </ul>
  )
}
