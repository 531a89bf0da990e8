import type { BodyPart } from '../bodyState.ts'

/**
 * What stands under headlines and leads of the seed page, whose texts the demo does not have: written
 * for it, about the matter in general. Nothing in them is news, and nobody speaks in them.
 */
export const ownTexts = {
  ocopGrading: [
    'Một sản phẩm muốn được gắn sao phải qua hai vòng nhìn: hồ sơ trên bàn và món hàng thật trên tay. Hồ sơ cho biết ai làm, làm ở đâu, nguyên liệu từ đâu; món hàng cho biết những điều ghi trong đó có đúng hay không.',
    'Thang điểm chia cho ba nhóm: sức mạnh của cộng đồng làm ra sản phẩm, khả năng tiếp thị và chất lượng. Sản phẩm ngon nhưng không có nhãn rõ ràng, không có người chịu trách nhiệm, khó đi xa.',
    'Sau khi được công nhận, chủ thể còn phải giữ: hạng sao có thời hạn, hết hạn thì đánh giá lại từ đầu. Đó cũng là dịp để làng nghề nhìn lại mình.',
  ],
  craftChains: [
    'Người thợ giỏi nhất làng không thể một mình trồng tre, chẻ nan, đan giỏ rồi mang ra chợ phố bán. Chuỗi giá trị là cách nói mới cho một việc cũ: mỗi nhà làm tốt một khâu và tin nhau ở khâu kế tiếp.',
    'Khâu yếu nhất thường là mẫu mã và đầu ra. Khi người bán hàng kể lại cho thợ biết khách hỏi gì, chê gì, chiếc giỏ của tháng sau đã khác.',
    'Giữ được nghề là giữ được người trẻ. Họ ở lại khi thấy thu nhập đều và thấy tên làng mình trên sản phẩm.',
  ],
  ocopFairness: [
    'Sân chơi chỉ bình đẳng khi ai cũng đọc được luật. Tiêu chí chấm điểm, thành phần hội đồng và kết quả cần được công bố để hộ nhỏ và doanh nghiệp lớn cùng biết mình đứng ở đâu.',
    'Với các hộ sản xuất, phần khó nhất là giấy tờ: kiểm nghiệm, nhãn, mã số, truy xuất nguồn gốc. Hỗ trợ đúng chỗ này giúp họ dành thời gian cho việc mình giỏi.',
    'Người tiêu dùng cũng là trọng tài. Một ngôi sao được tin khi sản phẩm mua lần thứ hai vẫn như lần đầu.',
  ],
  cauGiay: [
    'Tháng Công nhân là dịp để tổ chức công đoàn đến gần người lao động bằng những việc cụ thể: khám sức khỏe, thăm người ốm, ký thỏa thuận ưu đãi với nơi bán hàng.',
    'Mỗi việc nhỏ ấy cần một danh sách đúng người. Tổ trưởng công đoàn, người biết rõ từng hoàn cảnh, là mắt xích giữ cho món quà đến đúng tay.',
    'Điều còn lại sau một tháng sôi nổi là nếp làm: ý kiến của đoàn viên được ghi lại, trả lời và theo dõi đến cùng.',
  ],
  digital: [
    'Khi thủ tục lên mạng, người dân nhìn thấy hồ sơ của mình đang ở bàn nào, đã nằm đó bao lâu. Sự minh bạch ấy đến từ một dòng trạng thái đơn giản.',
    'Số hóa không phải là chụp lại tờ giấy. Muốn bớt một lần khai, các cơ quan phải dùng chung dữ liệu đã có và tin dữ liệu của nhau.',
    'Phần khó nhất là thói quen. Cán bộ cần được hướng dẫn, người dân cần một nơi để hỏi, và hệ thống cần được sửa ngay khi có người vấp.',
  ],
  namTuLiem: [
    'Lễ phát động chỉ kéo dài một buổi sáng, nhưng an toàn lao động là chuyện của từng ca. Nơi làm tốt thường có chung một điểm: người thợ được nói khi thấy nguy hiểm và được nghe.',
    'Huấn luyện có ích khi nó diễn ra bên chiếc máy thật. Một lần tự tay ngắt điện, khóa nguồn, treo biển đáng giá hơn nhiều trang tài liệu.',
    'Sổ ghi những lần suýt xảy ra tai nạn là kho kinh nghiệm quý. Đọc lại sổ ấy mỗi tháng, tổ sản xuất biết chỗ nào cần sửa trước.',
  ],
  dollar: [
    'Tỷ giá trên thị trường tự do thường dao động mạnh hơn trong ngân hàng vì lượng giao dịch nhỏ và tâm lý thay đổi nhanh. Một phiên giảm sâu chưa nói lên xu hướng.',
    'Với người có người thân gửi tiền về, điều cần nhìn là số tiền thực nhận sau phí, không chỉ con số niêm yết. Giao dịch ở nơi được phép bảo vệ người bán lẫn người mua.',
    'Gia đình không kinh doanh ngoại tệ không cần chạy theo từng phiên. Kế hoạch chi tiêu bằng đồng tiền mình kiếm được vẫn là cách giữ bình yên nhất.',
  ],
  livePhotos: [
    'Ảnh của một buổi đối thoại kể được những điều mà biên bản không ghi: bàn tay cầm tờ câu hỏi gấp tư, cái gật đầu khi nghe lời giải đáp, hàng ghế cuối vẫn còn người đứng.',
    'Các câu hỏi ở những buổi như thế xoay quanh lương, bảo hiểm, thai sản, hưu trí. Đó là những điều người lao động gặp hằng ngày và cần câu trả lời dùng được ngay.',
    'Bạn đọc chưa kịp hỏi có thể gửi câu hỏi đến công đoàn cơ sở để được chuyển tới nơi trả lời.',
  ],
  liveDialogue: [
    'Giao lưu trực tuyến cho phép người ở xa hội trường cùng hỏi. Câu hỏi gửi đến được đọc, gộp theo chủ đề và trả lời lần lượt, câu nào chưa đủ căn cứ thì hẹn trả lời bằng văn bản.',
    'Một câu hỏi tốt nêu rõ ba điều: mình làm gì, đã xảy ra việc gì, mình muốn biết điều gì. Giấy tờ liên quan nên được chuẩn bị sẵn.',
    'Phần hỏi đáp sau mỗi buổi có giá trị lâu dài, vì nhiều người gặp cùng một tình huống vào những lúc khác nhau.',
  ],
  emulation: [
    'Phong trào thi đua sống được khi tiêu chí đủ rõ để ai cũng tự chấm được cho mình. Sáng kiến nhỏ ở tổ sản xuất, giờ công tiết kiệm, một lỗi lặp lại được xóa đi: đó là những điều đo được.',
    'Điển hình không cần là người xuất sắc mọi mặt. Người thợ kèm được ba đồng nghiệp mới cũng là tấm gương mà cả xưởng học theo.',
    'Khen đúng lúc có sức lan tỏa hơn khen nhiều. Lời cảm ơn trước tổ, ngay trong tuần, thường được nhớ lâu hơn tấm giấy cuối năm.',
  ],
  bookStreet: [
    'Một con phố dành cho sách có nhịp của riêng nó. Người đi bộ chậm lại, trẻ con ngồi bệt bên kệ thấp, và người bán biết khách của mình đọc đến đâu.',
    'Không gian như thế nuôi hai thói quen: đọc và gặp gỡ. Buổi ra mắt sách, buổi kể chuyện cuối tuần kéo người trẻ đến phố rồi giữ họ lại giữa những trang giấy.',
    'Điều khiến phố sách khác hiệu sách là không ai vội. Có thể đứng đọc vài trang rồi đi, và hôm sau quay lại đúng kệ ấy.',
  ],
  haiBaTrung: [
    'Các đơn vị hưởng ứng Tháng hành động thường chọn một việc để làm đến nơi: thay dây điện cũ, bổ sung dụng cụ bảo hộ, chỉnh lại lối thoát hiểm.',
    'Công đoàn cơ sở có vai trò của người nhắc và người kiểm. Biên bản kiểm tra nên ghi ai sửa, sửa gì, ngày nào xong, rồi được đọc lại đúng ngày ấy.',
    'Người lao động tham gia bằng cách giữ gọn chỗ làm của mình. Một lối đi thông thoáng cứu người nhanh hơn mọi khẩu hiệu.',
  ],
  schools: [
    'Bạo lực học đường hiếm khi bắt đầu bằng cú đấm. Nó bắt đầu bằng một biệt danh, một nhóm trò chuyện không có bạn, một chỗ ngồi luôn bị bỏ trống.',
    'Giáo viên chủ nhiệm, cha mẹ và bạn cùng lớp nhìn thấy những dấu hiệu khác nhau. Khi ba phía nói với nhau sớm, câu chuyện thường dừng lại được.',
    'Một em học sinh cần biết rõ mình có thể nói với ai, ở đâu, và rằng lời mình nói được giữ kín. Hòm thư, phòng tư vấn hay một số điện thoại chỉ có ích khi có người trả lời.',
  ],
  bacTuLiem: [
    'Mô hình mới trong cải cách hành chính thường xuất phát từ chỗ vướng rất cụ thể: người già khó đi lại, công nhân chỉ rảnh buổi tối, hồ sơ phải nộp hai nơi.',
    'Trả kết quả tại nhà, nhận hồ sơ ngoài giờ, một đầu mối hướng dẫn: mỗi sáng kiến bớt cho dân một chuyến đi. Cộng lại, đó là rất nhiều ngày công.',
    'Đánh giá tốt nhất đến từ người vừa làm xong thủ tục. Một câu hỏi ngắn ở cửa ra, được tổng hợp và công bố, giúp mô hình sửa mình từng tháng.',
  ],
  vneidFirstDay: [
    'Nộp hồ sơ qua ứng dụng giúp người dân không phải xếp hàng, nhưng cần chuẩn bị: tài khoản định danh đã kích hoạt, thông tin cư trú khớp, đường truyền ổn định.',
    'Sau khi nộp, mã hồ sơ là thứ cần giữ. Kết quả được báo trên ứng dụng, và bản điện tử có giá trị ở những nơi chấp nhận theo quy định.',
    'Người chưa quen có thể nhờ hướng dẫn tại bộ phận một cửa. Không nên giao điện thoại và mật khẩu cho người lạ làm hộ.',
  ],
  stickyRice: [
    'Hạt nếp được ngâm từ chiều, vo đến khi nước trong, rồi đồ hai lần lửa. Giữa hai lần là lúc người làm nghề nghe mùi để biết đã tới hay chưa.',
    'Gánh xôi ra phố từ lúc đèn đường chưa tắt. Lá gói, đỗ, hành phi, mỗi thứ một góc thúng, tay quen đến mức không cần nhìn.',
    'Danh hiệu di sản đặt lên vai làng nghề một việc mới: kể lại cách làm cho lớp trẻ, bằng lời và bằng những mẻ xôi nấu cùng nhau.',
  ],
  vneidPilot: [
    'Thí điểm là để thử trên diện hẹp, tìm chỗ vấp rồi mới mở rộng. Người dùng đầu tiên góp phần lớn vào việc ấy khi báo lại những bước khó hiểu.',
    'Phiếu lý lịch tư pháp thường cần khi xin việc, đi học hay làm một số thủ tục. Xác định trước nơi nhận chấp nhận loại phiếu nào giúp khỏi phải xin lại.',
    'Cách nộp trực tiếp vẫn còn cho những ai chưa có tài khoản định danh mức cần thiết.',
  ],
  youngFaces: [
    'Các giải thưởng dành cho người trẻ thường nhìn vào nhiều lĩnh vực: học tập, lao động, nghiên cứu, nghệ thuật, thể thao, việc nghĩa. Điểm chung là việc làm bền bỉ chứ không chỉ một lần tỏa sáng.',
    'Danh sách được công bố để công chúng góp ý, sau đó là dịp tuyên dương. Người được chọn thường kể nhiều về thầy, về đồng đội và về những lần làm hỏng.',
    'Với bạn đọc trẻ, điều đáng giữ lại là con đường: bắt đầu từ việc gần nhất, làm đều và không làm một mình.',
  ],
  waterWorks: [
    'Nước sạch về đến vòi nhà là đoạn cuối của một chặng dài: lấy nước, xử lý, bơm, đường ống lớn rồi đường ống nhánh. Thiếu một đoạn, cả chặng phải chờ.',
    'Dự án cấp nước liên vùng giúp san sẻ nguồn giữa nơi thừa và nơi thiếu. Đổi lại, các địa phương cần thống nhất về hành lang tuyến ống và bảo vệ nguồn nước.',
    'Người dân trong vùng thi công nên theo dõi thông báo về phân luồng và ngừng nước tạm thời ở ủy ban hoặc trên trang của đơn vị cấp nước.',
  ],
  procedures: [
    'Tỷ lệ đúng hạn là thước đo dễ hiểu của cơ chế một cửa. Nó chỉ đáng tin khi đồng hồ bắt đầu từ lúc dân nộp và không dừng lại vì lý do không ghi rõ.',
    'Phần còn lại của bức tranh là số lần phải đi lại và số hồ sơ bị yêu cầu bổ sung. Ba con số đặt cạnh nhau cho biết thủ tục đã thật sự nhẹ đi hay chưa.',
    'Khi trễ hạn, một lời xin lỗi kèm ngày hẹn mới là điều tối thiểu mà người dân được nhận.',
  ],
} as const satisfies Readonly<Record<string, readonly BodyPart[]>>
