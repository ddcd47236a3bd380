package proof

import (
	"bytes"
	"testing"
)

// FuzzProof: whatever is accepted as a proof is written and read again, and a file with
// it is judged without a panic.
func FuzzProof(f *testing.F) {
	key, all := signer(f)
	b := base(f, "plan")
	p := signed(f, b, key)
	copy, narrowed, _ := copied(f, b, p, to("BO-FELCN", "PE-DIRANDRO"))
	for _, seed := range []*Proof{p, narrowed} {
		text, err := seed.Bytes()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
		f.Add(text[:len(text)/2])
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, file := range [][]byte{b, copy} {
			if _, _, err := Read(all, bytes.NewReader(file), nil, text, at, nil); err != nil {
				t.Fatal(err)
			}
		}
		q, report := Parse(text)
		if !report.OK() {
			return
		}
		again, err := q.Bytes()
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		if _, report := Parse(again); !report.OK() {
			t.Fatalf("what was written cannot be read: %v", report.Err())
		}
		for _, file := range [][]byte{b, copy} {
			q.Root(bytes.NewReader(file))
			q.Narrow(bytes.NewReader(file))
		}
	})
}
