package scan

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestProblem(t *testing.T) {
	for _, c := range []struct {
		text, decoded string
		want          []Problem
	}{
		{`"ñandú – «€» 𝄞"`, "ñandú – «€» 𝄞", nil},
		{`""`, "", nil},
		{"\"a\xffb\xfe\"", "a\ufffdb\ufffd", []Problem{{BadUTF8, 2, ""}}},
		{"\"ca\xf1a de az\xfacar\"", "ca\ufffda de az\ufffdcar", []Problem{{BadUTF8, 3, ""}}},
		{"\"12345678\xc3\"", "12345678\ufffd", []Problem{{BadUTF8, 9, ""}}},
		{"\"1234567\xc3\"", "1234567\ufffd", []Problem{{BadUTF8, 8, ""}}},
		{"\"123456ñ\xb1\"", "123456ñ\ufffd", []Problem{{BadUTF8, 9, ""}}},
		{"\"\xc0\x80\"", "\ufffd\ufffd", []Problem{{BadUTF8, 1, ""}}},
		{"\"aaaaaaaa\xc1\xbfaaaaaaaa\"", "aaaaaaaa\ufffd\ufffdaaaaaaaa", []Problem{{BadUTF8, 9, ""}}},
		{"\"\xed\xa0\x80\"", "\ufffd\ufffd\ufffd", []Problem{{BadUTF8, 1, ""}}},
		{"\"\xf4\x90\x80\x80\"", "\ufffd\ufffd\ufffd\ufffd", []Problem{{BadUTF8, 1, ""}}},
		{"\"\ufffd\"", "\ufffd", nil},
		{`"\ufffd"`, "\ufffd", nil},
		{`"\"\\\/\b\f\n\r\t\u00f1\u20AC\ud834\udd1e"`, "\"\\/\b\f\n\r\tñ€𝄞", nil},
		{`"\ud800"`, "\ufffd", []Problem{{LoneSurrogate, 1, ""}}},
		{`"\udc00x\ud800"`, "\ufffdx\ufffd", []Problem{{LoneSurrogate, 1, ""}}},
		{`"\ud834\ud834\udd1e"`, "\ufffd𝄞", []Problem{{LoneSurrogate, 1, ""}}},
		{`"a\ud834\n"`, "a\ufffd\n", []Problem{{LoneSurrogate, 2, ""}}},
		{`"\ud834\u0041"`, "\ufffdA", []Problem{{LoneSurrogate, 1, ""}}},
		{"\"\\ud800\xff\\ud800\xff\"", "\ufffd\ufffd\ufffd\ufffd", []Problem{{LoneSurrogate, 1, ""}, {BadUTF8, 7, ""}}},
		{"\ufeff\"a\"", "a", []Problem{{ByteOrderMark, 0, ""}}},
		{"\ufeff \"a\" \n", "a", []Problem{{ByteOrderMark, 0, ""}}},
		{`"a" "b"`, "a", []Problem{{Trailing, 4, ""}}},
		{"\"a\"\n\x00", "a", []Problem{{Trailing, 4, ""}}},
	} {
		for name, reader := range readers {
			var got []Problem
			s := New(reader(strings.NewReader(c.text)), Limits{})
			s.Report = func(p Problem) { got = append(got, p) }
			if s.Peek() != '"' {
				t.Errorf("%q, %s: no string", c.text, name)
			}
			if decoded := string(s.String()); decoded != c.decoded {
				t.Errorf("%q, %s: %q", c.text, name, decoded)
			}
			s.End()
			s.End()
			if diff := cmp.Diff(c.want, got); diff != "" || s.Err() != nil {
				t.Errorf("%q, %s: %v\n%s", c.text, name, s.Err(), diff)
			}
		}
	}
}

func TestDuplicateName(t *testing.T) {
	for _, c := range []struct {
		text string
		want []Problem
	}{
		{`{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}`, nil},
		{`{"a":1,"a":2,"b":{"a":1,"a":2},"a":3}`, []Problem{
			{DuplicateName, 7, "a"}, {DuplicateName, 24, "a"}, {DuplicateName, 31, "a"},
		}},
		{`{"a":1,"\u0061":2}`, []Problem{{DuplicateName, 7, "a"}}},
		{`{"":1,"":2}`, []Problem{{DuplicateName, 6, ""}}},
		{`{"tlp":"RED","TLP":"CLEAR"}`, nil},
	} {
		for name, reader := range readers {
			var got []Problem
			s := New(reader(strings.NewReader(c.text)), Limits{})
			s.Report = func(p Problem) { got = append(got, p) }
			s.Skip()
			if diff := cmp.Diff(c.want, got); diff != "" || s.Err() != nil {
				t.Errorf("%s, %s: %v\n%s", c.text, name, s.Err(), diff)
			}
		}
	}
}

// An object with very many names takes no more than its share of time, and
// what is nested in it is not mixed up with it.
func TestManyNames(t *testing.T) {
	var b strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&b, `,"%d":{"%d":1,"x":{}}`, i, i)
	}
	text := "{" + b.String()[1:] + `,"17":2,"199999":3}`
	var got []string
	s := NewBytes([]byte(text), Limits{})
	s.Report = func(p Problem) { got = append(got, p.Name) }
	s.Skip()
	if diff := cmp.Diff([]string{"17", "199999"}, got); diff != "" || s.Err() != nil {
		t.Errorf("%v\n%s", s.Err(), diff)
	}
}

func TestNoReport(t *testing.T) {
	s := NewBytes([]byte("\ufeff{\"a\":\"\xff\\ud800\",\"a\":1}}"), Limits{})
	s.Skip()
	s.End()
	if s.Err() != nil {
		t.Error(s.Err())
	}
}
