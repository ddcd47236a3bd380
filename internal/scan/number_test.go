package scan

import (
	"fmt"
	"math"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestParseFloat(t *testing.T) {
	for _, c := range []struct {
		text   string
		f      float64
		digits int
		ok     bool
	}{
		{"0", 0, 0, true},
		{"-0.00", math.Copysign(0, -1), 0, true},
		{"1.500", 1.5, 2, true},
		{"1e2", 100, 1, true},
		{"100", 100, 1, true},
		{"0.00120", 0.0012, 2, true},
		{"10.01", 10.01, 4, true},
		{"-69.040000000000000001", -69.04, 20, true},
		{"0.1234567890123456789012345", 0.12345678901234568, 25, true},
		{"9007199254740993", 9007199254740992, 16, true},
		{"9007199254740993e1", 90071992547409930, 16, true},
		{"9007199254740993e-21", 9007199254740993e-21, 16, true},
		{"1e22", 1e22, 1, true},
		{"1e23", 1e23, 1, true},
		{"5e-324", 5e-324, 1, true},
		{"1e-400", 0, 1, true},
		{"1e-99999999999999999999", 0, 1, true},
		{"0e99999999999999999999", 0, 0, true},
		{"1.7976931348623157e308", math.MaxFloat64, 17, true},
		{"1.8e308", 0, 2, false},
		{"-1e400", 0, 1, false},
		{"1e99999999999999999999", 0, 1, false},
		{"1" + strings.Repeat("0", 400), 0, 1, false},
		{"1" + strings.Repeat("0", 30) + "e-30", 1, 1, true},
	} {
		f, digits, ok := ParseFloat([]byte(c.text))
		if f != c.f || math.Signbit(f) != math.Signbit(c.f) || digits != c.digits || ok != c.ok {
			t.Errorf("%s: %v, %d digits, %t", c.text, f, digits, ok)
		}
	}
	for _, text := range []string{"", "-", "01", "1.", ".5", "+1", "1e", "0x10", "1_0", "Inf", "NaN", "1 ", " 1", "1,"} {
		if f, digits, ok := ParseFloat([]byte(text)); ok {
			t.Errorf("%q: %v, %d digits", text, f, digits)
		}
		if n, ok := ParseInt([]byte(text)); ok {
			t.Errorf("%q: %d", text, n)
		}
	}
}

func TestParseInt(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int64
		ok   bool
	}{
		{"0", 0, true},
		{"-0", 0, true},
		{"0.000e-9", 0, true},
		{"0e999999999999999999999", 0, true},
		{"1", 1, true},
		{"1.0", 1, true},
		{"1e2", 100, true},
		{"10e-1", 1, true},
		{"-12.50e1", -125, true},
		{"0.00000000000000000001e20", 1, true},
		{"100000000000000000000e-20", 1, true},
		{"9007199254740992", 1 << 53, true},
		{"-9007199254740992.000", -1 << 53, true},
		{"9007199254740993", 0, false},
		{"9007199254740992.1", 0, false},
		{"90071992547409920", 0, false},
		{"18446744073709551617", 0, false},
		{"1.5", 0, false},
		{"1e-1", 0, false},
		{"1e16", 0, false},
		{"1e400", 0, false},
		{"1e-400", 0, false},
		{"1e99999999999999999999", 0, false},
		{"-1e-99999999999999999999", 0, false},
	} {
		if n, ok := ParseInt([]byte(c.text)); n != c.n || ok != c.ok {
			t.Errorf("%s: %d, %t", c.text, n, ok)
		}
	}
	for _, text := range []string{"1e400", "-1e999999999", "1e-999999999", "-69.0412345"} {
		b := []byte(text)
		if n := testing.AllocsPerRun(10, func() { ParseInt(b) }); n > 0 {
			t.Errorf("ParseInt(%s) allocates", text)
		}
	}
}

