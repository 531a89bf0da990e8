import type { Field, FieldBase } from 'payload'
import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'

const access: FieldBase['access'] = { read: signedIn, create: nobody, update: nobody }

/** When readers may open a photo; written by `settlePhoto` alone. */
export const shownFields: Field[] = [
  {
    name: 'releasedAt',
    type: 'date',
    label: { vi: 'Công khai lần đầu', en: 'First shown' },
    access,
    admin: { hidden: true },
  },
  {
    name: 'shownFrom',
    type: 'date',
    label: { vi: 'Hiện từ', en: 'Shown from' },
    access,
    admin: { hidden: true },
  },
  {
    name: 'shownUntil',
    type: 'date',
    label: { vi: 'Hiện đến', en: 'Shown until' },
    access,
    admin: { hidden: true },
  },
  {
    name: 'hasGaps',
    type: 'checkbox',
    label: { vi: 'Hiện nhiều đợt', en: 'Shown at several times' },
    index: true,
    access,
    admin: { hidden: true },
  },
  {
    name: 'shown',
    type: 'json',
    label: { vi: 'Các đợt hiện', en: 'When it is shown' },
    access,
    admin: { hidden: true },
  },
]
