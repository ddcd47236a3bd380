package blind

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cloudflare/circl/oprf"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// guesses are what somebody without a secret can make of an input that might be in a
// question and its answer: hashes with whatever both files have, the element that
// the input is hashed to, and outputs as if a public element had been evaluated.
func guesses(input string, info []byte) (all []string) {
	dst := []byte("HashToGroup-OPRFV1-\x02-ristretto255-SHA512")
	x := suite.Group().HashToElement([]byte(input), dst)
	b, _ := x.MarshalBinaryCompress()
	for _, text := range [][]byte{[]byte(input), slices.Concat(info, []byte(input)), slices.Concat([]byte(input), info), b} {
		s, l := sha256.Sum256(text), sha512.Sum512(text)
		all = append(all, string(encodeTag(s[:])), encoding.EncodeToString(s[:]), string(encodeTag(l[:])), encoding.EncodeToString(l[:32]))
	}
	framed := func(part []byte) []byte { return append([]byte{byte(len(part) >> 8), byte(len(part))}, part...) }
	out := sha512.Sum512(slices.Concat(framed([]byte(input)), framed(info), framed(b), []byte("Finalize")))
	return append(all, string(encodeElement(x)), string(encodeTag(out[:])))
}

// TestAllMarks: who tries all Bolivian and Peruvian registrations against a question
// and its answer recovers none, and neither does the asker with its own secrets;
// the holder's key, which is what would have to leak, recovers all.
func TestAllMarks(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	key := newKey(t)
	q, b, digest := question(t, key, marks(1000, 1030))
	a := answer(t, key, q, digest, marks(1020, 1050))
	seen := map[string]bool{}
	for _, e := range slices.Concat(q.Elements, a.Elements) {
		seen[string(e)] = true
	}
	for _, tag := range a.Tags {
		seen[string(tag)] = true
	}
	info, recovered, tried := publicInput(digest), 0, 0
	secret, _ := encoding.DecodeString(string(b.Seed))
	for _, c := range [][2]string{{"BO", "CP"}, {"PE", "OB"}} {
		for n := range 10_000 {
			input := markOf(c[0], c[1], n)
			if !(intel.Identifier{Scheme: intel.SchemeRegistration, Country: record.Country(c[0]), Value: fmt.Sprintf("%s-%04d", c[1], n)}).Fits() {
				t.Fatal(input)
			}
			tries := guesses(input, info)
			if c[0] == "PE" || n < 1000 || n >= 1030 { // what it did not ask, with what it has
				_, _, blinded, err := hide(q.Key, [][]byte{[]byte(input)}, []oprf.Blind{blindOf(secret, input)})
				if err != nil {
					t.Fatal(err)
				}
				tries = append(tries, string(blinded[0]))
			}
			for _, try := range tries {
				tried++
				if seen[try] {
					recovered++
				}
			}
		}
	}
	if recovered > 0 || tried < 350_000 {
		t.Errorf("%d of %d tries recover a mark", recovered, tried)
	}
	private, err := key.private()
	if err != nil {
		t.Fatal(err)
	}
	server := oprf.NewPartialObliviousServer(suite, private)
	for _, i := range marks(1020, 1050) {
		out, err := server.FullEvaluate([]byte(i.Input), info)
		if err != nil || !seen[string(encodeTag(out))] {
			t.Errorf("the key does not recover %s: %v", i.Input, err)
		}
	}
}

// TestQuestionHides: two questions about the same items have nothing in common, and
// their elements are in the order of their text, not of the items.
func TestQuestionHides(t *testing.T) {
	key := newKey(t)
	first, b, _ := question(t, key, marks(0, 200))
	second, _, _ := question(t, key, marks(0, 200))
	for _, e := range second.Elements {
		if _, same := slices.BinarySearch(first.Elements, e); same {
			t.Fatalf("both questions have %s", e)
		}
	}
	if !slices.IsSorted(first.Elements) {
		t.Error("the elements are not in order")
	}
	if slices.IsSortedFunc(b.Items, func(x, y Item) int { return strings.Compare(x.Input, y.Input) }) {
		t.Error("the elements are in the order of the items")
	}
}

