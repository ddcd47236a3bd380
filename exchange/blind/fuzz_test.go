package blind

import (
	"context"
	"testing"

	"github.com/comision-mixta/mixta/check"
)

// parsed fuzzes what reads a file: whatever is accepted is written, and read again as
// the same.
func parsed[T any, P interface {
	*T
	Bytes() ([]byte, error)
}](f *testing.F, seeds [][]byte, parse func([]byte) (P, check.Report), use func(*testing.T, P)) {
	f.Helper()
	f.Add([]byte(" \n"))
	for _, s := range seeds {
		f.Add(s)
		f.Add(s[:len(s)/2])
	}
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
		use(t, v)
	})
}

func written(f *testing.F, files ...interface{ Bytes() ([]byte, error) }) (all [][]byte) {
	f.Helper()
	for _, v := range files {
		b, err := v.Bytes()
		if err != nil {
			f.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}

func FuzzQuestion(f *testing.F) {
	key := newKey(f)
	q, _, digest := question(f, key, marks(0, 3))
	parsed(f, written(f, q), ParseQuestion, func(t *testing.T, q *Question) {
		if _, err := key.Answer(context.Background(), q, digest, marks(0, 2), &Answer{}); err != nil {
			t.Error(err)
		}
	})
}

func FuzzAnswer(f *testing.F) {
	key := newKey(f)
	q, b, digest := question(f, key, marks(0, 3))
	parsed(f, written(f, answer(f, key, q, digest, nil)), ParseAnswer, func(t *testing.T, a *Answer) {
		if _, _, err := b.Read(context.Background(), a); err != nil {
			t.Error(err)
		}
	})
}

func FuzzBlinds(f *testing.F) {
	key := newKey(f)
	q, b, digest := question(f, key, marks(0, 3))
	a := answer(f, key, q, digest, nil)
	parsed(f, written(f, b), ParseBlinds, func(t *testing.T, b *Blinds) {
		if _, _, err := b.Read(context.Background(), a); err != nil {
			t.Error(err)
		}
	})
}

func FuzzKey(f *testing.F) {
	key := newKey(f)
	parsed(f, written(f, key, new(key.Handed())), ParseKey, func(*testing.T, *Key) {})
}

func FuzzAccount(f *testing.F) {
	key := newKey(f)
	q, b, digest := question(f, key, marks(0, 3))
	account := &Account{Mixta: version}
	account.Add(q.Entry(Asked, "2026-01-01T00:00:00Z", digest))
	account.Add(b.Entry("2026-01-01T00:00:00Z", 1))
	parsed(f, written(f, account), ParseAccount, func(*testing.T, *Account) {})
}
