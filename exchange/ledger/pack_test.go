package ledger

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// unpacking is a folder to which packs come, and one in which PE-DEVIDA makes them.
type unpacking struct {
	*believing
	office        *believing
	secret, known string
}

func newUnpacking(t *testing.T) *unpacking {
	u := &unpacking{believing: newBelieving(t)}
	office := *u.believing
	office.dir = t.TempDir()
	u.office = &office
	var err error
	u.secret, u.known, err = trust.NewSealKey()
	u.must(err)
	return u
}

// packs seals files of the office to a new file; those that are attached are signed
// before.
func (u *unpacking) packs(name string, records, attached []string) {
	u.Helper()
	p := &pack.Packing{}
	for _, r := range records {
		u.must(p.Records(filepath.Join(u.office.dir, r)))
	}
	for _, a := range attached {
		u.office.signs(filepath.Join(u.office.dir, a), u.key)
		u.must(p.Attachment(filepath.Join(u.office.dir, a)))
	}
	_, report, err := p.Judge()
	u.must(errors.Join(err, report.Err()))
	var b bytes.Buffer
	w, err := trust.Sealing(&b, u.known)
	u.must(err)
	u.must(errors.Join(p.Write(w), w.Close()))
	u.puts(name, b.Bytes())
}

func (u *unpacking) puts(name string, b []byte) {
	u.Helper()
	u.must(os.WriteFile(filepath.Join(u.dir, name), b, 0o600))
}

func (u *unpacking) gets(name string) []byte {
	u.Helper()
	b, err := os.ReadFile(filepath.Join(u.dir, name))
	u.must(err)
	return b
}

// opens lets the inbox work, and returns what became of each file and the rules of what was
// found on packs and in the account.
func (u *unpacking) opens(store Store) (files map[string]string, rules []string, err error) {
	x := u.exchange(received)
	x.Secret, x.Store = u.secret, store
	v, err := x.Inbox(u.Context())
	if err != nil {
		return nil, nil, err
	}
	files = map[string]string{}
	for _, r := range v.Files {
		files[r.Name] = string(r.outcome())
	}
	for i, f := range v.Ledger.Report.Findings {
		rules = append(rules, v.Ledger.names[i]+" "+f.Rule.ID)
	}
	return files, rules, nil
}

func (u *unpacking) want(files map[string]string, rules ...string) {
	u.Helper()
	got, found, err := u.opens(Folder{Dir: u.dir})
	u.must(err)
	if diff := cmp.Diff(files, got); diff != "" {
		u.Error(diff)
	}
	if diff := cmp.Diff(rules, found); diff != "" {
		u.Error(diff)
	}
}

func (u *unpacking) left(dir string) (names []string) {
	u.Helper()
	all, err := os.ReadDir(filepath.Join(u.dir, dir))
	u.must(err)
	for _, e := range all {
		names = append(names, e.Name())
	}
	return names
}

// TestPack: what is in a pack is taken in as what lies loose, once; what is attached stays
// with it.
func TestPack(t *testing.T) {
	u := newUnpacking(t)
	u.office.sends("1.json", meeting(1, 1, false), u.key, nil)
	u.must(os.WriteFile(filepath.Join(u.office.dir, "photo.jpg"), []byte("a photograph"), 0o600))
	u.packs("a.age", []string{"1.json"}, []string{"photo.jpg"})
	sealed := u.gets("a.age")

	u.want(map[string]string{"a.pack/1.json": "accepted"})
	if diff := cmp.Diff([]string{markName, "1.json", "1.json.jws", "a.age", "photo.jpg", "photo.jpg.jws"}, u.left("a.pack")); diff != "" {
		t.Error(diff)
	}
	if !bytes.Contains(u.gets("state.json"), []byte(`"meetings"`)) || !bytes.Equal(u.gets("a.pack/a.age"), sealed) {
		t.Error("the state has no meeting, or the pack is another")
	}
	u.want(map[string]string{})

	u.puts("a.age", sealed)
	u.packs("b.age", []string{"1.json"}, []string{"photo.jpg"}) // other bytes, the same files
	u.want(map[string]string{}, "a.age ledger.pack.again", "b.age ledger.pack.again")
	u.must(errors.Join(os.Remove(filepath.Join(u.dir, "a.age")), os.Remove(filepath.Join(u.dir, "b.age"))))

	u.packs("c.age", []string{"1.json"}, nil)
	u.want(map[string]string{}, "c.pack/1.json ledger.replay")
}

// TestPackOfLoose: a pack whose files were taken in before is told.
func TestPackOfLoose(t *testing.T) {
	u := newUnpacking(t)
	u.sends("1.json", meeting(1, 1, false), u.key, nil)
	u.puts("note.txt", []byte("no file of the exchange"))
	u.want(map[string]string{"1.json": "accepted"}, "note.txt ledger.passed-over")
	u.must(os.WriteFile(filepath.Join(u.office.dir, "1.json"), u.gets("1.json"), 0o600))
	u.office.signs(filepath.Join(u.office.dir, "1.json"), u.key)
	u.packs("a.age", []string{"1.json"}, nil)
	u.want(map[string]string{}, "note.txt ledger.passed-over", "a.pack/1.json ledger.replay")
}

