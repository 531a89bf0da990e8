import type { TodaysStory } from './todaysStory.ts'

/** About the city, its villages, schools and offices. */
export const cityStories = {
  villageMarket: {
    headline: 'Nông sản làng mình đi chợ phố: ba việc làm trước khi đóng thùng',
    standfirst:
      'Nhãn ghi đủ, hàng đều tay và sổ ghi nguồn gốc giúp sản phẩm của làng đứng lâu trên kệ của phố.',
    section: 'nong-thon-moi',
    tags: ['nong-thon-moi', 'lang-nghe'],
    dossiers: ['san-pham-lang-ra-pho'],
    products: ['gao-nep-cai-hoa-vang-mau', 'tra-sen-mau'],
    picture: 'riceFields',
    hoursAgo: 14,
    body: [
      'Một thùng hàng ngon vẫn có thể bị trả về nếu nhãn thiếu địa chỉ hoặc hạn dùng. Với người mua ở phố, nhãn là lời giới thiệu đầu tiên và nhiều khi là duy nhất.',
      'Việc thứ hai là phân loại. Hàng to nhỏ lẫn nhau làm người bán lẻ mất công chọn lại, và lần sau họ sẽ hỏi nhà khác.',
      { photo: 'lotusTea' },
      'Việc thứ ba là ghi sổ: lứa nào, thửa nào, ai làm, ngày nào thu. Một cuốn sổ sạch sẽ trả lời được hầu hết câu hỏi của siêu thị và của đoàn đánh giá.',
      'Ba việc ấy không cần máy móc đắt tiền. Chúng cần một người trong nhóm chịu trách nhiệm và làm đều tay từ mùa này sang mùa khác.',
    ],
  },
  oldQuarterWalk: {
    headline: 'Một buổi sáng đi bộ giữa phố cũ',
    standfirst:
      'Không cần vé, không cần lịch hẹn: chỉ cần dậy sớm hơn một giờ để nghe thành phố mở cửa.',
    section: 'van-hoa',
    tags: ['ha-noi'],
    picture: 'bookStreet',
    hoursAgo: 20,
    body: [
      'Buổi sáng ở phố cũ bắt đầu bằng tiếng cửa gỗ. Từng tấm được nhấc khỏi rãnh, dựng vào tường, và căn nhà ống thở ra mùi của hàng đêm qua.',
      'Đi chậm thì thấy những thứ mà xe máy bỏ lỡ: con chữ cũ trên đầu hồi, chậu cây trên ban công hẹp, vệt sáng đầu tiên rơi xuống từ khe mái.',
      'Đến khi hàng nước đầu phố kê ghế ra, câu chuyện trong ngày đã được kể một lượt. Người ở lâu kể cho người mới đến, và phố lại có thêm người biết chuyện của mình.',
      'Sách, nhạc và tranh đều kể được về Hà Nội, nhưng đôi chân kể theo cách riêng. Một tiếng đồng hồ là đủ để mang về một đoạn phố của mình.',
    ],
  },
  rehearsal: {
    headline: 'Đội văn nghệ công nhân tập hát sau giờ tan ca',
    standfirst: 'Một cây đàn, vài tờ lời in sẵn và nửa giờ mỗi tối: âm nhạc ở lại khu trọ như thế.',
    section: 'am-nhac',
    tags: ['thi-dua'],
    picture: 'emulation',
    hoursAgo: 27,
    body: [
      'Tập hát sau một ca đứng máy không dễ. Giọng còn khô, chân còn mỏi, nhưng tiếng đàn cất lên thì ai cũng ngồi thẳng lại.',
      'Bài tập thường là những bài ai cũng thuộc, để người mới vào không ngại. Người giữ nhịp không cần học trường nhạc; chỉ cần nghe được bạn mình và đợi nhau ở cuối câu.',
      'Các đội văn nghệ ở cơ sở sống bằng sự đều đặn. Lịch cố định, chỗ tập sáng đèn, và một lời rủ sang phòng bên cạnh là đủ để đội đông thêm một người.',
    ],
  },
  schoolRoad: {
    headline: 'Đường đến trường an toàn: phụ huynh cùng con đi thử một lần',
    standfirst:
      'Đi bộ cùng con từ nhà đến cổng trường, dừng ở mỗi chỗ qua đường, là bài học mà trẻ nhớ lâu hơn mọi lời dặn.',
    section: 'giao-duc',
    tags: ['hoc-duong'],
    picture: 'schools',
    hoursAgo: 34,
    body: [
      'Trẻ nhỏ nhìn đường khác người lớn. Chiếc xe đỗ sát hè che hết tầm mắt của một em bé, và tiếng còi từ phía sau không cho em biết xe ở bên nào.',
      'Hãy chọn một buổi không vội. Đi cùng con đúng con đường hằng ngày, để con nói trước chỗ nào cần dừng, nhìn bên nào, chờ ai.',
      { list: ['Qua đường ở vạch và nơi có đèn', 'Dừng hẳn trước khi bước xuống lòng đường', 'Không chạy theo bạn, không nhìn điện thoại'] },
      'Nếu có đoạn nào làm người lớn cũng lúng túng, hãy đổi đường hoặc nói với nhà trường. Một vạch sơn hay một người đứng ở đúng chỗ có thể thay đổi cả con đường.',
    ],
  },
  scamCalls: {
    headline: 'Cuộc gọi tự xưng cơ quan chức năng: ba câu để tự vệ',
    standfirst:
      'Cúp máy, gọi lại số công khai của cơ quan, và hỏi một người thân trước khi chuyển tiền là ba việc chặn được phần lớn trò lừa qua điện thoại.',
    section: 'phap-luat',
    tags: ['vneid'],
    picture: 'vneidPilot',
    hoursAgo: 41,
    body: [
      'Kẻ lừa đảo luôn vội. Họ nói rằng chỉ còn vài phút, rằng không được kể với ai, rằng cứ giữ máy. Chính sự vội ấy là dấu hiệu đầu tiên.',
      'Không cơ quan nào yêu cầu người dân chuyển tiền vào tài khoản lạ để chứng minh mình trong sạch, cũng không hỏi mã xác thực qua điện thoại.',
      { heading: 'Ba câu để nói' },
      'Câu thứ nhất: tôi sẽ gọi lại số ghi trên trang chính thức. Câu thứ hai: xin gửi giấy mời. Câu thứ ba: tôi hỏi người nhà đã. Người làm việc thật sẽ đợi được.',
      'Nếu đã lỡ chuyển tiền, hãy báo ngay cho ngân hàng và công an nơi gần nhất, giữ lại tin nhắn và số máy. Báo sớm thì còn cơ hội giữ được tiền.',
    ],
  },
  oneStop: {
    headline: 'Làm thủ tục ở bộ phận một cửa: chuẩn bị gì để chỉ đi một lần',
    standfirst:
      'Xem trước danh mục giấy tờ, chụp sẵn bản rõ và hẹn giờ giúp người dân bớt một chuyến đi và cán bộ bớt một lần trả hồ sơ.',
    section: 'thoi-su',
    tags: ['cai-cach-hanh-chinh'],
    picture: 'digital',
    hoursAgo: 71,
    body: [
      'Hồ sơ bị trả lại phần lớn vì những thiếu sót nhỏ: thiếu một chữ ký, ảnh chụp mờ, tên không khớp với giấy tờ gốc.',
      'Danh mục giấy tờ của từng thủ tục được niêm yết ở nơi tiếp nhận và trên cổng dịch vụ công. Đọc trước và đánh dấu từng mục mất ít phút, nhưng tiết kiệm cả buổi.',
      'Với hồ sơ nộp trực tuyến, hãy chụp giấy tờ trên nền sáng, đủ bốn góc, đọc được từng dòng. Mã hồ sơ cần được ghi lại ngay để còn tra cứu.',
      'Nếu không rành máy móc, người dân có thể nhờ cán bộ hướng dẫn tại chỗ. Hỏi là quyền của người làm thủ tục, không phải điều phiền hà.',
    ],
  },
  craftClass: {
    headline: 'Học nghề từ bàn tay: lớp đan lát ngày Chủ nhật',
    standfirst:
      'Trẻ em thành phố chẻ nan, gấp mép và hiểu vì sao một chiếc giỏ nhỏ lại tốn cả buổi sáng.',
    section: 'van-hoa',
    tags: ['lang-nghe', 'ha-noi'],
    picture: 'lacquer',
    hoursAgo: 24,
    body: [
      'Nan tre còn ướt thì mềm, khô quá thì gãy. Bài học đầu tiên của lớp đan lát là chờ, và trẻ con học chờ nhanh hơn người lớn tưởng.',
      'Đường đan đầu tiên bao giờ cũng lệch. Người hướng dẫn không gỡ ra làm lại mà chỉ cách kéo thẳng dần ở những vòng sau.',
      'Chiếc giỏ mang về nhà méo một bên. Nó đứng được, đựng được, và từ hôm ấy không ai trong nhà chê giỏ ngoài chợ đắt nữa.',
    ],
  },
  quietLibrary: {
    headline: 'Giữ thói quen đọc cho con bằng mười lăm phút mỗi tối',
    standfirst: 'Không cần tủ sách lớn: một cuốn, một ngọn đèn và người lớn cùng ngồi là đủ.',
    section: 'giao-duc',
    tags: ['hoc-duong'],
    picture: 'youngFaces',
    hoursAgo: 46,
    body: [
      'Trẻ đọc khi thấy người lớn đọc. Mười lăm phút cả nhà cùng tắt màn hình có sức mạnh hơn mọi lời khuyên về sách.',
      'Hãy để con chọn, kể cả khi con chọn lại cuốn đã đọc nhiều lần. Đọc lại là cách trẻ kiểm tra xem thế giới có còn đúng như hôm qua.',
      'Đọc to cho nhau nghe giúp cả người nghe lẫn người đọc. Một giọng đọc vụng về của bố mẹ vẫn là giọng mà con nhớ.',
    ],
  },
} as const satisfies Readonly<Record<string, TodaysStory>>
