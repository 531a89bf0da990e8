/** What an entry of the audit says was done, in both languages of the panel. */
export const auditActions = {
  created: { vi: 'Tạo mới', en: 'Created' },
  typed: { vi: 'Viết nháp (tự lưu)', en: 'Typed (autosaved)' },
  saved: { vi: 'Lưu', en: 'Saved' },
  step: { vi: 'Chuyển bước duyệt', en: 'Took a step of the workflow' },
  published: { vi: 'Xuất bản', en: 'Published' },
  withdrawn: { vi: 'Gỡ xuống', en: 'Withdrawn' },
  restored: { vi: 'Khôi phục phiên bản', en: 'Restored a version' },
  trashed: { vi: 'Bỏ vào thùng rác', en: 'Thrown into the trash' },
  untrashed: { vi: 'Lấy lại từ thùng rác', en: 'Taken out of the trash' },
  deleted: { vi: 'Xóa hẳn', en: 'Deleted' },
  passwordChanged: { vi: 'Đổi mật khẩu', en: 'Changed a password' },
  passwordReset: { vi: 'Đặt lại mật khẩu', en: 'Reset a password' },
  resetAsked: { vi: 'Xin đặt lại mật khẩu', en: 'Asked for a password reset' },
  signedIn: { vi: 'Đăng nhập', en: 'Signed in' },
  signInFailed: { vi: 'Đăng nhập không thành công', en: 'Failed to sign in' },
  signInHeld: { vi: 'Đăng nhập bị tạm khóa', en: 'Held at signing in' },
  signedOut: { vi: 'Đăng xuất', en: 'Signed out' },
  unlocked: { vi: 'Mở khóa tài khoản', en: 'Unlocked an account' },
} as const

export type AuditAction = keyof typeof auditActions

/** Through which door it came. */
export const auditDoors = {
  panel: { vi: 'Trang quản trị', en: 'Panel' },
  rest: { vi: 'REST', en: 'REST' },
  graphql: { vi: 'GraphQL', en: 'GraphQL' },
  job: { vi: 'Việc tự động', en: 'Job' },
  own: { vi: 'Mã của hệ thống', en: 'The project’s own code' },
} as const

export type AuditDoor = keyof typeof auditDoors
