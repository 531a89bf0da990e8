/** What Payload says in English alone, and what a person can do about it. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^Something went wrong\.$/, 'Có lỗi xảy ra. Hãy thử lại.'],
  [/^Missing email\.$/, 'Thiếu địa chỉ email. Hãy nhập email rồi gửi lại.'],
  [/^Invalid JSON$/, 'Dữ liệu gửi lên không phải JSON. Hãy kiểm tra rồi gửi lại.'],
  [
    /^(?:A file name is required|Invalid filename|A valid filename is required)/,
    'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lại.',
  ],
  [
    /^Pasting from URL is not enabled|^(?:A valid|The provided) URL|external file|from the provided URL/i,
    'Tòa soạn không nhận ảnh bằng địa chỉ. Hãy tải tệp ảnh lên.',
  ],
  [
    /client upload|^Invalid upload collection|not eligible for file upload/,
    'Tòa soạn không nhận tệp theo cách này. Hãy tải tệp lên từ trang quản trị.',
  ],
  [/^Multipart .*limit/, 'Biểu mẫu gửi lên quá lớn. Hãy bớt tệp rồi gửi lại.'],
  [/^Upload timeout/, 'Tệp gửi lên quá chậm nên đã dừng. Hãy kiểm tra đường truyền rồi tải lại.'],
  [/^Missing 'where' query/, 'Chưa nói rõ những mục nào. Hãy chọn mục (where) rồi gửi lại.'],
  [/^field must be specified/, 'Chưa nói rõ trường nào (field). Hãy nêu tên trường rồi gửi lại.'],
  [/^Field .* was not found in the collection/, 'Không có trường này. Hãy chọn trường khác.'],
  [/^Cannot findDistinct/, 'Trường này không liệt kê được. Hãy chọn trường khác.'],
  [/has disabled bulk (?:edit|delete)$/, 'Loại mục này chỉ sửa hoặc xóa từng mục một.'],
  [/cannot be duplicated\.$/, 'Loại mục này không nhân bản được. Hãy tạo mục mới.'],
  [
    /^Cannot restore a version of a trashed document/,
    'Mục đang ở thùng rác. Hãy đưa mục ra khỏi thùng rác trước, rồi khôi phục phiên bản.',
  ],
  [
    /^Token is either invalid or has expired\.$/,
    'Liên kết đặt lại mật khẩu không còn dùng được. Hãy xin một liên kết mới.',
  ],
  [/^(?:No User|Incorrect collection)$/, 'Bạn chưa đăng nhập.'],
]

/** The words for a message of Payload's; null where it has words of its own. */
export const inVietnamese = (message: string): string | null =>
  sayings.find(([english]) => english.test(message))?.[1] ?? null
