package commit

import (
	"testing"

	"github.com/comision-mixta/mixta/check"
)

// parsed fuzzes what reads a file: whatever is accepted is written, and read again.
func parsed[T interface{ Bytes() ([]byte, error) }](f *testing.F, seed T, parse func([]byte) (T, check.Report), use func(T)) {
	f.Helper()
	b, err := seed.Bytes()
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(" \n"))
	f.Add(b)
	f.Add(b[:len(b)/2])
	f.Fuzz(func(t *testing.T, b []byte) {
		v, report := parse(b)
		if !report.OK() {
			return
		}
		text, err := v.Bytes()
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		if _, report := parse(text); !report.OK() {
			t.Fatalf("what was written cannot be read: %v", rulesOf(report))
		}
		use(v)
	})
}

func FuzzCommitment(f *testing.F) {
	bo, pe := play(f)
	parsed(f, &bo.Commitment, ParseCommitment, func(c *Commitment) { (&Side{Commitment: *c}).Judge(pe, after) })
}

func FuzzOpening(f *testing.F) {
	bo, pe := play(f)
	parsed(f, bo.Opening, ParseOpening, func(o *Opening) {
		s := *bo
		s.Opening = o
		s.Judge(pe, after)
	})
}

func FuzzKept(f *testing.F) {
	bo, pe := play(f)
	kept := &Kept{version, bo.Digest, bo.File, bo.Opening.Salt}
	parsed(f, kept, ParseKept, func(k *Kept) { k.Open(bo, pe, "2023-05-16T09:00:00-04:00") })
}