// TestMixed: what was evaluated for one question is worth nothing in the answer to
// another, and neither are its tags.
func TestMixed(t *testing.T) {
	key := newKey(t)
	q1, _, d1 := question(t, key, marks(0, 20))
	q2, b2, d2 := question(t, key, marks(0, 20))
	a1, a2 := answer(t, key, q1, d1, marks(10, 40)), answer(t, key, q2, d2, marks(10, 40))
	for _, tag := range a1.Tags {
		if _, same := slices.BinarySearch(a2.Tags, tag); same {
			t.Fatalf("both answers have tag %s", tag)
		}
	}
	for name, c := range map[string]struct {
		change func(*Answer)
		want   []string
	}{
		"another answer": {func(a *Answer) { *a = *a1 }, []string{"match.answer.question /question"}},
		"its elements":   {func(a *Answer) { a.Elements = a1.Elements }, []string{"match.answer.proof /proofs/0"}},
		"with its proof": {func(a *Answer) { a.Elements, a.Proofs = a1.Elements, a1.Proofs }, []string{"match.answer.proof /proofs/0"}},
	} {
		a := *a2
		c.change(&a)
		if hits, report, err := b2.Read(context.Background(), &a); err != nil || hits != nil || !slices.Equal(rulesOf(report), c.want) {
			t.Errorf("%s: %v, %v, %v", name, hits, rulesOf(report), err)
		}
	}
	a := *a2
	a.Tags = a1.Tags
	if hits := read(t, b2, &a); len(hits) > 0 {
		t.Errorf("tags of another answer hit %v", hits)
	}
}

// TestForgedAnswer: a holder that does not evaluate all elements with its key is found
// out, and so is one that answers for another.
func TestForgedAnswer(t *testing.T) {
	key, other := newKey(t), newKey(t)
	q, b, digest := question(t, key, marks(0, batch+20))
	list := marks(0, 10)
	honest, foreign := answer(t, key, q, digest, list), answer(t, other, q, digest, list)
	for name, c := range map[string]struct {
		change func(*Answer)
		want   []string
	}{
		"another key": {func(a *Answer) { *a = *foreign }, []string{"match.key /key"}},
		"another key, unsaid": {func(a *Answer) { a.Elements, a.Proofs = foreign.Elements, foreign.Proofs },
			[]string{"match.answer.proof /proofs/0", "match.answer.proof /proofs/1"}},
		"another key for one element": {func(a *Answer) { a.Elements[batch+3] = foreign.Elements[batch+3] }, []string{"match.answer.proof /proofs/1"}},
		"two elements exchanged":      {func(a *Answer) { a.Elements[1], a.Elements[2] = a.Elements[2], a.Elements[1] }, []string{"match.answer.proof /proofs/0"}},
		"the blinded element itself":  {func(a *Answer) { a.Elements[0] = q.Elements[0] }, []string{"match.answer.proof /proofs/0"}},
		"no proof":                    {func(a *Answer) { a.Proofs[1] = Proof(strings.Repeat("_", 86)) }, []string{"match.answer.proof /proofs/1"}},
		"one proof fewer":             {func(a *Answer) { a.Proofs = a.Proofs[:1] }, []string{"match.answer.proofs /proofs"}},
		"one element fewer":           {func(a *Answer) { a.Elements = a.Elements[1:] }, []string{"match.answer.elements /elements"}},
		"from another":                {func(a *Answer) { a.Sender = "PE-PNP" }, []string{"match.actor /sender"}},
		"for another":                 {func(a *Answer) { a.Recipient = "BO-VDSSC" }, []string{"match.actor /recipient"}},
		"an exercise":                 {func(a *Answer) { a.Exercise = true }, []string{"match.exercise /exercise"}},
	} {
		a := *honest
		a.Elements, a.Proofs = slices.Clone(a.Elements), slices.Clone(a.Proofs)
		c.change(&a)
		if hits, report, err := b.Read(context.Background(), &a); err != nil || hits != nil || !slices.Equal(rulesOf(report), c.want) {
			t.Errorf("%s: %v, %v, %v", name, hits, rulesOf(report), err)
		}
	}
}

