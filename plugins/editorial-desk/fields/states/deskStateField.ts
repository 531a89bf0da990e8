import type { FieldAccess, FieldHook, SelectField } from 'payload'
import { stateLabels } from '../../core/states/stateLabels.ts'
import { deskStates } from '../../core/states/stateOf.ts'
import type { AskedOf } from '../../options.ts'

const nobody = (): boolean => false

/** Where a piece stands, worked out at each look: hours pass without a save. */
export const deskStateField = (staff: AskedOf, workOut: FieldHook): SelectField => ({
  name: 'deskState',
  type: 'select',
  virtual: true,
  label: { vi: 'Tình trạng', en: 'State' },
  options: deskStates.map((value) => ({ value, label: stateLabels[value] })),
  hooks: { afterRead: [workOut] },
  access: { read: staff as FieldAccess, create: nobody, update: nobody },
  admin: {
    // A column of lists; the header says it in the form.
    condition: () => false,
    disableBulkEdit: true,
    components: { Cell: '@thu-do/editorial-desk/components/client#StateCell' },
  },
})
