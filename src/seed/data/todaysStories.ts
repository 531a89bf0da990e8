import type { SeedArticle } from './seedArticle.ts'

/** A story that was out some hours before the seed ran: a demo newsroom is of today on any day. */
export type TodaysStory = Omit<SeedArticle, 'publishedAt'> & { readonly hoursAgo: number }

/**
 * Written for the demo, in nobody's words but ours: advice that holds in any year, without names,
 * figures or days that somebody could take for news.
 */
export const todaysStories = {
  jobFair: {
    headline: 'Trước khi ký hợp đồng lao động, hãy đọc kỹ năm điều',
    standfirst:
      'Công việc, nơi làm, tiền lương, thời giờ làm việc và bảo hiểm là năm mục mà người lao động cần thấy rõ trên giấy trước khi đặt bút ký.',
    section: 'viec-lam',
    tags: ['chinh-sach-lao-dong'],
    picture: 'bacTuLiem',
    hoursAgo: 2,
    body: [
      'Nhiều tranh chấp ở nơi làm việc bắt đầu từ một bản hợp đồng không ai đọc hết. Người mới đi làm thường chỉ hỏi mức lương, còn những điều quyết định cuộc sống mỗi ngày lại nằm ở các trang sau.',
      { heading: 'Năm mục cần thấy trên giấy' },
      {
        list: [
          'Công việc phải làm và nơi làm việc, kể cả khi được điều đi nơi khác',
          'Mức lương, phụ cấp, ngày trả và cách trả',
          'Thời giờ làm việc, giờ nghỉ, cách tính giờ làm thêm',
          'Thời hạn của hợp đồng và thời gian thử việc',
          'Bảo hiểm xã hội, bảo hiểm y tế và bảo hiểm thất nghiệp',
        ],
      },
      'Mục nào còn để trống thì nên hỏi và ghi vào trước khi ký. Lời hứa miệng lúc phỏng vấn rất khó chứng minh khi có bất đồng.',
      'Nếu thấy điều khoản khó hiểu, người lao động có thể mang bản hợp đồng đến công đoàn cơ sở hoặc công đoàn cấp trên để được giải thích. Mỗi bên giữ một bản, và bản của mình cần được cất cẩn thận như giấy tờ tùy thân.',
    ],
  },
  payslip: {
    headline: 'Đọc phiếu lương thế nào để không bị thiệt',
    standfirst:
      'Vài phút so phiếu lương với bảng chấm công mỗi tháng giúp người lao động phát hiện sớm những nhầm lẫn nhỏ trước khi chúng thành khoản tiền lớn.',
    section: 'tien-luong',
    tags: ['chinh-sach-lao-dong'],
    picture: 'procedures',
    hoursAgo: 5,
    body: [
      'Phiếu lương thường có ba phần: các khoản được trả, các khoản trừ và số thực nhận. Phần đầu gồm lương theo công việc, phụ cấp, tiền làm thêm; phần sau gồm bảo hiểm và thuế nếu có.',
      'Việc đầu tiên là đếm lại số công. Ghi giờ vào, giờ ra của mình trong một cuốn sổ hay trên điện thoại là cách đơn giản nhất để có thứ mà đối chiếu.',
      { heading: 'Khi thấy con số không khớp' },
      'Hãy hỏi bộ phận tính lương trong vài ngày đầu, khi việc sửa còn dễ, và hỏi bằng văn bản hoặc tin nhắn để còn dấu vết. Tổ trưởng công đoàn có thể đi cùng nếu người lao động ngại nói một mình.',
      'Phiếu lương các tháng nên được giữ lại. Chúng cần đến khi tính trợ cấp, vay vốn hay khi rà quá trình đóng bảo hiểm.',
    ],
  },
  siteSafety: {
    headline: 'An toàn trên công trường bắt đầu từ mười phút đầu ca',
    standfirst:
      'Kiểm tra giàn giáo, dây đai và lối đi trước khi làm việc là thói quen rẻ nhất để ai cũng về nhà lành lặn.',
    section: 'hoat-dong-cong-doan',
    tags: ['an-toan-lao-dong'],
    picture: 'namTuLiem',
    hoursAgo: 9,
    body: [
      'Tai nạn ở công trường hiếm khi đến từ một nguyên nhân lớn. Thường đó là một tấm ván không được buộc, một lỗ hở không có nắp, một chiếc mũ để quên ở lán.',
      'Nhiều đội thợ dành mười phút đầu ca để cả đội cùng đi một vòng. Người đi trước nhìn phía trên, người đi sau nhìn dưới chân, ai thấy gì thì nói ngay.',
      {
        infoBox: {
          title: 'Vòng kiểm tra đầu ca',
          paragraphs: [
            'Giàn giáo đứng vững, sàn thao tác kín, lan can đủ.',
            'Dây điện không nằm dưới nước, máy có che chắn.',
            'Mũ, giày, dây đai vừa người và còn nguyên.',
          ],
        },
      },
      'Người lao động có quyền rời chỗ làm khi thấy rõ nguy cơ đe dọa tính mạng hoặc sức khỏe, và phải báo ngay cho người phụ trách. Báo sớm một nguy cơ không phải là làm chậm việc; đó là phần việc quan trọng nhất của ca.',
    ],
  },
  villageMarket: {
    headline: 'Nông sản làng mình đi chợ phố: ba việc làm trước khi đóng thùng',
    standfirst:
      'Nhãn ghi đủ, hàng đều tay và sổ ghi nguồn gốc giúp sản phẩm của làng đứng lâu trên kệ của phố.',
    section: 'nong-thon-moi',
    tags: ['nong-thon-moi', 'lang-nghe'],
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
  hotMeals: {
    headline: 'Bữa cơm ca đủ chất: nhìn khay cơm biết bếp ăn',
    standfirst:
      'Rau, đạm, tinh bột và nước canh: bốn góc của khay cơm nói lên sự chăm chút của bếp với người đứng máy.',
    section: 'doi-song',
    tags: ['an-toan-lao-dong'],
    picture: 'stickyRice',
    hoursAgo: 50,
    body: [
      'Người làm ca cần một bữa ăn vừa no vừa nhẹ. Quá nhiều dầu mỡ thì buồn ngủ, quá ít đạm thì đuối sức vào cuối ca.',
      'Một khay cơm dễ nhớ chia làm bốn: một phần rau, một phần đạm, một phần tinh bột và một bát canh. Trái cây theo mùa thay được món tráng miệng ngọt.',
      'Bếp sạch thể hiện ở những chỗ ít người nhìn: thớt sống và thớt chín để riêng, tủ mẫu thức ăn có ghi giờ, người chia cơm đeo khẩu trang và găng tay.',
      'Góp ý về bữa ăn nên được ghi vào sổ và trả lời hằng tuần. Nơi nào công đoàn cùng bếp đọc cuốn sổ ấy, khay cơm thay đổi trông thấy.',
    ],
  },
  savings: {
    headline: 'Lập quỹ phòng khi trở trời: bắt đầu từ khoản nhỏ',
    standfirst:
      'Để riêng một phần nhỏ ngay ngày nhận lương dễ hơn nhiều so với chờ cuối tháng xem còn lại bao nhiêu.',
    section: 'tai-chinh',
    picture: 'dollar',
    hoursAgo: 60,
    body: [
      'Ốm đau, xe hỏng, việc ít đi: những chuyện ấy không hẹn ngày. Một khoản để riêng giúp gia đình không phải vay nóng khi chúng đến.',
      'Mục tiêu đầu tiên nên vừa tầm, chẳng hạn đủ tiền nhà và tiền ăn của một tháng. Đạt được rồi mới nghĩ đến mục tiêu xa hơn.',
      'Tiền phòng thân cần ở nơi lấy ra được trong ngày, nhưng không lẫn với tiền tiêu. Nhiều người mở thêm một tài khoản chỉ để làm việc đó.',
      'Khi buộc phải dùng đến quỹ, hãy coi việc bù lại là khoản chi đầu tiên của những tháng sau.',
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
  farAway: {
    headline: 'Đi làm xa nhà: năm số điện thoại nên thuộc lòng',
    standfirst:
      'Pin có thể hết, máy có thể mất; năm số điện thoại trong đầu là sợi dây chắc nhất của người đi làm ở nước ngoài.',
    section: 'quoc-te',
    picture: 'waterWorks',
    hoursAgo: 82,
    body: [
      'Người đi làm ở nước ngoài thường lưu mọi thứ trong điện thoại. Khi máy mất, họ mất luôn đường về.',
      'Năm số nên thuộc là: một người thân ở nhà, một đồng hương gần nơi ở, nơi làm việc, số cấp cứu của nước sở tại và cơ quan đại diện của Việt Nam ở đó.',
      'Ngoài số điện thoại, hãy nhớ tên khu phố và tên đường nơi ở bằng chữ của nước sở tại, hoặc chép vào một mảnh giấy để trong ví.',
      'Mỗi tháng một lần, thử đọc lại năm số ấy. Việc nhỏ này không tốn gì, và có ngày sẽ đáng giá hơn mọi khoản để dành.',
    ],
  },
  nightShift: {
    headline: 'Ngủ đủ sau ca đêm: căn phòng tối và chiếc đồng hồ cố định',
    standfirst:
      'Người làm ca đêm ngủ ngược giờ với cả nhà; vài thay đổi nhỏ trong phòng giúp giấc ngủ ban ngày sâu hơn.',
    section: 'doi-song',
    tags: ['an-toan-lao-dong'],
    picture: 'haiBaTrung',
    hoursAgo: 17,
    body: [
      'Cơ thể nhận giờ bằng ánh sáng. Tấm rèm dày, hoặc một chiếc bịt mắt, báo cho nó rằng đã đến lúc nghỉ dù ngoài kia đang trưa.',
      'Giờ đi ngủ cố định quan trọng hơn số giờ nằm. Ngủ hai giấc ngắn vào cùng những giờ ấy mỗi ngày tốt hơn một giấc dài lúc này lúc khác.',
      'Cà phê nên dừng từ giữa ca. Bữa ăn trước khi ngủ nên nhẹ, và điện thoại để ngoài tầm tay.',
      'Cả nhà cùng giúp được: một tờ giấy dán ở cửa ghi giờ thức dậy đủ để tiếng động lắng xuống.',
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
  firstAid: {
    headline: 'Tủ sơ cứu ở xưởng: có chưa đủ, phải biết dùng',
    standfirst:
      'Mở tủ ra xem hạn dùng, và tập băng một vết thương giả: hai việc của một buổi chiều có thể cứu một người.',
    section: 'hoat-dong-cong-doan',
    tags: ['an-toan-lao-dong'],
    picture: 'cauGiay',
    hoursAgo: 30,
    body: [
      'Tủ sơ cứu treo cao quá thì với không tới, khóa lại thì không ai biết chìa ở đâu. Chỗ tốt nhất là ngang tầm mắt, gần nơi làm việc, cửa không khóa.',
      'Trong tủ cần có danh mục dán ở cánh cửa. Thứ gì dùng hết hoặc quá hạn được thay ngay trong tuần, và có một người chịu trách nhiệm việc đó.',
      'Mỗi ca nên có vài người biết cầm máu, biết ép tim và biết gọi cấp cứu nói gì. Những bài tập ấy cần được làm lại đều đặn, vì bàn tay quên nhanh hơn cái đầu.',
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
