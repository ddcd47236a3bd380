package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// office is BO-VDSSC with a folder and settings of its own, that sends files to
// PE-DEVIDA.
type office struct {
	*believing
	settings string
	meetings int
}

func newOffice(t *testing.T) *office {
	b := &office{believing: newBelieving(t), settings: t.TempDir()}
	b.trust = nil
	return b
}

func (b *office) exchange() *Exchange {
	x := b.believing.exchange(received)
	x.Settings = b.settings
	return x
}

// records records a number as used.
func (b *office) records(g given) error {
	return b.exchange().record(b.Context(), []given{g}, true)
}

// gives adds a meeting to the state and gives out the next file; name "": it is
// not kept. It returns the number.
func (b *office) gives(name string) int64 {
	b.Helper()
	b.meetings++
	b.keeps(meeting(0, b.meetings, false))
	var file bytes.Buffer
	sent, err := b.exchange().Outbox(b.Context(), &file, Outgoing{To: "PE-DEVIDA"})
	b.must(err)
	if name != "" {
		b.must(os.WriteFile(filepath.Join(b.dir, name), file.Bytes(), 0o600))
	}
	return sent.Envelope.Sequence
}

// findings returns what the account of the folder tells of the state.
func (b *office) findings() (all []string) {
	b.Helper()
	l, err := b.exchange().Ledger(b.Context())
	b.must(err)
	for _, f := range l.Of("state.json").Findings {
		all = append(all, fmt.Sprint(f.Rule.ID, " ", f.Args[0], " ", f.Args[1]))
	}
	return all
}

// copies copies a folder.
func (b *office) copies(to, from string) {
	b.Helper()
	b.must(os.RemoveAll(to))
	b.must(os.CopyFS(to, os.DirFS(from)))
}

// answer is a file in which PE-DEVIDA accepts files of the folder.
func (b *office) answer(name string, files ...string) {
	b.Helper()
	v := &Intake{}
	for _, of := range files {
		f, err := ReadFile(filepath.Join(b.dir, of))
		b.must(err)
		v.Files = append(v.Files, &Received{File: f, Receipt: NewReceipt(f, "PE-DEVIDA", received)})
	}
	state, err := v.receipts("PE-DEVIDA", received)
	b.must(err)
	file, err := fileOf(b, state, "PE-DEVIDA", "BO-VDSSC", received)
	b.must(err)
	b.must(os.WriteFile(name, file, 0o600))
}

// TestRestored: whoever works on an old copy is told, by what the account knows
// or by the partner's receipts, which files to ask for, until they are there.
func TestRestored(t *testing.T) {
	const lost2, lost3 = "ledger.restored PE-DEVIDA 2", "ledger.restored PE-DEVIDA 3"
	b := newOffice(t)
	old, answer := t.TempDir(), filepath.Join(t.TempDir(), "PE-1.json")
	b.gives("BO-1.json")
	b.copies(old, b.dir)
	b.gives("BO-2.json")
	b.gives("BO-3.json")
	b.answer(answer, "BO-1.json", "BO-2.json", "BO-3.json")
	last := t.TempDir()
	b.copies(last, b.dir)
	if got := b.findings(); got != nil {
		t.Errorf("nothing is lost: %q", got)
	}

	state, err := os.ReadFile(filepath.Join(old, "state.json"))
	b.must(err)
	b.must(os.WriteFile(b.state(), state, 0o600))
	if got := b.findings(); got != nil {
		t.Errorf("all files are there: %q", got)
	}

	b.copies(b.dir, old)
	if diff := cmp.Diff([]string{lost2, lost3}, b.findings()); diff != "" {
		t.Errorf("by the account: %s", diff)
	}
	if n := b.gives(""); n != 4 {
		t.Errorf("number %d", n)
	}

	b.copies(b.dir, old)
	b.settings = "" // on another machine
	text, err := os.ReadFile(answer)
	b.must(err)
	b.must(os.WriteFile(filepath.Join(b.dir, "PE-1.json"), text, 0o600))
	if n := b.gives(""); n != 4 {
		t.Errorf("number %d, before the inbox has been at work", n)
	}
	v, err := b.exchange().Inbox(t.Context())
	b.must(err)
	if v.Ledger.Report.OK() {
		t.Error("the inbox does not tell")
	}
	for range 2 {
		if diff := cmp.Diff([]string{lost2, lost3}, b.findings()); diff != "" {
			t.Errorf("by the receipts: %s", diff)
		}
		b.must(os.RemoveAll(filepath.Join(b.dir, "PE-1.json"))) // the state has them now
	}
	for _, name := range []string{"BO-2.json", "BO-3.json"} {
		text, err := os.ReadFile(filepath.Join(last, name))
		b.must(err)
		b.must(os.WriteFile(filepath.Join(b.dir, name), text, 0o600))
	}
	if got := b.findings(); got != nil {
		t.Errorf("they are back: %q", got)
	}
}

