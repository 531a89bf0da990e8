import { Button } from '@payloadcms/ui'
import type { ReactElement } from 'react'

type DecisionButtonProps = {
  readonly label: string
  /** The story that it is about, for who hears the page. */
  readonly about: string
  readonly isDone?: boolean
  readonly onDecide: () => void
}

/** A small button of the panel. */
export const DecisionButton = ({
  label,
  about,
  isDone = false,
  onDecide,
}: DecisionButtonProps): ReactElement => (
  <Button
    aria-label={`${label}: ${about}`}
    buttonStyle="secondary"
    disabled={isDone}
    margin={false}
    onClick={onDecide}
    size="small"
  >
    {label}
  </Button>
)
