/**
 * The paper as its pages name it. What only the paper's own papers say (licence, address, names) is
 * marked as a sample, for the newsroom to replace.
 */
export const siteIdentity = {
  paperName: 'Báo Lao động Thủ đô',
  tagline: 'Cơ quan ngôn luận của LĐLĐ TP Hà Nội',
  agency: 'Báo Lao động Thủ đô',
  governingBody: 'Liên đoàn Lao động thành phố Hà Nội',
  licenceNumber: '000/GP-BTTTT (số mẫu)',
  licenceDate: '2020-01-01',
  licenceIssuer: 'Bộ Thông tin và Truyền thông',
  address: 'Địa chỉ tòa soạn (mẫu), Hà Nội',
  phone: '024 0000 0000',
  email: 'toasoan@newsroom.example',
  responsibleEditor: 'Tổng Biên tập (mẫu)',
  copyright: 'Ghi rõ nguồn “Báo Lao động Thủ đô” khi phát hành lại thông tin từ trang này.',
}
