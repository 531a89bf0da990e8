/** A sentence of the panel, in the language that it speaks. */
export type Say = (vi: string, en: string) => string

/** What an element of Payload's is to be called; null where it is called well. */
type Rule = {
  readonly selector: string
  readonly name: (element: Element, say: Say) => string | null
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('*', '').trim()

/** The label of the field around an element. */
const labelOf = (element: Element): string =>
  textOf(element.closest('.field-type')?.querySelector('.field-label'))

const always =
  (vi: string, en: string): Rule['name'] =>
  (_, say) =>
    say(vi, en)

/** The buttons over a text that show a sign alone. */
const toolbar: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  bold: ['Đậm', 'Bold'],
  italic: ['Nghiêng', 'Italic'],
  underline: ['Gạch chân', 'Underline'],
  strikethrough: ['Gạch ngang', 'Strikethrough'],
  subscript: ['Chỉ số dưới', 'Subscript'],
  superscript: ['Chỉ số trên', 'Superscript'],
  inlineCode: ['Mã', 'Code'],
  link: ['Liên kết', 'Link'],
}

/** Of Payload's own parts (3.90): those without a name, and those with an English one in any language. */
const nameRules: readonly Rule[] = [
  { selector: '.field-type .rs__input', name: (input) => labelOf(input) || null },
  {
    selector: '.condition .rs__input',
    name: (input, say) => {
      const [field, operator] = [say('Ô cần lọc', 'Field'), say('Phép so', 'Operator')]
      if (input.closest('.condition__field')) return field
      return input.closest('.condition__operator') ? operator : say('Giá trị', 'Value')
    },
  },
  { selector: '.date-time-picker input', name: (input) => labelOf(input) || null },
  { selector: '.date-time-picker__clear-button', name: always('Xóa ngày giờ', 'Clear the date') },
  { selector: 'input[name="select-all"]', name: always('Chọn tất cả', 'Select all') },
  {
    selector: 'tbody .checkbox-input__input input',
    name: (input, say) => {
      const [line] = [input.closest('tr')?.querySelector('a, td:nth-child(2)')]
      return `${say('Chọn', 'Select')}: ${textOf(line)}`
    },
  },
  { selector: '#delete-forever', name: always('Xóa vĩnh viễn', 'Delete permanently') },
  { selector: '.doc-controls__popup .popup-button', name: always('Thao tác khác', 'More actions') },
  { selector: '.array-actions__button', name: always('Thao tác với hàng', 'Row actions') },
  {
    selector: '.popup-button:not([aria-label]):empty, .popup-button:not([aria-label]):has(> svg)',
    name: always('Mở thực đơn', 'Open the menu'),
  },
  { selector: '.collapsible__drag', name: always('Kéo để đổi chỗ', 'Drag to move') },
  { selector: '.clickable-arrow--left', name: always('Trang trước', 'Previous page') },
  { selector: '.clickable-arrow--right', name: always('Trang sau', 'Next page') },
  { selector: '.locked[role=button]', name: always('Đang có người viết', 'Somebody writes here') },
  {
    selector: '.drawer-link__doc-drawer-toggler',
    name: (toggler, say) => `${say('Mở', 'Open')}: ${textOf(toggler.parentElement)}`,
  },
  { selector: '.condition__actions-remove', name: always('Bỏ điều kiện', 'Remove the condition') },
  { selector: '.condition__actions-add', name: always('Thêm điều kiện', 'Add a condition') },
  { selector: '.copy-to-clipboard', name: always('Chép', 'Copy') },
  {
    selector: '[role=dialog][aria-label], dialog[aria-label]',
    // Payload calls its dialogs by their slugs.
    name: (dialog) => textOf(dialog.querySelector('h1, h2')) || null,
  },
  { selector: 'section[aria-label^="Notifications"]', name: always('Lời báo', 'Notifications') },
  { selector: '.payload-toast-close-button', name: always('Đóng lời báo', 'Close toast') },
  {
    selector: '.relationship--multi-value-label__drawer-toggler, [aria-label^="Edit "]',
    name: (button, say) => {
      const was = button.getAttribute('aria-label') ?? ''
      return was.startsWith('Edit ') ? `${say('Sửa', 'Edit')} ${was.slice(5)}` : null
    },
  },
  { selector: '[aria-label="add dropdown"]', name: always('Chèn', 'Insert') },
  { selector: '[aria-label="blocks dropdown"]', name: always('Chèn khối', 'Insert a block') },
  { selector: '[aria-label="text dropdown"]', name: always('Kiểu chữ', 'Text style') },
  { selector: '[aria-label="align dropdown"]', name: always('Căn lề', 'Align') },
  { selector: '[aria-label="Drag to move"]', name: always('Kéo để đổi chỗ', 'Drag to move') },
  { selector: '[aria-label="Add block"]', name: always('Thêm khối', 'Add block') },
  { selector: '[aria-label="Remove link"]', name: always('Bỏ liên kết', 'Remove link') },
  { selector: '.link-edit', name: always('Sửa liên kết', 'Edit link') },
  { selector: '[aria-label="Insert Paragraph"]', name: always('Thêm đoạn', 'Insert paragraph') },
  { selector: '[aria-label="Add Row"]', name: always('Thêm hàng', 'Add row') },
  { selector: '[aria-label="Add Column"]', name: always('Thêm cột', 'Add column') },
  {
    selector: '.diff-collapser__toggle-button',
    name: (button, say) => `${textOf(button)} ${say('(mở hoặc đóng)', '(open or close)')}`.trim(),
  },
  {
    selector: '.doc-tab',
    // What it says, with the figure beside it.
    name: (tab) => (tab as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim() || null,
  },
  {
    selector: '.view-version input[id^=react-select]',
    name: always('So sánh với', 'Compare with'),
  },
  { selector: '.upload-relationship-details__edit', name: always('Sửa ảnh', 'Edit the photo') },
  { selector: '.upload-relationship-details__remove', name: always('Bỏ ảnh', 'Remove the photo') },
  { selector: '.ContentEditable__root', name: (editor) => labelOf(editor) || null },
  {
    selector: '.toolbar-popup__button[data-button-key]',
    name: (button, say) => {
      const words = toolbar[button.getAttribute('data-button-key') ?? '']
      return words && textOf(button) === '' ? say(...words) : null
    },
  },
]

/** Calls every element by its name, and takes from the tab order what nobody hears of. */
export function nameElements(within: ParentNode, say: Say): void {
  for (const { selector, name } of nameRules) {
    for (const element of within.querySelectorAll(selector)) {
      const said = name(element, say)
      if (said === null || said === element.getAttribute('aria-label')) continue
      element.setAttribute('aria-label', said)
      // A label that is named by its id wins over one that is said, and there is none of that id.
      const named = element.getAttribute('aria-labelledby')
      if (named !== null && !document.getElementById(named))
        element.removeAttribute('aria-labelledby')
      if (element.hasAttribute('title')) element.setAttribute('title', said)
    }
  }
  for (const element of within.querySelectorAll<HTMLElement>(
    'button[aria-hidden=true], [role=button][aria-hidden=true]',
  )) {
    if (element.tabIndex !== -1) element.tabIndex = -1
  }
}
