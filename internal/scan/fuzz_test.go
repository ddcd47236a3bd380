package scan

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"
)

// FuzzScanner compares with jsontext, which is as strict but stops at what is
// a problem here: what it accepts has no problem, and the tokens are the same.
func FuzzScanner(f *testing.F) {
	for _, text := range []string{
		`{"a":[1,-2.5e3,true,false,null,"ñ\u00e1\ud834\udd1e"],"b":{}}`,
		`{"a":1,"a":2}`, "\ufeff{}", "[\"\xff\",\"\\ud800\"]", `[1] [2]`, `[01]`, `[1,]`, "\"\t\"", `"\ud834\ud834\udd1e"`,
		`{"type":"Polygon","coordinates":[[[-69.04,-16.56],[-69.1, -16.6 ],[ 1e2,2],[1,2,3]]]}`,
		`["abcdefghijklmnñopqrs","«año»","12345678","1234567€"]`, `{"":{"":{"":[[[[]]]]}}}`, " \n\t1\r\n",
	} {
		f.Add([]byte(text), byte(len(text)))
	}
	limits := Limits{Depth: 10_000}
	f.Fuzz(func(t *testing.T, text []byte, size byte) {
		strict, lax := verdict(NewBytes(text, limits))
		if want := jsontext.Value(text).IsValid(); strict != want {
			t.Fatalf("%q: valid %t, jsontext says %t", text, strict, want)
		}
		allow := []jsontext.Options{jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)}
		if want := jsontext.Value(text).IsValid(allow...); lax != want {
			t.Fatalf("%q: syntax %t, jsontext says %t", text, lax, want)
		}
		if lax {
			if diff := cmp.Diff(theirTokens(t, text, allow...), ourTokens(NewBytes(text, limits), false)); diff != "" {
				t.Fatalf("%q:\n%s", text, diff)
			}
		}
		whole := ourTokens(NewBytes(text, limits), true)
		if diff := cmp.Diff(floats(ourTokens(NewBytes(text, limits), false)), floats(whole)); diff != "" {
			t.Fatalf("%q, with positions:\n%s", text, diff)
		}
		r := &pieces{bytes.NewReader(text), func() int { return int(size) }}
		if diff := cmp.Diff(read(NewBytes(text, limits), text, nil), read(New(r, limits), text, nil)); diff != "" {
			t.Fatalf("%q, in pieces of %d:\n%s", text, size, diff)
		}
	})
}

// verdict tells whether a text is I-JSON, and whether it is JSON at least.
func verdict(s *Scanner) (strict, lax bool) {
	strict, lax = true, true
	s.Report = func(p Problem) {
		strict = false
		lax = lax && p.Kind != Trailing && p.Kind != ByteOrderMark
	}
	s.Skip()
	s.End()
	return strict && s.Err() == nil, lax && s.Err() == nil
}

type token struct {
	Offset int64
	Text   string
}

func ourTokens(s *Scanner, positions bool) (all []token) {
	add := func(offset int64, text string) { all = append(all, token{offset, text}) }
	var value func()
	value = func() {
		k, at := s.Peek(), s.Offset()
		switch k {
		case '{':
			add(at, "{")
			s.OpenObject()
			for name, ok := s.Member(); ok; name, ok = s.Member() {
				add(s.NameOffset(), fmt.Sprintf("%q", name))
				value()
			}
			add(s.Offset()-1, "}")
		case '[':
			if positions {
				if lon, lat, ok := s.Position(); ok {
					add(at, fmt.Sprint("position ", math.Float64bits(lon), math.Float64bits(lat)))
					return
				}
			}
			add(at, "[")
			s.OpenArray()
			for s.Element() {
				value()
			}
			add(s.Offset()-1, "]")
		case '"':
			add(at, fmt.Sprintf("%q", s.String()))
		case '0':
			add(at, string(s.Number()))
		case 't', 'f':
			add(at, fmt.Sprint(s.Bool()))
		case 'n':
			s.Null()
			add(at, "null")
		}
	}
	value()
	if s.Err() != nil {
		return append(all, token{0, s.Err().Error()})
	}
	return all
}

// floats makes positions of arrays that could be some, so that a reading with
// positions can be compared with one without.
func floats(all []token) (out []token) {
	for i := 0; i < len(all); i++ {
		if i+3 < len(all) && all[i].Text == "[" && all[i+3].Text == "]" {
			lon, _, ok1 := ParseFloat([]byte(all[i+1].Text))
			lat, _, ok2 := ParseFloat([]byte(all[i+2].Text))
			if ok1 && ok2 {
				out = append(out, token{all[i].Offset, fmt.Sprint("position ", math.Float64bits(lon), math.Float64bits(lat))})
				i += 3
				continue
			}
		}
		out = append(out, all[i])
	}
	return out
}

func theirTokens(t *testing.T, text []byte, opts ...jsontext.Options) (all []token) {
	d := jsontext.NewDecoder(bytes.NewBuffer(text), opts...)
	for {
		if d.PeekKind() == '"' {
			v, err := d.ReadValue()
			if err != nil {
				t.Fatalf("%q: %v", text, err)
			}
			decoded, _ := jsontext.AppendUnquote(nil, v) // what is wrong becomes U+FFFD
			all = append(all, token{d.InputOffset() - int64(len(v)), fmt.Sprintf("%q", decoded)})
			continue
		}
		tok, err := d.ReadToken()
		if err == io.EOF {
			return all
		} else if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		all = append(all, token{d.InputOffset() - int64(len(tok.String())), tok.String()})
	}
}
