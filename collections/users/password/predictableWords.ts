/**
 * What people here put into passwords: the word itself, the paper, jobs, cities, endearments,
 * keyboard habits. Without marks and spaces, as they are compared.
 */
export const predictableWords: readonly string[] = [
  ...[
    'matkhau',
    'matma',
    'password',
    'passwd',
    'parola',
    'dangnhap',
    'login',
    'welcome',
    'xinchao',
  ],
  ...['chaomung', 'hello', 'letmein', 'secret', 'bimat', 'changeme', 'doimatkhau', 'macdinh'],
  ...['default', 'test', 'thunghiem', 'demo', 'admin', 'administrator', 'quantri', 'quantrivien'],
  ...['root', 'user', 'nguoidung', 'taikhoan', 'account', 'editor', 'reporter', 'toasoan'],
  ...['newsroom', 'phongvien', 'bientap', 'bientapvien', 'tongbientap', 'truyenthong', 'nhabao'],
  ...['baochi', 'laodongthudo', 'baolaodong', 'laodong', 'thudo', 'ldtd', 'congdoan', 'hanoi'],
  ...[
    'hanoimoi',
    'saigon',
    'tphcm',
    'hochiminh',
    'danang',
    'haiphong',
    'hue',
    'vietnam',
    'vietnamvodich',
  ],
  ...['anhyeuem', 'emyeuanh', 'yeuem', 'yeuanh', 'iloveyou', 'loveyou', 'conyeu', 'giadinh'],
  ...['tinhyeu', 'cuatoi', 'cuaem', 'cuaanh', 'cuaminh', 'nguyenvan', 'nguyenthi', 'tranvan'],
  ...['tranthi', 'levan', 'lethi', 'phamvan', 'phamthi'],
  ...['khongbiet', 'khongco', 'khongnho', 'nguyen', 'tran', 'qwerty', 'qwertyuiop', 'asdfghjkl'],
  ...['asdf', 'zxcvbnm', 'zxcv', 'qwer', 'qaz', 'wsx', 'edc', 'abc', 'xyz', 'nam', 'com', 'www'],
]
