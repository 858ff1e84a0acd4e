extension ExpressionTests {
  /// Expressions and their values by Vega 6: a letter for the type, and the text.
  static let vega3: [(expression: String, value: String)] = [
    ("indexof(datum.s, 'zz')", "N:-1"),
    ("indexof(datum.s, '')", "N:0"),
    ("indexof(datum.l, 2)", "N:2"),
    ("indexof(datum.l, '2')", "N:-1"),
    ("indexof(datum.s, 'o', 5)", "N:7"),
    ("lastindexof(datum.s, 'o')", "N:7"),
    ("lastindexof(datum.s, 'o', 5)", "N:4"),
    ("lastindexof(datum.l, 3)", "N:0"),
    ("replace(datum.s, 'o', '0')", "S:Hell0 World"),
    ("replace(datum.s, /o/g, '0')", "S:Hell0 W0rld"),
    ("replace(datum.s, /O/gi, '0')", "S:Hell0 W0rld"),
    ("replace(datum.s, /(\\w+) (\\w+)/, '$2 $1')", "S:World Hello"),
    ("replace(datum.s, regexp('l+'), '[$&]')", "S:He[ll]o World"),
    ("replace(datum.s, /x*/g, '-')", "S:-H-e-l-l-o- -W-o-r-l-d-"),
    ("replace('abc', 'b', \"$`$'$$\")", "S:aac$c"),
    ("replace('2012-01-02', /(?<y>\\d+)-(?<m>\\d+)/, '$<m>/$<y>')", "S:01/2012-02"),
    ("replace('aaa', /a{2}/, 'b')", "S:ba"),
    ("replace('abc', /b/, '$1')", "S:a$1c"),
    ("replace('x-y', /(-)/, '$10')", "S:x-0y"),
    ("test(/^H.*d$/, datum.s)", "B:true"),
    ("test(/hello/, datum.s)", "B:false"),
    ("test(/hello/i, datum.s)", "B:true"),
    ("test(/\\bWor/, datum.s)", "B:true"),
    ("test(/[A-Z][a-z]+\\s[^a-z]/, datum.s)", "B:true"),
    ("test('^\\\\d+$', datum.d)", "B:true"),
    ("test(/^\\d+$/, datum.n)", "B:false"),
    ("test(/a|b|c$/, 'xxc')", "B:true"),
    ("test(/^(?:a|bc)+$/, 'abcabc')", "B:true"),
    ("test(/^(a+)\\1$/, 'aaaa')", "B:true"),
    ("test(/^(a+)\\1$/, 'aaa')", "B:false"),
    ("test(/foo(?=bar)/, 'foobar')", "B:true"),
    ("test(/foo(?!bar)/, 'foobar')", "B:false"),
    ("test(/^a.c$/, 'a\\nc')", "B:false"),
    ("test(/^c$/m, 'a\\nc')", "B:true"),
    ("test(/^c$/, 'a\\nc')", "B:false"),
    ("test(/[\\d-]+/, '-')", "B:true"),
    ("test(/[^]/, 'a')", "B:true"),
    ("test(/[]/, 'a')", "B:false"),
    ("test(/\\u0041/, 'A')", "B:true"),
    ("test(/\\x41/, 'A')", "B:true"),
    ("test(/\\//, 'a/b')", "B:true"),
    ("test(/[/]/, 'a/b')", "B:true"),
    ("test(/a{,2}/, 'a{,2}')", "B:true"),
    ("test(/\\$\\{\\}/, '${}')", "B:true"),
    ("replace('foobar', /o*?b/, '_')", "S:f_ar"),
    ("replace('foobar', /(o)|(b)/g, '<$1$2>')", "S:f<o><o><b>ar"),
    ("replace('aaaa', /a{1,3}?/g, 'b')", "S:bbbb"),
    ("replace('abab', /(?:ab)+/, 'x')", "S:x"),
    ("replace('zaacbbbcac', /(z)((a+)?(b+)?(c))*/, '[$3|$4|$5]')", "S:[a||c]"),
    ("replace('aBc', /[b-c]/gi, '_')", "S:a__"),
    ("replace('a.b.c', /\\./g, '')", "S:abc"),
    ("replace('tel 555', /[^\\d]/g, '')", "S:555"),
    ("replace('  x ', /^\\s+|\\s+$/g, '')", "S:x"),
    ("replace('ÄÖ', /ä/i, 'x')", "S:xÖ"),
    ("regexp('a+', 'g')", "S:/a+/g"),
    ("regexp(/a/g)", "S:/a/g"),
    ("/a\\/b/", "S:/a\\/b/"),
    ("parseFloat('12.5px')", "N:12.5"),
    ("parseFloat('.5.5')", "N:0.5"),
    ("parseFloat('-1e3z')", "N:-1000"),
    ("parseFloat('e3')", "N:NaN"),
    ("parseFloat(datum.n)", "N:3.5"),
    ("parseInt('12px')", "N:12"),
    ("parseInt('0x1F')", "N:31"),
    ("parseInt('ff', 16)", "N:255"),
    ("parseInt('101', 2)", "N:5"),
    ("parseInt('9', 8)", "N:NaN"),
    ("parseInt(datum.n)", "N:3"),
    ("parseInt(datum.nul)", "N:NaN"),
    ("btoa('hello')", "S:aGVsbG8="),
    ("btoa('é')", "S:6Q=="),
    ("atob('aGVsbG8=')", "S:hello"),
    ("atob('aGVsbG8')", "S:hello"),
    ("btoa('ab')", "S:YWI="),
    ("pad('a', 5)", "S:a    "),
    ("pad('a', 5, '-', 'left')", "S:----a"),
    ("pad('a', 6, '-', 'center')", "S:--a---"),
    ("pad('abc', 2)", "S:abc"),
    ("pad(5, 3, 0, 'left')", "S:  5"),
    ("pad('a', 4, 'xy')", "S:axyxyxy"),
    ("truncate(datum.s, 6)", "S:Hello…"),
    ("truncate(datum.s, 6, 'left')", "S:…World"),
    ("truncate(datum.s, 6, 'center')", "S:Hel…ld"),
    ("truncate(datum.s, 6, 'right', '...')", "S:Hel..."),
    ("truncate(datum.s, 50)", "S:Hello World"),
    ("truncate(datum.s, 0)", "S:…"),
    ("truncate(datum.s, 1, 'left')", "S:…"),
    ("truncate(12345, 3)", "S:12…"),
    ("truncate('hello', 2, 'center', '')", "S:ho"),
    ("extent(datum.l)", "A:1,3"),
    ("extent([])", "A:,"),
    ("extent([null, 5, NaN, 2])", "A:2,5"),
    ("extent(datum.w)", "A:a,b"),
    ("clampRange([-2,3], 0, 10)", "A:0,5"),
    ("clampRange([8,12], 0, 10)", "A:6,10"),
    ("clampRange([5,1], 0, 3)", "A:0,3"),
    ("inrange(2, [1, 3])", "B:true"),
    ("inrange(3, [1, 3], true, false)", "B:false"),
    ("inrange(1, [1, 3], false)", "B:false"),
    ("inrange(5, [9, 1])", "B:true"),
    ("inrange('b', ['a','c'])", "B:true"),
    ("join(datum.l)", "S:3,1,2"),
    ("join(datum.l, '-')", "S:3-1-2"),
    ("join([1, null, 'a'], '+')", "S:1++a"),
    ("join(datum.l, '')", "S:312"),
    ("lerp([0, 10], 0.25)", "N:2.5"),
    ("lerp([0, 10], 2)", "N:20"),
    ("lerp([1, 5, 9], 0.5)", "N:5"),
    ("lerp([0, 10], 'x')", "N:0"),
    ("peek(datum.l)", "N:2"),
    ("peek(datum.s)", "S:d"),
    ("pluck([{a: 1}, {a: 2}], 'a')", "A:1,2"),
    ("pluck([{a: {b: 1}}], 'a.b')", "A:1"),
    ("reverse(datum.l)", "A:2,1,3"),
    ("sequence(3)", "A:0,1,2"),
    ("sequence(1, 4)", "A:1,2,3"),
    ("sequence(0, 1, 0.3)", "A:0,0.3,0.6,0.8999999999999999"),
    ("sequence(3, 0, -1)", "A:3,2,1"),
    ("sequence(0, 3, -1)", "A:"),
    ("sort(datum.l)", "A:1,2,3"),
    ("sort([10, 9, 1])", "A:1,9,10"),
    ("sort(datum.w)", "A:a,b"),
    ("sort([true, null, 3, false])", "A:,false,true,3"),
    ("span([1, 7])", "N:6"),
    ("span([7])", "N:0"),
    ("span([])", "N:0"),
    ("span(['3', '10'])", "N:7"),
    ("merge({a: 1, b: 2}, {b: 3}).b", "N:3"),
    ("merge(datum.o, {z: 1}).k", "S:q"),
    ("flush([0, 10], 1, 2, 'l', 'r', 'c')", "S:l"),
    ("flush([0, 10], 9, 2, 'l', 'r', 'c')", "S:r"),
    ("flush([0, 10], 5, 2, 'l', 'r', 'c')", "S:c"),
    ("datetime(2012, 1, 29)", "D:Wed Feb 29 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime(2012, 13)", "D:Fri Feb 01 2013 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    (
      "datetime(2012, 0, 1, 25)", "D:Mon Jan 02 2012 01:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    ("datetime(99, 0)", "D:Fri Jan 01 1999 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime(-1, 0)", "D:Fri Jan 01 -0001 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime('2012-06-01')", "D:Fri Jun 01 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime('Jan 5, 2010')", "D:Tue Jan 05 2010 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime(0)", "D:Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime(null)", "D:Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("datetime('nope')", "D:Invalid Date"),
    ("datetime(datum.missing)", "D:Invalid Date"),
    ("datetime(datum.when)", "D:Tue Jan 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"),
    ("utc(2012)", "N:1325376000000"),
    ("utc(2012, 5, 6, 7, 8, 9, 10)", "N:1338966489010"),
    (
      "timeOffset('day', datum.when, 2)",
      "D:Thu Jan 03 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('day', datum.when)",
      "D:Wed Jan 02 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('month', datetime(2012,0,31), 1)",
      "D:Fri Mar 02 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('year', datum.when, -3)",
      "D:Fri Jan 01 2016 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('week', datum.when, 2.7)",
      "D:Tue Jan 15 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('hours', datum.when, 5)",
      "D:Tue Jan 01 2019 05:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('minutes', datum.when, 5)",
      "D:Tue Jan 01 2019 00:05:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('seconds', datum.when, 5)",
      "D:Tue Jan 01 2019 00:00:05 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('milliseconds', datum.when, 5)",
      "D:Tue Jan 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('date', datum.when, 5)",
      "D:Sun Jan 06 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('quarter', datetime(2012,1,15), 1)",
      "D:Sun Apr 15 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('quarter', datetime(2012,1,15), -1)",
      "D:Sun Jan 15 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('quarter', datetime(2012,2,15), -2)",
      "D:Sat Oct 15 2011 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('quarter', datetime(2012,0,15), -1)",
      "D:Sat Oct 15 2011 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeOffset('quarter', datetime(2012,0,15), 3)",
      "D:Mon Oct 15 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "utcOffset('month', datum.when, 1)",
      "D:Fri Feb 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    ("length(timeSequence('month', datum.when, datum.later))", "N:6"),
    (
      "timeSequence('quarter', datetime(2012,1,15), datetime(2012,8,1))",
      "A:Sun Apr 01 2012 00:00:00 GMT+0000 (Coordinated Universal Time),Sun Jul 01 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeSequence('week', datetime(2012,1,15), datetime(2012,2,15), 2)",
      "A:Sun Feb 19 2012 00:00:00 GMT+0000 (Coordinated Universal Time),Sun Mar 04 2012 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "timeSequence('year', datetime(2012,1,15), datetime(2018,2,15), 2)",
      "A:Tue Jan 01 2013 00:00:00 GMT+0000 (Coordinated Universal Time),Thu Jan 01 2015 00:00:00 GMT+0000 (Coordinated Universal Time),Sun Jan 01 2017 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    (
      "utcSequence('day', datum.when, datetime(2019,0,8), 3)",
      "A:Tue Jan 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time),Fri Jan 04 2019 00:00:00 GMT+0000 (Coordinated Universal Time),Mon Jan 07 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"
    ),
    ("timeSequence('hours', datum.when, datum.when)", "A:"),
    ("timeUnitSpecifier('month')", "S:%b"),
  ]
}
