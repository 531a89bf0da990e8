import type { Motif } from '../illustration/motifs.ts'

/** The drawn pictures, by name; the description finds a picture again, so each has its own. */
export const pictures = {
  ocopStalls: { motif: 'market', alt: 'Sạp bày nông sản và đặc sản tại hội thảo kết nối giao thương' },
  workshopSpeech: {
    motif: 'people',
    alt: 'Phó Bí thư Thường trực Thành ủy Hà Nội Nguyễn Thị Tuyến phát biểu tại Hội thảo',
  },
  workshopVisit: { motif: 'market', alt: 'Đại biểu tham quan sản phẩm OCOP trưng bày tại sự kiện' },
  cauGiay: { motif: 'people', alt: "Công nhân và cán bộ công đoàn tại lễ phát động Tháng Công nhân" },
  digital: { motif: 'columns', alt: "Trụ sở cơ quan hành chính với hàng cột lớn" },
  namTuLiem: { motif: 'people', alt: "Người lao động dự lễ phát động Tháng hành động về an toàn, vệ sinh lao động" },
  dollar: { motif: 'figures', alt: "Biểu đồ tỷ giá với các cột và đường gấp khúc" },
  livePhotos: { motif: 'people', alt: "Người lao động nghe giải đáp chính sách trong hội trường" },
  liveDialogue: { motif: 'waves', alt: "Những vòng sóng lan ra từ một điểm, như buổi phát trực tuyến" },
  emulation: { motif: 'people', alt: "Đoàn viên công đoàn trong hội nghị biểu dương" },
  bookStreet: { motif: 'books', alt: "Hai giá sách đầy những gáy sách nhiều màu" },
  haiBaTrung: { motif: 'city', alt: "Những tòa nhà của một quận nội thành" },
  schools: { motif: 'columns', alt: "Mặt tiền một ngôi trường có bậc thềm và hàng cột" },
  bacTuLiem: { motif: 'city', alt: "Khu đô thị với các ô cửa sáng đèn" },
  vneidFirstDay: { motif: 'figures', alt: "Biểu đồ số hồ sơ tiếp nhận trong ngày" },
  stickyRice: { motif: 'market', alt: "Những thúng nông sản bày trên sạp chợ" },
  vneidPilot: { motif: 'columns', alt: "Cổng trụ sở tư pháp với hàng cột" },
  youngFaces: { motif: 'people', alt: "Đông đảo bạn trẻ trong buổi tuyên dương" },
  waterWorks: { motif: 'waves', alt: "Những vòng nước lan rộng quanh một điểm sáng" },
  procedures: { motif: 'figures', alt: "Biểu đồ tỷ lệ hồ sơ giải quyết đúng hạn" },
  riceFields: { motif: 'market', alt: 'Thúng gạo nếp và nông sản của một hợp tác xã' },
  lotusTea: { motif: 'roofs', alt: 'Mái ngói của làng ướp trà bên hồ' },
  lacquer: { motif: 'books', alt: 'Kệ trưng bày những sản phẩm sơn mài nhiều màu' },
  honey: { motif: 'waves', alt: 'Những vòng màu hổ phách như mật ong loang trên mặt nước' },
} as const satisfies Readonly<Record<string, { readonly motif: Motif; readonly alt: string }>>

export type PictureKey = keyof typeof pictures
