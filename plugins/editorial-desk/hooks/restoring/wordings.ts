import type { Config } from 'payload'

/** What the panel's own dialogs say: what restoring, reverting and taking over really do here. */
const wordings = {
  vi: {
    general: {
      currentlyEditing:
        'đang viết ở đây. Nếu bạn tiếp quản, người đó không lưu tiếp được; chữ chưa lưu vẫn còn trong trình duyệt của người đó.',
    },
    version: {
      aboutToRestore:
        'Bản đang xem sẽ thành bản nháp mới của {{label}}. Bạn đọc vẫn thấy bản đang đăng; cải chính đã đăng được giữ. Bản nháp hiện nay còn trong danh sách phiên bản.',
      confirmVersionRestoration: 'Khôi phục thành bản nháp',
      restoreThisVersion: 'Khôi phục thành bản nháp',
      restoredSuccessfully:
        'Đã khôi phục thành bản nháp. Bạn đọc chưa thấy gì đổi; hãy xem lại rồi xuất bản.',
      confirmRevertToSaved: 'Bỏ các thay đổi chưa đăng?',
      aboutToRevertToPublished:
        'Form trở về đúng bản bạn đọc đang thấy. Các thay đổi chưa đăng không bị xóa: vẫn còn trong danh sách phiên bản để khôi phục.',
      revertToPublished: 'Bỏ thay đổi chưa đăng',
    },
  },
  en: {
    general: {
      currentlyEditing:
        'is writing here. If you take over, they cannot save any more; their unsaved words stay in their browser.',
    },
    version: {
      aboutToRestore:
        'The version you see becomes a new draft of this {{label}}. Readers keep what is published; printed corrections stay. Today’s draft remains in the list of versions.',
      confirmVersionRestoration: 'Restore as a draft',
      restoreThisVersion: 'Restore as a draft',
      restoredSuccessfully: 'Restored as a draft. Nothing has changed for readers yet.',
      confirmRevertToSaved: 'Drop unpublished changes?',
      aboutToRevertToPublished:
        'The form goes back to what readers see. Unpublished changes are not deleted: they stay in the list of versions.',
      revertToPublished: 'Drop unpublished changes',
    },
  },
}

/** The project's own words go before these. */
export function withWordings(i18n: Config['i18n']): NonNullable<Config['i18n']> {
  const given = (i18n?.translations ?? {}) as Record<string, Record<string, object> | undefined>
  const merged = Object.entries(wordings).map(([language, { general, version }]) => {
    const own = given[language]
    const said = {
      general: { ...general, ...own?.['general'] },
      version: { ...version, ...own?.['version'] },
    }
    return [language, { ...own, ...said }]
  })
  return { ...i18n, translations: { ...given, ...(Object.fromEntries(merged) as object) } }
}
