package mixta

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

const (
	headOfMany = `"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2026-03-01T09:00:00-04:00","sequence":1,"marking":{"tlp":"CLEAR"}}`
	oneOfMany  = `{"id":"0199a000-0000-7000-8000-000000000010","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2026-02-27T18:00:00-04:00","marking":{"tlp":"CLEAR"},"session":"technical","held":"2026-02-26"},` + "\n"
)

// endless is a text that goes on without end.
func endless(head, line string) io.Reader {
	return struct{ io.Reader }{io.MultiReader(strings.NewReader(head), &repeated{line: line})}
}

type repeated struct {
	line string
	rest string
}

func (r *repeated) Read(b []byte) (int, error) {
	if r.rest == "" {
		r.rest = r.line
	}
	n := copy(b, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// TestEndless: of a stream without end no more than the bound is kept. In order its
// records are read as they come; out of order it is refused, with what to do.
func TestEndless(t *testing.T) {
	const bound = 1 << 20
	rd := NewReader(endless("{"+headOfMany+`,"meetings":[`, oneOfMany))
	rd.most = bound
	n := 0
	for range rd.Entries() {
		if n++; n == 20_000 {
			break
		}
	}
	if n != 20_000 || rd.Err() != nil {
		t.Errorf("%d records, %v", n, rd.Err())
	}
	for _, head := range []string{`{"plans":[],"meetings":[`, `{"plans":[],` + headOfMany + `,"meetings":[`, `{"a":1,` + headOfMany + `,"meetings":[`} {
		rd := NewReader(endless(head, oneOfMany))
		rd.most = bound
		if rd.Validate(nil).OK() || !errors.Is(rd.Err(), tooLong) {
			t.Errorf("%s: %v", head, rd.Err())
		}
	}
}

// TestBehindTheBound: a member out of order that comes after what is kept is
// refused too: its records are not judged by half of what they refer to.
func TestBehindTheBound(t *testing.T) {
	text := "{" + headOfMany + `,"plans":[],"actions":[` + strings.TrimSuffix(strings.Repeat("1,\n", 600_000), ",\n") + `],"meetings":[]}`
	rd := NewReader(struct{ io.Reader }{strings.NewReader(text)})
	rd.most = 1 << 20
	if rd.Validate(nil).OK() || !errors.Is(rd.Err(), tooLong) {
		t.Error(rd.Err())
	}
}

// TestBombOutOfOrder: of a compressed file whose members are out of order no more
// than the bound is unfolded into a temporary file.
func TestBombOutOfOrder(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, `{"meetings":[`)
	r := rand.New(rand.NewPCG(15, 4))
	for range 40_000 { // little enough of it repeated to be no bomb
		fmt.Fprintf(z, `"%x",`, r.Uint64())
	}
	io.WriteString(z, `1],`+headOfMany+"}")
	z.Close()
	for _, in := range []io.Reader{bytes.NewReader(b.Bytes()), struct{ io.Reader }{bytes.NewReader(b.Bytes())}} {
		rd := NewReader(in)
		rd.most = 1 << 19
		if rd.Validate(nil).OK() || !errors.Is(rd.Err(), tooLong) {
			t.Error(rd.Err())
		}
	}
	// and one that unfolds to more than it may is a finding, as in order
	b.Reset()
	z = gzip.NewWriter(&b)
	io.WriteString(z, `{"meetings":[`+strings.Repeat(" ", 8<<20)+`],`+headOfMany+"}")
	z.Close()
	report, err := Validate(bytes.NewReader(b.Bytes()))
	if err != nil || report.OK() || report.Findings[0].Rule != &expansion {
		t.Error(err, report.Err())
	}
}
