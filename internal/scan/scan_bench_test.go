package scan

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// The benchmarks read what the commission exchanges: records of Spanish text,
// and rings of coordinates. jsontext reads the same tokens: with duplicate
// names looked for, which is to be compared with skip, and with numbers parsed,
// which is to be compared with positions.

func BenchmarkText(b *testing.B)      { benchmark(b, spanishRecords(4<<20)) }
func BenchmarkRings(b *testing.B)     { benchmark(b, rings(4<<20, 6)) }
func BenchmarkFineRings(b *testing.B) { benchmark(b, rings(4<<20, 15)) }
func BenchmarkIndented(b *testing.B) {
	v := jsontext.Value(spanishRecords(4 << 20))
	if err := v.Indent(jsontext.WithIndent("  ")); err != nil {
		b.Fatal(err)
	}
	benchmark(b, v)
}

func BenchmarkParseFloat(b *testing.B) {
	for _, text := range []string{"7", "12.5", "-69.041234", "-69.04123412345678", "1.25e3", "-69.0412345678901234"} {
		b.Run(text, func(b *testing.B) {
			spelled := []byte(text)
			b.ReportAllocs()
			for b.Loop() {
				ParseFloat(spelled)
			}
		})
		b.Run(text+"/strconv", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				strconv.ParseFloat(text, 64)
			}
		})
	}
}

func benchmark(b *testing.B, text []byte) {
	run := func(name string, read func() error) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if err := read(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	ours := func(read func(*Scanner)) func() error {
		return func() error {
			s := NewBytes(text, Limits{})
			read(s)
			s.End()
			return s.Err()
		}
	}
	theirs := func(floats bool, opts ...jsontext.Options) func() error {
		return func() error {
			d := jsontext.NewDecoder(bytes.NewBuffer(text), opts...)
			for {
				tok, err := d.ReadToken()
				if errors.Is(err, io.EOF) {
					return nil
				} else if err != nil {
					return err
				}
				if floats && tok.Kind() == '0' {
					tok.Float()
				}
			}
		}
	}
	run("jsontext", theirs(false, jsontext.AllowDuplicateNames(true)))
	run("jsontext-unique", theirs(false))
	run("jsontext-floats", theirs(true, jsontext.AllowDuplicateNames(true)))
	run("tokens", ours(walk))
	run("tokens-stream", func() error {
		s := New(bytes.NewReader(text), Limits{})
		walk(s)
		s.End()
		return s.Err()
	})
	run("skip", ours((*Scanner).Skip))
	run("positions", ours(walkPositions))
}

func walk(s *Scanner) {
	switch s.Peek() {
	case '{':
		s.OpenObject()
		for _, ok := s.Member(); ok; _, ok = s.Member() {
			walk(s)
		}
	case '[':
		s.OpenArray()
		for s.Element() {
			walk(s)
		}
	case '"':
		s.String()
	case '0':
		s.Number()
	case 't', 'f':
		s.Bool()
	case 'n':
		s.Null()
	}
}

// walkPositions is walk with positions parsed.
func walkPositions(s *Scanner) {
	switch s.Peek() {
	case '{':
		s.OpenObject()
		for _, ok := s.Member(); ok; _, ok = s.Member() {
			walkPositions(s)
		}
	case '[':
		s.OpenArray()
		for s.Element() {
			if _, _, ok := s.Position(); !ok {
				walkPositions(s)
			}
		}
	default:
		walk(s)
	}
}

func spanishRecords(size int) []byte {
	words := strings.Fields(`la las los el de del en que por con para según también
		erradicación cultivos coca hectáreas operación interdicción frontera río Desaguadero
		Puno Yungas Cochabamba comunicación información análisis sustancias químicas controladas
		incautación decomiso vehículo avioneta pista clandestina «El Niño» año señal acción comisión
		mixta acta reunión técnica plan acciones seguimiento cumplimiento país Perú Bolivia`)
	rnd := rand.New(rand.NewPCG(1, 2))
	sentence := func(n int) string {
		var w []string
		for range n {
			w = append(w, words[rnd.IntN(len(words))])
		}
		return strings.Join(w, " ")
	}
	var b bytes.Buffer
	b.WriteString(`{"mixta":"1.0","reports":[`)
	for i := 0; b.Len() < size; i++ {
		if i > 0 {
			b.WriteString(",\n")
		}
		fmt.Fprintf(&b, `{"id":"%08x-5d1c-4c1e-9d0a-%012x","version":{"BO-FELCN":%d},"issuer":"BO-FELCN",`+
			`"issued":"2022-10-%02dT09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},`+
			`"title":{"es":"%s"},"body":{"es":"%s\n%s"},"urgent":%t,"quantity":{"value":%d.%d,"unit":"kg"},`+
			`"references":["%s","%s"],"remark":"%s"}`,
			rnd.Uint32(), rnd.Uint64N(1<<48), 1+rnd.IntN(4), 1+rnd.IntN(28), sentence(8), sentence(60), sentence(40),
			i%3 == 0, rnd.IntN(1000), 1+rnd.IntN(9), sentence(2), sentence(2), sentence(20))
	}
	b.WriteString("]}\n")
	return b.Bytes()
}

func rings(size, decimals int) []byte {
	rnd := rand.New(rand.NewPCG(3, 4))
	var b bytes.Buffer
	b.WriteString(`[`)
	degrees := func(from, span float64) []byte {
		unit := math.Pow10(decimals)
		return strconv.AppendFloat(nil, math.Round((from+span*rnd.Float64())*unit)/unit, 'f', -1, 64)
	}
	for b.Len() < size {
		if b.Len() > 1 {
			b.WriteString(",\n")
		}
		b.WriteString(`{"type":"MultiPolygon","coordinates":[[[`)
		for i := range 12 {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, `[%s,%s]`, degrees(-72, 3), degrees(-18, 4))
		}
		b.WriteString(`]]]}`)
	}
	b.WriteString("]\n")
	return b.Bytes()
}
