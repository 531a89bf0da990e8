/**
 * Words of the admin panel that Payload's Vietnamese leaves in English or says as a programmer
 * would. Every other word is Payload's own.
 */
export const adminWording = {
  vi: {
    error: {
      correctInvalidFields: 'Hãy sửa các ô chưa đúng rồi lưu lại.',
      followingFieldsInvalid_one: 'Chưa lưu được. Ô sau chưa đúng:',
      followingFieldsInvalid_other: 'Chưa lưu được. Những ô sau chưa đúng:',
      noMatchedField: 'Không tìm thấy ô nào tên “{{label}}”.',
      unPublishingDocument: 'Chưa gỡ xuống được. Hãy thử lại.',
    },
    fields: {
      block: 'khối',
      blocks: 'khối',
      blockType: 'Loại khối',
      searchForBlock: 'Tìm khối',
      toggleBlock: 'Mở hoặc đóng khối',
    },
    general: { collections: 'Kho nội dung' },
    validation: {
      fieldHasNo: 'Ô này không có: {{label}}',
      invalidSelection: 'Lựa chọn ở ô này không hợp lệ. Hãy chọn lại.',
      invalidSelections: 'Ô này có lựa chọn không hợp lệ:',
      required: 'Ô này không được để trống.',
      validUploadID: 'Ảnh đã chọn không còn trong thư viện. Hãy chọn ảnh khác.',
    },
    version: {
      publishChanges: 'Xuất bản',
      unpublish: 'Gỡ xuống',
      unpublishing: 'Đang gỡ xuống…',
    },
  },
}
