package ledger

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
)

// link is a file of the channel from PE-DEVIDA to BO-VDSSC, with one meeting.
type link struct {
	name      string
	meeting   int
	evaluates int // the meeting that this one refers to; 0 for none
	session   string
}

// sendsChain puts the files of a channel there. One without a name is lost.
func (b *believing) sendsChain(links ...link) {
	b.Helper()
	previous := ""
	for i, l := range links {
		raw := meeting(1, l.meeting, false)
		if l.evaluates > 0 {
			raw = bytes.Replace(raw, []byte(`"session"`), fmt.Appendf(nil, `"evaluates":"0199a000-0000-7000-9001-%012d","session"`, l.evaluates), 1)
		}
		if l.session != "" {
			raw = bytes.Replace(raw, []byte(`"ordinary"`), fmt.Appendf(nil, "%q", l.session), 1)
		}
		text := fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-%012d","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2023-06-01T00:00:00Z","sequence":%d%s,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"meetings":[%s]}`, i, i+1, previous, raw)
		name := filepath.Join(b.dir, l.name)
		if l.name == "" {
			name = filepath.Join(b.TempDir(), "lost.json")
		}
		b.must(os.WriteFile(name, text, 0o600))
		b.signs(name, b.key)
		f, err := ReadFile(name)
		b.must(err)
		previous = fmt.Sprintf(`,"previous":%q`, f.Digest)
	}
}

// TestReferences: a reference that nothing resolves is an error where the channel
// is there from its first file on, and a note where it is not.
func TestReferences(t *testing.T) {
	for name, row := range map[string]struct {
		links []link
		want  map[string]string
	}{
		"nowhere": {[]link{{name: "1.json", meeting: 1}, {name: "2.json", meeting: 2, evaluates: 9}},
			map[string]string{"1.json": "accepted", "2.json": "refused file.reference"}},
		"earlier": {[]link{{name: "1.json", meeting: 1}, {name: "2.json", meeting: 2, evaluates: 1}},
			map[string]string{"1.json": "accepted", "2.json": "accepted"}},
		"a file is missing": {[]link{{name: "1.json", meeting: 1}, {meeting: 2}, {name: "3.json", meeting: 3, evaluates: 2}},
			map[string]string{"1.json": "accepted", "3.json": "accepted"}},
		"the first is missing": {[]link{{meeting: 1}, {name: "2.json", meeting: 2}, {name: "3.json", meeting: 3, evaluates: 1}},
			map[string]string{"2.json": "accepted", "3.json": "accepted"}},
		"later in the channel": {[]link{{name: "1.json", meeting: 1}, {name: "2.json", meeting: 2, evaluates: 3}, {name: "3.json", meeting: 3}},
			map[string]string{"1.json": "accepted", "2.json": "refused file.reference", "3.json": "accepted"}},
		"in a refused file": {[]link{{name: "1.json", meeting: 1, session: "odd"}, {name: "2.json", meeting: 2, evaluates: 1}, {name: "3.json", meeting: 3, evaluates: 2}},
			map[string]string{"1.json": "refused shape.enum", "2.json": "refused file.reference", "3.json": "refused file.reference"}},
		"in the state": {[]link{{name: "1.json", meeting: 1, evaluates: 8}},
			map[string]string{"1.json": "accepted"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBelieving(t)
			b.sendsChain(row.links...)
			b.keeps(meeting(1, 8, false))
			got := map[string]string{}
			for name, words := range b.takes(received) {
				got[name] = words[0]
				for _, rule := range slices.Compact(words[1:]) {
					got[name] += " " + rule
				}
			}
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Error(diff)
			}
			again, err := b.exchange(received).Inbox(t.Context())
			b.must(err)
			if len(again.Files) > 0 {
				t.Errorf("%s is judged again", again.Files[0].Name)
			}
		})
	}
}

// TestReferenceRefused: the receipt tells which record refers to nothing, and
// where.
func TestReferenceRefused(t *testing.T) {
	b := newBelieving(t)
	b.sendsChain(link{name: "1.json", meeting: 1}, link{name: "2.json", meeting: 2, evaluates: 9})
	v, err := b.exchange(received).Inbox(t.Context())
	b.must(err)
	r := v.Files[1].Receipt
	if len(r.Findings) != 1 || r.Findings[0].Rule != "file.reference" || r.Findings[0].Pointer != "/meetings/0/evaluates" || r.Findings[0].Record == "" || string(r.Findings[0].Severity) != check.Error.String() {
		t.Errorf("%+v", r.Findings)
	}
}

// TestFirstFileRefers: the first file of a channel may refer to what its
// recipient has sent.
func TestFirstFileRefers(t *testing.T) {
	b := newBelieving(t)
	b.sendsChain(link{name: "1.json", meeting: 1})
	b.takes(received)
	b.keeps(bytes.Replace(meeting(0, 2, false), []byte(`"session"`), []byte(`"evaluates":"0199a000-0000-7000-9001-000000000001","session"`), 1))
	s := &sending{b, b.newKey("BO-VDSSC")}
	sent, err := s.next("BO-1.json", received)
	if err != nil || sent.Envelope.Sequence != 1 || sent.Records != 2 {
		t.Fatalf("%+v %v", sent, err)
	}
	peru := newBelieving(t)
	peru.trust = b.trust
	peru.keeps(meeting(1, 1, false))
	for _, name := range []string{"BO-1.json", "BO-1.json.jws"} {
		text, err := os.ReadFile(filepath.Join(b.dir, name))
		b.must(err)
		b.must(os.WriteFile(filepath.Join(peru.dir, name), text, 0o600))
	}
	x := peru.exchange(received)
	x.Actor = "PE-DEVIDA"
	v, err := x.Inbox(t.Context())
	b.must(err)
	if len(v.Files) != 1 || !v.Files[0].Accepted() {
		t.Errorf("%+v", v.Files)
	}
}