// TestDestroyedIsNotLost: a file that was answered and then destroyed, as an
// erasure may ask for, is not asked for again.
func TestDestroyedIsNotLost(t *testing.T) {
	b := newOffice(t)
	b.gives("BO-1.json")
	b.must(os.Remove(b.state() + registerExtension)) // as of a file that was not written by Outbox
	b.answer(filepath.Join(b.dir, "PE-1.json"), "BO-1.json")
	_, err := b.exchange().Inbox(t.Context())
	b.must(err)
	b.must(os.Remove(filepath.Join(b.dir, "BO-1.json")))
	if got := b.findings(); got != nil {
		t.Errorf("%q", got)
	}
}

// TestNumbersOnce: no number is given out twice.
func TestNumbersOnce(t *testing.T) {
	t.Run("files and receipts destroyed", func(t *testing.T) {
		b := newOffice(t)
		b.gives("BO-1.json")
		b.must(os.Remove(filepath.Join(b.dir, "BO-1.json")))
		b.must(os.Remove(b.state()))
		if n := b.gives(""); n != 2 {
			t.Errorf("number %d", n)
		}
	})
	t.Run("not kept", func(t *testing.T) {
		b := newOffice(t)
		for want := int64(1); want <= 3; want++ {
			if n := b.gives(""); n != want {
				t.Errorf("number %d, not %d", n, want)
			}
		}
	})
	t.Run("unsigned where signatures are required", func(t *testing.T) {
		b := newOffice(t)
		b.gives("BO-1.json")
		b.must(os.Remove(b.state()))
		b.trust = newBelieving(t).trust
		if n := b.gives(""); n != 2 {
			t.Errorf("number %d", n)
		}
	})
	t.Run("answered in another name", func(t *testing.T) {
		b := newOffice(t)
		b.gives("BO-1.json")
		b.must(os.Remove(b.state() + registerExtension))
		b.receipts("PE-1.json", "PE", "PE", "BO-1.json")
		_, err := b.exchange().Inbox(t.Context())
		b.must(err)
		b.must(os.Remove(filepath.Join(b.dir, "BO-1.json")))
		if n := b.gives(""); n != 2 {
			t.Errorf("number %d", n)
		}
	})
	t.Run("two at once", func(t *testing.T) {
		b := newOffice(t)
		b.gives("BO-1.json")
		one := given{"BO-VDSSC", "PE-DEVIDA", 2, "sha256:1"}
		two := one
		two.Digest = "sha256:2"
		b.must(b.records(one))
		b.must(b.records(one))
		if err := b.records(two); !errors.Is(err, durable.ErrBusy) {
			t.Error(err)
		}
	})
	t.Run("forged receipts", func(t *testing.T) {
		b := newOffice(t)
		b.gives("BO-1.json")
		b.answer(filepath.Join(b.dir, "PE-1.json"), "BO-1.json")
		name := filepath.Join(b.dir, "PE-1.json")
		text, err := os.ReadFile(name)
		b.must(err)
		b.must(os.WriteFile(name, bytes.Replace(text, []byte(`"sequence":1,"outcome"`), []byte(`"sequence":9007199254740991,"outcome"`), 1), 0o600))
		if n := b.gives(""); n != 2 {
			t.Errorf("number %d", n)
		}
	})
}

// TestRegisterDamaged: a register that cannot be read is not passed over.
func TestRegisterDamaged(t *testing.T) {
	b := newOffice(t)
	b.gives("BO-1.json")
	name := b.state() + registerExtension
	whole, err := os.ReadFile(name)
	b.must(err)
	for _, text := range []string{"", "{}", string(whole[:len(whole)/2]), string(bytes.Replace(whole, []byte(`"id": "`), []byte(`"id": "../`), 1)), string(bytes.Replace(whole, []byte(`"files"`), []byte(`"Files"`), 1))} {
		b.must(os.WriteFile(name, []byte(text), 0o600))
		_, err := b.exchange().Ledger(b.Context())
		if told, ok := check.Say(err, check.ES); !ok || !bytes.Contains([]byte(told), []byte("está dañado")) {
			t.Errorf("%q: %v", text, err)
		}
		if err := b.records(given{Digest: "sha256:1"}); err == nil {
			t.Errorf("%q: it is replaced", text)
		}
	}
}
