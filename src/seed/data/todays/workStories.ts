import type { TodaysStory } from './todaysStory.ts'

/** About work, wages and health at work. */
export const workStories = {
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
} as const satisfies Readonly<Record<string, TodaysStory>>
