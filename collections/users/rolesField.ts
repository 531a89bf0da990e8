import type { SelectField } from 'payload'
import { holders } from '../access/holders.ts'
import { roleLabels } from './roleLabels.ts'

/** What a user may do. Only administrators give and take roles; nobody changes their own by other doors. */
export const rolesField: SelectField = {
  name: 'roles',
  type: 'select',
  hasMany: true,
  required: true,
  saveToJWT: true,
  defaultValue: ['reporter'],
  label: { vi: 'Vai trò', en: 'Roles' },
  options: Object.entries(roleLabels).map(([value, label]) => ({ value, label })),
  access: { create: holders('administrator'), update: holders('administrator') },
  admin: {
    position: 'sidebar',
    description: {
      vi: 'Phóng viên viết và gửi duyệt; biên tập viên sửa và xuất bản; tổng biên tập thêm quyền xóa bài đã đăng; cán bộ truyền thông làm thông điệp sức khỏe; quản trị thêm quyền quản lý người dùng.',
      en: 'Reporters submit, editors publish, the editor-in-chief may delete, administrators manage users.',
    },
  },
}
