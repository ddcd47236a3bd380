package ledger

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// believing is a folder of BO-VDSSC, which believes a key of PE-DEVIDA's.
type believing struct {
	*testing.T
	dir   string
	key   *trust.Key
	trust *trust.Trust
}

func newBelieving(t *testing.T) *believing {
	b := &believing{T: t, dir: t.TempDir(), trust: trust.New()}
	b.key = b.newKey("PE-DEVIDA")
	return b
}

func (b *believing) newKey(a record.Actor) *trust.Key {
	b.Helper()
	k, err := trust.NewKey(trust.EdDSA)
	b.must(err)
	b.must(b.trust.Add(trust.TrustedKey{Grant: trust.Grant{Actor: a}, Public: k.Public(), Validity: trust.Validity{From: "2023-01-01T00:00:00Z", Until: "2023-12-31T00:00:00Z"}}))
	return k
}

func (b *believing) must(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func (b *believing) state() string { return filepath.Join(b.dir, "state.json") }

// sends puts the next file of PE-DEVIDA's there, signed with the key; nil: not
// signed. Spoil changes the file before it is signed.
func (b *believing) sends(name string, raw []byte, key *trust.Key, spoil func([]byte) []byte) {
	b.Helper()
	one, err := versions.Bundle("PE-DEVIDA", versions.Copy{Kind: "meeting", Raw: raw})
	b.must(err)
	var state bytes.Buffer
	_, err = merge.Join(b.Context(), &state, merge.Options{Keeper: "PE-DEVIDA"}, one)
	b.must(err)
	text, err := fileOf(b, &state, "PE-DEVIDA", "BO-VDSSC", "2023-06-01T00:00:00Z")
	b.must(err)
	if spoil != nil {
		text = spoil(text)
	}
	path := filepath.Join(b.dir, name)
	b.must(os.WriteFile(path, text, 0o600))
	if key == nil {
		return
	}
	b.signs(path, key)
}

// signs puts the key's signature beside a file.
func (b *believing) signs(path string, key *trust.Key) {
	b.Helper()
	text, err := os.ReadFile(path)
	b.must(err)
	digest, err := trust.Digest(bytes.NewReader(text))
	b.must(err)
	signature, err := trust.Sign(nil, digest, key)
	b.must(err)
	b.must(os.WriteFile(trust.SignatureFile(path), signature, 0o600))
}

// receipts puts a file of one actor's there, in which another receipts a file as
// accepted.
func (b *believing) receipts(name string, from, by record.Actor, of string) {
	b.Helper()
	f, err := ReadFile(filepath.Join(b.dir, of))
	b.must(err)
	v := &Intake{Files: []*Received{{File: f, Receipt: NewReceipt(f, by, received)}}}
	state, err := v.receipts(from, received)
	b.must(err)
	file, err := fileOf(b, state, from, "BO-VDSSC", received)
	b.must(err)
	b.must(os.WriteFile(filepath.Join(b.dir, name), file, 0o600))
}

// takes lets the inbox work and returns what became of each file, with the
// rules of what was found on it.
func (b *believing) takes(at record.Instant) map[string][]string {
	b.Helper()
	v, err := b.exchange(at).Inbox(b.Context())
	b.must(err)
	out := map[string][]string{}
	for _, r := range v.Files {
		out[r.Name] = []string{string(r.outcome())}
		for _, f := range r.Report.Findings {
			if f.Severity == check.Error {
				out[r.Name] = append(out[r.Name], f.Rule.ID)
			}
		}
	}
	return out
}

const received = record.Instant("2023-06-02T00:00:00Z")

// TestVerifiedFirst: of a file whose signatures do not hold nothing is read: it
// has no findings of its own, no receipt, and leaves no trace in the state.
func TestVerifiedFirst(t *testing.T) {
	breaks := func(b []byte) []byte {
		return bytes.Replace(b, []byte(`"session":"ordinary"`), []byte(`"session":"odd one"`), 1)
	}
	stranger, err := trust.NewKey(trust.EdDSA)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		signed func(*believing) *trust.Key
		spoil  func([]byte) []byte
		want   []string
	}{
		"signed":           {func(b *believing) *trust.Key { return b.key }, nil, []string{"accepted"}},
		"signed and wrong": {func(b *believing) *trust.Key { return b.key }, breaks, []string{"refused", "shape.enum"}},
		"unsigned":         {func(*believing) *trust.Key { return nil }, nil, []string{"not-believed", "trust.signature.missing"}},
		"wrong, unsigned":  {func(*believing) *trust.Key { return nil }, breaks, []string{"not-believed", "trust.signature.missing"}},
		"no JSON at all":   {func(*believing) *trust.Key { return nil }, func([]byte) []byte { return []byte("\x1f\x8b") }, []string{"not-believed", "trust.signature.missing"}},
		"by a stranger":    {func(*believing) *trust.Key { return stranger }, breaks, []string{"not-believed", "trust.key.unknown"}},
		"by another":       {func(b *believing) *trust.Key { return b.newKey("PE-DIRANDRO") }, nil, []string{"not-believed", "trust.sender"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBelieving(t)
			b.sends("1.json", meeting(1, 1, false), test.signed(b), test.spoil)
			if diff := cmp.Diff(map[string][]string{"1.json": test.want}, b.takes(received)); diff != "" {
				t.Error(diff)
			}
			state, err := os.ReadFile(b.state())
			switch test.want[0] {
			case "not-believed":
				if !os.IsNotExist(err) {
					t.Errorf("there is a state: %s", state)
				}
			default:
				b.must(err)
				if has := bytes.Contains(state, []byte(`"meetings"`)); has != (test.want[0] == "accepted") {
					t.Errorf("the state has the meeting: %v", has)
				}
			}
		})
	}
}

// TestDamagedOnTheWay: a signed file that mail changed is not taken in, and the
// finding says so.
func TestDamagedOnTheWay(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	path := filepath.Join(b.dir, "1.json")
	text, err := os.ReadFile(path)
	b.must(err)
	b.must(os.WriteFile(path, bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), 0o600))
	if diff := cmp.Diff(map[string][]string{"1.json": {"not-believed", "trust.signature.damaged"}}, b.takes(received)); diff != "" {
		t.Error(diff)
	}
	if _, err := os.Stat(b.state()); !os.IsNotExist(err) {
		t.Error("there is a state")
	}
	b.must(os.WriteFile(path, text, 0o600))
	if diff := cmp.Diff(map[string][]string{"1.json": {"accepted"}}, b.takes(received)); diff != "" {
		t.Error(diff)
	}
}

// TestKeyOfItsDay: a file is judged for the day when it came. One that comes
// after the key's days is not believed, one that came within them still is.
func TestKeyOfItsDay(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	if got := b.takes(received); got["1.json"][0] != "accepted" {
		t.Fatal(got)
	}
	b.sends("2.json", meeting(1, 2, false), b.key, nil)
	late := record.Instant("2024-06-01T00:00:00Z")
	if diff := cmp.Diff(map[string][]string{"2.json": {"not-believed", "trust.key.expired"}}, b.takes(late)); diff != "" {
		t.Error(diff)
	}
	files, err := b.exchange(late).Files(t.Context())
	b.must(err)
	got := map[string]bool{}
	for _, f := range files {
		got[f.Name] = f.Trusted()
	}
	if diff := cmp.Diff(map[string]bool{"1.json": true, "2.json": false, "state.json": true}, got); diff != "" {
		t.Error(diff)
	}
}
