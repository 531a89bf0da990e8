INSERT INTO "articles" VALUES (17, 'TRỰC TUYẾN HÌNH ẢNH: Tìm hiểu “Những điểm mới về chế độ, chính sách cho người lao động”', 'Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng (105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội), Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách chuyên đề “Những điểm mới về chế độ, chính sách cho người lao động”.', '(LĐTĐ)', 7, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng (105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội), Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách chuyên đề “Những điểm mới về chế độ, chính sách cho người lao động”.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'live-photo', 4, NULL, 17, 'truc-tuyen-hinh-anh-tim-hieu-nhung-diem-moi-ve-che-do-chinh-sach-cho-nguoi-lao', '2024-04-24T01:30:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.803Z', 0, NULL, '2026-11-27T14:41:06.805Z', '2026-11-27T14:41:06.805Z', 'published');
INSERT INTO "articles" VALUES (18, 'Tỷ giá USD trên thị trường tự do bất ngờ lao dốc', 'Tỷ giá USD sáng nay (24/4) trên thị trường tự do bất ngờ lao dốc ngay đầu phiên sáng. Các ngân hàng thương mại vẫn tăng giá mua - bán đồng USD so với phiên trước. Tỷ giá trung tâm tăng lên mức 24.275 đồng/USD.', '(LĐTĐ)', 8, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Tỷ giá USD sáng nay (24/4) trên thị trường tự do bất ngờ lao dốc ngay đầu phiên sáng. Các ngân hàng thương mại vẫn tăng giá mua - bán đồng USD so với phiên trước. Tỷ giá trung tâm tăng lên mức 24.275 đồng/USD.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 10, NULL, 18, 'ty-gia-usd-tren-thi-truong-tu-do-bat-ngo-lao-doc', '2024-04-24T02:15:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.825Z', 0, NULL, '2026-11-27T14:41:06.827Z', '2026-11-27T14:41:06.827Z', 'published');
INSERT INTO "articles" VALUES (19, 'Nam Từ Liêm: Phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024', 'Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.', '(LĐTĐ)', 6, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 3, NULL, 19, 'nam-tu-liem-phat-dong-thang-hanh-dong-ve-an-toan-ve-sinh-lao-dong-va-thang-cong', '2024-04-24T04:40:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.850Z', 0, NULL, '2026-11-27T14:41:09.059Z', '2026-11-27T14:41:06.855Z', 'draft');
INSERT INTO "articles" VALUES (20, 'Càng số hóa mạnh mẽ, càng tăng cường công khai, minh bạch', 'Thủ tướng đề nghị các Bộ trưởng, trưởng ngành, Bí thư, Chủ tịch Ủy ban nhân dân (UBND) các cấp phải quyết tâm cao hơn, chỉ đạo quyết liệt trong triển khai các nhiệm vụ chuyển đổi số quốc gia, chú trọng "3 tăng cường" và "5 đẩy mạnh".', '(LĐTĐ)', 5, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Thủ tướng đề nghị các Bộ trưởng, trưởng ngành, Bí thư, Chủ tịch Ủy ban nhân dân (UBND) các cấp phải quyết tâm cao hơn, chỉ đạo quyết liệt trong triển khai các nhiệm vụ chuyển đổi số quốc gia, chú trọng \"3 tăng cường\" và \"5 đẩy mạnh\".","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 1, NULL, 20, 'cang-so-hoa-manh-me-cang-tang-cuong-cong-khai-minh-bach', '2024-04-24T05:05:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.887Z', 0, NULL, '2026-11-27T14:41:06.889Z', '2026-11-27T14:41:06.889Z', 'published');
INSERT INTO "articles" VALUES (21, 'Quận Cầu Giấy: Nhiều hoạt động ý nghĩa hưởng ứng Tháng Công nhân năm 2024', 'Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình "Phúc lợi đoàn viên công đoàn", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.', '(LĐTĐ)', 4, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình \"Phúc lợi đoàn viên công đoàn\", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 3, NULL, 21, 'quan-cau-giay-nhieu-hoat-dong-y-nghia-huong-ung-thang-cong-nhan-nam-2024', '2024-04-24T09:20:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.919Z', 0, NULL, '2026-11-27T14:41:06.921Z', '2026-11-27T14:41:06.921Z', 'published');
INSERT INTO "articles" VALUES (22, 'Bản nháp của bản phát hành đầu', NULL, '(LĐTĐ)', NULL, NULL, 'news', 3, NULL, 22, 'ban-nhap-cua-ban-phat-hanh-dau', NULL, NULL, NULL, 'drafting', NULL, NULL, 0, NULL, '2026-11-27T14:41:09.030Z', '2026-11-27T14:41:09.030Z', 'draft');
INSERT INTO "articles_rels" VALUES (32, 1, 17, 'tags', 8, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (33, 1, 18, 'tags', 13, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (36, 1, 20, 'tags', 10, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (37, 2, 20, 'tags', 11, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (38, 1, 21, 'tags', 6, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (39, 2, 21, 'tags', 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (40, 1, 19, 'tags', 6, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "articles_rels" VALUES (41, 2, 19, 'tags', 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v" VALUES (17, 17, 'TRỰC TUYẾN HÌNH ẢNH: Tìm hiểu “Những điểm mới về chế độ, chính sách cho người lao động”', 'Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng (105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội), Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách chuyên đề “Những điểm mới về chế độ, chính sách cho người lao động”.', '(LĐTĐ)', 7, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Sáng nay (24/4), tại Hội trường UBND huyện Đan Phượng (105 Tây Sơn, thị trấn Phùng, huyện Đan Phượng, Hà Nội), Báo Lao động Thủ đô phối hợp với Liên đoàn Lao động (LĐLĐ) huyện Đan Phượng tổ chức buổi Đối thoại - Giao lưu trực tuyến - Truyền thông chính sách chuyên đề “Những điểm mới về chế độ, chính sách cho người lao động”.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'live-photo', 4, NULL, 17, 'truc-tuyen-hinh-anh-tim-hieu-nhung-diem-moi-ve-che-do-chinh-sach-cho-nguoi-lao', '2024-04-24T01:30:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.803Z', 0, NULL, '2026-11-27T14:41:06.805Z', '2026-11-27T14:41:06.805Z', 'published', '2026-11-27T14:41:06.809Z', '2026-11-27T14:41:06.809Z', 1, 0);
INSERT INTO "_articles_v" VALUES (18, 18, 'Tỷ giá USD trên thị trường tự do bất ngờ lao dốc', 'Tỷ giá USD sáng nay (24/4) trên thị trường tự do bất ngờ lao dốc ngay đầu phiên sáng. Các ngân hàng thương mại vẫn tăng giá mua - bán đồng USD so với phiên trước. Tỷ giá trung tâm tăng lên mức 24.275 đồng/USD.', '(LĐTĐ)', 8, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Tỷ giá USD sáng nay (24/4) trên thị trường tự do bất ngờ lao dốc ngay đầu phiên sáng. Các ngân hàng thương mại vẫn tăng giá mua - bán đồng USD so với phiên trước. Tỷ giá trung tâm tăng lên mức 24.275 đồng/USD.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 10, NULL, 18, 'ty-gia-usd-tren-thi-truong-tu-do-bat-ngo-lao-doc', '2024-04-24T02:15:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.825Z', 0, NULL, '2026-11-27T14:41:06.827Z', '2026-11-27T14:41:06.827Z', 'published', '2026-11-27T14:41:06.828Z', '2026-11-27T14:41:06.828Z', 1, 0);
INSERT INTO "_articles_v" VALUES (19, 19, 'Nam Từ Liêm: Phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024', 'Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.', '(LĐTĐ)', 6, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 3, NULL, 19, 'nam-tu-liem-phat-dong-thang-hanh-dong-ve-an-toan-ve-sinh-lao-dong-va-thang-cong', '2024-04-24T04:40:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.850Z', 0, NULL, '2026-11-27T14:41:06.855Z', '2026-11-27T14:41:06.855Z', 'published', '2026-11-27T14:41:06.857Z', '2026-11-27T14:41:06.857Z', 0, 0);
INSERT INTO "_articles_v" VALUES (20, 20, 'Càng số hóa mạnh mẽ, càng tăng cường công khai, minh bạch', 'Thủ tướng đề nghị các Bộ trưởng, trưởng ngành, Bí thư, Chủ tịch Ủy ban nhân dân (UBND) các cấp phải quyết tâm cao hơn, chỉ đạo quyết liệt trong triển khai các nhiệm vụ chuyển đổi số quốc gia, chú trọng "3 tăng cường" và "5 đẩy mạnh".', '(LĐTĐ)', 5, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Thủ tướng đề nghị các Bộ trưởng, trưởng ngành, Bí thư, Chủ tịch Ủy ban nhân dân (UBND) các cấp phải quyết tâm cao hơn, chỉ đạo quyết liệt trong triển khai các nhiệm vụ chuyển đổi số quốc gia, chú trọng \"3 tăng cường\" và \"5 đẩy mạnh\".","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 1, NULL, 20, 'cang-so-hoa-manh-me-cang-tang-cuong-cong-khai-minh-bach', '2024-04-24T05:05:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.887Z', 0, NULL, '2026-11-27T14:41:06.889Z', '2026-11-27T14:41:06.889Z', 'published', '2026-11-27T14:41:06.892Z', '2026-11-27T14:41:06.892Z', 1, 0);
INSERT INTO "_articles_v" VALUES (21, 21, 'Quận Cầu Giấy: Nhiều hoạt động ý nghĩa hưởng ứng Tháng Công nhân năm 2024', 'Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình "Phúc lợi đoàn viên công đoàn", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.', '(LĐTĐ)', 4, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình \"Phúc lợi đoàn viên công đoàn\", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 3, NULL, 21, 'quan-cau-giay-nhieu-hoat-dong-y-nghia-huong-ung-thang-cong-nhan-nam-2024', '2024-04-24T09:20:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.919Z', 0, NULL, '2026-11-27T14:41:06.921Z', '2026-11-27T14:41:06.921Z', 'published', '2026-11-27T14:41:06.923Z', '2026-11-27T14:41:06.923Z', 0, 0);
INSERT INTO "_articles_v" VALUES (22, 21, 'Quận Cầu Giấy: Nhiều hoạt động ý nghĩa hưởng ứng Tháng Công nhân năm 2024 (bản sửa)', 'Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình "Phúc lợi đoàn viên công đoàn", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.', '(LĐTĐ)', 4, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Tại Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024, Liên đoàn Lao động quận Cầu Giấy đã tổ chức nhiều hoạt động ý nghĩa như ký kết chương trình \"Phúc lợi đoàn viên công đoàn\", khám sức khỏe miễn phí và tặng quà cho đoàn viên vượt khó, hoàn thành xuất sắc nhiệm vụ.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 3, NULL, 21, 'quan-cau-giay-nhieu-hoat-dong-y-nghia-huong-ung-thang-cong-nhan-nam-2024', '2024-04-24T09:20:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.919Z', 0, NULL, '2026-11-27T14:41:09.018Z', '2026-11-27T14:41:06.921Z', 'draft', '2026-11-27T14:41:09.018Z', '2026-11-27T14:41:09.018Z', 1, 0);
INSERT INTO "_articles_v" VALUES (23, 22, 'Bản nháp của bản phát hành đầu', NULL, '(LĐTĐ)', NULL, NULL, 'news', 3, NULL, 22, 'ban-nhap-cua-ban-phat-hanh-dau', NULL, NULL, NULL, 'drafting', NULL, NULL, 0, NULL, '2026-11-27T14:41:09.030Z', '2026-11-27T14:41:09.030Z', 'draft', '2026-11-27T14:41:09.031Z', '2026-11-27T14:41:09.031Z', 1, 0);
INSERT INTO "_articles_v" VALUES (24, 19, 'Nam Từ Liêm: Phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024', 'Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.', '(LĐTĐ)', 6, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Sáng 24/4, Ủy ban nhân dân (UBND) quận Nam Từ Liêm phối hợp với Liên đoàn Lao động (LĐLĐ) quận tổ chức Lễ phát động Tháng hành động về An toàn, vệ sinh lao động và Tháng Công nhân năm 2024.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bài mẫu, không có toàn văn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'news', 3, NULL, 19, 'nam-tu-liem-phat-dong-thang-hanh-dong-ve-an-toan-ve-sinh-lao-dong-va-thang-cong', '2024-04-24T04:40:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.850Z', 0, NULL, '2026-11-27T14:41:09.059Z', '2026-11-27T14:41:06.855Z', 'draft', '2026-11-27T14:41:09.062Z', '2026-11-27T14:41:09.062Z', 1, 0);
INSERT INTO "_articles_v_rels" VALUES (32, 1, 17, 'version.tags', 8, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (33, 1, 18, 'version.tags', 13, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (34, 1, 19, 'version.tags', 6, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (35, 2, 19, 'version.tags', 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (36, 1, 20, 'version.tags', 10, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (37, 2, 20, 'version.tags', 11, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (38, 1, 21, 'version.tags', 6, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (39, 2, 21, 'version.tags', 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (40, 1, 22, 'version.tags', 6, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (41, 2, 22, 'version.tags', 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (42, 1, 24, 'version.tags', 6, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "_articles_v_rels" VALUES (43, 2, 24, 'version.tags', 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "events_organisers" VALUES (1, 1, '6b099683eea6f63447fa1d03', 'Văn phòng Điều phối Nông thôn mới Trung ương');
INSERT INTO "events_organisers" VALUES (2, 1, '6b099683eea6f63447fa1d04', 'Văn phòng điều phối Nông thôn mới Hà Nội');
INSERT INTO "events_organisers" VALUES (3, 1, '6b099683eea6f63447fa1d05', 'Hiệp hội các nhà bán lẻ Việt Nam');
INSERT INTO "events_guests" VALUES (1, 1, '6b099683eea6f63447fa1d06', 'Nguyễn Thị Tuyến', 'Phó Bí thư Thường trực Thành ủy Hà Nội');
INSERT INTO "events_guests" VALUES (2, 1, '6b099683eea6f63447fa1d07', 'Chu Phú Mỹ', 'Giám đốc Sở Nông nghiệp và Phát triển nông thôn Hà Nội');
INSERT INTO "events_programme" VALUES (1, 1, '6b099683eea6f63447fa1d08', NULL, 'Hội thảo');
INSERT INTO "events_programme" VALUES (2, 1, '6b099683eea6f63447fa1d09', NULL, 'Tham quan sản phẩm OCOP trưng bày');
INSERT INTO "events_programme" VALUES (3, 1, '6b099683eea6f63447fa1d0a', NULL, 'Ký kết và trao biên bản giao thương');
INSERT INTO "events_outcomes" VALUES (1, 1, '6b099683eea6f63447fa1d0b', 'Ba sự kiện giới thiệu sản phẩm OCOP trong năm 2020', '473 biên bản hợp tác');
INSERT INTO "events" VALUES (1, 'Hội thảo Kết nối giao thương, tiêu thụ sản phẩm OCOP các tỉnh Nam Bộ', 'Kết nối giao thương, tiêu thụ sản phẩm của Chương trình mỗi xã một sản phẩm (OCOP) các tỉnh Nam Bộ và đẩy mạnh tuyên truyền thông điệp 5K.', 2, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Trong khuôn khổ Hội thảo đã diễn ra Lễ ký kết và trao biên bản giao thương, tiêu thụ sản phẩm OCOP giữa các nhà sản xuất và doanh nghiệp phân phối.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'scheduled', '2020-12-18T01:30:00.000Z', NULL, 'Hà Nội', NULL, NULL, 'hoi-thao-ket-noi-giao-thuong-tieu-thu-san-pham-ocop-cac-tinh-nam-bo', '2020-12-17T02:00:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:07.090Z', 0, NULL, '2026-11-27T14:41:07.097Z', '2026-11-27T14:41:07.097Z', 'published');
INSERT INTO "events_rels" VALUES (2, 1, 1, 'relatedProducts', NULL, 1, NULL, NULL);
INSERT INTO "_events_v_version_organisers" VALUES (1, 1, 1, 'Văn phòng Điều phối Nông thôn mới Trung ương', '6b099683eea6f63447fa1d03');
INSERT INTO "_events_v_version_organisers" VALUES (2, 1, 2, 'Văn phòng điều phối Nông thôn mới Hà Nội', '6b099683eea6f63447fa1d04');
INSERT INTO "_events_v_version_organisers" VALUES (3, 1, 3, 'Hiệp hội các nhà bán lẻ Việt Nam', '6b099683eea6f63447fa1d05');
INSERT INTO "_events_v_version_guests" VALUES (1, 1, 1, 'Nguyễn Thị Tuyến', 'Phó Bí thư Thường trực Thành ủy Hà Nội', '6b099683eea6f63447fa1d06');
INSERT INTO "_events_v_version_guests" VALUES (2, 1, 2, 'Chu Phú Mỹ', 'Giám đốc Sở Nông nghiệp và Phát triển nông thôn Hà Nội', '6b099683eea6f63447fa1d07');
INSERT INTO "_events_v_version_programme" VALUES (1, 1, 1, NULL, 'Hội thảo', '6b099683eea6f63447fa1d08');
INSERT INTO "_events_v_version_programme" VALUES (2, 1, 2, NULL, 'Tham quan sản phẩm OCOP trưng bày', '6b099683eea6f63447fa1d09');
INSERT INTO "_events_v_version_programme" VALUES (3, 1, 3, NULL, 'Ký kết và trao biên bản giao thương', '6b099683eea6f63447fa1d0a');
INSERT INTO "_events_v_version_outcomes" VALUES (1, 1, 1, 'Ba sự kiện giới thiệu sản phẩm OCOP trong năm 2020', '473 biên bản hợp tác', '6b099683eea6f63447fa1d0b');
INSERT INTO "_events_v" VALUES (1, 1, 'Hội thảo Kết nối giao thương, tiêu thụ sản phẩm OCOP các tỉnh Nam Bộ', 'Kết nối giao thương, tiêu thụ sản phẩm của Chương trình mỗi xã một sản phẩm (OCOP) các tỉnh Nam Bộ và đẩy mạnh tuyên truyền thông điệp 5K.', 2, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Trong khuôn khổ Hội thảo đã diễn ra Lễ ký kết và trao biên bản giao thương, tiêu thụ sản phẩm OCOP giữa các nhà sản xuất và doanh nghiệp phân phối.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'scheduled', '2020-12-18T01:30:00.000Z', NULL, 'Hà Nội', NULL, NULL, 'hoi-thao-ket-noi-giao-thuong-tieu-thu-san-pham-ocop-cac-tinh-nam-bo', '2020-12-17T02:00:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:07.090Z', 0, NULL, '2026-11-27T14:41:07.097Z', '2026-11-27T14:41:07.097Z', 'published', '2026-11-27T14:41:07.101Z', '2026-11-27T14:41:07.101Z', 1, 0);
INSERT INTO "_events_v_rels" VALUES (2, 1, 1, 'version.relatedProducts', NULL, 1, NULL, NULL);
INSERT INTO "product_spotlights_points_of_sale" VALUES (1, 1, '6b099682eea6f63447fa1cff', 'Điểm giới thiệu và bán sản phẩm OCOP (mẫu)', 'Địa chỉ mẫu, Hà Nội', NULL);
INSERT INTO "product_spotlights" VALUES (1, 'Gạo nếp cái hoa vàng (sản phẩm mẫu)', 'Hạt nếp tròn, dẻo và thơm, dùng đồ xôi và gói bánh chưng.', 22, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Đây là sản phẩm minh họa của tòa soạn thử nghiệm, không phải sản phẩm đã được công nhận.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"heading","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Cách làm","format":0,"style":"","mode":"normal","detail":0}],"tag":"h2"},{"type":"list","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"listitem","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Cấy một vụ mỗi năm","format":0,"style":"","mode":"normal","detail":0}],"value":1},{"type":"listitem","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Phơi nắng nhẹ","format":0,"style":"","mode":"normal","detail":0}],"value":2},{"type":"listitem","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Xay xát khi có đơn hàng","format":0,"style":"","mode":"normal","detail":0}],"value":3}],"listType":"bullet","start":1,"tag":"ul"}]}}', '4', 82, '00/QĐ-UBND (số mẫu)', 'Ủy ban nhân dân thành phố Hà Nội', '2026-06-01T12:00:00.000Z', '2029-06-01T12:00:00.000Z', 'food', 'Hợp tác xã mẫu', 'cooperative', NULL, NULL, 'Hà Nội', 'gao-nep-cai-hoa-vang-mau', '2026-11-27T13:40:58.702Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:07.005Z', 0, NULL, '2026-11-27T14:41:07.007Z', '2026-11-27T14:41:07.007Z', 'published');
INSERT INTO "_product_spotlights_v_version_points_of_sale" VALUES (1, 1, 1, 'Điểm giới thiệu và bán sản phẩm OCOP (mẫu)', 'Địa chỉ mẫu, Hà Nội', NULL, '6b099682eea6f63447fa1cff');
INSERT INTO "_product_spotlights_v" VALUES (1, 1, 'Gạo nếp cái hoa vàng (sản phẩm mẫu)', 'Hạt nếp tròn, dẻo và thơm, dùng đồ xôi và gói bánh chưng.', 22, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Đây là sản phẩm minh họa của tòa soạn thử nghiệm, không phải sản phẩm đã được công nhận.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"heading","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Cách làm","format":0,"style":"","mode":"normal","detail":0}],"tag":"h2"},{"type":"list","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"listitem","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Cấy một vụ mỗi năm","format":0,"style":"","mode":"normal","detail":0}],"value":1},{"type":"listitem","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Phơi nắng nhẹ","format":0,"style":"","mode":"normal","detail":0}],"value":2},{"type":"listitem","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Xay xát khi có đơn hàng","format":0,"style":"","mode":"normal","detail":0}],"value":3}],"listType":"bullet","start":1,"tag":"ul"}]}}', '4', 82, '00/QĐ-UBND (số mẫu)', 'Ủy ban nhân dân thành phố Hà Nội', '2026-06-01T12:00:00.000Z', '2029-06-01T12:00:00.000Z', 'food', 'Hợp tác xã mẫu', 'cooperative', NULL, NULL, 'Hà Nội', 'gao-nep-cai-hoa-vang-mau', '2026-11-27T13:40:58.702Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:07.005Z', 0, NULL, '2026-11-27T14:41:07.007Z', '2026-11-27T14:41:07.007Z', 'published', '2026-11-27T14:41:07.009Z', '2026-11-27T14:41:07.009Z', 1, 0);
INSERT INTO "public_health_messages_steps" VALUES (1, 1, '6b099682eea6f63447fa1cf8', 'Khẩu trang', NULL);
INSERT INTO "public_health_messages_steps" VALUES (2, 1, '6b099682eea6f63447fa1cf9', 'Khử khuẩn', NULL);
INSERT INTO "public_health_messages_steps" VALUES (1, 2, '6b099682eea6f63447fa1cfa', 'Khẩu trang', NULL);
INSERT INTO "public_health_messages_steps" VALUES (2, 2, '6b099682eea6f63447fa1cfb', 'Khử khuẩn', NULL);
INSERT INTO "public_health_messages_steps" VALUES (3, 2, '6b099682eea6f63447fa1cfc', 'Khoảng cách', NULL);
INSERT INTO "public_health_messages_steps" VALUES (4, 2, '6b099682eea6f63447fa1cfd', 'Không tập trung', NULL);
INSERT INTO "public_health_messages_steps" VALUES (5, 2, '6b099682eea6f63447fa1cfe', 'Khai báo y tế', NULL);
INSERT INTO "public_health_messages" VALUES (1, 'Thông điệp 2K phòng, chống dịch Covid-19', 'Khẩu trang – Khử khuẩn', 'Bộ Y tế', '2022-09-03T12:00:00.000Z', NULL, NULL, 'Bộ Y tế, thông điệp 2K+, tháng 9/2022', NULL, NULL, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Hai việc mỗi người tự làm hằng ngày: đeo khẩu trang ở nơi cần đeo và giữ bàn tay, đồ vật sạch khuẩn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"heading","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Vì sao từ 5K còn 2K","format":0,"style":"","mode":"normal","detail":0}],"tag":"h2"},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Khi tỷ lệ tiêm chủng đã cao, khoảng cách, tập trung và khai báo không còn là yêu cầu chung. Thông điệp 2K đi cùng vắc-xin, thuốc, điều trị, công nghệ và ý thức người dân.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'thong-diep-2k', '2022-09-03T05:00:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.946Z', 0, NULL, '2026-11-27T14:41:06.947Z', '2026-11-27T14:41:06.946Z', 'published');
INSERT INTO "public_health_messages" VALUES (2, 'Thông điệp 5K: chung sống an toàn với dịch Covid-19', 'Khẩu trang – Khử khuẩn – Khoảng cách – Không tập trung – Khai báo y tế', 'Bộ Y tế', '2020-08-31T12:00:00.000Z', NULL, 1, 'Bộ Y tế, thông điệp 5K, ngày 31/8/2020', NULL, NULL, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Năm việc, mỗi việc bắt đầu bằng một chữ K, để ai cũng nhớ và làm theo.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"block","version":2,"format":"","fields":{"id":"27e84a22157f1d3dc37afaa8","blockName":"","blockType":"infoBox","title":"Về câu chữ","content":{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bản ban hành ghi “Không tập trung”; một số bản in lại sau ghi “Không tụ tập”. Trang này giữ nguyên văn bản ban hành.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}}}]}}', 'thong-diep-5k', '2020-08-31T05:00:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.971Z', 0, NULL, '2026-11-27T14:41:06.975Z', '2026-11-27T14:41:06.975Z', 'published');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (1, 1, 1, 'Khẩu trang', NULL, '6b099682eea6f63447fa1cf8');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (2, 1, 2, 'Khử khuẩn', NULL, '6b099682eea6f63447fa1cf9');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (1, 2, 3, 'Khẩu trang', NULL, '6b099682eea6f63447fa1cfa');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (2, 2, 4, 'Khử khuẩn', NULL, '6b099682eea6f63447fa1cfb');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (3, 2, 5, 'Khoảng cách', NULL, '6b099682eea6f63447fa1cfc');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (4, 2, 6, 'Không tập trung', NULL, '6b099682eea6f63447fa1cfd');
INSERT INTO "_public_health_messages_v_version_steps" VALUES (5, 2, 7, 'Khai báo y tế', NULL, '6b099682eea6f63447fa1cfe');
INSERT INTO "_public_health_messages_v" VALUES (1, 1, 'Thông điệp 2K phòng, chống dịch Covid-19', 'Khẩu trang – Khử khuẩn', 'Bộ Y tế', '2022-09-03T12:00:00.000Z', NULL, NULL, 'Bộ Y tế, thông điệp 2K+, tháng 9/2022', NULL, NULL, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Hai việc mỗi người tự làm hằng ngày: đeo khẩu trang ở nơi cần đeo và giữ bàn tay, đồ vật sạch khuẩn.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"heading","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Vì sao từ 5K còn 2K","format":0,"style":"","mode":"normal","detail":0}],"tag":"h2"},{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Khi tỷ lệ tiêm chủng đã cao, khoảng cách, tập trung và khai báo không còn là yêu cầu chung. Thông điệp 2K đi cùng vắc-xin, thuốc, điều trị, công nghệ và ý thức người dân.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}', 'thong-diep-2k', '2022-09-03T05:00:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.946Z', 0, NULL, '2026-11-27T14:41:06.947Z', '2026-11-27T14:41:06.946Z', 'published', '2026-11-27T14:41:06.948Z', '2026-11-27T14:41:06.948Z', 1, 0);
INSERT INTO "_public_health_messages_v" VALUES (2, 2, 'Thông điệp 5K: chung sống an toàn với dịch Covid-19', 'Khẩu trang – Khử khuẩn – Khoảng cách – Không tập trung – Khai báo y tế', 'Bộ Y tế', '2020-08-31T12:00:00.000Z', NULL, 1, 'Bộ Y tế, thông điệp 5K, ngày 31/8/2020', NULL, NULL, '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Năm việc, mỗi việc bắt đầu bằng một chữ K, để ai cũng nhớ và làm theo.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""},{"type":"block","version":2,"format":"","fields":{"id":"27e84a22157f1d3dc37afaa8","blockName":"","blockType":"infoBox","title":"Về câu chữ","content":{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"paragraph","version":1,"format":"","indent":0,"direction":null,"children":[{"type":"text","version":1,"text":"Bản ban hành ghi “Không tập trung”; một số bản in lại sau ghi “Không tụ tập”. Trang này giữ nguyên văn bản ban hành.","format":0,"style":"","mode":"normal","detail":0}],"textFormat":0,"textStyle":""}]}}}}]}}', 'thong-diep-5k', '2020-08-31T05:00:00.000Z', NULL, NULL, 'drafting', NULL, '2026-11-27T14:41:06.971Z', 0, NULL, '2026-11-27T14:41:06.975Z', '2026-11-27T14:41:06.975Z', 'published', '2026-11-27T14:41:06.977Z', '2026-11-27T14:41:06.977Z', 1, 0);
INSERT INTO "categories" VALUES (1, 'Thời sự', NULL, 'Chính quyền, cải cách hành chính và đời sống của Thủ đô.', 'thoi-su', 1, NULL, '2026-11-27T14:40:59.067Z', '2026-11-27T14:40:59.066Z');
INSERT INTO "categories" VALUES (2, 'Công đoàn', NULL, 'Hoạt động của các cấp công đoàn Hà Nội.', 'cong-doan', 2, NULL, '2026-11-27T14:40:59.072Z', '2026-11-27T14:40:59.072Z');
INSERT INTO "categories" VALUES (3, 'Hoạt động công đoàn', 2, NULL, 'hoat-dong-cong-doan', 1, NULL, '2026-11-27T14:40:59.077Z', '2026-11-27T14:40:59.077Z');
INSERT INTO "categories" VALUES (4, 'Đối thoại trực tuyến', 2, NULL, 'doi-thoai', 2, NULL, '2026-11-27T14:40:59.081Z', '2026-11-27T14:40:59.081Z');
INSERT INTO "categories" VALUES (5, 'Lao động', NULL, 'Việc làm, tiền lương và quan hệ lao động.', 'lao-dong', 3, NULL, '2026-11-27T14:40:59.087Z', '2026-11-27T14:40:59.086Z');
INSERT INTO "categories" VALUES (6, 'Việc làm', 5, NULL, 'viec-lam', 1, NULL, '2026-11-27T14:40:59.090Z', '2026-11-27T14:40:59.090Z');
INSERT INTO "categories" VALUES (7, 'Tiền lương', 5, NULL, 'tien-luong', 2, NULL, '2026-11-27T14:40:59.093Z', '2026-11-27T14:40:59.093Z');
INSERT INTO "categories" VALUES (8, 'Kinh tế', NULL, 'Sản xuất, thị trường và giao thương.', 'kinh-te', 4, NULL, '2026-11-27T14:40:59.095Z', '2026-11-27T14:40:59.095Z');
INSERT INTO "categories" VALUES (9, 'Nông thôn mới', 8, NULL, 'nong-thon-moi', 1, NULL, '2026-11-27T14:40:59.098Z', '2026-11-27T14:40:59.098Z');
INSERT INTO "categories" VALUES (10, 'Tài chính', 8, NULL, 'tai-chinh', 2, NULL, '2026-11-27T14:40:59.101Z', '2026-11-27T14:40:59.101Z');
INSERT INTO "categories" VALUES (11, 'Văn hóa', NULL, NULL, 'van-hoa', 5, NULL, '2026-11-27T14:40:59.104Z', '2026-11-27T14:40:59.103Z');
INSERT INTO "categories" VALUES (12, 'Âm nhạc', 11, NULL, 'am-nhac', 1, NULL, '2026-11-27T14:40:59.107Z', '2026-11-27T14:40:59.107Z');
INSERT INTO "categories" VALUES (13, 'Giáo dục', NULL, NULL, 'giao-duc', 6, NULL, '2026-11-27T14:40:59.109Z', '2026-11-27T14:40:59.109Z');
INSERT INTO "categories" VALUES (14, 'Pháp luật', NULL, NULL, 'phap-luat', 7, NULL, '2026-11-27T14:40:59.111Z', '2026-11-27T14:40:59.111Z');
INSERT INTO "categories" VALUES (15, 'Đời sống', NULL, NULL, 'doi-song', 8, NULL, '2026-11-27T14:40:59.116Z', '2026-11-27T14:40:59.116Z');
INSERT INTO "categories" VALUES (16, 'Quốc tế', NULL, NULL, 'quoc-te', 9, NULL, '2026-11-27T14:40:59.118Z', '2026-11-27T14:40:59.118Z');
INSERT INTO "tags" VALUES (1, 'OCOP', 'ocop', '2026-11-27T14:40:59.121Z', '2026-11-27T14:40:59.121Z');
INSERT INTO "tags" VALUES (2, 'Nông thôn mới', 'nong-thon-moi', '2026-11-27T14:40:59.125Z', '2026-11-27T14:40:59.125Z');
INSERT INTO "tags" VALUES (3, 'Làng nghề', 'lang-nghe', '2026-11-27T14:40:59.128Z', '2026-11-27T14:40:59.128Z');
INSERT INTO "tags" VALUES (4, 'Thông điệp 5K', 'thong-diep-5k', '2026-11-27T14:40:59.130Z', '2026-11-27T14:40:59.130Z');
INSERT INTO "tags" VALUES (5, 'Covid-19', 'covid-19', '2026-11-27T14:40:59.132Z', '2026-11-27T14:40:59.132Z');
INSERT INTO "tags" VALUES (6, 'Tháng Công nhân', 'thang-cong-nhan', '2026-11-27T14:40:59.134Z', '2026-11-27T14:40:59.134Z');
INSERT INTO "tags" VALUES (7, 'An toàn, vệ sinh lao động', 'an-toan-lao-dong', '2026-11-27T14:40:59.138Z', '2026-11-27T14:40:59.138Z');
INSERT INTO "tags" VALUES (8, 'Chính sách lao động', 'chinh-sach-lao-dong', '2026-11-27T14:40:59.140Z', '2026-11-27T14:40:59.140Z');
INSERT INTO "tags" VALUES (9, 'Thi đua', 'thi-dua', '2026-11-27T14:40:59.142Z', '2026-11-27T14:40:59.142Z');
INSERT INTO "tags" VALUES (10, 'Chuyển đổi số', 'chuyen-doi-so', '2026-11-27T14:40:59.145Z', '2026-11-27T14:40:59.145Z');
INSERT INTO "tags" VALUES (11, 'Cải cách hành chính', 'cai-cach-hanh-chinh', '2026-11-27T14:40:59.147Z', '2026-11-27T14:40:59.147Z');
INSERT INTO "tags" VALUES (12, 'VNeID', 'vneid', '2026-11-27T14:40:59.150Z', '2026-11-27T14:40:59.150Z');
INSERT INTO "tags" VALUES (13, 'Tỷ giá', 'ty-gia', '2026-11-27T14:40:59.152Z', '2026-11-27T14:40:59.152Z');
INSERT INTO "tags" VALUES (14, 'Học đường', 'hoc-duong', '2026-11-27T14:40:59.154Z', '2026-11-27T14:40:59.154Z');
INSERT INTO "tags" VALUES (15, 'Hà Nội', 'ha-noi', '2026-11-27T14:40:59.156Z', '2026-11-27T14:40:59.156Z');
INSERT INTO "authors" VALUES (1, 'Mai Quý', NULL, NULL, NULL, 'mai-quy', '2026-11-27T14:40:59.159Z', '2026-11-27T14:40:59.159Z');
INSERT INTO "media" VALUES (1, 'Phó Bí thư Thường trực Thành ủy Hà Nội Nguyễn Thị Tuyến phát biểu tại Hội thảo', 'Phó Bí thư Thường trực Thành ủy Hà Nội Nguyễn Thị Tuyến phát biểu tại Hội thảo', 'Ảnh minh họa', '2020-12-18T07:30:00.000Z', NULL, '2026-11-27T14:41:06.429Z', '2026-11-27T14:40:59.615Z', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f.jpg', NULL, 'minh-hoa-workshopspeech-4169e92a7653225f.jpg', 'image/jpeg', 36132, 960, 600, 50, 50, '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-w320.webp', 320, 200, 'image/webp', 3908, 'minh-hoa-workshopspeech-4169e92a7653225f-w320.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-w320.jpg', 320, 200, 'image/jpeg', 7607, 'minh-hoa-workshopspeech-4169e92a7653225f-w320.jpg', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-w640.webp', 640, 400, 'image/webp', 7698, 'minh-hoa-workshopspeech-4169e92a7653225f-w640.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-w640.jpg', 640, 400, 'image/jpeg', 17325, 'minh-hoa-workshopspeech-4169e92a7653225f-w640.jpg', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-w960.webp', 960, 600, 'image/webp', 11954, 'minh-hoa-workshopspeech-4169e92a7653225f-w960.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-w960.jpg', 960, 600, 'image/jpeg', 28154, 'minh-hoa-workshopspeech-4169e92a7653225f-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r16x9_640.webp', 640, 360, 'image/webp', 7558, 'minh-hoa-workshopspeech-4169e92a7653225f-r16x9_640.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r16x9_640.jpg', 640, 360, 'image/jpeg', 16677, 'minh-hoa-workshopspeech-4169e92a7653225f-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r4x3_480.webp', 480, 360, 'image/webp', 5924, 'minh-hoa-workshopspeech-4169e92a7653225f-r4x3_480.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r4x3_480.jpg', 480, 360, 'image/jpeg', 12689, 'minh-hoa-workshopspeech-4169e92a7653225f-r4x3_480.jpg', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r4x3_960.webp', 960, 720, 'image/webp', 11400, 'minh-hoa-workshopspeech-4169e92a7653225f-r4x3_960.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r4x3_960.jpg', 960, 720, 'image/jpeg', 28247, 'minh-hoa-workshopspeech-4169e92a7653225f-r4x3_960.jpg', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r1x1_240.webp', 240, 240, 'image/webp', 2896, 'minh-hoa-workshopspeech-4169e92a7653225f-r1x1_240.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r1x1_240.jpg', 240, 240, 'image/jpeg', 5820, 'minh-hoa-workshopspeech-4169e92a7653225f-r1x1_240.jpg', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r1x1_480.webp', 480, 480, 'image/webp', 5704, 'minh-hoa-workshopspeech-4169e92a7653225f-r1x1_480.webp', '/api/media/file/minh-hoa-workshopspeech-4169e92a7653225f-r1x1_480.jpg', 480, 480, 'image/jpeg', 12814, 'minh-hoa-workshopspeech-4169e92a7653225f-r1x1_480.jpg');
INSERT INTO "media" VALUES (2, 'Sạp bày nông sản và đặc sản tại hội thảo kết nối giao thương', 'Sạp bày nông sản và đặc sản tại hội thảo kết nối giao thương', 'Ảnh minh họa', '2020-12-17T02:00:00.000Z', NULL, '2026-11-27T14:41:07.113Z', '2026-11-27T14:40:59.684Z', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f.jpg', NULL, 'minh-hoa-ocopstalls-179377d7a82a466f.jpg', 'image/jpeg', 24579, 960, 600, 50, 50, '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-w320.webp', 320, 200, 'image/webp', 2610, 'minh-hoa-ocopstalls-179377d7a82a466f-w320.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-w320.jpg', 320, 200, 'image/jpeg', 4971, 'minh-hoa-ocopstalls-179377d7a82a466f-w320.jpg', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-w640.webp', 640, 400, 'image/webp', 4906, 'minh-hoa-ocopstalls-179377d7a82a466f-w640.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-w640.jpg', 640, 400, 'image/jpeg', 10846, 'minh-hoa-ocopstalls-179377d7a82a466f-w640.jpg', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-w960.webp', 960, 600, 'image/webp', 7956, 'minh-hoa-ocopstalls-179377d7a82a466f-w960.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-w960.jpg', 960, 600, 'image/jpeg', 18577, 'minh-hoa-ocopstalls-179377d7a82a466f-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r16x9_640.webp', 640, 360, 'image/webp', 5090, 'minh-hoa-ocopstalls-179377d7a82a466f-r16x9_640.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r16x9_640.jpg', 640, 360, 'image/jpeg', 10795, 'minh-hoa-ocopstalls-179377d7a82a466f-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r4x3_480.webp', 480, 360, 'image/webp', 4188, 'minh-hoa-ocopstalls-179377d7a82a466f-r4x3_480.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r4x3_480.jpg', 480, 360, 'image/jpeg', 8806, 'minh-hoa-ocopstalls-179377d7a82a466f-r4x3_480.jpg', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r4x3_960.webp', 960, 720, 'image/webp', 8036, 'minh-hoa-ocopstalls-179377d7a82a466f-r4x3_960.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r4x3_960.jpg', 960, 720, 'image/jpeg', 19559, 'minh-hoa-ocopstalls-179377d7a82a466f-r4x3_960.jpg', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r1x1_240.webp', 240, 240, 'image/webp', 2142, 'minh-hoa-ocopstalls-179377d7a82a466f-r1x1_240.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r1x1_240.jpg', 240, 240, 'image/jpeg', 4178, 'minh-hoa-ocopstalls-179377d7a82a466f-r1x1_240.jpg', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r1x1_480.webp', 480, 480, 'image/webp', 4224, 'minh-hoa-ocopstalls-179377d7a82a466f-r1x1_480.webp', '/api/media/file/minh-hoa-ocopstalls-179377d7a82a466f-r1x1_480.jpg', 480, 480, 'image/jpeg', 9437, 'minh-hoa-ocopstalls-179377d7a82a466f-r1x1_480.jpg');
INSERT INTO "media" VALUES (3, 'Đại biểu tham quan sản phẩm OCOP trưng bày tại sự kiện', 'Đại biểu tham quan sản phẩm OCOP trưng bày tại sự kiện', 'Ảnh minh họa', '2020-12-18T07:30:00.000Z', NULL, '2026-11-27T14:41:06.425Z', '2026-11-27T14:41:00.139Z', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340.jpg', NULL, 'minh-hoa-workshopvisit-d9cac386c89ab340.jpg', 'image/jpeg', 24690, 960, 600, 50, 50, '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-w320.webp', 320, 200, 'image/webp', 2660, 'minh-hoa-workshopvisit-d9cac386c89ab340-w320.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-w320.jpg', 320, 200, 'image/jpeg', 5041, 'minh-hoa-workshopvisit-d9cac386c89ab340-w320.jpg', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-w640.webp', 640, 400, 'image/webp', 4994, 'minh-hoa-workshopvisit-d9cac386c89ab340-w640.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-w640.jpg', 640, 400, 'image/jpeg', 11016, 'minh-hoa-workshopvisit-d9cac386c89ab340-w640.jpg', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-w960.webp', 960, 600, 'image/webp', 7932, 'minh-hoa-workshopvisit-d9cac386c89ab340-w960.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-w960.jpg', 960, 600, 'image/jpeg', 18656, 'minh-hoa-workshopvisit-d9cac386c89ab340-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r16x9_640.webp', 640, 360, 'image/webp', 5094, 'minh-hoa-workshopvisit-d9cac386c89ab340-r16x9_640.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r16x9_640.jpg', 640, 360, 'image/jpeg', 10939, 'minh-hoa-workshopvisit-d9cac386c89ab340-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_480.webp', 480, 360, 'image/webp', 4104, 'minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_480.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_480.jpg', 480, 360, 'image/jpeg', 8800, 'minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_480.jpg', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_960.webp', 960, 720, 'image/webp', 7986, 'minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_960.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_960.jpg', 960, 720, 'image/jpeg', 19495, 'minh-hoa-workshopvisit-d9cac386c89ab340-r4x3_960.jpg', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_240.webp', 240, 240, 'image/webp', 2160, 'minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_240.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_240.jpg', 240, 240, 'image/jpeg', 4174, 'minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_240.jpg', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_480.webp', 480, 480, 'image/webp', 4238, 'minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_480.webp', '/api/media/file/minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_480.jpg', 480, 480, 'image/jpeg', 9488, 'minh-hoa-workshopvisit-d9cac386c89ab340-r1x1_480.jpg');
INSERT INTO "media" VALUES (4, 'Công nhân và cán bộ công đoàn tại lễ phát động Tháng Công nhân', 'Công nhân và cán bộ công đoàn tại lễ phát động Tháng Công nhân', 'Ảnh minh họa', '2024-04-24T09:20:00.000Z', NULL, '2026-11-27T14:41:06.926Z', '2026-11-27T14:41:00.181Z', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f.jpg', NULL, 'minh-hoa-caugiay-e2f9b792c540bd0f.jpg', 'image/jpeg', 37165, 960, 600, 50, 50, '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-w320.webp', 320, 200, 'image/webp', 4120, 'minh-hoa-caugiay-e2f9b792c540bd0f-w320.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-w320.jpg', 320, 200, 'image/jpeg', 7733, 'minh-hoa-caugiay-e2f9b792c540bd0f-w320.jpg', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-w640.webp', 640, 400, 'image/webp', 8320, 'minh-hoa-caugiay-e2f9b792c540bd0f-w640.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-w640.jpg', 640, 400, 'image/jpeg', 17630, 'minh-hoa-caugiay-e2f9b792c540bd0f-w640.jpg', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-w960.webp', 960, 600, 'image/webp', 12704, 'minh-hoa-caugiay-e2f9b792c540bd0f-w960.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-w960.jpg', 960, 600, 'image/jpeg', 28592, 'minh-hoa-caugiay-e2f9b792c540bd0f-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r16x9_640.webp', 640, 360, 'image/webp', 8042, 'minh-hoa-caugiay-e2f9b792c540bd0f-r16x9_640.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r16x9_640.jpg', 640, 360, 'image/jpeg', 17008, 'minh-hoa-caugiay-e2f9b792c540bd0f-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_480.webp', 480, 360, 'image/webp', 6306, 'minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_480.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_480.jpg', 480, 360, 'image/jpeg', 13078, 'minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_480.jpg', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_960.webp', 960, 720, 'image/webp', 11930, 'minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_960.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_960.jpg', 960, 720, 'image/jpeg', 28786, 'minh-hoa-caugiay-e2f9b792c540bd0f-r4x3_960.jpg', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_240.webp', 240, 240, 'image/webp', 3136, 'minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_240.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_240.jpg', 240, 240, 'image/jpeg', 5924, 'minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_240.jpg', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_480.webp', 480, 480, 'image/webp', 6138, 'minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_480.webp', '/api/media/file/minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_480.jpg', 480, 480, 'image/jpeg', 13251, 'minh-hoa-caugiay-e2f9b792c540bd0f-r1x1_480.jpg');
INSERT INTO "media" VALUES (5, 'Trụ sở cơ quan hành chính với hàng cột lớn', 'Trụ sở cơ quan hành chính với hàng cột lớn', 'Ảnh minh họa', '2024-04-24T05:05:00.000Z', NULL, '2026-11-27T14:41:06.899Z', '2026-11-27T14:41:00.605Z', '/api/media/file/minh-hoa-digital-716a21dd1209099a.jpg', NULL, 'minh-hoa-digital-716a21dd1209099a.jpg', 'image/jpeg', 19615, 960, 600, 50, 50, '/api/media/file/minh-hoa-digital-716a21dd1209099a-w320.webp', 320, 200, 'image/webp', 1574, 'minh-hoa-digital-716a21dd1209099a-w320.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-w320.jpg', 320, 200, 'image/jpeg', 4830, 'minh-hoa-digital-716a21dd1209099a-w320.jpg', '/api/media/file/minh-hoa-digital-716a21dd1209099a-w640.webp', 640, 400, 'image/webp', 3016, 'minh-hoa-digital-716a21dd1209099a-w640.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-w640.jpg', 640, 400, 'image/jpeg', 10294, 'minh-hoa-digital-716a21dd1209099a-w640.jpg', '/api/media/file/minh-hoa-digital-716a21dd1209099a-w960.webp', 960, 600, 'image/webp', 4822, 'minh-hoa-digital-716a21dd1209099a-w960.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-w960.jpg', 960, 600, 'image/jpeg', 16187, 'minh-hoa-digital-716a21dd1209099a-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-digital-716a21dd1209099a-r16x9_640.webp', 640, 360, 'image/webp', 2926, 'minh-hoa-digital-716a21dd1209099a-r16x9_640.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r16x9_640.jpg', 640, 360, 'image/jpeg', 10427, 'minh-hoa-digital-716a21dd1209099a-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-digital-716a21dd1209099a-r4x3_480.webp', 480, 360, 'image/webp', 2528, 'minh-hoa-digital-716a21dd1209099a-r4x3_480.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r4x3_480.jpg', 480, 360, 'image/jpeg', 8933, 'minh-hoa-digital-716a21dd1209099a-r4x3_480.jpg', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r4x3_960.webp', 960, 720, 'image/webp', 5398, 'minh-hoa-digital-716a21dd1209099a-r4x3_960.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r4x3_960.jpg', 960, 720, 'image/jpeg', 20410, 'minh-hoa-digital-716a21dd1209099a-r4x3_960.jpg', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r1x1_240.webp', 240, 240, 'image/webp', 1374, 'minh-hoa-digital-716a21dd1209099a-r1x1_240.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r1x1_240.jpg', 240, 240, 'image/jpeg', 4250, 'minh-hoa-digital-716a21dd1209099a-r1x1_240.jpg', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r1x1_480.webp', 480, 480, 'image/webp', 2652, 'minh-hoa-digital-716a21dd1209099a-r1x1_480.webp', '/api/media/file/minh-hoa-digital-716a21dd1209099a-r1x1_480.jpg', 480, 480, 'image/jpeg', 8864, 'minh-hoa-digital-716a21dd1209099a-r1x1_480.jpg');
INSERT INTO "media" VALUES (6, 'Người lao động dự lễ phát động Tháng hành động về an toàn, vệ sinh lao động', 'Người lao động dự lễ phát động Tháng hành động về an toàn, vệ sinh lao động', 'Ảnh minh họa', '2024-04-24T04:40:00.000Z', NULL, '2026-11-27T14:41:06.860Z', '2026-11-27T14:41:00.654Z', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1.jpg', NULL, 'minh-hoa-namtuliem-3b6167d87ac649f1.jpg', 'image/jpeg', 34889, 960, 600, 50, 50, '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-w320.webp', 320, 200, 'image/webp', 3814, 'minh-hoa-namtuliem-3b6167d87ac649f1-w320.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-w320.jpg', 320, 200, 'image/jpeg', 7262, 'minh-hoa-namtuliem-3b6167d87ac649f1-w320.jpg', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-w640.webp', 640, 400, 'image/webp', 7552, 'minh-hoa-namtuliem-3b6167d87ac649f1-w640.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-w640.jpg', 640, 400, 'image/jpeg', 16781, 'minh-hoa-namtuliem-3b6167d87ac649f1-w640.jpg', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-w960.webp', 960, 600, 'image/webp', 11690, 'minh-hoa-namtuliem-3b6167d87ac649f1-w960.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-w960.jpg', 960, 600, 'image/jpeg', 27052, 'minh-hoa-namtuliem-3b6167d87ac649f1-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r16x9_640.webp', 640, 360, 'image/webp', 7374, 'minh-hoa-namtuliem-3b6167d87ac649f1-r16x9_640.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r16x9_640.jpg', 640, 360, 'image/jpeg', 15980, 'minh-hoa-namtuliem-3b6167d87ac649f1-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_480.webp', 480, 360, 'image/webp', 5826, 'minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_480.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_480.jpg', 480, 360, 'image/jpeg', 12505, 'minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_480.jpg', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_960.webp', 960, 720, 'image/webp', 11066, 'minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_960.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_960.jpg', 960, 720, 'image/jpeg', 27597, 'minh-hoa-namtuliem-3b6167d87ac649f1-r4x3_960.jpg', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_240.webp', 240, 240, 'image/webp', 2810, 'minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_240.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_240.jpg', 240, 240, 'image/jpeg', 5742, 'minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_240.jpg', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_480.webp', 480, 480, 'image/webp', 5638, 'minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_480.webp', '/api/media/file/minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_480.jpg', 480, 480, 'image/jpeg', 12769, 'minh-hoa-namtuliem-3b6167d87ac649f1-r1x1_480.jpg');
INSERT INTO "media" VALUES (7, 'Người lao động nghe giải đáp chính sách trong hội trường', 'Người lao động nghe giải đáp chính sách trong hội trường', 'Ảnh minh họa', '2024-04-22T01:00:00.000Z', NULL, '2026-11-27T14:41:07.138Z', '2026-11-27T14:41:01.075Z', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15.jpg', NULL, 'minh-hoa-livephotos-b9cd8ee43485bc15.jpg', 'image/jpeg', 37139, 960, 600, 50, 50, '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-w320.webp', 320, 200, 'image/webp', 4200, 'minh-hoa-livephotos-b9cd8ee43485bc15-w320.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-w320.jpg', 320, 200, 'image/jpeg', 7799, 'minh-hoa-livephotos-b9cd8ee43485bc15-w320.jpg', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-w640.webp', 640, 400, 'image/webp', 8172, 'minh-hoa-livephotos-b9cd8ee43485bc15-w640.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-w640.jpg', 640, 400, 'image/jpeg', 17733, 'minh-hoa-livephotos-b9cd8ee43485bc15-w640.jpg', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-w960.webp', 960, 600, 'image/webp', 12598, 'minh-hoa-livephotos-b9cd8ee43485bc15-w960.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-w960.jpg', 960, 600, 'image/jpeg', 28306, 'minh-hoa-livephotos-b9cd8ee43485bc15-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r16x9_640.webp', 640, 360, 'image/webp', 7836, 'minh-hoa-livephotos-b9cd8ee43485bc15-r16x9_640.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r16x9_640.jpg', 640, 360, 'image/jpeg', 16946, 'minh-hoa-livephotos-b9cd8ee43485bc15-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_480.webp', 480, 360, 'image/webp', 6256, 'minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_480.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_480.jpg', 480, 360, 'image/jpeg', 12974, 'minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_480.jpg', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_960.webp', 960, 720, 'image/webp', 11798, 'minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_960.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_960.jpg', 960, 720, 'image/jpeg', 28382, 'minh-hoa-livephotos-b9cd8ee43485bc15-r4x3_960.jpg', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_240.webp', 240, 240, 'image/webp', 3070, 'minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_240.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_240.jpg', 240, 240, 'image/jpeg', 5939, 'minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_240.jpg', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_480.webp', 480, 480, 'image/webp', 6068, 'minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_480.webp', '/api/media/file/minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_480.jpg', 480, 480, 'image/jpeg', 13261, 'minh-hoa-livephotos-b9cd8ee43485bc15-r1x1_480.jpg');
INSERT INTO "media" VALUES (8, 'Biểu đồ tỷ giá với các cột và đường gấp khúc', 'Biểu đồ tỷ giá với các cột và đường gấp khúc', 'Ảnh minh họa', '2024-04-24T02:15:00.000Z', NULL, '2026-11-27T14:41:06.833Z', '2026-11-27T14:41:01.158Z', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253.jpg', NULL, 'minh-hoa-dollar-81e1e786b7d17253.jpg', 'image/jpeg', 32535, 960, 600, 50, 50, '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-w320.webp', 320, 200, 'image/webp', 2550, 'minh-hoa-dollar-81e1e786b7d17253-w320.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-w320.jpg', 320, 200, 'image/jpeg', 7456, 'minh-hoa-dollar-81e1e786b7d17253-w320.jpg', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-w640.webp', 640, 400, 'image/webp', 5296, 'minh-hoa-dollar-81e1e786b7d17253-w640.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-w640.jpg', 640, 400, 'image/jpeg', 16730, 'minh-hoa-dollar-81e1e786b7d17253-w640.jpg', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-w960.webp', 960, 600, 'image/webp', 8224, 'minh-hoa-dollar-81e1e786b7d17253-w960.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-w960.jpg', 960, 600, 'image/jpeg', 26100, 'minh-hoa-dollar-81e1e786b7d17253-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r16x9_640.webp', 640, 360, 'image/webp', 5120, 'minh-hoa-dollar-81e1e786b7d17253-r16x9_640.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r16x9_640.jpg', 640, 360, 'image/jpeg', 15886, 'minh-hoa-dollar-81e1e786b7d17253-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r4x3_480.webp', 480, 360, 'image/webp', 4142, 'minh-hoa-dollar-81e1e786b7d17253-r4x3_480.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r4x3_480.jpg', 480, 360, 'image/jpeg', 12968, 'minh-hoa-dollar-81e1e786b7d17253-r4x3_480.jpg', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r4x3_960.webp', 960, 720, 'image/webp', 8390, 'minh-hoa-dollar-81e1e786b7d17253-r4x3_960.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r4x3_960.jpg', 960, 720, 'image/jpeg', 29853, 'minh-hoa-dollar-81e1e786b7d17253-r4x3_960.jpg', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r1x1_240.webp', 240, 240, 'image/webp', 2070, 'minh-hoa-dollar-81e1e786b7d17253-r1x1_240.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r1x1_240.jpg', 240, 240, 'image/jpeg', 6019, 'minh-hoa-dollar-81e1e786b7d17253-r1x1_240.jpg', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r1x1_480.webp', 480, 480, 'image/webp', 4230, 'minh-hoa-dollar-81e1e786b7d17253-r1x1_480.webp', '/api/media/file/minh-hoa-dollar-81e1e786b7d17253-r1x1_480.jpg', 480, 480, 'image/jpeg', 13742, 'minh-hoa-dollar-81e1e786b7d17253-r1x1_480.jpg');
INSERT INTO "media" VALUES (22, 'Thúng gạo nếp và nông sản của một hợp tác xã', 'Thúng gạo nếp và nông sản của một hợp tác xã', 'Ảnh minh họa', '2026-11-27T13:40:58.702Z', NULL, '2026-11-27T14:41:07.013Z', '2026-11-27T14:41:05.301Z', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a.jpg', NULL, 'minh-hoa-ricefields-467b6ba7962aca3a.jpg', 'image/jpeg', 24355, 960, 600, 50, 50, '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-w320.webp', 320, 200, 'image/webp', 2610, 'minh-hoa-ricefields-467b6ba7962aca3a-w320.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-w320.jpg', 320, 200, 'image/jpeg', 5004, 'minh-hoa-ricefields-467b6ba7962aca3a-w320.jpg', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-w640.webp', 640, 400, 'image/webp', 4870, 'minh-hoa-ricefields-467b6ba7962aca3a-w640.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-w640.jpg', 640, 400, 'image/jpeg', 10894, 'minh-hoa-ricefields-467b6ba7962aca3a-w640.jpg', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-w960.webp', 960, 600, 'image/webp', 7914, 'minh-hoa-ricefields-467b6ba7962aca3a-w960.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-w960.jpg', 960, 600, 'image/jpeg', 18490, 'minh-hoa-ricefields-467b6ba7962aca3a-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r16x9_640.webp', 640, 360, 'image/webp', 4900, 'minh-hoa-ricefields-467b6ba7962aca3a-r16x9_640.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r16x9_640.jpg', 640, 360, 'image/jpeg', 10537, 'minh-hoa-ricefields-467b6ba7962aca3a-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r4x3_480.webp', 480, 360, 'image/webp', 4076, 'minh-hoa-ricefields-467b6ba7962aca3a-r4x3_480.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r4x3_480.jpg', 480, 360, 'image/jpeg', 8714, 'minh-hoa-ricefields-467b6ba7962aca3a-r4x3_480.jpg', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r4x3_960.webp', 960, 720, 'image/webp', 8042, 'minh-hoa-ricefields-467b6ba7962aca3a-r4x3_960.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r4x3_960.jpg', 960, 720, 'image/jpeg', 19446, 'minh-hoa-ricefields-467b6ba7962aca3a-r4x3_960.jpg', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r1x1_240.webp', 240, 240, 'image/webp', 2098, 'minh-hoa-ricefields-467b6ba7962aca3a-r1x1_240.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r1x1_240.jpg', 240, 240, 'image/jpeg', 4111, 'minh-hoa-ricefields-467b6ba7962aca3a-r1x1_240.jpg', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r1x1_480.webp', 480, 480, 'image/webp', 4246, 'minh-hoa-ricefields-467b6ba7962aca3a-r1x1_480.webp', '/api/media/file/minh-hoa-ricefields-467b6ba7962aca3a-r1x1_480.jpg', 480, 480, 'image/jpeg', 9422, 'minh-hoa-ricefields-467b6ba7962aca3a-r1x1_480.jpg');
INSERT INTO "media" VALUES (25, 'Hình vẽ khẩu trang và giọt nước rửa tay, bản ngang cho thông điệp 2K', 'Hình vẽ khẩu trang và giọt nước rửa tay, bản ngang cho thông điệp 2K', 'Ảnh minh họa', '2026-11-26T14:40:00.000Z', NULL, '2026-11-27T14:41:08.227Z', '2026-11-27T14:41:07.686Z', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64.jpg', NULL, 'thong-diep-2k-wide-4e1d7410db82da64.jpg', 'image/jpeg', 24418, 1280, 480, 50, 50, '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w320.webp', 320, 120, 'image/webp', 1850, 'thong-diep-2k-wide-4e1d7410db82da64-w320.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w320.jpg', 320, 120, 'image/jpeg', 3542, 'thong-diep-2k-wide-4e1d7410db82da64-w320.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w640.webp', 640, 240, 'image/webp', 3726, 'thong-diep-2k-wide-4e1d7410db82da64-w640.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w640.jpg', 640, 240, 'image/jpeg', 8072, 'thong-diep-2k-wide-4e1d7410db82da64-w640.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w960.webp', 960, 360, 'image/webp', 5500, 'thong-diep-2k-wide-4e1d7410db82da64-w960.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w960.jpg', 960, 360, 'image/jpeg', 13613, 'thong-diep-2k-wide-4e1d7410db82da64-w960.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w1280.webp', 1280, 480, 'image/webp', 7564, 'thong-diep-2k-wide-4e1d7410db82da64-w1280.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-w1280.jpg', 1280, 480, 'image/jpeg', 19363, 'thong-diep-2k-wide-4e1d7410db82da64-w1280.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r16x9_640.webp', 640, 360, 'image/webp', 5114, 'thong-diep-2k-wide-4e1d7410db82da64-r16x9_640.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r16x9_640.jpg', 640, 360, 'image/jpeg', 12002, 'thong-diep-2k-wide-4e1d7410db82da64-r16x9_640.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r16x9_1280.webp', 1280, 720, 'image/webp', 9700, 'thong-diep-2k-wide-4e1d7410db82da64-r16x9_1280.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r16x9_1280.jpg', 1280, 720, 'image/jpeg', 27129, 'thong-diep-2k-wide-4e1d7410db82da64-r16x9_1280.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r4x3_480.webp', 480, 360, 'image/webp', 3596, 'thong-diep-2k-wide-4e1d7410db82da64-r4x3_480.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r4x3_480.jpg', 480, 360, 'image/jpeg', 8345, 'thong-diep-2k-wide-4e1d7410db82da64-r4x3_480.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r4x3_960.webp', 960, 720, 'image/webp', 6824, 'thong-diep-2k-wide-4e1d7410db82da64-r4x3_960.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r4x3_960.jpg', 960, 720, 'image/jpeg', 18964, 'thong-diep-2k-wide-4e1d7410db82da64-r4x3_960.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r1x1_240.webp', 240, 240, 'image/webp', 1420, 'thong-diep-2k-wide-4e1d7410db82da64-r1x1_240.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r1x1_240.jpg', 240, 240, 'image/jpeg', 3020, 'thong-diep-2k-wide-4e1d7410db82da64-r1x1_240.jpg', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r1x1_480.webp', 480, 480, 'image/webp', 2790, 'thong-diep-2k-wide-4e1d7410db82da64-r1x1_480.webp', '/api/media/file/thong-diep-2k-wide-4e1d7410db82da64-r1x1_480.jpg', 480, 480, 'image/jpeg', 6956, 'thong-diep-2k-wide-4e1d7410db82da64-r1x1_480.jpg');
INSERT INTO "media" VALUES (26, 'Hình vẽ khẩu trang và giọt nước rửa tay, bản cho điện thoại của thông điệp 2K', 'Hình vẽ khẩu trang và giọt nước rửa tay, bản cho điện thoại của thông điệp 2K', 'Ảnh minh họa', '2026-11-26T14:40:00.000Z', NULL, '2026-11-27T14:41:08.226Z', '2026-11-27T14:41:08.167Z', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8.jpg', NULL, 'thong-diep-2k-narrow-6ac42c4effc33cd8.jpg', 'image/jpeg', 14004, 960, 300, 50, 50, '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-w320.webp', 320, 100, 'image/webp', 1500, 'thong-diep-2k-narrow-6ac42c4effc33cd8-w320.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-w320.jpg', 320, 100, 'image/jpeg', 2893, 'thong-diep-2k-narrow-6ac42c4effc33cd8-w320.jpg', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-w640.webp', 640, 200, 'image/webp', 3050, 'thong-diep-2k-narrow-6ac42c4effc33cd8-w640.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-w640.jpg', 640, 200, 'image/jpeg', 6552, 'thong-diep-2k-narrow-6ac42c4effc33cd8-w640.jpg', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-w960.webp', 960, 300, 'image/webp', 4570, 'thong-diep-2k-narrow-6ac42c4effc33cd8-w960.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-w960.jpg', 960, 300, 'image/jpeg', 11187, 'thong-diep-2k-narrow-6ac42c4effc33cd8-w960.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r16x9_640.webp', 640, 360, 'image/webp', 4284, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r16x9_640.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r16x9_640.jpg', 640, 360, 'image/jpeg', 10516, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r16x9_640.jpg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_480.webp', 480, 360, 'image/webp', 2512, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_480.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_480.jpg', 480, 360, 'image/jpeg', 6275, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_480.jpg', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_960.webp', 960, 720, 'image/webp', 5474, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_960.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_960.jpg', 960, 720, 'image/jpeg', 15147, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r4x3_960.jpg', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_240.webp', 240, 240, 'image/webp', 598, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_240.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_240.jpg', 240, 240, 'image/jpeg', 1675, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_240.jpg', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_480.webp', 480, 480, 'image/webp', 1260, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_480.webp', '/api/media/file/thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_480.jpg', 480, 480, 'image/jpeg', 3730, 'thong-diep-2k-narrow-6ac42c4effc33cd8-r1x1_480.jpg');
INSERT INTO "users_roles" VALUES (1, 1, 'administrator', 1);
INSERT INTO "users_roles" VALUES (1, 2, 'editor-in-chief', 2);
INSERT INTO "users_roles" VALUES (1, 3, 'editor', 3);
INSERT INTO "users_roles" VALUES (1, 4, 'reporter', 4);
INSERT INTO "users_roles" VALUES (1, 5, 'campaign-officer', 5);
INSERT INTO "users" VALUES (1, 'Quản trị viên', '2026-11-27T14:40:58.696Z', '2026-11-27T14:40:58.696Z', 'admin@newsroom.example', NULL, NULL, 'c6bebed7628bc11e2d902d59fcaf367e2b8aadfa987f699eb50acd43463cdfdc', 'pbkdf2-sha256-v1:dd509446b58f5af83372eb2779c6409cebdf88b41b377c1bf91abf6cc0f592cc', NULL, 0, NULL);
INSERT INTO "users" VALUES (2, 'Tổng biên tập', '2026-11-27T14:40:58.788Z', '2026-11-27T14:40:58.788Z', 'tong-bien-tap@newsroom.example', NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "users" VALUES (3, 'Biên tập viên', '2026-11-27T14:40:58.883Z', '2026-11-27T14:40:58.883Z', 'bien-tap-vien@newsroom.example', NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "users" VALUES (4, 'Phóng viên', '2026-11-27T14:40:58.969Z', '2026-11-27T14:40:58.969Z', 'phong-vien@newsroom.example', NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "users" VALUES (5, 'Cán bộ truyền thông', '2026-11-27T14:40:59.053Z', '2026-11-27T14:40:59.053Z', 'truyen-thong@newsroom.example', NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "public_numbers" VALUES (1, 1, '2026-11-27T14:41:06.301Z', '2026-11-27T14:41:06.301Z');
INSERT INTO "public_numbers" VALUES (2, 2, '2026-11-27T14:41:06.331Z', '2026-11-27T14:41:06.331Z');
INSERT INTO "public_numbers" VALUES (3, 3, '2026-11-27T14:41:06.359Z', '2026-11-27T14:41:06.359Z');
INSERT INTO "public_numbers" VALUES (4, 4, '2026-11-27T14:41:06.412Z', '2026-11-27T14:41:06.412Z');
INSERT INTO "public_numbers" VALUES (5, 5, '2026-11-27T14:41:06.458Z', '2026-11-27T14:41:06.457Z');
INSERT INTO "public_numbers" VALUES (6, 6, '2026-11-27T14:41:06.482Z', '2026-11-27T14:41:06.482Z');
INSERT INTO "public_numbers" VALUES (7, 7, '2026-11-27T14:41:06.508Z', '2026-11-27T14:41:06.508Z');
INSERT INTO "public_numbers" VALUES (8, 8, '2026-11-27T14:41:06.543Z', '2026-11-27T14:41:06.543Z');
INSERT INTO "public_numbers" VALUES (9, 9, '2026-11-27T14:41:06.581Z', '2026-11-27T14:41:06.581Z');
INSERT INTO "public_numbers" VALUES (10, 10, '2026-11-27T14:41:06.607Z', '2026-11-27T14:41:06.607Z');
INSERT INTO "public_numbers" VALUES (11, 11, '2026-11-27T14:41:06.627Z', '2026-11-27T14:41:06.627Z');
INSERT INTO "public_numbers" VALUES (12, 12, '2026-11-27T14:41:06.651Z', '2026-11-27T14:41:06.651Z');
INSERT INTO "public_numbers" VALUES (13, 13, '2026-11-27T14:41:06.677Z', '2026-11-27T14:41:06.677Z');
INSERT INTO "public_numbers" VALUES (14, 14, '2026-11-27T14:41:06.701Z', '2026-11-27T14:41:06.701Z');
INSERT INTO "public_numbers" VALUES (15, 15, '2026-11-27T14:41:06.737Z', '2026-11-27T14:41:06.737Z');
INSERT INTO "public_numbers" VALUES (16, 16, '2026-11-27T14:41:06.768Z', '2026-11-27T14:41:06.768Z');
INSERT INTO "public_numbers" VALUES (17, 17, '2026-11-27T14:41:06.804Z', '2026-11-27T14:41:06.804Z');
INSERT INTO "public_numbers" VALUES (18, 18, '2026-11-27T14:41:06.826Z', '2026-11-27T14:41:06.826Z');
INSERT INTO "public_numbers" VALUES (19, 19, '2026-11-27T14:41:06.853Z', '2026-11-27T14:41:06.853Z');
INSERT INTO "public_numbers" VALUES (20, 20, '2026-11-27T14:41:06.888Z', '2026-11-27T14:41:06.888Z');
INSERT INTO "public_numbers" VALUES (21, 21, '2026-11-27T14:41:06.920Z', '2026-11-27T14:41:06.920Z');
INSERT INTO "public_numbers" VALUES (22, 22, '2026-11-27T14:41:09.029Z', '2026-11-27T14:41:09.029Z');
INSERT INTO "feed_removals" VALUES (1, 'tag:laodongthudo.vn,2020:articles/1', 'articles', '2026-11-27T14:41:08.343Z');
INSERT INTO "feed_removals" VALUES (2, 'tag:laodongthudo.vn,2020:articles/1', 'articles@categories:9', '2026-11-27T14:41:08.343Z');
INSERT INTO "feed_removals" VALUES (3, 'tag:laodongthudo.vn,2020:articles/1', 'articles@categories:8', '2026-11-27T14:41:08.343Z');
INSERT INTO "feed_removals" VALUES (4, 'tag:laodongthudo.vn,2020:articles/1', 'articles@tags:1', '2026-11-27T14:41:08.343Z');
INSERT INTO "feed_removals" VALUES (5, 'tag:laodongthudo.vn,2020:articles/1', 'articles@tags:2', '2026-11-27T14:41:08.343Z');
INSERT INTO "feed_removals" VALUES (6, 'tag:laodongthudo.vn,2020:articles/2', 'articles', '2026-11-27T14:41:08.360Z');
INSERT INTO "feed_removals" VALUES (7, 'tag:laodongthudo.vn,2020:articles/2', 'articles@categories:9', '2026-11-27T14:41:08.360Z');
INSERT INTO "feed_removals" VALUES (8, 'tag:laodongthudo.vn,2020:articles/2', 'articles@categories:8', '2026-11-27T14:41:08.360Z');
INSERT INTO "feed_removals" VALUES (9, 'tag:laodongthudo.vn,2020:articles/2', 'articles@tags:3', '2026-11-27T14:41:08.360Z');
INSERT INTO "feed_removals" VALUES (10, 'tag:laodongthudo.vn,2020:articles/2', 'articles@tags:1', '2026-11-27T14:41:08.360Z');
INSERT INTO "feed_removals" VALUES (11, 'tag:laodongthudo.vn,2020:articles/3', 'articles', '2026-11-27T14:41:08.386Z');
INSERT INTO "feed_removals" VALUES (12, 'tag:laodongthudo.vn,2020:articles/3', 'articles@categories:9', '2026-11-27T14:41:08.386Z');
INSERT INTO "feed_removals" VALUES (13, 'tag:laodongthudo.vn,2020:articles/3', 'articles@categories:8', '2026-11-27T14:41:08.386Z');
INSERT INTO "feed_removals" VALUES (14, 'tag:laodongthudo.vn,2020:articles/3', 'articles@tags:1', '2026-11-27T14:41:08.386Z');
INSERT INTO "feed_removals" VALUES (15, 'tag:laodongthudo.vn,2020:articles/4', 'articles', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (16, 'tag:laodongthudo.vn,2020:articles/4', 'articles@categories:9', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (17, 'tag:laodongthudo.vn,2020:articles/4', 'articles@categories:8', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (18, 'tag:laodongthudo.vn,2020:articles/4', 'articles@tags:1', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (19, 'tag:laodongthudo.vn,2020:articles/4', 'articles@tags:2', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (20, 'tag:laodongthudo.vn,2020:articles/4', 'articles@tags:4', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (21, 'tag:laodongthudo.vn,2020:articles/4', 'articles@tags:5', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (22, 'tag:laodongthudo.vn,2020:articles/4', 'articles@authors:1', '2026-11-27T14:41:08.404Z');
INSERT INTO "feed_removals" VALUES (23, 'tag:laodongthudo.vn,2020:articles/5', 'articles', '2026-11-27T14:41:08.422Z');
INSERT INTO "feed_removals" VALUES (24, 'tag:laodongthudo.vn,2020:articles/5', 'articles@categories:1', '2026-11-27T14:41:08.422Z');
INSERT INTO "feed_removals" VALUES (25, 'tag:laodongthudo.vn,2020:articles/5', 'articles@tags:11', '2026-11-27T14:41:08.422Z');
INSERT INTO "feed_removals" VALUES (26, 'tag:laodongthudo.vn,2020:articles/5', 'articles@tags:15', '2026-11-27T14:41:08.422Z');
INSERT INTO "feed_removals" VALUES (27, 'tag:laodongthudo.vn,2020:articles/6', 'articles', '2026-11-27T14:41:08.434Z');
INSERT INTO "feed_removals" VALUES (28, 'tag:laodongthudo.vn,2020:articles/6', 'articles@categories:8', '2026-11-27T14:41:08.434Z');
INSERT INTO "feed_removals" VALUES (29, 'tag:laodongthudo.vn,2020:articles/6', 'articles@tags:15', '2026-11-27T14:41:08.434Z');
INSERT INTO "feed_removals" VALUES (30, 'tag:laodongthudo.vn,2020:articles/7', 'articles', '2026-11-27T14:41:08.446Z');
INSERT INTO "feed_removals" VALUES (31, 'tag:laodongthudo.vn,2020:articles/7', 'articles@categories:15', '2026-11-27T14:41:08.446Z');
INSERT INTO "feed_removals" VALUES (32, 'tag:laodongthudo.vn,2020:articles/7', 'articles@tags:9', '2026-11-27T14:41:08.446Z');
INSERT INTO "feed_removals" VALUES (33, 'tag:laodongthudo.vn,2020:articles/7', 'articles@tags:15', '2026-11-27T14:41:08.446Z');
INSERT INTO "feed_removals" VALUES (34, 'tag:laodongthudo.vn,2020:articles/8', 'articles', '2026-11-27T14:41:08.468Z');
INSERT INTO "feed_removals" VALUES (35, 'tag:laodongthudo.vn,2020:articles/8', 'articles@categories:14', '2026-11-27T14:41:08.468Z');
INSERT INTO "feed_removals" VALUES (36, 'tag:laodongthudo.vn,2020:articles/8', 'articles@tags:12', '2026-11-27T14:41:08.468Z');
INSERT INTO "feed_removals" VALUES (37, 'tag:laodongthudo.vn,2020:articles/9', 'articles', '2026-11-27T14:41:08.508Z');
INSERT INTO "feed_removals" VALUES (38, 'tag:laodongthudo.vn,2020:articles/9', 'articles@categories:11', '2026-11-27T14:41:08.508Z');
INSERT INTO "feed_removals" VALUES (39, 'tag:laodongthudo.vn,2020:articles/9', 'articles@tags:3', '2026-11-27T14:41:08.508Z');
INSERT INTO "feed_removals" VALUES (40, 'tag:laodongthudo.vn,2020:articles/9', 'articles@tags:15', '2026-11-27T14:41:08.508Z');
INSERT INTO "feed_removals" VALUES (41, 'tag:laodongthudo.vn,2020:articles/10', 'articles', '2026-11-27T14:41:08.522Z');
INSERT INTO "feed_removals" VALUES (42, 'tag:laodongthudo.vn,2020:articles/10', 'articles@categories:14', '2026-11-27T14:41:08.522Z');
INSERT INTO "feed_removals" VALUES (43, 'tag:laodongthudo.vn,2020:articles/10', 'articles@tags:12', '2026-11-27T14:41:08.522Z');
INSERT INTO "feed_removals" VALUES (44, 'tag:laodongthudo.vn,2020:articles/10', 'articles@tags:11', '2026-11-27T14:41:08.522Z');
INSERT INTO "feed_removals" VALUES (45, 'tag:laodongthudo.vn,2020:articles/11', 'articles', '2026-11-27T14:41:08.538Z');
INSERT INTO "feed_removals" VALUES (46, 'tag:laodongthudo.vn,2020:articles/11', 'articles@categories:1', '2026-11-27T14:41:08.538Z');
INSERT INTO "feed_removals" VALUES (47, 'tag:laodongthudo.vn,2020:articles/11', 'articles@tags:11', '2026-11-27T14:41:08.538Z');
INSERT INTO "feed_removals" VALUES (48, 'tag:laodongthudo.vn,2020:articles/12', 'articles', '2026-11-27T14:41:08.547Z');
INSERT INTO "feed_removals" VALUES (49, 'tag:laodongthudo.vn,2020:articles/12', 'articles@categories:13', '2026-11-27T14:41:08.547Z');
INSERT INTO "feed_removals" VALUES (50, 'tag:laodongthudo.vn,2020:articles/12', 'articles@tags:14', '2026-11-27T14:41:08.547Z');
INSERT INTO "feed_removals" VALUES (51, 'tag:laodongthudo.vn,2020:articles/12', 'articles@tags:15', '2026-11-27T14:41:08.547Z');
INSERT INTO "feed_removals" VALUES (52, 'tag:laodongthudo.vn,2020:articles/13', 'articles', '2026-11-27T14:41:08.562Z');
INSERT INTO "feed_removals" VALUES (53, 'tag:laodongthudo.vn,2020:articles/13', 'articles@categories:3', '2026-11-27T14:41:08.562Z');
INSERT INTO "feed_removals" VALUES (54, 'tag:laodongthudo.vn,2020:articles/13', 'articles@categories:2', '2026-11-27T14:41:08.562Z');
INSERT INTO "feed_removals" VALUES (55, 'tag:laodongthudo.vn,2020:articles/13', 'articles@tags:6', '2026-11-27T14:41:08.562Z');
INSERT INTO "feed_removals" VALUES (56, 'tag:laodongthudo.vn,2020:articles/13', 'articles@tags:7', '2026-11-27T14:41:08.562Z');
INSERT INTO "feed_removals" VALUES (57, 'tag:laodongthudo.vn,2020:articles/14', 'articles', '2026-11-27T14:41:08.579Z');
INSERT INTO "feed_removals" VALUES (58, 'tag:laodongthudo.vn,2020:articles/14', 'articles@categories:11', '2026-11-27T14:41:08.579Z');
INSERT INTO "feed_removals" VALUES (59, 'tag:laodongthudo.vn,2020:articles/14', 'articles@tags:15', '2026-11-27T14:41:08.579Z');
INSERT INTO "feed_removals" VALUES (60, 'tag:laodongthudo.vn,2020:articles/15', 'articles', '2026-11-27T14:41:08.601Z');
INSERT INTO "feed_removals" VALUES (61, 'tag:laodongthudo.vn,2020:articles/15', 'articles@categories:3', '2026-11-27T14:41:08.601Z');
INSERT INTO "feed_removals" VALUES (62, 'tag:laodongthudo.vn,2020:articles/15', 'articles@categories:2', '2026-11-27T14:41:08.601Z');
INSERT INTO "feed_removals" VALUES (63, 'tag:laodongthudo.vn,2020:articles/15', 'articles@tags:9', '2026-11-27T14:41:08.601Z');
INSERT INTO "feed_removals" VALUES (64, 'tag:laodongthudo.vn,2020:articles/16', 'articles', '2026-11-27T14:41:08.621Z');
INSERT INTO "feed_removals" VALUES (65, 'tag:laodongthudo.vn,2020:articles/16', 'articles@categories:4', '2026-11-27T14:41:08.621Z');
INSERT INTO "feed_removals" VALUES (66, 'tag:laodongthudo.vn,2020:articles/16', 'articles@categories:2', '2026-11-27T14:41:08.621Z');
INSERT INTO "feed_removals" VALUES (67, 'tag:laodongthudo.vn,2020:articles/16', 'articles@tags:8', '2026-11-27T14:41:08.621Z');
INSERT INTO "feed_removals" VALUES (68, 'tag:laodongthudo.vn,2020:product-spotlights/2', 'product-spotlights', '2026-11-27T14:41:08.644Z');
INSERT INTO "feed_removals" VALUES (69, 'tag:laodongthudo.vn,2020:product-spotlights/3', 'product-spotlights', '2026-11-27T14:41:08.652Z');
INSERT INTO "feed_removals" VALUES (70, 'tag:laodongthudo.vn,2020:product-spotlights/4', 'product-spotlights', '2026-11-27T14:41:08.662Z');
INSERT INTO "feed_removals" VALUES (71, 'tag:laodongthudo.vn,2020:events/2', 'events', '2026-11-27T14:41:08.687Z');
INSERT INTO "feed_removals" VALUES (72, 'tag:laodongthudo.vn,2020:articles/19', 'articles', '2026-11-27T14:41:09.067Z');
INSERT INTO "feed_removals" VALUES (73, 'tag:laodongthudo.vn,2020:articles/19', 'articles@categories:3', '2026-11-27T14:41:09.067Z');
INSERT INTO "feed_removals" VALUES (74, 'tag:laodongthudo.vn,2020:articles/19', 'articles@categories:2', '2026-11-27T14:41:09.067Z');
INSERT INTO "feed_removals" VALUES (75, 'tag:laodongthudo.vn,2020:articles/19', 'articles@tags:6', '2026-11-27T14:41:09.067Z');
INSERT INTO "feed_removals" VALUES (76, 'tag:laodongthudo.vn,2020:articles/19', 'articles@tags:7', '2026-11-27T14:41:09.067Z');
INSERT INTO "related_postings" VALUES (472, 249736983167781, 19837, 'articles:17', 0.5085);
INSERT INTO "related_postings" VALUES (473, 61908062981088, 19837, 'articles:17', 0.3135);
INSERT INTO "related_postings" VALUES (474, 126789603226582, 19837, 'articles:17', 0.3135);
INSERT INTO "related_postings" VALUES (475, 170887248339913, 19837, 'articles:17', 0.3135);
INSERT INTO "related_postings" VALUES (476, 208645635592920, 19837, 'articles:17', 0.2626);
INSERT INTO "related_postings" VALUES (477, 50602883827047, 19837, 'articles:17', 0.2244);
INSERT INTO "related_postings" VALUES (478, 4990101669993, 19837, 'articles:17', 0.2058);
INSERT INTO "related_postings" VALUES (479, 225727794858864, 19837, 'articles:17', 0.1953);
INSERT INTO "related_postings" VALUES (480, 248771130991730, 19837, 'articles:17', 0.1524);
INSERT INTO "related_postings" VALUES (481, 178187239598310, 19837, 'articles:17', 0.1512);
INSERT INTO "related_postings" VALUES (482, 220308537706959, 19837, 'articles:17', 0.1458);
INSERT INTO "related_postings" VALUES (483, 50460903901577, 19837, 'articles:17', 0.1316);
INSERT INTO "related_postings" VALUES (484, 159751077976458, 19837, 'articles:17', 0.1216);
INSERT INTO "related_postings" VALUES (485, 240936077117932, 19837, 'articles:17', 0.1195);
INSERT INTO "related_postings" VALUES (486, 266978102153226, 19837, 'articles:17', 0.1168);
INSERT INTO "related_postings" VALUES (487, 213228741159670, 19837, 'articles:17', 0.1119);
INSERT INTO "related_postings" VALUES (488, 15858419920392, 19837, 'articles:17', 0.1092);
INSERT INTO "related_postings" VALUES (489, 7879582367357, 19837, 'articles:17', 0.1074);
INSERT INTO "related_postings" VALUES (490, 63093162443405, 19837, 'articles:17', 0.0979);
INSERT INTO "related_postings" VALUES (491, 211743829272147, 19837, 'articles:17', 0.0946);
INSERT INTO "related_postings" VALUES (492, 173228376475539, 19837, 'articles:17', 0.094);
INSERT INTO "related_postings" VALUES (493, 190711350171202, 19837, 'articles:17', 0.0938);
INSERT INTO "related_postings" VALUES (494, 183570475737356, 19837, 'articles:17', 0.0924);
INSERT INTO "related_postings" VALUES (495, 124341935973511, 19837, 'articles:17', 0.0743);
INSERT INTO "related_postings" VALUES (496, 219055401337156, 19837, 'articles:17', 0.0687);
INSERT INTO "related_postings" VALUES (497, 178226870427873, 19837, 'articles:17', 0.0624);
INSERT INTO "related_postings" VALUES (498, 14812194605060, 19837, 'articles:17', 0.0621);
INSERT INTO "related_postings" VALUES (499, 182128154272233, 19837, 'articles:17', 0.0594);
INSERT INTO "related_postings" VALUES (500, 70137703459030, 19837, 'articles:17', 0.0562);
INSERT INTO "related_postings" VALUES (501, 226969139210635, 19837, 'articles:17', 0.0494);
INSERT INTO "related_postings" VALUES (502, 225735543952398, 19837, 'articles:17', 0.0456);
INSERT INTO "related_postings" VALUES (503, 141234268380026, 19837, 'articles:17', 0.0437);
INSERT INTO "related_postings" VALUES (504, 225462903693445, 19837, 'articles:18', 0.6908);
INSERT INTO "related_postings" VALUES (505, 265078033671126, 19837, 'articles:18', 0.2999);
INSERT INTO "related_postings" VALUES (506, 117811863257945, 19837, 'articles:18', 0.2542);
INSERT INTO "related_postings" VALUES (507, 234447236681535, 19837, 'articles:18', 0.2498);
INSERT INTO "related_postings" VALUES (508, 255410995144348, 19837, 'articles:18', 0.2471);
INSERT INTO "related_postings" VALUES (509, 190711350171202, 19837, 'articles:18', 0.207);
INSERT INTO "related_postings" VALUES (510, 105021298782252, 19837, 'articles:18', 0.1939);
INSERT INTO "related_postings" VALUES (511, 176894189001094, 19837, 'articles:18', 0.1856);
INSERT INTO "related_postings" VALUES (512, 25761399880201, 19837, 'articles:18', 0.1486);
INSERT INTO "related_postings" VALUES (513, 55631651965240, 19837, 'articles:18', 0.1335);
INSERT INTO "related_postings" VALUES (514, 182128154272233, 19837, 'articles:18', 0.131);
INSERT INTO "related_postings" VALUES (515, 10882090749813, 19837, 'articles:18', 0.1169);
INSERT INTO "related_postings" VALUES (516, 107128863567779, 19837, 'articles:18', 0.1114);
INSERT INTO "related_postings" VALUES (517, 5354177128499, 19837, 'articles:18', 0.1094);
INSERT INTO "related_postings" VALUES (518, 261242585100392, 19837, 'articles:18', 0.1082);
INSERT INTO "related_postings" VALUES (519, 191623897867013, 19837, 'articles:18', 0.0799);
INSERT INTO "related_postings" VALUES (520, 189655430729129, 19837, 'articles:18', 0.075);
INSERT INTO "related_postings" VALUES (521, 207949076628659, 19837, 'articles:18', 0.0704);
INSERT INTO "related_postings" VALUES (522, 249910518130502, 19837, 'articles:18', 0.0381);
INSERT INTO "related_postings" VALUES (523, 274377362385118, 19837, 'articles:18', 0.0349);
INSERT INTO "related_postings" VALUES (524, 219447455213594, 19837, 'articles:18', 0.0303);
INSERT INTO "related_postings" VALUES (525, 270511046421940, 19837, 'articles:18', 0.0207);
INSERT INTO "related_postings" VALUES (526, 206077475342429, 19837, 'articles:18', 0.0199);
INSERT INTO "related_postings" VALUES (527, 182910768770283, 19837, 'articles:18', 0.0195);
INSERT INTO "related_postings" VALUES (528, 233408191372460, 19837, 'articles:18', 0.0186);
INSERT INTO "related_postings" VALUES (529, 157179433045231, 19837, 'articles:18', 0.0148);
INSERT INTO "related_postings" VALUES (530, 66538334782008, 19837, 'articles:18', 0.0116);
INSERT INTO "related_postings" VALUES (531, 229116777349422, 19837, 'articles:18', 0.0115);
INSERT INTO "related_postings" VALUES (532, 24626522481104, 19837, 'articles:18', 0.0115);
INSERT INTO "related_postings" VALUES (533, 246916329900054, 19837, 'articles:18', 0.0106);
INSERT INTO "related_postings" VALUES (534, 110738829975924, 19837, 'articles:18', 0.0083);
INSERT INTO "related_postings" VALUES (535, 149888372107704, 19837, 'articles:18', 0.0068);
INSERT INTO "related_postings" VALUES (568, 215293541244483, 19837, 'articles:20', 0.3963);
INSERT INTO "related_postings" VALUES (569, 211919993562448, 19837, 'articles:20', 0.3506);
INSERT INTO "related_postings" VALUES (570, 237714406036790, 19837, 'articles:20', 0.2907);
INSERT INTO "related_postings" VALUES (571, 79235181119755, 19837, 'articles:20', 0.2737);
INSERT INTO "related_postings" VALUES (572, 191986072636293, 19837, 'articles:20', 0.243);
INSERT INTO "related_postings" VALUES (573, 7879582367357, 19837, 'articles:20', 0.2417);
INSERT INTO "related_postings" VALUES (574, 135756977913709, 19837, 'articles:20', 0.2266);
INSERT INTO "related_postings" VALUES (575, 238800918817045, 19837, 'articles:20', 0.2175);
INSERT INTO "related_postings" VALUES (576, 155574108274427, 19837, 'articles:20', 0.214);
INSERT INTO "related_postings" VALUES (577, 87443600631546, 19837, 'articles:20', 0.19);
INSERT INTO "related_postings" VALUES (578, 131377847368185, 19837, 'articles:20', 0.185);
INSERT INTO "related_postings" VALUES (579, 251778837287456, 19837, 'articles:20', 0.181);
INSERT INTO "related_postings" VALUES (580, 120981972057815, 19837, 'articles:20', 0.16);
INSERT INTO "related_postings" VALUES (581, 216918829341023, 19837, 'articles:20', 0.1576);
INSERT INTO "related_postings" VALUES (582, 9559047584696, 19837, 'articles:20', 0.157);
INSERT INTO "related_postings" VALUES (583, 189594993237234, 19837, 'articles:20', 0.1513);
INSERT INTO "related_postings" VALUES (584, 518614439595, 19837, 'articles:20', 0.1445);
INSERT INTO "related_postings" VALUES (585, 116626118383894, 19837, 'articles:20', 0.1442);
INSERT INTO "related_postings" VALUES (586, 128533396359333, 19837, 'articles:20', 0.118);
INSERT INTO "related_postings" VALUES (587, 147840992878856, 19837, 'articles:20', 0.1032);
INSERT INTO "related_postings" VALUES (588, 104942663795843, 19837, 'articles:20', 0.0988);
INSERT INTO "related_postings" VALUES (589, 88833286176927, 19837, 'articles:20', 0.0936);
INSERT INTO "related_postings" VALUES (590, 110992867515496, 19837, 'articles:20', 0.063);
INSERT INTO "related_postings" VALUES (591, 196412064885675, 19837, 'articles:20', 0.0429);
INSERT INTO "related_postings" VALUES (592, 224236489666062, 19837, 'articles:20', 0.037);
INSERT INTO "related_postings" VALUES (593, 74220706569323, 19837, 'articles:20', 0.0367);
INSERT INTO "related_postings" VALUES (594, 58776253880645, 19837, 'articles:20', 0.0254);
INSERT INTO "related_postings" VALUES (595, 70842975017778, 19837, 'articles:20', 0.0238);
INSERT INTO "related_postings" VALUES (596, 32565983006313, 19837, 'articles:20', 0.0202);
INSERT INTO "related_postings" VALUES (597, 206077475342429, 19837, 'articles:20', 0.0202);
INSERT INTO "related_postings" VALUES (598, 233408191372460, 19837, 'articles:20', 0.019);
INSERT INTO "related_postings" VALUES (599, 36170570289469, 19837, 'articles:20', 0.0182);
INSERT INTO "related_postings" VALUES (600, 270101036608555, 19837, 'articles:21', 0.5581);
INSERT INTO "related_postings" VALUES (601, 211763149388598, 19837, 'articles:21', 0.452);
INSERT INTO "related_postings" VALUES (602, 190853593733522, 19837, 'articles:21', 0.3344);
INSERT INTO "related_postings" VALUES (603, 222307537985747, 19837, 'articles:21', 0.2854);
INSERT INTO "related_postings" VALUES (604, 179503245242820, 19837, 'articles:21', 0.2059);
INSERT INTO "related_postings" VALUES (605, 28101693055743, 19837, 'articles:21', 0.2001);
INSERT INTO "related_postings" VALUES (606, 134401124880115, 19837, 'articles:21', 0.1932);
INSERT INTO "related_postings" VALUES (607, 7545994004383, 19837, 'articles:21', 0.1689);
INSERT INTO "related_postings" VALUES (608, 178187239598310, 19837, 'articles:21', 0.1613);
INSERT INTO "related_postings" VALUES (609, 227884106805454, 19837, 'articles:21', 0.1443);
INSERT INTO "related_postings" VALUES (610, 15858419920392, 19837, 'articles:21', 0.1165);
INSERT INTO "related_postings" VALUES (611, 161959516765436, 19837, 'articles:21', 0.1126);
INSERT INTO "related_postings" VALUES (612, 211743829272147, 19837, 'articles:21', 0.101);
INSERT INTO "related_postings" VALUES (613, 183570475737356, 19837, 'articles:21', 0.0986);
INSERT INTO "related_postings" VALUES (614, 194444824927261, 19837, 'articles:21', 0.098);
INSERT INTO "related_postings" VALUES (615, 70605500172133, 19837, 'articles:21', 0.0833);
INSERT INTO "related_postings" VALUES (616, 9559047584696, 19837, 'articles:21', 0.0744);
INSERT INTO "related_postings" VALUES (617, 111459253310866, 19837, 'articles:21', 0.0696);
INSERT INTO "related_postings" VALUES (618, 108115732616120, 19837, 'articles:21', 0.0638);
INSERT INTO "related_postings" VALUES (619, 224492845245343, 19837, 'articles:21', 0.0621);
INSERT INTO "related_postings" VALUES (620, 18093528364461, 19837, 'articles:21', 0.0598);
INSERT INTO "related_postings" VALUES (621, 187324595717731, 19837, 'articles:21', 0.0456);
INSERT INTO "related_postings" VALUES (622, 66046505985915, 19837, 'articles:21', 0.0424);
INSERT INTO "related_postings" VALUES (623, 194567170886035, 19837, 'articles:21', 0.03);
INSERT INTO "related_postings" VALUES (624, 33429672497730, 19837, 'articles:21', 0.0298);
INSERT INTO "related_postings" VALUES (625, 266258612033193, 19837, 'articles:21', 0.0292);
INSERT INTO "related_postings" VALUES (626, 64136351399639, 19837, 'articles:21', 0.027);
INSERT INTO "related_postings" VALUES (627, 66672588987581, 19837, 'articles:21', 0.0248);
INSERT INTO "related_postings" VALUES (628, 136437081650262, 19837, 'articles:21', 0.0225);
INSERT INTO "related_postings" VALUES (629, 217309607739019, 19837, 'articles:21', 0.0203);
INSERT INTO "related_postings" VALUES (630, 203764396575066, 19837, 'articles:21', 0.0202);
INSERT INTO "related_postings" VALUES (631, 18773921338727, 19837, 'articles:21', 0.0177);
INSERT INTO "related_postings" VALUES (632, 140663254777439, 19238, 'public-health-messages:1', 0.7211);
INSERT INTO "related_postings" VALUES (633, 117532934564235, 19238, 'public-health-messages:1', 0.3453);
INSERT INTO "related_postings" VALUES (634, 252129733422719, 19238, 'public-health-messages:1', 0.3013);
INSERT INTO "related_postings" VALUES (635, 92817549374069, 19238, 'public-health-messages:1', 0.2892);
INSERT INTO "related_postings" VALUES (636, 11607451564393, 19238, 'public-health-messages:1', 0.2575);
INSERT INTO "related_postings" VALUES (637, 234538907235882, 19238, 'public-health-messages:1', 0.239);
INSERT INTO "related_postings" VALUES (638, 51410653019992, 19238, 'public-health-messages:1', 0.1339);
INSERT INTO "related_postings" VALUES (639, 76426711978244, 19238, 'public-health-messages:1', 0.1205);
INSERT INTO "related_postings" VALUES (640, 271848786836111, 19238, 'public-health-messages:1', 0.0719);
INSERT INTO "related_postings" VALUES (641, 103948532942143, 19238, 'public-health-messages:1', 0.0645);
INSERT INTO "related_postings" VALUES (642, 100225378592383, 19238, 'public-health-messages:1', 0.0511);
INSERT INTO "related_postings" VALUES (643, 5475803915015, 19238, 'public-health-messages:1', 0.0503);
INSERT INTO "related_postings" VALUES (644, 226154141570479, 19238, 'public-health-messages:1', 0.0482);
INSERT INTO "related_postings" VALUES (645, 145558048078647, 19238, 'public-health-messages:1', 0.0453);
INSERT INTO "related_postings" VALUES (646, 151124584742461, 19238, 'public-health-messages:1', 0.0417);
INSERT INTO "related_postings" VALUES (647, 235219035848778, 19238, 'public-health-messages:1', 0.0377);
INSERT INTO "related_postings" VALUES (648, 260579154850798, 19238, 'public-health-messages:1', 0.0358);
INSERT INTO "related_postings" VALUES (649, 132038480012561, 19238, 'public-health-messages:1', 0.0322);
INSERT INTO "related_postings" VALUES (650, 193126300028399, 19238, 'public-health-messages:1', 0.0299);
INSERT INTO "related_postings" VALUES (651, 197806155530581, 19238, 'public-health-messages:1', 0.0298);
INSERT INTO "related_postings" VALUES (652, 263466166652645, 19238, 'public-health-messages:1', 0.027);
INSERT INTO "related_postings" VALUES (653, 228198846222456, 19238, 'public-health-messages:1', 0.0226);
INSERT INTO "related_postings" VALUES (654, 62387088891479, 19238, 'public-health-messages:1', 0.0208);
INSERT INTO "related_postings" VALUES (655, 74578832913809, 19238, 'public-health-messages:1', 0.0198);
INSERT INTO "related_postings" VALUES (656, 98099919176799, 19238, 'public-health-messages:1', 0.0186);
INSERT INTO "related_postings" VALUES (657, 229354973758442, 19238, 'public-health-messages:1', 0.0185);
INSERT INTO "related_postings" VALUES (658, 263252811485213, 19238, 'public-health-messages:1', 0.0175);
INSERT INTO "related_postings" VALUES (659, 84897243743372, 19238, 'public-health-messages:1', 0.0166);
INSERT INTO "related_postings" VALUES (660, 35258088435636, 19238, 'public-health-messages:1', 0.0149);
INSERT INTO "related_postings" VALUES (661, 12143284705434, 19238, 'public-health-messages:1', 0.0118);
INSERT INTO "related_postings" VALUES (662, 274381053348873, 19238, 'public-health-messages:1', 0.0106);
INSERT INTO "related_postings" VALUES (663, 88754573333572, 19238, 'public-health-messages:1', 0.0095);
INSERT INTO "related_postings" VALUES (664, 140663254777439, 18505, 'public-health-messages:2', 0.658);
INSERT INTO "related_postings" VALUES (665, 97495781898519, 18505, 'public-health-messages:2', 0.3749);
INSERT INTO "related_postings" VALUES (666, 6415143082090, 18505, 'public-health-messages:2', 0.2636);
INSERT INTO "related_postings" VALUES (667, 92817549374069, 18505, 'public-health-messages:2', 0.2413);
INSERT INTO "related_postings" VALUES (668, 271848786836111, 18505, 'public-health-messages:2', 0.235);
INSERT INTO "related_postings" VALUES (669, 11607451564393, 18505, 'public-health-messages:2', 0.235);
INSERT INTO "related_postings" VALUES (670, 158600101545936, 18505, 'public-health-messages:2', 0.2285);
INSERT INTO "related_postings" VALUES (671, 234538907235882, 18505, 'public-health-messages:2', 0.2181);
INSERT INTO "related_postings" VALUES (672, 111459253310866, 18505, 'public-health-messages:2', 0.1369);
INSERT INTO "related_postings" VALUES (673, 103948532942143, 18505, 'public-health-messages:2', 0.12);
INSERT INTO "related_postings" VALUES (674, 215073241140468, 18505, 'public-health-messages:2', 0.117);
INSERT INTO "related_postings" VALUES (675, 51410653019992, 18505, 'public-health-messages:2', 0.0941);
INSERT INTO "related_postings" VALUES (676, 74764734182965, 18505, 'public-health-messages:2', 0.0912);
INSERT INTO "related_postings" VALUES (677, 260579154850798, 18505, 'public-health-messages:2', 0.0866);
INSERT INTO "related_postings" VALUES (678, 128864362473995, 18505, 'public-health-messages:2', 0.0667);
INSERT INTO "related_postings" VALUES (679, 193172763915785, 18505, 'public-health-messages:2', 0.0529);
INSERT INTO "related_postings" VALUES (680, 151124584742461, 18505, 'public-health-messages:2', 0.0381);
INSERT INTO "related_postings" VALUES (681, 220608151665863, 18505, 'public-health-messages:2', 0.0361);
INSERT INTO "related_postings" VALUES (682, 229354973758442, 18505, 'public-health-messages:2', 0.0345);
INSERT INTO "related_postings" VALUES (683, 235219035848778, 18505, 'public-health-messages:2', 0.0344);
INSERT INTO "related_postings" VALUES (684, 35697216118473, 18505, 'public-health-messages:2', 0.0275);
INSERT INTO "related_postings" VALUES (685, 267626773918126, 18505, 'public-health-messages:2', 0.0257);
INSERT INTO "related_postings" VALUES (686, 62387088891479, 18505, 'public-health-messages:2', 0.0247);
INSERT INTO "related_postings" VALUES (687, 195505692958112, 18505, 'public-health-messages:2', 0.024);
INSERT INTO "related_postings" VALUES (688, 160994810420332, 18505, 'public-health-messages:2', 0.0218);
INSERT INTO "related_postings" VALUES (689, 12143284705434, 18505, 'public-health-messages:2', 0.0189);
INSERT INTO "related_postings" VALUES (690, 196821178623508, 18505, 'public-health-messages:2', 0.0161);
INSERT INTO "related_postings" VALUES (691, 58776253880645, 18505, 'public-health-messages:2', 0.0135);
INSERT INTO "related_postings" VALUES (692, 56446734518471, 18505, 'public-health-messages:2', 0.0127);
INSERT INTO "related_postings" VALUES (693, 102132326849233, 18505, 'public-health-messages:2', 0.0116);
INSERT INTO "related_postings" VALUES (694, 109431441383958, 18505, 'public-health-messages:2', 0.0096);
INSERT INTO "related_postings" VALUES (695, 137655866031920, 18505, 'public-health-messages:2', 0.0088);
INSERT INTO "related_postings" VALUES (696, 186726764112935, 20784, 'product-spotlights:1', 0.83);
INSERT INTO "related_postings" VALUES (697, 239893853297750, 20784, 'product-spotlights:1', 0.3475);
INSERT INTO "related_postings" VALUES (698, 71793407705223, 20784, 'product-spotlights:1', 0.1687);
INSERT INTO "related_postings" VALUES (699, 243288920288320, 20784, 'product-spotlights:1', 0.1513);
INSERT INTO "related_postings" VALUES (700, 13078668456743, 20784, 'product-spotlights:1', 0.1503);
INSERT INTO "related_postings" VALUES (701, 132038480012561, 20784, 'product-spotlights:1', 0.1265);
INSERT INTO "related_postings" VALUES (702, 121489843181449, 20784, 'product-spotlights:1', 0.1151);
INSERT INTO "related_postings" VALUES (703, 44723022760028, 20784, 'product-spotlights:1', 0.1118);
INSERT INTO "related_postings" VALUES (704, 233408191372460, 20784, 'product-spotlights:1', 0.0988);
INSERT INTO "related_postings" VALUES (705, 18006222310229, 20784, 'product-spotlights:1', 0.0926);
INSERT INTO "related_postings" VALUES (706, 152227150730040, 20784, 'product-spotlights:1', 0.0879);
INSERT INTO "related_postings" VALUES (707, 193664570724219, 20784, 'product-spotlights:1', 0.0852);
INSERT INTO "related_postings" VALUES (708, 34081756060441, 20784, 'product-spotlights:1', 0.0805);
INSERT INTO "related_postings" VALUES (709, 254507940096850, 20784, 'product-spotlights:1', 0.0791);
INSERT INTO "related_postings" VALUES (710, 88935972336868, 20784, 'product-spotlights:1', 0.0694);
INSERT INTO "related_postings" VALUES (711, 12009432830800, 20784, 'product-spotlights:1', 0.0595);
INSERT INTO "related_postings" VALUES (712, 224236489666062, 20784, 'product-spotlights:1', 0.0589);
INSERT INTO "related_postings" VALUES (713, 187995905612599, 20784, 'product-spotlights:1', 0.0528);
INSERT INTO "related_postings" VALUES (714, 35821650053718, 20784, 'product-spotlights:1', 0.0507);
INSERT INTO "related_postings" VALUES (715, 96642072429165, 20784, 'product-spotlights:1', 0.049);
INSERT INTO "related_postings" VALUES (716, 267596395606782, 20784, 'product-spotlights:1', 0.044);
INSERT INTO "related_postings" VALUES (717, 75642286941939, 20784, 'product-spotlights:1', 0.0422);
INSERT INTO "related_postings" VALUES (718, 104178877482433, 20784, 'product-spotlights:1', 0.0399);
INSERT INTO "related_postings" VALUES (719, 44632620741643, 20784, 'product-spotlights:1', 0.0307);
INSERT INTO "related_postings" VALUES (720, 12143284705434, 20784, 'product-spotlights:1', 0.0228);
INSERT INTO "related_postings" VALUES (721, 116936330972294, 20784, 'product-spotlights:1', 0.0219);
INSERT INTO "related_postings" VALUES (722, 251295624598508, 20784, 'product-spotlights:1', 0.0195);
INSERT INTO "related_postings" VALUES (723, 133621095911053, 20784, 'product-spotlights:1', 0.0192);
INSERT INTO "related_postings" VALUES (724, 137623152380277, 20784, 'product-spotlights:1', 0.0144);
INSERT INTO "related_postings" VALUES (725, 178375989530582, 20784, 'product-spotlights:1', 0.0133);
INSERT INTO "related_postings" VALUES (726, 31202981401046, 20784, 'product-spotlights:1', 0.0131);
INSERT INTO "related_postings" VALUES (727, 160020032535401, 20784, 'product-spotlights:1', 0.0119);
INSERT INTO "related_postings" VALUES (809, 157030548152822, 18613, 'events:1', 0.6057);
INSERT INTO "related_postings" VALUES (810, 274752166783166, 18613, 'events:1', 0.4907);
INSERT INTO "related_postings" VALUES (811, 200942576122556, 18613, 'events:1', 0.4191);
INSERT INTO "related_postings" VALUES (812, 212230188910205, 18613, 'events:1', 0.2163);
INSERT INTO "related_postings" VALUES (813, 147881854945014, 18613, 'events:1', 0.1848);
INSERT INTO "related_postings" VALUES (814, 198275049897873, 18613, 'events:1', 0.1801);
INSERT INTO "related_postings" VALUES (815, 119443727667490, 18613, 'events:1', 0.1585);
INSERT INTO "related_postings" VALUES (816, 239893853297750, 18613, 'events:1', 0.1408);
INSERT INTO "related_postings" VALUES (817, 92817549374069, 18613, 'events:1', 0.1026);
INSERT INTO "related_postings" VALUES (818, 216355731955057, 18613, 'events:1', 0.1014);
INSERT INTO "related_postings" VALUES (819, 271848786836111, 18613, 'events:1', 0.0999);
INSERT INTO "related_postings" VALUES (820, 62228855968039, 18613, 'events:1', 0.0835);
INSERT INTO "related_postings" VALUES (821, 116380763402891, 18613, 'events:1', 0.0748);
INSERT INTO "related_postings" VALUES (822, 175127208177996, 18613, 'events:1', 0.0539);
INSERT INTO "related_postings" VALUES (823, 18093528364461, 18613, 'events:1', 0.05);
INSERT INTO "related_postings" VALUES (824, 85437882786901, 18613, 'events:1', 0.0448);
INSERT INTO "related_postings" VALUES (825, 66672588987581, 18613, 'events:1', 0.0425);
INSERT INTO "related_postings" VALUES (826, 110940592217128, 18613, 'events:1', 0.0344);
INSERT INTO "related_postings" VALUES (827, 178226870427873, 18613, 'events:1', 0.0273);
INSERT INTO "related_postings" VALUES (828, 55368540189381, 18613, 'events:1', 0.025);
INSERT INTO "related_postings" VALUES (829, 97891836044043, 18613, 'events:1', 0.0238);
INSERT INTO "related_postings" VALUES (830, 261357529700138, 18613, 'events:1', 0.0209);
INSERT INTO "related_postings" VALUES (831, 9232082664886, 18613, 'events:1', 0.0198);
INSERT INTO "related_postings" VALUES (832, 210675052844829, 18613, 'events:1', 0.0185);
INSERT INTO "related_postings" VALUES (833, 138977320245518, 18613, 'events:1', 0.0179);
INSERT INTO "related_postings" VALUES (834, 26793873909445, 18613, 'events:1', 0.0171);
INSERT INTO "related_postings" VALUES (835, 196412064885675, 18613, 'events:1', 0.017);
INSERT INTO "related_postings" VALUES (836, 237431763570557, 18613, 'events:1', 0.0127);
INSERT INTO "related_postings" VALUES (837, 250773500348058, 18613, 'events:1', 0.0112);
INSERT INTO "related_postings" VALUES (838, 268371545800604, 18613, 'events:1', 0.0078);
INSERT INTO "related_postings" VALUES (839, 21586807959766, 18613, 'events:1', 0.0077);
INSERT INTO "related_postings" VALUES (840, 139106982446768, 18613, 'events:1', 0.0072);
INSERT INTO "related_entries" VALUES (17, 'articles:17', 19837.0625, '4', 1, '4yJsK0MlgjhOGBpL4FBzUIFC89ZQm2vJu+PJUL3DGP5S2EMuBebqRWc5BInZPMhpNM1MWQdLcDLiQYrkpHInog9zHqjmJ8helCGJzyUt5NhAiYkikUryQVmKH9shTUpJ7B7y0K7xEAoewe4vX2r2HQ5sU3xuCBwHKpu1Pn0bOWIFiQKNGcCUc7omUxidjN/YR5MYrXNySBZCGKb01P9hDBhxFpzspIcTxzrPYgFEEqIYrU0g4RANeLuZCAQQpaUD8GHpDz/KNOZo1g7ObV7q6YsNzU4m6RQODIBzqmWbegu0OsBfQPsKVINFeXXZCTIa/JfN7QgHPmCBc74IA0IrVkEVB/IpKf0WqQeUHC0sFTMEULjI0NREBMCxYzFsdgNAbmpcWzIDHZ5b2U5pArttJrbIXQLUSJRVnKwCY4b+MOIWAplk9eoBvAKO9DBFzO8CcHbiDxrMAijZbtLyhQG8lYOUJzYBeP5krJORAe5FRftHggFMjjpONZYB/rwQNcnXAUZ0DWvpigFjVEXV0UsBmFPRKUoSAdBhaCBBLgGFUQb3tyIBzMhlo2xRAQ==', 'Đan Phượng
Phùng
Báo Lao
LĐLĐ
Tây Sơn
Truyền
trực tuyến
người lao động
ubnd huyện
Lao
Đối
Giao
giao lưu
chính sách
tìm hiểu
lđlđ
lao động
UBND
hình ảnh
liên đoàn
phối hợp với
24/4
Liên
truyền thông
Thủ
Hội
Hà Nội
sáng nay
phùng
thoại
huyện
hà nội
buổi
chế
phượng
sơn
điểm
tổ chức
trấn
tây
đan
trường
chuyên
bài
mẫu
báo
hội
toàn
mới
thị
về
thủ
đối
độ
tại
cho
những
đề
văn
không
có', 'vntc-2007');
INSERT INTO "related_entries" VALUES (18, 'articles:18', 19837.09375, '10', 0, 'zQ6sSOCFsPEWSgjj1kxrJjZCg1lB1TqAQs8/QOhLgaMmnD+tc3JIFkI1X4QtNTAsMaDiY0xZhi8XbgsWugkmMpjA2ok4IqWlA/Bh6SEJ5a8nT3UeYW7h26+jHATendNoMxztmUd8MGgcrkfqXOMFFKx9mJQNqRO9IOrYBLMS40rTqKdGCvmLdTgo3gnHlhedaBoI9gdC1G20BbttJrbIXQWmWztl7OsF1EiUVZysBY70MEXM7wQ8hCnPAjgD0GFoIEEuAxZlzx/h0APgkbAiCBYDZLdkn6F0AohSmyzpuAJMjjpONZYBEMhIPIVVAYVRBve3IgHMyGWjbFEB', 'tỷ giá usd
trên thị trường
bất ngờ
USD
24.275
24/4
tăng lên
tăng giá
ngân hàng
thương mại
sáng nay
lao
trung tâm
phiên
so với
usd
tỷ
dốc
mức
mua
sáng
giá
bài
trước
mẫu
toàn
đồng
vẫn
đầu
ngay
bán
tự
do
các
không
có', 'vntc-2007');
INSERT INTO "related_entries" VALUES (20, 'articles:20', 19837.211805555555, '1', 0, 'w87vDF5DZcC9d+/lUFnYMzK61TZKSBBg0wkLRq6cPalLhT4HKpu1Pn0+e3hicb9tOtkwK/ApFTeNfmt1vvs3T4eMwOb6MHd8yex5+S/k/dQokiAubghPd/7XKcVJWcSZXygIsaOiu7gorG+GORzyJwB4v9RWqyVqEiJbmRYldOaDboilHoZ16d0hCBpfcd4yhIMZUMscd4CfGGTyinDcaBCyor9ba6sLy/EgT+4OCUOA2tmcawk1dOm72UUGQG5qXFsyBh2eW9lOaQW7bSa2yF0F1EiUVZysBSDlnf5RPQUAJQnTpjUEwLFjMWx2BI70MEXM7wTeFwFsC2gDGWiMUAnSA3j+ZKyTkQNRnJgISU8D7kVF+0eCAmS3ZJ+hdAIQyEg8hVUC0GFoIEEuAQvvMsijdAGFUQb3tyIBzMhlo2xRAbyb27FZJwE=', 'minh bạch
Bí
chủ tịch ủy
tăng cường
mạnh mẽ
UBND
công khai
quyết liệt
Ủy
Bộ
Chủ
quyết tâm
chỉ đạo
cao hơn
nhiệm vụ
bộ trưởng
triển khai
ubnd
thủ tướng
đề nghị
càng
quốc gia
ngành
mạnh
hóa
cấp
chú
trưởng
chuyển
bài
mẫu
số
đẩy
dân
toàn
phải
bí
thư
nhân
đổi
ban
các
văn
trong
không
có
và', 'vntc-2007');
INSERT INTO "related_entries" VALUES (21, 'articles:21', 19837.38888888889, '3', 0, '9afMVywrjsCY80u7NnOtlJComZJVyjAB1SDTSaNB2ysxxDQZju9uov8zejyzTk7zMQbc8ErHnyuiD3MeqOYpz0JnPHDOJQ5sU3xuCB6TTSN2/PwdwJRzuiZTGqb01P9hDBmw2La33B0ZQDcfwcdlFQixo6K7uBNlXyEzVZISYlSn1lO4EMws0EujnxAQdLpUta0Pql7n/EZjDDwRpocnewuw9TMbCZMIHmdzwRJCCPIpKf0WqQc6VOhxPtcHPKNr+5y9BnwWu8k0VgbFpFX5vosFuVKYeclaBRETJOmVZwXZzfLnunkELzJvX8SZBPc6jWm9vwTkMltXZk8DpIBmV1raAzNEIsENCQNrcit6LRUDu20mtshdAtRIlFWcrALNuWw/ak4CUZyYCElPAo70MEXM7wLLdsIHe4EC0j5xlCAOAryVg5QnNgE8hCnPAjgB/rwQNcnXAdBhaCBBLgFGdA1r6YoBhVEG97ciATg6miJyxwG8m9uxWScBzMhlo2xRAQ==', 'Tháng Công
Quận Cầu Giấy
Tại Lễ
quận cầu giấy
Cầu Giấy
khám sức khỏe
ý nghĩa
Tháng
Lao
An
lao động
miễn phí
liên đoàn
Liên
xuất sắc
hoàn thành
nhiệm vụ
an toàn
hoạt động
hành động
chương trình
ứng
vượt
phúc
đoàn
tổ chức
hưởng
kết
viên
khó
sinh
phát
ký
tặng
lễ
tháng
lợi
công
nhiều
bài
mẫu
như
nhân
toàn
quà
năm
về
động
tại
văn
cho
không
đã
và
có', 'vntc-2007');
INSERT INTO "related_entries" VALUES (22, 'public-health-messages:1', 19238.208333333332, NULL, 0, 'f+63VX5fuGrlRNBpi1jlT4cyrn9NVGrFDzJ1SgqOkgb5aULVT9hAdio9LsH5tf9YIkWCewTRBB/3PrpfOo8SXopnYYU/EFsnihamfw0E+u9Y4wcNza+dRdWvDIRiX7/7NwyJcm8wvj0L1e4zE4BKCuz+z/Xz7gl4FpqypREIr6W4go3vCLPnVaKBVQjvnv9GDuUHz4uvKtB4Bji9oEWeVwVD1DzX9ZEFWTiq1cRfBdCY3b0D6gXvbVJQkB0ETTauDkSMBCARKdYvtAQLC1Qr2JoD+YxRN8wJA1C4yNDURAJwhW4EhOUC89l9IatAApGJkTI7aQLtOjfDPs4CY4b+MOIWAaY+YbOlsgHAyzqoh+0B68mgozGwAZzId7EV8AEC4L96KpMBHih3XrVIAeCRsCIIFgE67Vm2CcsBfoReRkawAWS3ZJ+hdAGIUpss6bgBcHbiDxrMAR/pvSZpVwGivJWyrb8BhVEG97ciAUyOOk41lgFfHex5Ya4BODqaInLHAbyb27FZJwE=', 'Covid-19
chống dịch
2k
thông điệp
covid-19
Khử
khuẩn
đeo khẩu trang
5k
khoảng cách
điều trị
công nghệ
tỷ lệ
vắc
khẩu
khử
tập trung
đeo
tiêm
phòng
người dân
yêu cầu
trang
sạch
xin
khai
vật
sao
giữ
chủng
thuốc
tay
thức
cao
hằng
cần
báo
đi
hai
còn
việc
vì
làm
ngày
khi
nơi
bàn
tự
mỗi
người
cùng
không
đồ
là
đã
và', 'vntc-2007');
INSERT INTO "related_entries" VALUES (23, 'public-health-messages:2', 18505.208333333332, NULL, 0, 'f+63VX5fqFisAXJ5F2AF1aRTGGpDVGrFDzJ1Pvc+ul86jzwKjpIG+Wk8kD72tsfQOtVP2EB2KjhlXyEzVZIjXopnYYU/H8ObpCOM9B4uwfm1/1gYQ/+FbDY1F+z+z/Xz7hZ1M5KMqgsRr7CJ+TYJDYlybzC+PQrIpFaDvMcJ0JjdvQPqCdXuMxOASgkgd2fi3skH82e2yrGuBzi9oEWeVwaxz7dhXaAGkmyGfFxsBgsLVCvYmgWzAgBvphQENXTpu9lFAzNWh49IxwNc44kP2tEDY4b+MOIWAn0ygP7/MAI9Fy4IuncCZLdkn6F0ApzId7EV8AI1BbYcyKoByBuIuNHiAQDDguPOHgGFUQb3tyIBsa3p2h8qAR4od161SAEdhmUAZdAB0GFoIEEuAXB24g8azAHSPnGUIA4BvJWDlCc2AaK8lbKtvwGIUpss6bgBrrLiMwCXAZhT0SlKEgHnwM5xXdUBvJvbsVknAQ==', 'Covid-19
Khoảng
Khai
thông điệp
5k
covid-19
Không
Khử
an toàn
khoảng cách
K
khuẩn
y tế
tập trung
giữ nguyên
dịch
khẩu
ghi
khai
khử
in
bắt đầu
trang
sống
hành
chung
tập
chữ
một số
ai
báo
câu
nhớ
bản
việc
bằng
với
sau
không
theo
làm
lại
văn
mỗi
năm
về
cũng
tụ
một
để
này
và', 'vntc-2007');
INSERT INTO "related_entries" VALUES (24, 'product-spotlights:1', 20784.570123865742, NULL, 0, 'qdO2cewn1Nouo+jcVllBS7SQQIcr3UUdq+xAJwvlHWMzJyZ4FpqypREgbn6O8leJHSis4+KIXB3USJRVnKwZEGBmfAtVGIpzJT6TOBawIwvxj3sWHv9G9psZFed5P1yrUhRQ4wUJ9OQSCuwp+lNQD8vxIE/uDg+q+zUsWzcNIJRgugpWDVflPGXCbQzzYKQacv4LRMvXpKbzC17ACPxFwQool9eBNAsICwtUK9iaBmpaXHgMhgbkjVJwE+wFeYcV9M6NBX0q4xxJdQSiO2V+D9YDHGECn1HWA5GJkTI7aQMzRCLBDQkCHih3XrVIAnj+ZKyTkQFRnJgISU8BOu1ZtgnLAXB24g8azAHSPnGUIA4BTI46TjWWAa6y4jMAlwEQDbD9YiYBzMhlo2xRATg6miJyxwG8m9uxWScBC8930zgJAQ==', 'gạo nếp
sản phẩm
nếp
xôi
thơm
dẻo
bánh
vàng
mẫu
hạt
cái
soạn
xát
tròn
không phải
gói
hoa
xay
phơi
đây là
nghiệm
nhẹ
cấy
tòa
chưng
đơn
cách
nắng
vụ
dùng
minh
hàng
công
làm
thử
nhận
khi
mỗi
năm
đồ
một
được
có
đã
và
của', 'vntc-2007');
INSERT INTO "related_entries" VALUES (28, 'events:1', 18613.083333333332, NULL, 0, 'jtGGCqH2mvniuU1ovn22wZbeurxrwQWxBUZ9N4Z/bW7G9i+0VIHqv5EubKIo9VEiKNouo+jcViRUasUPMnUaxMY+jF1xGvc+ul86jxk4mMja0ScVadkCD7KLE59G+wixTA4QdLpUta0NTbSOp2RVCzyja/ucvQtk5l6XHCgJohitTSDhBzJbfityxQZZCDgdIwsG7bQKt5cqBQhlgwH9tgW/m5uwFx0FfmYtzhkOBRheb1YmxQSyor9ba6sE1/Fj7Q99A+QTwWhGmgP0FR6nv5wCE6ISBTDWAn6EXkZGsAIAJQnTpjUC0j5xlCAOAnB24g8azAEQyEg8hVUBZLdkn6F0Aa6y4jMAlwELz3fTOAkBODqaInLHAbyb27FZJwE=', 'OCOP
Kết
Nam Bộ
ocop
hội thảo
Chương
tiêu thụ
sản phẩm
thông điệp
tuyên truyền
5k
Lễ
lễ ký kết
trong khuôn khổ
chương trình
phân phối
kết
giao
Hội
doanh nghiệp
sản xuất
các nhà
thương
diễn ra
xã
trao
mạnh
tỉnh
bộ
giữa
biên
nối
đẩy
nam
mỗi
các
bản
một
của
đã
và', 'vntc-2007');
INSERT INTO "campaigns_windows" VALUES (1, 1, '6b099684eea6f63447fa1d0e', '2026-11-26T14:40:00.000Z', '2027-01-26T14:40:00.000Z', NULL, NULL);
INSERT INTO "campaigns_windows" VALUES (1, 2, '6b099684eea6f63447fa1d13', '2020-12-01T00:00:00.000Z', '2022-09-02T17:00:00.000Z', NULL, NULL);
INSERT INTO "campaigns_windows" VALUES (1, 3, '6b099684eea6f63447fa1d19', '2026-11-26T14:40:00.000Z', NULL, NULL, NULL);
INSERT INTO "campaigns" VALUES (1, 'Thông điệp 2K trên mọi trang', 'public-health', '2', 10, 'Mọi bạn đọc thấy hai việc của thông điệp 2K đang có hiệu lực.', 'every-page', 'any', NULL, 100000, 1, 0, 'approved', NULL, NULL, 1, '2027-01-26T14:40:00.000Z', '2026-11-27T14:41:08.199Z', '2026-11-27T14:41:08.197Z', 'published');
INSERT INTO "campaigns" VALUES (2, 'Thông điệp 5K trên mọi trang (2020–2022)', 'public-health', '2', 10, 'Mọi bạn đọc thấy năm việc của thông điệp 5K.', 'every-page', 'any', NULL, NULL, 1, 0, 'approved', NULL, NULL, 1, '2022-09-02T17:00:00.000Z', '2026-11-27T14:41:08.240Z', '2026-11-27T14:41:08.240Z', 'published');
INSERT INTO "campaigns" VALUES (3, 'Mời nhận tin qua RSS', 'house', '3', 10, 'Nội dung của báo cho chỗ trống ở cột bên.', 'every-page', 'any', NULL, NULL, 1, 0, 'approved', NULL, NULL, 1, NULL, '2026-11-27T14:41:08.265Z', '2026-11-27T14:41:08.265Z', 'published');
INSERT INTO "_campaigns_v_version_windows" VALUES (1, 1, 1, '2026-11-26T14:40:00.000Z', '2027-01-26T14:40:00.000Z', NULL, NULL, '6b099684eea6f63447fa1d0e');
INSERT INTO "_campaigns_v_version_windows" VALUES (1, 2, 2, '2020-12-01T00:00:00.000Z', '2022-09-02T17:00:00.000Z', NULL, NULL, '6b099684eea6f63447fa1d13');
INSERT INTO "_campaigns_v_version_windows" VALUES (1, 3, 3, '2026-11-26T14:40:00.000Z', NULL, NULL, NULL, '6b099684eea6f63447fa1d19');
INSERT INTO "_campaigns_v" VALUES (1, 1, 'Thông điệp 2K trên mọi trang', 'public-health', '2', 10, 'Mọi bạn đọc thấy hai việc của thông điệp 2K đang có hiệu lực.', 'every-page', 'any', NULL, 100000, 1, 0, 'approved', NULL, NULL, 1, '2027-01-26T14:40:00.000Z', '2026-11-27T14:41:08.199Z', '2026-11-27T14:41:08.197Z', 'published', '2026-11-27T14:41:08.205Z', '2026-11-27T14:41:08.205Z', 1);
INSERT INTO "_campaigns_v" VALUES (2, 2, 'Thông điệp 5K trên mọi trang (2020–2022)', 'public-health', '2', 10, 'Mọi bạn đọc thấy năm việc của thông điệp 5K.', 'every-page', 'any', NULL, NULL, 1, 0, 'approved', NULL, NULL, 1, '2022-09-02T17:00:00.000Z', '2026-11-27T14:41:08.240Z', '2026-11-27T14:41:08.240Z', 'published', '2026-11-27T14:41:08.242Z', '2026-11-27T14:41:08.242Z', 1);
INSERT INTO "_campaigns_v" VALUES (3, 3, 'Mời nhận tin qua RSS', 'house', '3', 10, 'Nội dung của báo cho chỗ trống ở cột bên.', 'every-page', 'any', NULL, NULL, 1, 0, 'approved', NULL, NULL, 1, NULL, '2026-11-27T14:41:08.265Z', '2026-11-27T14:41:08.265Z', 'published', '2026-11-27T14:41:08.266Z', '2026-11-27T14:41:08.266Z', 1);
INSERT INTO "creatives_placements" VALUES (1, 1, 'top', 1);
INSERT INTO "creatives_placements" VALUES (1, 2, 'top', 2);
INSERT INTO "creatives_placements" VALUES (1, 3, 'sidebar', 3);
INSERT INTO "creatives_steps" VALUES (1, 1, '6b099684eea6f63447fa1d0f', 'Khẩu trang', 'mask');
INSERT INTO "creatives_steps" VALUES (2, 1, '6b099684eea6f63447fa1d10', 'Khử khuẩn', 'hands');
INSERT INTO "creatives_steps" VALUES (1, 2, '6b099684eea6f63447fa1d14', 'Khẩu trang', 'mask');
INSERT INTO "creatives_steps" VALUES (2, 2, '6b099684eea6f63447fa1d15', 'Khử khuẩn', 'hands');
INSERT INTO "creatives_steps" VALUES (3, 2, '6b099684eea6f63447fa1d16', 'Khoảng cách', 'distance');
INSERT INTO "creatives_steps" VALUES (4, 2, '6b099684eea6f63447fa1d17', 'Không tập trung', 'no-crowd');
INSERT INTO "creatives_steps" VALUES (5, 2, '6b099684eea6f63447fa1d18', 'Khai báo y tế', 'declare');
INSERT INTO "creatives_pictures" VALUES (1, 1, '6b099684eea6f63447fa1d11', 'wide', 25, 'Hình vẽ khẩu trang và giọt nước rửa tay, bản ngang cho thông điệp 2K');
INSERT INTO "creatives_pictures" VALUES (2, 1, '6b099684eea6f63447fa1d12', 'narrow', 26, 'Hình vẽ khẩu trang và giọt nước rửa tay, bản cho điện thoại của thông điệp 2K');
INSERT INTO "creatives" VALUES (1, 1, 'Thông điệp của ngành y tế', 'Thông điệp 2K phòng, chống dịch', NULL, 'Nguồn: Bộ Y tế, 9/2022', '/thong-diep-suc-khoe/thong-diep-2k', 'Đọc thông điệp', '#ffffff', '#0b5137', 1, NULL, '2026-11-27T14:41:08.215Z', '2026-11-27T14:41:08.215Z', 'published');
INSERT INTO "creatives" VALUES (2, 2, 'Thông điệp của ngành y tế', 'Thông điệp 5K: chung sống an toàn với dịch bệnh', NULL, 'Nguồn: Bộ Y tế, 31/8/2020', '/thong-diep-suc-khoe/thong-diep-5k', 'Đọc thông điệp', '#ffffff', '#0b5137', 1, NULL, '2026-11-27T14:41:08.256Z', '2026-11-27T14:41:08.255Z', 'published');
INSERT INTO "creatives" VALUES (3, 3, NULL, 'Nhận tin của Báo Lao động Thủ đô qua RSS', 'Tin mới của từng chuyên mục, không cần đăng ký, không theo dõi bạn đọc.', NULL, '/rss', 'Xem các kênh RSS', '#1d1a17', '#f0e6d2', 1, NULL, '2026-11-27T14:41:08.286Z', '2026-11-27T14:41:08.286Z', 'published');
INSERT INTO "_creatives_v_version_placements" VALUES (1, 1, 'top', 1);
INSERT INTO "_creatives_v_version_placements" VALUES (1, 2, 'top', 2);
INSERT INTO "_creatives_v_version_placements" VALUES (1, 3, 'sidebar', 3);
INSERT INTO "_creatives_v_version_steps" VALUES (1, 1, 1, 'Khẩu trang', 'mask', '6b099684eea6f63447fa1d0f');
INSERT INTO "_creatives_v_version_steps" VALUES (2, 1, 2, 'Khử khuẩn', 'hands', '6b099684eea6f63447fa1d10');
INSERT INTO "_creatives_v_version_steps" VALUES (1, 2, 3, 'Khẩu trang', 'mask', '6b099684eea6f63447fa1d14');
INSERT INTO "_creatives_v_version_steps" VALUES (2, 2, 4, 'Khử khuẩn', 'hands', '6b099684eea6f63447fa1d15');
INSERT INTO "_creatives_v_version_steps" VALUES (3, 2, 5, 'Khoảng cách', 'distance', '6b099684eea6f63447fa1d16');
INSERT INTO "_creatives_v_version_steps" VALUES (4, 2, 6, 'Không tập trung', 'no-crowd', '6b099684eea6f63447fa1d17');
INSERT INTO "_creatives_v_version_steps" VALUES (5, 2, 7, 'Khai báo y tế', 'declare', '6b099684eea6f63447fa1d18');
INSERT INTO "_creatives_v_version_pictures" VALUES (1, 1, 1, 'wide', 25, 'Hình vẽ khẩu trang và giọt nước rửa tay, bản ngang cho thông điệp 2K', '6b099684eea6f63447fa1d11');
INSERT INTO "_creatives_v_version_pictures" VALUES (2, 1, 2, 'narrow', 26, 'Hình vẽ khẩu trang và giọt nước rửa tay, bản cho điện thoại của thông điệp 2K', '6b099684eea6f63447fa1d12');
INSERT INTO "_creatives_v" VALUES (1, 1, 1, 'Thông điệp của ngành y tế', 'Thông điệp 2K phòng, chống dịch', NULL, 'Nguồn: Bộ Y tế, 9/2022', '/thong-diep-suc-khoe/thong-diep-2k', 'Đọc thông điệp', '#ffffff', '#0b5137', 1, NULL, '2026-11-27T14:41:08.215Z', '2026-11-27T14:41:08.215Z', 'published', '2026-11-27T14:41:08.221Z', '2026-11-27T14:41:08.221Z', 1);
INSERT INTO "_creatives_v" VALUES (2, 2, 2, 'Thông điệp của ngành y tế', 'Thông điệp 5K: chung sống an toàn với dịch bệnh', NULL, 'Nguồn: Bộ Y tế, 31/8/2020', '/thong-diep-suc-khoe/thong-diep-5k', 'Đọc thông điệp', '#ffffff', '#0b5137', 1, NULL, '2026-11-27T14:41:08.256Z', '2026-11-27T14:41:08.255Z', 'published', '2026-11-27T14:41:08.257Z', '2026-11-27T14:41:08.257Z', 1);
INSERT INTO "_creatives_v" VALUES (3, 3, 3, NULL, 'Nhận tin của Báo Lao động Thủ đô qua RSS', 'Tin mới của từng chuyên mục, không cần đăng ký, không theo dõi bạn đọc.', NULL, '/rss', 'Xem các kênh RSS', '#1d1a17', '#f0e6d2', 1, NULL, '2026-11-27T14:41:08.286Z', '2026-11-27T14:41:08.286Z', 'published', '2026-11-27T14:41:08.287Z', '2026-11-27T14:41:08.287Z', 1);
INSERT INTO "campaign_audit" VALUES (1, 'campaigns:1', 'Thông điệp 2K trên mọi trang', 'created', NULL, 'hệ thống', '{"name":[null,"Thông điệp 2K trên mọi trang"],"kind":[null,"public-health"],"priority":[null,"2"],"weight":[null,10],"objective":[null,"Mọi bạn đọc thấy hai việc của thông điệp 2K đang có hiệu lực."],"windows":[null,[{"id":"6b099684eea6f63447fa1d0e","startsAt":"2026-11-26T14:40:00.000Z","endsAt":"2027-01-26T14:40:00.000Z","from":null,"to":null,"weekdays":[],"startsAt_tz":"Asia/Ho_Chi_Minh","endsAt_tz":"Asia/Ho_Chi_Minh"}]],"targeting":[null,{"reach":"every-page","sections":[],"tags":[],"types":[],"width":"any"}],"goal":[null,100000],"isDismissible":[null,true],"reviewState":[null,"approved"],"revision":[null,1],"_status":[null,"published"]}', '2026-11-27T14:41:08.210Z', '2026-11-27T14:41:08.210Z');
INSERT INTO "campaign_audit" VALUES (2, 'creatives:1', 'Thông điệp 2K phòng, chống dịch', 'created', NULL, 'hệ thống', '{"campaign":[null,1],"placements":[null,["top"]],"kicker":[null,"Thông điệp của ngành y tế"],"headline":[null,"Thông điệp 2K phòng, chống dịch"],"steps":[null,[{"id":"6b099684eea6f63447fa1d0f","label":"Khẩu trang","icon":"mask"},{"id":"6b099684eea6f63447fa1d10","label":"Khử khuẩn","icon":"hands"}]],"source":[null,"Nguồn: Bộ Y tế, 9/2022"],"link":[null,"/thong-diep-suc-khoe/thong-diep-2k"],"callToAction":[null,"Đọc thông điệp"],"textColor":[null,"#ffffff"],"groundColor":[null,"#0b5137"],"pictures":[null,[{"id":"6b099684eea6f63447fa1d11","shape":"wide","image":25,"alt":"Hình vẽ khẩu trang và giọt nước rửa tay, bản ngang cho thông điệp 2K"},{"id":"6b099684eea6f63447fa1d12","shape":"narrow","image":26,"alt":"Hình vẽ khẩu trang và giọt nước rửa tay, bản cho điện thoại của thông điệp 2K"}]],"weight":[null,1],"_status":[null,"published"]}', '2026-11-27T14:41:08.231Z', '2026-11-27T14:41:08.231Z');
INSERT INTO "campaign_audit" VALUES (3, 'campaigns:2', 'Thông điệp 5K trên mọi trang (2020–2022)', 'created', NULL, 'hệ thống', '{"name":[null,"Thông điệp 5K trên mọi trang (2020–2022)"],"kind":[null,"public-health"],"priority":[null,"2"],"weight":[null,10],"objective":[null,"Mọi bạn đọc thấy năm việc của thông điệp 5K."],"windows":[null,[{"id":"6b099684eea6f63447fa1d13","startsAt":"2020-12-01T00:00:00.000Z","endsAt":"2022-09-02T17:00:00.000Z","from":null,"to":null,"weekdays":[],"startsAt_tz":"Asia/Ho_Chi_Minh","endsAt_tz":"Asia/Ho_Chi_Minh"}]],"targeting":[null,{"reach":"every-page","sections":[],"tags":[],"types":[],"width":"any"}],"isDismissible":[null,true],"reviewState":[null,"approved"],"revision":[null,1],"_status":[null,"published"]}', '2026-11-27T14:41:08.244Z', '2026-11-27T14:41:08.244Z');
INSERT INTO "campaign_audit" VALUES (4, 'creatives:2', 'Thông điệp 5K: chung sống an toàn với dịch bệnh', 'created', NULL, 'hệ thống', '{"campaign":[null,2],"placements":[null,["top"]],"kicker":[null,"Thông điệp của ngành y tế"],"headline":[null,"Thông điệp 5K: chung sống an toàn với dịch bệnh"],"steps":[null,[{"id":"6b099684eea6f63447fa1d14","label":"Khẩu trang","icon":"mask"},{"id":"6b099684eea6f63447fa1d15","label":"Khử khuẩn","icon":"hands"},{"id":"6b099684eea6f63447fa1d16","label":"Khoảng cách","icon":"distance"},{"id":"6b099684eea6f63447fa1d17","label":"Không tập trung","icon":"no-crowd"},{"id":"6b099684eea6f63447fa1d18","label":"Khai báo y tế","icon":"declare"}]],"source":[null,"Nguồn: Bộ Y tế, 31/8/2020"],"link":[null,"/thong-diep-suc-khoe/thong-diep-5k"],"callToAction":[null,"Đọc thông điệp"],"textColor":[null,"#ffffff"],"groundColor":[null,"#0b5137"],"pictures":[null,[]],"weight":[null,1],"_status":[null,"published"]}', '2026-11-27T14:41:08.259Z', '2026-11-27T14:41:08.259Z');
INSERT INTO "campaign_audit" VALUES (5, 'campaigns:3', 'Mời nhận tin qua RSS', 'created', NULL, 'hệ thống', '{"name":[null,"Mời nhận tin qua RSS"],"kind":[null,"house"],"priority":[null,"3"],"weight":[null,10],"objective":[null,"Nội dung của báo cho chỗ trống ở cột bên."],"windows":[null,[{"id":"6b099684eea6f63447fa1d19","startsAt":"2026-11-26T14:40:00.000Z","endsAt":null,"from":null,"to":null,"weekdays":[],"startsAt_tz":"Asia/Ho_Chi_Minh","endsAt_tz":"Asia/Ho_Chi_Minh"}]],"targeting":[null,{"reach":"every-page","sections":[],"tags":[],"types":[],"width":"any"}],"isDismissible":[null,true],"reviewState":[null,"approved"],"revision":[null,1],"_status":[null,"published"]}', '2026-11-27T14:41:08.282Z', '2026-11-27T14:41:08.282Z');
INSERT INTO "campaign_audit" VALUES (6, 'creatives:3', 'Nhận tin của Báo Lao động Thủ đô qua RSS', 'created', NULL, 'hệ thống', '{"campaign":[null,3],"placements":[null,["sidebar"]],"headline":[null,"Nhận tin của Báo Lao động Thủ đô qua RSS"],"text":[null,"Tin mới của từng chuyên mục, không cần đăng ký, không theo dõi bạn đọc."],"steps":[null,[]],"link":[null,"/rss"],"callToAction":[null,"Xem các kênh RSS"],"textColor":[null,"#1d1a17"],"groundColor":[null,"#f0e6d2"],"pictures":[null,[]],"weight":[null,1],"_status":[null,"published"]}', '2026-11-27T14:41:08.290Z', '2026-11-27T14:41:08.290Z');
INSERT INTO "payload_jobs" VALUES (1, '{"type":"publish","doc":{"relationTo":"articles","value":"21"},"user":{"relationTo":"users","value":3}}', NULL, 0, 0, NULL, 'schedulePublish', 'default', '2100-01-01T00:00:00.000Z', 0, '2026-11-27T14:41:09.074Z', '2026-11-27T14:41:09.074Z');
INSERT INTO "payload_migrations" VALUES (1, '20261125_155456_initial', 1, '2026-11-27T14:40:58.517Z', '2026-11-27T14:40:58.516Z');
INSERT INTO "home_page" VALUES (1, NULL, '2026-11-27T14:41:08.312Z', '2026-11-27T14:41:08.295Z');
INSERT INTO "home_page_rels" VALUES (5, 1, 1, 'sections', NULL, 2);
INSERT INTO "home_page_rels" VALUES (6, 2, 1, 'sections', NULL, 8);
INSERT INTO "home_page_rels" VALUES (7, 3, 1, 'sections', NULL, 11);
INSERT INTO "home_page_rels" VALUES (8, 4, 1, 'sections', NULL, 14);
INSERT INTO "home_page_rels" VALUES (9, 1, 1, 'recommended', 21, NULL);
INSERT INTO "home_page_rels" VALUES (10, 2, 1, 'recommended', 20, NULL);
INSERT INTO "home_page_rels" VALUES (11, 3, 1, 'recommended', 19, NULL);
INSERT INTO "home_page_rels" VALUES (12, 4, 1, 'recommended', 18, NULL);
INSERT INTO "home_page_rels" VALUES (13, 5, 1, 'recommended', 17, NULL);
INSERT INTO "navigation_items" VALUES (1, 1, '6b09967beea6f63447fa1cec', 1, NULL, NULL);
INSERT INTO "navigation_items" VALUES (2, 1, '6b09967beea6f63447fa1ced', 2, NULL, NULL);
INSERT INTO "navigation_items" VALUES (3, 1, '6b09967beea6f63447fa1cee', 5, NULL, NULL);
INSERT INTO "navigation_items" VALUES (4, 1, '6b09967beea6f63447fa1cef', 8, NULL, NULL);
INSERT INTO "navigation_items" VALUES (5, 1, '6b09967beea6f63447fa1cf0', 11, NULL, NULL);
INSERT INTO "navigation_items" VALUES (6, 1, '6b09967beea6f63447fa1cf1', 13, NULL, NULL);
INSERT INTO "navigation_items" VALUES (7, 1, '6b09967beea6f63447fa1cf2', 14, NULL, NULL);
INSERT INTO "navigation_items" VALUES (8, 1, '6b09967beea6f63447fa1cf3', 15, NULL, NULL);
INSERT INTO "navigation_items" VALUES (9, 1, '6b09967beea6f63447fa1cf4', 16, NULL, NULL);
INSERT INTO "navigation_items" VALUES (10, 1, '6b09967beea6f63447fa1cf5', NULL, 'Sự kiện', '/su-kien');
INSERT INTO "navigation_items" VALUES (11, 1, '6b09967beea6f63447fa1cf6', NULL, 'OCOP', '/san-pham-ocop');
INSERT INTO "navigation_items" VALUES (12, 1, '6b09967beea6f63447fa1cf7', NULL, 'Sức khỏe', '/thong-diep-suc-khoe');
INSERT INTO "navigation" VALUES (1, '2026-11-27T14:40:59.167Z', '2026-11-27T14:40:59.167Z');
INSERT INTO "site_identity" VALUES (1, 'Báo Lao động Thủ đô', 'Cơ quan ngôn luận của LĐLĐ TP Hà Nội', 'Báo Lao động Thủ đô', 'Liên đoàn Lao động thành phố Hà Nội', '000/GP-BTTTT (số mẫu)', '2020-01-01T12:00:00.000Z', 'Bộ Thông tin và Truyền thông', 'Địa chỉ tòa soạn (mẫu), Hà Nội', '024 0000 0000', 'toasoan@newsroom.example', 'Tổng Biên tập (mẫu)', 'Ghi rõ nguồn “Báo Lao động Thủ đô” khi phát hành lại thông tin từ trang này.', '2026-11-27T14:40:59.061Z', '2026-11-27T14:40:59.062Z');