// TestTampered: a file that was cut, or has what it must not, is refused.
func TestTampered(t *testing.T) {
	key := newKey(t)
	q, _, digest := question(t, key, marks(0, 3))
	a := answer(t, key, q, digest, marks(0, 2))
	asked, err := q.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	told, err := a.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(asked) - 1 { // the last byte ends the line
		if _, report := ParseQuestion(asked[:n]); report.OK() {
			t.Fatalf("a question of %d bytes of %d is one", n, len(asked))
		}
	}
	for n := 0; n < len(told)-1; n += 97 {
		if _, report := ParseAnswer(told[:n]); report.OK() {
			t.Fatalf("an answer of %d bytes of %d is one", n, len(told))
		}
	}
	identity := Element(strings.Repeat("A", 43))
	for name, c := range map[string]struct {
		change func(*Question, *Answer)
		want   []string
	}{
		"identity":             {func(q *Question, _ *Answer) { q.Elements = []Element{identity} }, []string{"match.element /elements/0"}},
		"no element":           {func(q *Question, _ *Answer) { q.Elements[2] = Element(strings.Repeat("_", 43)) }, []string{"match.element /elements/2", "match.order /elements/2"}},
		"key of no secret":     {func(q *Question, _ *Answer) { q.Key = identity }, []string{"match.element /key"}},
		"out of order":         {func(q *Question, _ *Answer) { slices.Reverse(q.Elements) }, []string{"match.order /elements/1", "match.order /elements/2"}},
		"twice":                {func(q *Question, _ *Answer) { q.Elements[1] = q.Elements[0] }, []string{"match.order /elements/1"}},
		"no law":               {func(q *Question, a *Answer) { q.Authority.Law, a.Authority.Law = "", "" }, []string{"match.law /authority", "match.law /authority"}},
		"of its own country":   {func(q *Question, _ *Answer) { q.Recipient = "BO-VDSSC" }, []string{"match.own-side /recipient"}},
		"a tag fewer":          {func(_ *Question, a *Answer) { a.Tags = append(a.Tags, a.Tags[0])[1:] }, []string{"match.order /tags/1023"}},
		"not a power of two":   {func(_ *Question, a *Answer) { a.Tags = append(a.Tags, "zzzzzzzzzzzzzzzzzzzzzw") }, []string{"match.answer.padding /tags"}},
		"tag in two spellings": {func(_ *Question, a *Answer) { a.Tags[1023] = "zzzzzzzzzzzzzzzzzzzzzz" }, []string{"match.order /tags/1023"}},
		"a proof too many":     {func(_ *Question, a *Answer) { a.Proofs = append(a.Proofs, a.Proofs[0]) }, []string{"match.answer.proofs /proofs"}},
	} {
		x, report := ParseQuestion(asked)
		y, more := ParseAnswer(told)
		if report.Join(more, 0); !report.OK() {
			t.Fatal(rulesOf(report))
		}
		c.change(x, y)
		_, report = ParseQuestion(questions.Append(x))
		_, more = ParseAnswer(answers.Append(y))
		report.Join(more, 0)
		if diff := cmp.Diff(c.want, rulesOf(report)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestPadding: the number of tags tells the size class alone, and an answer made
// twice is the same.
func TestPadding(t *testing.T) {
	key := newKey(t)
	q, _, digest := question(t, key, marks(0, 1))
	for listed, want := range map[int]int{0: 1024, 1: 1024, 1023: 1024, 1024: 1024, 1025: 2048, 2500: 4096} {
		a := answer(t, key, q, digest, marks(0, listed))
		if len(a.Tags) != want {
			t.Errorf("%d items give %d tags", listed, len(a.Tags))
		}
		if again := answer(t, key, q, digest, marks(0, listed)); !slices.Equal(a.Tags, again.Tags) {
			t.Errorf("%d items give other tags the second time", listed)
		}
	}
}

// TestAudit: whoever has the key and the records as they were makes the same tags, so
// that what was left off the list or put on shows.
func TestAudit(t *testing.T) {
	key := newKey(t)
	q, _, digest := question(t, key, marks(0, 5))
	given := answer(t, key, q, digest, marks(0, 40))
	text, err := key.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	kept, report := ParseKey(text)
	if !report.OK() {
		t.Fatal(rulesOf(report))
	}
	if again := answer(t, kept, q, digest, marks(0, 40)); !slices.Equal(given.Tags, again.Tags) {
		t.Error("an auditor makes other tags")
	}
	for _, list := range [][]Item{marks(0, 39), marks(0, 41), marks(1, 41)} {
		if again := answer(t, kept, q, digest, list); slices.Equal(given.Tags, again.Tags) {
			t.Errorf("an auditor cannot tell %d items from those answered with", len(list))
		}
	}
}

// TestBounds: the holder's account refuses what is too much at once, in a month, or
// again.
func TestBounds(t *testing.T) {
	key := newKey(t)
	day := func(n int) time.Time { return time.Date(2026, 1, 1+n, 12, 0, 0, 0, time.UTC) }
	account := &Account{Mixta: version}
	bounds := Bounds{Question: 10, Month: 25}
	ask := func(items int, on int, change func(*Question)) []string {
		q, _, _ := question(t, key, marks(0, items))
		q.Issued, q.Asked = record.At(day(on)), new(int64(1000))
		change(q)
		text, err := q.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		report := account.Judge(q, digestOf(text), key, bounds, day(on))
		if report.OK() {
			account.Add(q.Entry(Answered, record.At(day(on)), digestOf(text)))
			if again := rulesOf(account.Judge(q, digestOf(text), key, bounds, day(on))); !slices.Equal(again, []string{"match.question.again "}) {
				t.Errorf("a second time: %v", again)
			}
		}
		return rulesOf(report)
	}
	same := func(*Question) {}
	for i, c := range []struct {
		items, on int
		change    func(*Question)
		want      []string
	}{
		{10, 0, same, nil},
		{11, 0, same, []string{"match.question.many /elements"}},
		{10, 1, func(q *Question) { q.Sender = "BO-VDSSC" }, nil}, // one country
		{6, 2, same, []string{"match.question.rate /elements"}},
		{5, 2, func(q *Question) { q.Asked = new(int64(19)) }, []string{"match.question.asked /asked"}},
		{1, 3, same, []string{"match.question.rate /elements"}},
		{10, 30, same, nil}, // those of the first day are over
		{1, 30, same, []string{"match.question.rate /elements"}},
		{1, 70, func(q *Question) { q.Issued = record.At(day(40)) }, []string{"match.question.issued /issued"}},
		{1, 70, func(q *Question) { q.Issued = record.At(day(72)) }, []string{"match.question.issued /issued"}},
		{1, 70, func(q *Question) { q.Recipient = "PE-PNP" }, []string{"match.actor /recipient"}},
		{1, 70, func(q *Question) { q.Key = newKey(t).Public }, []string{"match.key /key"}},
	} {
		if got := ask(c.items, c.on, c.change); !slices.Equal(got, c.want) {
			t.Errorf("%d: %v, want %v", i, got, c.want)
		}
	}
}

// TestAccount: an entry that was altered, taken out or put in shows in the next one.
func TestAccount(t *testing.T) {
	key := newKey(t)
	account := &Account{Mixta: version}
	for n := range 4 {
		q, _, digest := question(t, key, marks(0, n+1))
		account.Add(q.Entry(Answered, "2026-01-01T00:00:00Z", digest))
	}
	text, err := account.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if _, report := ParseAccount(bytes.Replace(text, []byte(`"items":2`), []byte(`"items":1`), 1)); !slices.Equal(rulesOf(report), []string{"match.account.chain /entries/2/previous"}) {
		t.Errorf("altered: %v", rulesOf(report))
	}
	for at, want := range map[int]string{0: "match.account.chain /entries/0/previous", 2: "match.account.chain /entries/2/previous"} {
		cut := &Account{version, slices.Delete(slices.Clone(account.Entries), at, at+1)}
		b, err := cut.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		if _, report := ParseAccount(b); !slices.Equal(rulesOf(report), []string{want}) {
			t.Errorf("without %d: %v", at, rulesOf(report))
		}
	}
}
