/** Paragraphs that Word for Windows puts on the clipboard, with its ways of lists, changes and pictures. */
const item = (level: number, list: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

export const wordDesktop = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} @list l0:level1 {mso-level-text:\\F0B7} --></style></head><body lang=VI>
<!--StartFragment-->
<p class=MsoNormal><b>Tình hình chung<o:p></o:p></b></p>
${item(1, 0, '·', 'Người dân đến sớm 30 phút.')}
${item(2, 0, 'o', 'Mang theo giấy tờ tùy thân.')}
${item(1, 0, '·', 'Gửi xe ở bãi số 2.')}
${item(1, 1, '1.', 'Việc thứ nhất.')}
${item(1, 1, '2.', 'Việc thứ hai.')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Kinh phí là <del cite="mailto:A" datetime="2026-11-20T10:00">200 triệu đồng</del><ins cite="mailto:A" datetime="2026-11-20T10:00">150 triệu đồng</ins><span style='mso-hide:all'>, mật</span>.<a style='mso-comment-reference:A_1'></a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a class=msocomanchor href="#_msocom_1">[A1]</a></span></span></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/Temp/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Temp/clip_image001.png" alt="Biểu đồ"><![endif]></p>
<h2><a name="_Toc1">Phụ lục</a></h2>
<table class=MsoTableGrid border=1><tr><td colspan=2>Đơn vị</td><td>Số hộ</td></tr><tr><td rowspan=2>Xã A</td><td>Thôn 1</td><td>12</td></tr><tr><td>Thôn 2</td><td>15</td></tr></table>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Xem lại số này.</p></div></div>
<!--EndFragment--></body></html>`
