package scan

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func TestSyntaxError(t *testing.T) {
	for _, c := range []struct {
		text   string
		reason Reason
		offset int64
	}{
		{`[`, UnexpectedEnd, 1},
		{`[1`, UnexpectedEnd, 2},
		{`[1 `, UnexpectedEnd, 3},
		{`[1,`, UnexpectedEnd, 3},
		{`[[]`, UnexpectedEnd, 3},
		{`{`, UnexpectedEnd, 1},
		{`{"a"`, UnexpectedEnd, 4},
		{`{"a" `, UnexpectedEnd, 5},
		{`{"a":`, UnexpectedEnd, 5},
		{`{"a":1`, UnexpectedEnd, 6},
		{`{"a":1,`, UnexpectedEnd, 7},
		{`-`, UnexpectedEnd, 1},
		{`1.`, UnexpectedEnd, 2},
		{`1e`, UnexpectedEnd, 2},
		{`1e+`, UnexpectedEnd, 3},
		{`tru`, UnexpectedEnd, 3},
		{`n`, UnexpectedEnd, 1},

		{`]`, ExpectedValue, 0},
		{` ,`, ExpectedValue, 1},
		{"\x00", ExpectedValue, 0},
		{"\u00a0 1", ExpectedValue, 0},
		{" \ufeff1", ExpectedValue, 1},
		{`'a'`, ExpectedValue, 0},
		{`[,1]`, ExpectedValue, 1},
		{`[1,,2]`, ExpectedValue, 3},
		{`[}`, ExpectedValue, 1},
		{`{"a":}`, ExpectedValue, 5},
		{`{"a"::1}`, ExpectedValue, 5},
		{`[1,// two` + "\n2]", ExpectedValue, 3},

		{`{1:2}`, ExpectedName, 1},
		{`{a:2}`, ExpectedName, 1},
		{`{,}`, ExpectedName, 1},
		{`{]`, ExpectedName, 1},
		{`{"a":1,b:2}`, ExpectedName, 7},
		{`{"a":1,,`, ExpectedName, 7},

		{`{"a" 1}`, ExpectedColon, 5},
		{`{"a","b"}`, ExpectedColon, 4},
		{`{"a"}`, ExpectedColon, 4},
		{`{"\u0061"=1}`, ExpectedColon, 9},

		{`[1 2]`, ExpectedComma, 3},
		{`["a""b"]`, ExpectedComma, 4},
		{`[1}`, ExpectedComma, 2},
		{`[1:2]`, ExpectedComma, 2},
		{"[1\x002]", ExpectedComma, 2},
		{`[truefalse]`, ExpectedComma, 5},
		{`{"a":1 "b":2}`, ExpectedComma, 7},
		{`{"a":1]`, ExpectedComma, 6},

		{`[1,]`, TrailingComma, 3},
		{`[1, ]`, TrailingComma, 4},
		{`{"a":1,}`, TrailingComma, 7},
		{"{\"a\":1,\n}", TrailingComma, 8},

		{`True`, BadLiteral, 0},
		{`trve`, BadLiteral, 0},
		{`[nul]`, BadLiteral, 1},
		{`[nu`, UnexpectedEnd, 3},
		{`[nx`, BadLiteral, 1},
		{`NaN`, BadLiteral, 0},
		{`Infinity`, BadLiteral, 0},
		{`undefined`, BadLiteral, 0},

		{`+1`, BadNumber, 0},
		{`.5`, BadNumber, 0},
		{`-x`, BadNumber, 1},
		{`-Infinity`, BadNumber, 1},
		{`[1.]`, BadNumber, 3},
		{`1.e3`, BadNumber, 2},
		{`[1e]`, BadNumber, 3},
		{`[1e+]`, BadNumber, 4},
		{`1.2.3`, BadNumber, 3},
		{`2022-10-03`, BadNumber, 4},
		{`0x1F`, BadNumber, 1},
		{`12kg`, BadNumber, 2},
		{`1e5e5`, BadNumber, 3},
		{`01`, LeadingZero, 1},
		{`-00`, LeadingZero, 2},
		{`[-68.1,016]`, LeadingZero, 8},

		{`"\x41"`, BadEscape, 1},
		{`"a\`, UnterminatedString, 0},
		{`"\'"`, BadEscape, 1},
		{`"\u12"`, BadEscape, 1},
		{`"\u12`, UnterminatedString, 0},
		{`"\u00g0"`, BadEscape, 1},
		{`"\U0041"`, BadEscape, 1},
		{`"ab\ud800\u00"`, BadEscape, 9},
		{"\"a\nb\"", ControlCharacter, 2},
		{"\"a\tb\"", ControlCharacter, 2},
		{"\"\\n\x00\"", ControlCharacter, 3},
		{"\"ñandú\x1f\"", ControlCharacter, 8},
		{`"abc`, UnterminatedString, 0},
		{`["ñ`, UnterminatedString, 1},
		{"\"\xc3", UnterminatedString, 0},
		{`{"a`, UnterminatedString, 1},
		{`{"a\n`, UnterminatedString, 1},

		{"\xff\xfe1\x00", ExpectedValue, 0},
		{"\xef\xbb", ExpectedValue, 0},
		{"\xef\xbb\xbf]", ExpectedValue, 3},
	} {
		want := error(&SyntaxError{c.offset, c.reason})
		for name, reader := range readers {
			for _, skip := range []bool{false, true} {
				s := New(reader(strings.NewReader(c.text)), Limits{})
				read(s, []byte(c.text), func() bool { return skip })
				if diff := cmp.Diff(want, s.Err()); diff != "" {
					t.Errorf("%q, %s, skip %t:\n%s", c.text, name, skip, diff)
				}
				if s.Peek() != 0 || s.Element() || len(s.String())+len(s.Number()) > 0 || s.Bool() {
					t.Errorf("%q: something was read after the error", c.text)
				}
			}
		}
		if want.Error() == "" {
			t.Error("an error without words")
		}
	}
}

// A value of another kind than was asked for is an error like any other.
func TestMisplacedCall(t *testing.T) {
	for name, call := range map[string]func(*Scanner){
		"OpenObject": (*Scanner).OpenObject,
		"OpenArray":  (*Scanner).OpenArray,
		"String":     func(s *Scanner) { s.String() },
		"Number":     func(s *Scanner) { s.Number() },
		"Bool":       func(s *Scanner) { s.Bool() },
		"Null":       (*Scanner).Null,
	} {
		for _, text := range []string{"", "?"} {
			s := NewBytes([]byte(text), Limits{})
			call(s)
			if err := (*SyntaxError)(nil); !errors.As(s.Err(), &err) || err.Offset != 0 {
				t.Errorf("%s of %q: %v", name, text, s.Err())
			}
		}
	}
	s := NewBytes(nil, Limits{})
	s.Skip()
	if diff := cmp.Diff(error(&SyntaxError{0, UnexpectedEnd}), s.Err()); diff != "" {
		t.Errorf("Skip of nothing:\n%s", diff)
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", " \n", "\ufeff"} {
		s := NewBytes([]byte(text), Limits{})
		if k := s.Peek(); k != 0 || s.Err() != nil {
			t.Errorf("%q: kind %q, error %v", text, k, s.Err())
		}
	}
}

func TestDepthLimit(t *testing.T) {
	const text = `{"a":[[1,2]]}`
	for depth, want := range map[int]error{
		3: nil,
		2: &LimitError{DepthLimit, 6},
		1: &LimitError{DepthLimit, 5},
	} {
		for _, skip := range []bool{false, true} {
			s := NewBytes([]byte(text), Limits{Depth: depth})
			read(s, []byte(text), func() bool { return skip })
			if diff := cmp.Diff(want, s.Err()); diff != "" {
				t.Errorf("depth %d, skip %t:\n%s", depth, skip, diff)
			}
		}
	}
	deep := strings.Repeat("[", 65) + strings.Repeat("]", 65)
	s := NewBytes([]byte(deep), Limits{})
	s.Skip()
	if diff := cmp.Diff(error(&LimitError{DepthLimit, 64}), s.Err()); diff != "" {
		t.Error(diff)
	}
}

func TestWindowLimit(t *testing.T) {
	long := strings.Repeat("a", 70)
	for _, c := range []struct {
		text string
		want error
	}{
		{`["` + long[:60] + `"]`, nil},
		{`  ["` + long[:62] + `",1]`, nil},
		{`[1,"` + long[:63] + `"]`, &LimitError{WindowLimit, 3}},
		{`[1,"\n` + long + `"]`, &LimitError{WindowLimit, 3}},
		{`{"` + long + `":1}`, &LimitError{WindowLimit, 1}},
		{`[` + strings.Repeat("1", 70) + `]`, &LimitError{WindowLimit, 1}},
		{`[` + strings.Repeat(" ", 64) + strings.Repeat("1,", 70) + `1]`, nil},
		{`[` + strings.Repeat(" ", 65) + `1]`, &LimitError{WindowLimit, 1}},
		{`[1]` + strings.Repeat("\n", 65), &LimitError{WindowLimit, 3}},
	} {
		for name, reader := range readers {
			s := New(reader(strings.NewReader(c.text)), Limits{Window: 64})
			read(s, []byte(c.text), nil)
			if diff := cmp.Diff(c.want, s.Err()); diff != "" {
				t.Errorf("%s, %s:\n%s", c.text, name, diff)
			}
			if cap(s.buf) > 64 {
				t.Errorf("%s, %s: a buffer of %d bytes", c.text, name, cap(s.buf))
			}
		}
	}
}

func TestReadError(t *testing.T) {
	fault := errors.New("cable")
	for _, text := range []string{
		``, ` `, "\xef\xbb", `[`, `[1`, `[1,`, `"abc`, `"\`, `"\u`, `"\ud800`, `"\ud800\u`, "\"\xc3", `"é`, `{"a`, `{"a"`, `{"a":`, `tr`, `12`, `[[1.5,`,
	} {
		for name, reader := range readers {
			r := io.MultiReader(reader(strings.NewReader(text)), iotest.ErrReader(fault))
			s := New(r, Limits{})
			read(s, []byte(text), nil)
			want := &ReadError{}
			if !errors.As(s.Err(), &want) || !errors.Is(s.Err(), fault) || want.Offset != int64(len(text)) {
				t.Errorf("%q, %s: %v", text, name, s.Err())
			}
		}
	}
}

type nothing struct{}

func (nothing) Read([]byte) (int, error) { return 0, nil }

type liar struct{}

func (liar) Read(p []byte) (int, error) { return len(p) + 1, nil }

func TestBadReader(t *testing.T) {
	s := New(nothing{}, Limits{})
	if s.Skip(); !errors.Is(s.Err(), io.ErrNoProgress) {
		t.Error(s.Err())
	}
	s = New(liar{}, Limits{})
	if s.Skip(); !errors.Is(s.Err(), errBadCount) {
		t.Error(s.Err())
	}
}

// What was there before the reader failed is read.
func TestReadBeforeError(t *testing.T) {
	r := iotest.DataErrReader(io.MultiReader(strings.NewReader(`[1,"a" `), iotest.ErrReader(io.ErrUnexpectedEOF)))
	s := New(r, Limits{})
	s.Peek()
	s.OpenArray()
	if !s.Element() || string(s.Number()) != "1" || !s.Element() || !bytes.Equal(s.String(), []byte("a")) || s.Err() != nil {
		t.Fatal(s.Err())
	}
	if s.Element() || !errors.Is(s.Err(), io.ErrUnexpectedEOF) {
		t.Error(s.Err())
	}
}