// TestPackRefused: a pack that is not whole, not trusted, not for this key or has no place is
// told, nothing of it is there, and the others are taken in.
func TestPackRefused(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(u *unpacking)
		rule string
	}{
		"cut short": {func(u *unpacking) { b := u.gets("a.age"); u.puts("a.age", b[:len(b)-1]) }, "a.age ledger.damaged"},
		"one bit":   {func(u *unpacking) { b := u.gets("a.age"); b[len(b)-9000] ^= 1; u.puts("a.age", b) }, "a.age ledger.damaged"},
		"no pack":   {func(u *unpacking) { u.puts("a.age", []byte("{}")) }, "a.age ledger.damaged"},
		"to another": {func(u *unpacking) {
			var err error
			_, u.known, err = trust.NewSealKey()
			u.must(err)
			u.packs("a.age", []string{"1.json"}, nil)
		}, "a.age ledger.damaged"},
		"by a stranger": {func(u *unpacking) {
			stranger, err := trust.NewKey(trust.EdDSA)
			u.must(err)
			u.office.sends("3.json", meeting(1, 3, false), stranger, nil)
			u.packs("a.age", []string{"1.json", "3.json"}, nil)
		}, "a.age: 3.json trust.key.unknown"},
		"no place": {func(u *unpacking) { u.must(os.Mkdir(filepath.Join(u.dir, "a.pack"), 0o700)) }, "a.age ledger.pack.folder"},
	} {
		t.Run(name, func(t *testing.T) {
			u := newUnpacking(t)
			u.office.sends("1.json", meeting(1, 1, false), u.key, nil)
			u.packs("a.age", []string{"1.json"}, nil)
			c.do(u)
			u.sends("2.json", meeting(1, 2, false), u.key, nil)
			u.want(map[string]string{"2.json": "accepted"}, c.rule)
			if left := slices.DeleteFunc(u.left("."), func(name string) bool { return strings.HasPrefix(name, "2.json") || name == "state.json" }); len(left) > 2 || !slices.Contains(left, "a.age") {
				t.Error(left)
			}
		})
	}
}

// TestPackNames: a pack cannot take the place of the state, nor be opened from within another
// one.
func TestPackNames(t *testing.T) {
	u := newUnpacking(t)
	u.office.sends("1.json", meeting(1, 1, false), u.key, nil)
	u.office.sends("2.json", meeting(1, 2, false), u.key, nil)
	u.packs("inner.age", []string{"2.json"}, nil)
	u.must(os.Rename(filepath.Join(u.dir, "inner.age"), filepath.Join(u.office.dir, "inner.age")))
	u.packs("state.json.age", []string{"1.json"}, []string{"inner.age"})
	for range 2 {
		u.opens(Folder{Dir: u.dir})
	}
	if left := u.left("state.json.pack"); !slices.Contains(left, "inner.age") || !bytes.Contains(u.gets("state.json"), []byte(`"meetings"`)) {
		t.Errorf("%v", left)
	}
	if _, err := os.Stat(filepath.Join(u.dir, "state.json.pack/inner.pack")); !errors.Is(err, os.ErrNotExist) {
		t.Error("a pack in a pack is opened: ", err)
	}
}

// TestPackDemoted: a courier who seals anew a file of records, as an attachment, does not
// have it passed over.
func TestPackDemoted(t *testing.T) {
	u := newUnpacking(t)
	u.office.sends("1.json", meeting(1, 1, false), u.key, nil)
	u.packs("a.age", nil, []string{"1.json"})
	u.want(map[string]string{"a.pack/1.json": "accepted"})
}

// TestPackStopped: whenever the program is stopped, the next run does the rest.
func TestPackStopped(t *testing.T) {
	u := newUnpacking(t)
	u.office.sends("1.json", meeting(1, 1, false), u.key, nil)
	u.packs("a.age", []string{"1.json"}, nil)
	if _, _, err := u.opens(failing{Folder{Dir: u.dir}}); !errors.Is(err, errFails) { // opened, not merged
		t.Fatal(err)
	}
	u.must(os.Rename(filepath.Join(u.dir, "a.pack/a.age"), filepath.Join(u.dir, "a.age"))) // kept, not moved
	u.want(map[string]string{"a.pack/1.json": "accepted"})
	if left := u.left("."); !slices.Equal(left, []string{"a.pack", "state.json"}) {
		t.Error(left)
	}
	u.want(map[string]string{})
}

// failing is a folder that cannot write a state.
type failing struct{ Folder }

var errFails = errors.New("no room")

func (f failing) Update(ctx context.Context, name string, write func(Content, io.Writer) error) error {
	if name == StateName {
		return errFails
	}
	return f.Folder.Update(ctx, name, write)
}

// TestPackNeedsTrust: without a trust file, or in a store that is no folder, a pack is not
// opened, and the call says so.
func TestPackNeedsTrust(t *testing.T) {
	u := newUnpacking(t)
	if _, _, err := u.opens(table{}); err == nil {
		t.Error("in a table")
	}
	u.trust = nil
	if _, _, err := u.opens(Folder{Dir: u.dir}); err == nil {
		t.Error("without a trust file")
	}
}
