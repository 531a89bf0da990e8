import { describe, expect, it } from 'vitest'
import { readCoordinates } from '../../../plugins/kit/addresses/readCoordinates.ts'

describe('coordinates', () => {
  it.each([
    ['21.0285, 105.8542', 21.0285, 105.8542],
    ['(21.0285; 105.8542)', 21.0285, 105.8542],
    ['-33.9 151', -33.9, 151],
    ['90,-180', 90, -180],
  ])('are read from %j', (text, latitude, longitude) => {
    expect(readCoordinates(text)).toEqual({ latitude, longitude })
  })

  it.each(['', '21.0285', '91, 105', '21, 181', 'quán cạnh hồ', '21,0285, 105,8542', null, 21])(
    'are not %j',
    (text) => {
      expect(readCoordinates(text)).toBeNull()
    },
  )
})
