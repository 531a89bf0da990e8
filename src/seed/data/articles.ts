import { seedPage } from './seedPage.ts'
import { ownTexts } from './ownTexts.ts'
import type { SeedArticle } from './seedArticle.ts'
import { type TodaysStory, todaysStories } from './todaysStories.ts'

/**
 * The seed page’s articles by a name of their own: the page itself, the stories that it links by
 * hand, and those whose headlines and leads stood beside it.
 */
export const articles = {
  workshop: seedPage,
  ocopGrading: {
    headline: 'Đánh giá, phân hạng 16 sản phẩm OCOP của các quận Thanh Xuân, Đống Đa, Hà Đông',
    section: 'nong-thon-moi',
    tags: ['ocop'],
    publishedAt: '2020-12-16T15:10:00+07:00',
  },
  craftChains: {
    headline: 'Kết nối chuỗi giá trị để phát triển sản phẩm làng nghề Việt',
    section: 'nong-thon-moi',
    tags: ['lang-nghe', 'ocop'],
    dossiers: ['san-pham-lang-ra-pho'],
    publishedAt: '2020-12-10T09:30:00+07:00',
  },
  ocopFairness: {
    headline: 'Chương trình OCOP: Tạo sân chơi bình đẳng, minh bạch cho các nhà sản xuất',
    section: 'nong-thon-moi',
    tags: ['ocop', 'nong-thon-moi'],
    publishedAt: '2020-12-04T10:00:00+07:00',
  },
  cauGiay: {
    headline: "Quận Cầu Giấy: Nhiều hoạt động ý nghĩa hưởng ứng Tháng Công nhân năm 2024",
    standfirst: "Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình \"Phúc lợi đoàn viên công đoàn\", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.",
    section: 'hoat-dong-cong-doan',
    tags: ['thang-cong-nhan', 'an-toan-lao-dong'],
    picture: 'cauGiay',
    publishedAt: '2024-04-24T16:20:00+07:00',
  },
  digital: {
    headline: "Càng số hóa mạnh mẽ, càng tăng cường công khai, minh bạch",
    standfirst: "Thủ tướng đề nghị các Bộ trưởng, trưởng ngành, Bí thư, Chủ tịch Ủy ban nhân dân (UBND) các cấp phải quyết tâm cao hơn, chỉ đạo quyết liệt trong triển khai các nhiệm vụ chuyển đổi số quốc gia, chú trọng \"3 tăng cường\" và \"5 đẩy mạnh\".",
    section: 'thoi-su',
    tags: ['chuyen-doi-so', 'cai-cach-hanh-chinh'],
    picture: 'digital',
    publishedAt: '2024-04-24T12:05:00+07:00',
  },
  namTuLiem: {
    headline: "Nam Từ Liêm: Phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024",
    standfirst: "Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.",
    section: 'hoat-dong-cong-doan',
    tags: ['thang-cong-nhan', 'an-toan-lao-dong'],
    picture: 'namTuLiem',
    publishedAt: '2024-04-24T11:40:00+07:00',
  },
  dollar: {
    headline: "Tỷ giá USD trên thị trường tự do bất ngờ lao dốc",
    standfirst: "Tỷ giá USD sáng nay (24/4) trên thị trường tự do bất ngờ lao dốc ngay đầu phiên sáng. Các ngân hàng thương mại vẫn tăng giá mua - bán đồng USD so với phiên trước. Tỷ giá trung tâm tăng lên mức 24.275 đồng/USD.",
    section: 'tai-chinh',
    tags: ['ty-gia'],
    picture: 'dollar',
    publishedAt: '2024-04-24T09:15:00+07:00',
  },
  livePhotos: {
    kind: 'live-photo',
    headline: "TRỰC TUYẾN HÌNH ẢNH: Tìm hiểu “Những điểm mới về chế độ, chính sách cho người lao động”",
    standfirst: "Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng (105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội), Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách chuyên đề “Những điểm mới về chế độ, chính sách cho người lao động”.",
    section: 'doi-thoai',
    tags: ['chinh-sach-lao-dong'],
    picture: 'livePhotos',
    publishedAt: '2024-04-24T08:30:00+07:00',
  },
  liveDialogue: {
    kind: 'live',
    headline: "TRỰC TUYẾN chuyên đề \"Những điểm mới về chế độ, chính sách cho người lao động\"",
    standfirst: "Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng, Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách năm 2024 với chủ đề \"Những điểm mới về chế độ, chính sách cho người lao động\".",
    section: 'doi-thoai',
    tags: ['chinh-sach-lao-dong'],
    picture: 'liveDialogue',
    publishedAt: '2024-04-24T08:00:00+07:00',
  },
  emulation: {
    headline: "Nhân lên những gương điển hình trong phong trào thi đua",
    standfirst: "Thấm nhuần lời Bác Hồ dạy: “Thi đua là cách tốt nhất và thiết thực để làm cho mọi người tiến bộ, thi đua giúp cho đoàn kết chặt chẽ thêm để thi đua mãi”, Liên đoàn Lao động (LĐLĐ) thị xã Sơn Tây đã chủ động phát động sâu rộng các phong trào thi đua trong đội ngũ công nhân, viên chức, lao động (CNVCLĐ) trên địa bàn thị xã.",
    section: 'hoat-dong-cong-doan',
    tags: ['thi-dua'],
    picture: 'emulation',
    publishedAt: '2024-04-23T17:30:00+07:00',
  },
  bookStreet: {
    headline: "Điểm hẹn văn hóa tại Thủ đô",
    standfirst: "Sau 7 năm đi vào hoạt động, Phố Sách Hà Nội (phố 19/12, phường Trần Hưng Đạo, quận Hoàn Kiếm, Hà Nội) đã trở thành không gian văn hóa, sinh hoạt giáo dục truyền thống phục vụ công chúng và những người yêu sách Thủ đô, góp phần gìn giữ, phát huy giá trị Thăng Long - Hà Nội nghìn năm văn hiến.",
    section: 'van-hoa',
    tags: ['ha-noi'],
    picture: 'bookStreet',
    publishedAt: '2024-04-23T15:00:00+07:00',
  },
  haiBaTrung: {
    headline: "Quận Hai Bà Trưng hưởng ứng Tháng Công nhân và Tháng hành động về An toàn, vệ sinh lao động",
    standfirst: "Ủy ban nhân dân (UBND) quận Hai Bà Trưng vừa tổ chức Lễ phát động hưởng ứng Tháng hành động về an toàn, vệ sinh lao động và Tháng Công nhân trên địa bàn quận năm 2024.",
    section: 'hoat-dong-cong-doan',
    tags: ['thang-cong-nhan', 'an-toan-lao-dong'],
    picture: 'haiBaTrung',
    publishedAt: '2024-04-23T14:10:00+07:00',
  },
  schools: {
    headline: "Hà Nội: Tăng cường phòng chống bạo lực học đường, tệ nạn xã hội trong học sinh, sinh viên",
    standfirst: "Ủy ban nhân dân (UBND) thành phố Hà Nội vừa ban hành văn bản về việc thực hiện Chỉ thị số 02/CT-TTg ngày 26/1/2024 của Thủ tướng Chính phủ về tăng cường công tác phối hợp giữa nhà trường, gia đình và xã hội trong phòng chống bạo lực học đường, phòng ngừa tội phạm và tệ nạn xã hội trong học sinh, sinh viên.",
    dateline: '',
    section: 'giao-duc',
    tags: ['hoc-duong', 'ha-noi'],
    picture: 'schools',
    publishedAt: '2024-04-23T10:25:00+07:00',
  },
  bacTuLiem: {
    headline: "Nhiều lợi ích cho người dân từ mô hình, sáng kiến mới trong cải cách hành chính",
    standfirst: "Nhằm tiết kiệm chi phí, công sức, thời gian đi lại cho người dân, doanh nghiệp, thời gian qua quận Bắc Từ Liêm luôn chú trọng, đẩy mạnh triển khai các mô hình cải cách hành chính mới. Từ đó, tạo được sự hài lòng, đồng thuận trong nhân dân.",
    section: 'thoi-su',
    tags: ['cai-cach-hanh-chinh'],
    picture: 'bacTuLiem',
    publishedAt: '2024-04-23T09:00:00+07:00',
  },
  vneidFirstDay: {
    headline: "Ngày đầu thí điểm, Hà Nội cấp 370 Phiếu lý lịch tư pháp qua ứng dụng VNeID",
    standfirst: "Theo thống kê, trong ngày đầu triển khai, thành phố Hà Nội đã có 370 hồ sơ cấp Phiếu lý lịch tư pháp trên ứng dụng VNeID được tiếp nhận, xử lý.",
    section: 'phap-luat',
    tags: ['vneid', 'cai-cach-hanh-chinh'],
    picture: 'vneidFirstDay',
    publishedAt: '2024-04-22T20:15:00+07:00',
  },
  stickyRice: {
    headline: "Xôi Phú Thượng – món ăn dân dã hoá di sản",
    standfirst: "Đầu năm nay, làng nghề xôi Phú Thượng (quận Tây Hồ, Hà Nội) đã được công nhận là Di sản Văn hóa phi vật thể quốc gia. Món ăn dân dã của người Hà Nội và nhiều du khách chính thức thành di sản được giữ gìn.",
    section: 'van-hoa',
    tags: ['lang-nghe', 'ha-noi'],
    picture: 'stickyRice',
    publishedAt: '2024-04-22T11:30:00+07:00',
  },
  vneidPilot: {
    headline: "Từ ngày 22/4, Hà Nội thí điểm cấp Phiếu Lý lịch tư pháp trên VNeID",
    standfirst: "Từ ngày 22/4, Sở Tư pháp thành phố Hà Nội triển khai thí điểm thủ tục cấp Phiếu Lý lịch tư pháp trên ứng dụng VNeID cho các trường hợp công dân Việt Nam có tài khoản định danh điện tử mức độ 2.",
    section: 'phap-luat',
    tags: ['vneid'],
    picture: 'vneidPilot',
    publishedAt: '2024-04-21T18:45:00+07:00',
  },
  youngFaces: {
    headline: "Thành đoàn Hà Nội công bố 10 gương mặt trẻ Thủ đô tiêu biểu",
    standfirst: "Ngày 19/4, Thành đoàn Hà Nội công bố danh sách 10 gương mặt trẻ Thủ đô tiêu biểu năm 2023. Đây là giải thưởng cao quý của Đoàn Thanh niên cộng sản Hồ Chí Minh thành phố Hà Nội. Dự kiến, Lễ tuyên dương sẽ tổ chức vào ngày 11/5 trong khuôn khổ “Ngày hội Thanh niên Thủ đô”.",
    section: 'doi-song',
    tags: ['thi-dua', 'ha-noi'],
    picture: 'youngFaces',
    publishedAt: '2024-04-19T16:00:00+07:00',
  },
  waterWorks: {
    headline: "Khởi công dự án cấp nước khu vực phía Nam thành phố Hà Nội và tỉnh Hòa Bình",
    standfirst: "Chiều 18/4, tại xã Mông Hóa, Ủy ban nhân dân (UBND) tỉnh Hòa Bình và Công ty TNHH Nước sạch Hòa Bình - Xuân Mai (đơn vị thành viên của Công ty cổ phần nước AquaOne) tổ chức Lễ khởi công giai đoạn 1 Dự án đầu tư xây dựng Hệ thống cấp nước Xuân Mai - Hòa Bình.",
    section: 'kinh-te',
    tags: ['ha-noi'],
    picture: 'waterWorks',
    publishedAt: '2024-04-18T19:20:00+07:00',
  },
  procedures: {
    headline: "Hà Nội giải quyết thủ tục hành chính đúng hạn và trước hạn đạt 99,7%",
    standfirst: "Việc thực hiện cơ chế một cửa, cơ chế một cửa liên thông đã được Thành phố chỉ đạo đổi mới; việc giải quyết thủ tục hành chính đúng hạn và trước hạn của Thành phố đạt tỷ lệ cao, chiếm 99,7%.",
    section: 'thoi-su',
    tags: ['cai-cach-hanh-chinh', 'ha-noi'],
    picture: 'procedures',
    publishedAt: '2024-04-18T10:40:00+07:00',
  },
} as const satisfies Readonly<Record<string, SeedArticle>>

type FixedKey = keyof typeof articles
export type ArticleKey = FixedKey | keyof typeof todaysStories

/** Every story of the demo with its date: those of the seed page keep theirs, the rest are of today. */
export function articlesAt(now: number): [ArticleKey, SeedArticle][] {
  const texts: Readonly<Record<string, SeedArticle['body']>> = ownTexts
  const fixed = Object.entries(articles) as [ArticleKey, SeedArticle][]
  const todays = Object.entries(todaysStories) as [ArticleKey, TodaysStory][]
  return [
    ...fixed.map(([key, story]): [ArticleKey, SeedArticle] => {
      const body = story.body ?? texts[key]
      return [key, body ? { ...story, body } : story]
    }),
    ...todays.map(([key, { hoursAgo, ...story }]): [ArticleKey, SeedArticle] => [
      key,
      { ...story, publishedAt: new Date(now - hoursAgo * 3_600_000).toISOString() },
    ]),
  ]
}