func TestIsInt(t *testing.T) {
	for text, want := range map[string]bool{
		"0": true, "-0.0": true, "0e-9": true, "1.0": true, "1e2": true, "10e-1": true, "1e400": true, "90071992547409930": true,
		"1.5": false, "1e-1": false, "1e-400": false, "01": false, "": false, "1 ": false,
	} {
		if got := IsInt([]byte(text)); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

func TestSpelling(t *testing.T) {
	for text, want := range map[string]string{
		"-69.04,-16.56]": "-69.04", "1e2 ": "1e2", "7": "7", "": "", "]": "",
	} {
		if got := string(Spelling([]byte(text))); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// A number that comes in small pieces is not read anew for each, which would
// take hours.
func TestLongNumber(t *testing.T) {
	text := strings.Repeat("1", 4<<20) + "." + strings.Repeat("0", 1<<20)
	s := New(readers["one byte"](strings.NewReader(text)), Limits{})
	if s.Peek(); string(s.Number()) != text || s.Err() != nil {
		t.Error(s.Err())
	}
}

func TestPosition(t *testing.T) {
	for _, c := range []struct {
		text     string
		lon, lat float64
		rest     string
	}{
		{"[-69.04,-16.56],", -69.04, -16.56, ","},
		{" [\n -69.04 ,\r\n\t-16.5600 ] ,", -69.04, -16.56, " ,"},
		{"[0,-0.0]", 0, math.Copysign(0, -1), ""},
		{"[-69,1]]", -69, 1, "]"},
		{"[9007199254740992,-68.1193415234567]", 9007199254740992, -68.1193415234567, ""},
		{"[9007199254740993,-68.119341523456701]", 9007199254740992, -68.119341523456701, ""},
		{"[0.00000000000000001,1.0000000000000000]", 1e-17, 1, ""},
		{"[0.12345678901234567,99999999999999999]", 0.12345678901234567, 99999999999999999, ""},
	} {
		for name, reader := range readers {
			s := New(reader(strings.NewReader(c.text)), Limits{})
			lon, lat, ok := s.Position()
			if lon != c.lon || lat != c.lat || math.Signbit(lat) != math.Signbit(c.lat) || !ok {
				t.Errorf("%q, %s: %v, %v, %t", c.text, name, lon, lat, ok)
			}
			if rest := c.text[s.Offset():]; rest != c.rest {
				t.Errorf("%q, %s: %q left", c.text, name, rest)
			}
		}
	}
	for _, text := range []string{
		"", " ", "1", "[", "[]", "[1]", "[1,", "[1,2", "[1,2,3]", "[1,2 3]", "[1 2]", "[,2]", "[1,]", "[1,2}", "{1,2]",
		"[1e0,2]", "[1,2e1]", "[01,2]", "[1,-02]", "[1.,2]", "[1,.5]", "[+1,2]", "[-,2]", "[1,null]", `["1","2"]`, "[1,[2]]",
		"[123456789012345678,1]", "[1,-69.0412345678901234]", "[0.000000000000000001,1]", "[1,0.1234567890123456789012345]",
		"[1" + strings.Repeat("0", 30) + ",2]", "[NaN,1]", "[1,2\x00]",
	} {
		for name, reader := range readers {
			s := New(reader(strings.NewReader(text)), Limits{})
			s.Peek()
			at := s.Offset()
			if lon, lat, ok := s.Position(); ok || lon != 0 || lat != 0 || s.Offset() != at {
				t.Errorf("%q, %s: %v, %v, %t, %d bytes read", text, name, lon, lat, ok, s.Offset()-at)
			}
		}
	}
	s := NewBytes([]byte("[[1,2]]"), Limits{Depth: 1})
	s.OpenArray()
	if _, _, ok := s.Position(); ok {
		t.Error("a position deeper than the limit")
	}
}

func TestDecimal(t *testing.T) {
	const text = "[ 0,-0.0 ,12.5\r\n, -3 ,1e2,123456789012345678,\"5\",0.12345678901234567 ,17.]"
	want := []string{"0", "-0", "12.5", "-3", "other", "other", "other", "0.12345678901234566", "other"}
	for name, reader := range readers {
		s := New(reader(strings.NewReader(text)), Limits{})
		s.Peek()
		s.OpenArray()
		var got []string
		for s.Element() && len(got) < len(want) {
			s.Peek()
			at := s.Offset()
			f, ok := s.Decimal()
			if ok {
				got = append(got, strconv.FormatFloat(f, 'g', -1, 64))
				continue
			}
			if f != 0 || s.Offset() != at {
				t.Errorf("%s: %v, and %d bytes read", name, f, s.Offset()-at)
			}
			got = append(got, "other")
			if text[at:at+3] == "17." { // no number at all
				break
			}
			s.Skip()
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q", name, got)
		}
	}
	s := NewBytes([]byte("[1 2]"), Limits{})
	s.OpenArray()
	s.Element()
	if _, ok := s.Decimal(); ok {
		t.Error("two numbers without a comma between them")
	}
}

var numberGrammar = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

func FuzzNumbers(f *testing.F) {
	for _, text := range []string{
		"0", "-0", "1.500", "-69.0412345", "1e2", "10e-1", "1e400", "1e-400", "9007199254740993", "0.1234567890123456789",
		"123456789012345678901234567890", "2.2250738585072011e-308", "8.5e-324", "01", "1.", "-", "1e+", "0.00000001e8", "100000\xfe0",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		b := []byte(text)
		got, digits, ok := ParseFloat(b)
		want, err := strconv.ParseFloat(text, 64)
		valid := numberGrammar.MatchString(text)
		if ok != (valid && err == nil) {
			t.Fatalf("ParseFloat(%q) ok %t", text, ok)
		}
		if ok && (got != want || math.Signbit(got) != math.Signbit(want)) {
			t.Fatalf("ParseFloat(%q) = %v, not %v", text, got, want)
		}
		if valid && digits != significant(text) {
			t.Fatalf("ParseFloat(%q): %d digits, not %d", text, digits, significant(text))
		}
		if n, ok := ParseInt(b); !valid && ok {
			t.Fatalf("ParseInt(%q) = %d", text, n)
		} else if exact, known := integer(text); valid && known && (ok != (exact != nil) || ok && exact.Int64() != n) {
			t.Fatalf("ParseInt(%q) = %d, %t, not %v", text, n, ok, exact)
		}
		s := NewBytes(b, Limits{})
		if valid {
			if spelled := s.Number(); string(spelled) != text || s.Err() != nil {
				t.Fatalf("Number of %q: %q, %v", text, spelled, s.Err())
			}
		} else if s.Number(); s.Err() == nil && s.Offset() == int64(len(b)) {
			t.Fatalf("%q is a number", text)
		}
		if strings.ContainsAny(text, " \t\r\n,]") {
			return // more than a number, which a position may have
		}
		s = NewBytes(fmt.Appendf(nil, "[%s, -1.5]", b), Limits{})
		if lon, lat, read := s.Position(); read && (!ok || lon != want || math.Signbit(lon) != math.Signbit(want) || lat != -1.5 || digits > 17) {
			t.Fatalf("position with %q: %v, %v", text, lon, lat)
		} else if !read && valid && digits <= 15 && len(text) <= 17 && !strings.ContainsAny(text, "eE") {
			t.Fatalf("no position with %q", text)
		}
		s = NewBytes(fmt.Appendf(nil, "[%s\t]", b), Limits{})
		s.OpenArray()
		s.Element()
		if n, read := s.Decimal(); read && (!ok || n != want || math.Signbit(n) != math.Signbit(want) || digits > 17 || s.Element() || s.Err() != nil) {
			t.Fatalf("decimal %q: %v, %v", text, n, s.Err())
		} else if !read && valid && digits <= 15 && len(text) <= 17 && !strings.ContainsAny(text, "eE") {
			t.Fatalf("no decimal in %q", text)
		}
	})
}

// significant counts digits in the plainest way.
func significant(text string) int {
	mantissa, _, _ := strings.Cut(strings.ToLower(text), "e")
	return len(strings.Trim(strings.NewReplacer(".", "", "-", "").Replace(mantissa), "0"))
}

// integer returns the exact value if it is an integer within ±2^53. known is
// false for exponents that are too large to work out.
func integer(text string) (n *big.Int, known bool) {
	if _, exp, ok := strings.Cut(strings.ToLower(text), "e"); ok {
		if e, err := strconv.Atoi(exp); err != nil || e < -5000 || e > 5000 {
			return nil, false
		}
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok || !r.IsInt() || r.Num().CmpAbs(big.NewInt(1<<53)) > 0 {
		return nil, true
	}
	return r.Num(), true
}
