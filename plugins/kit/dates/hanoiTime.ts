const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
})

/** `10:32 27/11/2026`: an instant as sentences of the panel say it, by the clock in Hà Nội. */
export const hanoiTime = (instant: Date | number | string): string =>
  clock.format(new Date(instant))
