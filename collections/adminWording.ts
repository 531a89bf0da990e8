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
    general: {
      aboutToTrash:
        '{{label}} <1>{{title}}</1> sẽ vào thùng rác và bạn đọc không thấy nữa ngay từ bây giờ. Trong 30 ngày có thể lấy lại; lấy lại thì thành bản nháp.',
      aboutToTrashCount:
        '{{count}} {{label}} sẽ vào thùng rác và bạn đọc không thấy nữa ngay từ bây giờ. Mục nào đang được dùng ở nơi khác thì ở lại và được nêu lý do. Trong 30 ngày có thể lấy lại; lấy lại thì thành bản nháp',
      anotherUserTakenOver: 'Từ bây giờ bạn chỉ xem được, cho đến khi người đó rời mục này.',
      collections: 'Kho nội dung',
      currentlyEditing:
        'đang viết ở mục này. Nếu bạn tiếp quản, người đó được báo và không lưu được nữa; chữ chưa lưu của họ vẫn được giữ trong trình duyệt của họ.',
      documentLocked: 'Đang có người viết',
      editingTakenOver: 'Có người đã tiếp quản',
      trash: 'Thùng rác',
    },
    upload: { bulkUpload: 'Tải lên nhiều tệp' },
    validation: {
      fieldHasNo: 'Ô này không có: {{label}}',
      invalidSelection: 'Lựa chọn ở ô này không hợp lệ. Hãy chọn lại.',
      invalidSelections: 'Ô này có lựa chọn không hợp lệ:',
      required: 'Ô này không được để trống.',
      validUploadID: 'Ảnh đã chọn không còn trong thư viện. Hãy chọn ảnh khác.',
    },
    version: {
      aboutToPublishSelection:
        'Đăng {{label}} đã chọn ngay bây giờ? Bài chưa được duyệt, của chính bạn hoặc còn thiếu thông tin thì không đăng và được nêu lý do.',
      aboutToUnpublishSelection:
        'Gỡ {{label}} đã chọn xuống ngay bây giờ? Bạn đọc không mở được nữa, lịch hẹn giờ của bài bị bỏ, và muốn đăng lại thì phải duyệt lại.',
      publishChanges: 'Xuất bản',
      unpublish: 'Gỡ xuống',
      unpublishing: 'Đang gỡ xuống…',
    },
  },
}
