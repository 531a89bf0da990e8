/** `04/12/2026, 18:15` in Hà Nội: day before month, as `vi-VN` does not write them with the time. */
const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** An instant as the panel's own sentences say it. */
export const hanoiTime = (instant: string): string => format.format(new Date(instant))
