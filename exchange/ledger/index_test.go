package ledger

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// remembering is a folder in which two files have been taken in, a third was
// refused, and the index knows them.
type remembering struct {
	*believing
	settings string
}

func newRemembering(t *testing.T) *remembering {
	b := &remembering{newBelieving(t), t.TempDir()}
	next := func(n int, before string) func([]byte) []byte {
		return func(text []byte) []byte {
			return bytes.Replace(text, []byte(`"sequence":1`), fmt.Appendf(nil, `"sequence":%d,"previous":%q`, n, b.digest(before)), 1)
		}
	}
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	b.sends("2.json", meeting(1, 2, false), b.key, next(2, "1.json"))
	b.sends("3.json", meeting(1, 3, false), b.key, func(text []byte) []byte {
		return bytes.Replace(next(3, "2.json")(text), []byte(`"ordinary"`), []byte(`"odd"`), 1)
	})
	b.account(received)
	b.account(received)
	if len(b.index(b.exchange(received)).files) != 2 {
		t.Fatal("the index does not have the files")
	}
	return b
}

func (b *remembering) exchange(at record.Instant) *Exchange {
	x := b.believing.exchange(at)
	x.Settings = b.settings
	return x
}

func (b *remembering) index(x *Exchange) *index {
	return (&archive{Exchange: x, ctx: b.Context()}).newIndex()
}

// account runs the inbox and returns its account.
func (b *remembering) account(at record.Instant) string {
	b.Helper()
	v, err := b.exchange(at).Inbox(b.Context())
	b.must(err)
	var out bytes.Buffer
	b.must(v.WriteJSON(&out, check.EN))
	b.must(v.Ledger.WriteJSON(&out, check.EN))
	return out.String()
}

func (b *remembering) indexPath() string { return b.state() + indexExtension }

// TestIndexChangesNothing: with the index or without it, damaged, forged, or
// something else in its place, the account is the same.
func TestIndexChangesNothing(t *testing.T) {
	for name, spoil := range map[string]func(b *remembering){
		"as it is": func(*remembering) {},
		"deleted":  func(b *remembering) { b.must(os.Remove(b.indexPath())) },
		"empty":    func(b *remembering) { b.must(os.WriteFile(b.indexPath(), nil, 0o600)) },
		"damaged": func(b *remembering) {
			text, err := os.ReadFile(b.indexPath())
			b.must(err)
			text[len(text)/2] ^= 1
			b.must(os.WriteFile(b.indexPath(), text, 0o600))
		},
		"cut short": func(b *remembering) { b.must(os.Truncate(b.indexPath(), 80)) },
		"forged": func(b *remembering) {
			forged := b.exchange(received)
			forged.Settings = b.TempDir()
			b.forge(forged)
		},
		"a folder": func(b *remembering) {
			b.must(os.Remove(b.indexPath()))
			b.must(os.Mkdir(b.indexPath(), 0o700))
		},
		"a link": func(b *remembering) {
			elsewhere := filepath.Join(b.TempDir(), "index")
			b.must(os.Rename(b.indexPath(), elsewhere))
			b.must(os.Symlink(elsewhere, b.indexPath()))
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := newRemembering(t)
			want := b.account(received)
			spoil(b)
			for range 2 {
				if diff := cmp.Diff(want, b.account(received)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

// forge writes an index that says of each file that another sent it.
func (b *remembering) forge(as *Exchange) {
	b.Helper()
	d, err := b.exchange(received).open(b.Context(), "BO-VDSSC")
	b.must(err)
	defer d.Close()
	for _, f := range d.files {
		if !f.state() {
			f.Envelope.Recipient, f.Envelope.Sequence = "BO-FELCN", 7
		}
	}
	b.must(os.RemoveAll(b.indexPath()))
	b.index(as).save(d.files)
}

// TestIndexIsUsed: what the right key has written is believed, or the tests above
// would test nothing.
func TestIndexIsUsed(t *testing.T) {
	b := newRemembering(t)
	want := b.account(received)
	b.forge(b.exchange(received))
	if b.account(received) == want {
		t.Error("the index is not used")
	}
}

// TestIndexIsOfTheBytes: an archived file that is altered, its size and time kept,
// is not the one that the index knows.
func TestIndexIsOfTheBytes(t *testing.T) {
	b := newRemembering(t)
	name := filepath.Join(b.dir, "1.json")
	info, err := os.Stat(name)
	b.must(err)
	text, err := os.ReadFile(name)
	b.must(err)
	b.must(os.WriteFile(name, bytes.Replace(text, []byte("2022-09-29"), []byte("2022-09-28"), 1), 0o600))
	b.must(os.Chtimes(name, info.ModTime(), info.ModTime()))
	if got := b.account(received); !strings.Contains(got, "trust.signature.other-file") {
		t.Error(got)
	}
}

// TestIndexJudgesKeysAnew: a key that is revoked, or speaks for its actor no
// more, is not believed by the index.
func TestIndexJudgesKeysAnew(t *testing.T) {
	for name, change := range map[string]func(k *trust.TrustedKey){
		"revoked":         func(k *trust.TrustedKey) { k.Revoked = &trust.Revocation{At: "2023-05-01T00:00:00Z", Reason: "lost"} },
		"of other kinds":  func(k *trust.TrustedKey) { k.Kinds = []record.KindName{"action"} },
		"of other actors": func(k *trust.TrustedKey) { k.For = []record.Actor{"PE-DIRANDRO"} },
	} {
		t.Run(name, func(t *testing.T) {
			b := newRemembering(t)
			change(&b.trust.Keys[0])
			text, err := b.trust.Bytes()
			b.must(err)
			b.trust, err = trust.Parse(text)
			b.must(err)
			files, err := b.exchange(received).Files(t.Context())
			b.must(err)
			if f := files[0]; f.Name != "1.json" || f.Trusted() && f.Report.OK() {
				t.Errorf("%s: %v", f.Name, f.Report)
			}
		})
	}
}
