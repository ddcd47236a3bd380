package blind

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

var both = record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}

// question asks Peru about items.
func question(t testing.TB, key *Key, items []Item) (*Question, *Blinds, record.Digest) {
	t.Helper()
	q := &Question{ID: "00000001-0000-4000-8000-000000000000", Sender: "BO-FELCN", Recipient: "PE-DIRANDRO", Issued: "2026-01-01T00:00:00Z",
		Purpose: record.Text{ES: "Prueba."}, Authority: record.Authority{Actor: "BO-FELCN", Law: "Ley 913"}, Marking: both, About: []Topic{Craft}, Asked: new(int64), Key: key.Public}
	b, err := q.Ask(context.Background(), items, NewSecret())
	if err != nil {
		t.Fatal(err)
	}
	return q, b, b.Question
}

// answer answers it from a list.
func answer(t testing.TB, key *Key, q *Question, digest record.Digest, list []Item) *Answer {
	t.Helper()
	a := &Answer{Issued: "2026-01-02T00:00:00Z", Authority: record.Authority{Actor: "PE-DIRANDRO", Law: "DL 1241"}, Marking: both}
	if _, err := key.Answer(context.Background(), q, digest, list, a); err != nil {
		t.Fatal(err)
	}
	return a
}

func newKey(t testing.TB) *Key {
	t.Helper()
	k, err := NewKey("PE-DIRANDRO")
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func markOf(country string, prefix string, n int) string {
	return fmt.Sprintf("subject/aircraft/registration/%s/%s%04d", country, prefix, n)
}

// marks are items with the Bolivian registrations of these numbers.
func marks(from, to int) (items []Item) {
	for n := from; n < to; n++ {
		items = append(items, Item{markOf("BO", "CP", n), "subject", record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n))})
	}
	return items
}

// read returns the hits of an answer that must be read.
func read(t *testing.T, b *Blinds, a *Answer) []Item {
	t.Helper()
	hits, report, err := b.Read(context.Background(), a)
	if err != nil || !report.OK() {
		t.Fatal(err, rulesOf(report))
	}
	return hits
}

// rulesOf returns which rules are broken, and where.
func rulesOf(r check.Report) (all []string) {
	for _, f := range r.Findings {
		all = append(all, f.Rule.ID+" "+f.Pointer)
	}
	return all
}

// TestPlanted: of two lists of ten thousand, exactly the 17 that both have are hits.
func TestPlanted(t *testing.T) {
	n, planted := 10_000, 17
	if testing.Short() {
		n /= 10
	}
	mine, theirs := marks(0, n), marks(n, 2*n-planted)
	var want []Item
	for i, at := range rand.New(rand.NewPCG(9, 497)).Perm(n)[:planted] {
		want = append(want, mine[at])
		theirs = append(theirs, Item{mine[at].Input, "flight", record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", 1_000_000+i))})
	}
	key := newKey(t)
	q, b, digest := question(t, key, mine)
	hits := read(t, b, answer(t, key, q, digest, theirs))
	if diff := cmp.Diff(grouped(want), grouped(hits)); diff != "" || len(hits) != planted {
		t.Errorf("%d hits (-want +got): %s", len(hits), diff)
	}
}

// TestSameItem: records with one item are one element, and all are hit.
func TestSameItem(t *testing.T) {
	key := newKey(t)
	twice := append(marks(1, 3), Item{markOf("BO", "CP", 1), "flight", "00000009-0000-4000-8000-000000000000"})
	q, b, digest := question(t, key, twice)
	if len(q.Elements) != 2 {
		t.Errorf("%d elements", len(q.Elements))
	}
	if hits := read(t, b, answer(t, key, q, digest, marks(1, 2))); len(hits) != 2 {
		t.Errorf("hits: %v", hits)
	}
}

// TestFilesComeBack: what is written is read, and the same.
func TestFilesComeBack(t *testing.T) {
	key := newKey(t)
	q, b, digest := question(t, key, marks(1, 30))
	a := answer(t, key, q, digest, marks(20, 50))
	account := &Account{Mixta: version}
	account.Add(q.Entry(Asked, "2026-01-01T00:00:00Z", digest))
	account.Add(b.Entry("2026-01-03T00:00:00Z", 10))
	comesBack(t, q, ParseQuestion)
	comesBack(t, a, ParseAnswer)
	comesBack(t, b, ParseBlinds)
	comesBack(t, key, ParseKey)
	comesBack(t, new(key.Handed()), ParseKey)
	comesBack(t, account, ParseAccount)
}

func comesBack[T interface{ Bytes() ([]byte, error) }](t *testing.T, v T, parse func([]byte) (T, check.Report)) {
	t.Helper()
	text, err := v.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	got, report := parse(text)
	if diff := cmp.Diff(v, got); diff != "" || len(report.Findings) > 0 {
		t.Errorf("%v %s", rulesOf(report), diff)
	}
}
