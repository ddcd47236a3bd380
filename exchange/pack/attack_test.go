package pack

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/handle"
)

// small is a container of two small parts: short enough to change each byte of it.
func small(t testing.TB) []byte {
	t.Helper()
	contents := []string{"a photograph", strings.Repeat("an act ", 100)}
	m := &Manifest{Mixta: version}
	for i, c := range contents {
		m.Parts = append(m.Parts, Part{fmt.Sprint(i, ".pdf"), Attachment, int64(len(c)), digestOf(t, []byte(c))})
	}
	return written(t, m, contents...)
}

// written is the container of a manifest that holds.
func written(t testing.TB, m *Manifest, contents ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	open := func(i int) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(contents[i])), nil }
	if err := Write(&b, m, open); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// whole reports whether a container is read without fault.
func whole(r io.Reader) bool {
	_, report, err := Read(r, func(int, *Part, io.Reader) error { return nil })
	return err == nil && report.OK()
}

// TestEveryByte: a sealed pack with one bit changed in any of its bytes is refused; and
// so is a container, but for the names in its manifest, which sealing keeps. By default
// some are tried; MIXTA_EVERY_BYTE=1 tries all.
func TestEveryByte(t *testing.T) {
	plain := small(t)
	sealed, secret := seal(t, plain)
	opens := func(b []byte) bool {
		r, err := trust.Opening(bytes.NewReader(b), secret)
		return err == nil && whole(r)
	}
	if !whole(bytes.NewReader(plain)) || !opens(sealed) {
		t.Fatal("what was not changed is refused")
	}
	every, step := os.Getenv("MIXTA_EVERY_BYTE") != "", 97
	if every {
		step = 1
	}
	tried, accepted := [2]int{}, 0
	for i := 0; i < len(plain); i++ {
		if i > 7*block && !every && i%step > 0 { // zeros
			continue
		}
		b := slices.Clone(plain)
		b[i] ^= 1 << (i % 8)
		tried[0]++
		if !whole(bytes.NewReader(b)) {
			continue
		}
		if accepted++; !slices.Contains([]string{"0.pdf", "1.pdf"}, string(plain[max(0, bytes.LastIndexByte(plain[:i], '"')+1):][:5])) {
			t.Errorf("a container with byte %d changed is accepted, which is not in a name", i)
		}
	}
	for i := 0; i < len(sealed); i++ {
		if i > 300 && !every && i%step > 0 {
			continue
		}
		b := slices.Clone(sealed)
		b[i] ^= 1 << (i % 8)
		tried[1]++
		if opens(b) {
			t.Errorf("a sealed pack with byte %d changed is accepted", i)
		}
	}
	t.Logf("of a container, %d of %d bytes, %d accepted, which are of names; of a sealed one, %d of %d, none", tried[0], len(plain), accepted, tried[1], len(sealed))
}

// TestEveryCut: a container that ends early or late is refused.
func TestEveryCut(t *testing.T) {
	plain := small(t)
	for n := range plain {
		if n > 7*block && n%97 > 0 {
			continue
		}
		if whole(bytes.NewReader(plain[:n])) {
			t.Errorf("the first %d of %d bytes are accepted", n, len(plain))
		}
	}
	for _, more := range [][]byte{{0}, make([]byte, block), plain} {
		if whole(bytes.NewReader(slices.Concat(plain, more))) {
			t.Errorf("%d bytes more are accepted", len(more))
		}
	}
}

// TestParts: parts that are exchanged, repeated, left out or added are refused.
func TestParts(t *testing.T) {
	plain := small(t)
	head := 2 * block
	one, two := plain[head:head+2*block], plain[head+2*block:head+5*block]
	end := plain[head+5*block:]
	for name, parts := range map[string][][]byte{
		"exchanged": {two, one, end}, "repeated": {one, one, two, end}, "left out": {one, end}, "added": {one, two, header("3", 0), end},
		"the second in both places": {two, two, end},
	} {
		if whole(bytes.NewReader(slices.Concat(append([][]byte{plain[:head]}, parts...)...))) {
			t.Errorf("parts %s are accepted", name)
		}
	}
	if !whole(bytes.NewReader(slices.Concat(plain[:head], one, two, end))) {
		t.Error("the test cuts at the wrong places")
	}
}

// TestTar: other programs read it, and names in it tell nothing; what they write is refused unless
// it has the one spelling.
func TestTar(t *testing.T) {
	var names []string
	var again bytes.Buffer
	w := tar.NewWriter(&again)
	for r := tar.NewReader(bytes.NewReader(small(t))); ; {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, h.Name)
		h.Uname = "root"
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(w, r); err != nil {
			t.Fatal(err)
		}
	}
	if fmt.Sprint(names) != "[manifest.json 1 2]" {
		t.Error(names)
	}
	if err := w.Close(); err != nil || whole(&again) {
		t.Errorf("a container with the name of a user is accepted: %v", err)
	}
}

// TestLengths: there are few lengths, none less than the blocks, and at most an eighth more.
func TestLengths(t *testing.T) {
	seen := map[int64]bool{}
	for n := int64(1); n < 1<<17; n++ {
		l := length(n)
		if l < n || l < leastBlocks || l > leastBlocks && l-n > n/8 || length(l) != l {
			t.Fatalf("%d blocks: %d", n, l)
		}
		seen[l] = true
	}
	if len(seen) > 200 {
		t.Errorf("%d lengths", len(seen))
	}
}

// TestTellsNothing: nothing of what it holds can be seen in a sealed pack, not
// even exactly how much.
func TestTellsNothing(t *testing.T) {
	o := newOffice(t)
	sealed, _ := seal(t, o.pack(t))
	for _, word := range []string{"bo.json", "1.jpg", "manifest", "BO-VDSSC", "ustar"} {
		if bytes.Contains(sealed, []byte(word)) {
			t.Errorf("%q can be seen", word)
		}
	}
	o.write(t, "bo.json", append(o.read(t, "bo.json"), " \n  \n"...))
	o.sign(t, "bo.json")
	if other, _ := seal(t, o.pack(t)); len(other) != len(sealed) {
		t.Errorf("%d and %d bytes", len(sealed), len(other))
	}
}

// TestNames: a name is plain on every system, or refused.
func TestNames(t *testing.T) {
	for _, name := range []string{"a", "acta 9.ª reunión.pdf", "IMG_0001.JPG", "日本.txt", "con-acta.json", "comx.txt", strings.Repeat("a", 200)} {
		if !plain(name) {
			t.Errorf("%q is refused", name)
		}
	}
	for _, name := range []string{"", ".", "..", "../a", "a/b", `a\b`, "/etc/passwd", "C:a", "a:stream", ".hidden", ".mixta-drafts-0", "a.", "a ", " a", "a\x00b", "a\nb",
		"con", "CON.txt", "nul .json", "lpt9.jpg", "COM¹", "CONOUT$", "a*", "a?", "a|b", `a"b`, "a<b", "\u202egpj.exe", "a\u00a0b", "a\u200bb", "e\u0301", "\xff", strings.Repeat("ñ", 121)} {
		if plain(name) {
			t.Errorf("%q is accepted", name)
		}
	}
	for _, names := range [][2]string{{"a.jpg", "a.jpg"}, {"Acta.pdf", "ACTA.PDF"}, {"Ñ", "ñ"}, {"ſ.txt", "s.txt"}} {
		m := &Manifest{version, []Part{{names[0], Attachment, 0, digestOf(t, nil)}, {names[1], Attachment, 0, digestOf(t, nil)}}}
		if _, report := ParseManifest(manifests.Append(m)); !slices.Contains(rulesOf(report), nameTwice.ID) {
			t.Errorf("%q: %v", names, rulesOf(report))
		}
	}
}

// TestBounds: what a manifest may claim is bounded, before anything is written.
func TestBounds(t *testing.T) {
	part := func(i int, size int64) Part { return Part{fmt.Sprint(i), Attachment, size, digestOf(t, nil)} }
	most := int64(8<<30 - 1)
	many := &Manifest{Mixta: version}
	for i := range 10_001 {
		many.Parts = append(many.Parts, part(i, 0))
	}
	total := &Manifest{Mixta: version}
	for i := range 9 {
		total.Parts = append(total.Parts, part(i, most))
	}
	for name, c := range map[string]struct {
		m    *Manifest
		rule string
	}{
		"10,001 parts": {many, "shape.maxItems"}, "no parts": {&Manifest{Mixta: version}, "shape.minItems"},
		"8 GiB":    {&Manifest{version, []Part{part(0, most+1)}}, "shape.maximum"},
		"-1 bytes": {&Manifest{version, []Part{part(0, -1)}}, "shape.minimum"},
		"72 GiB":   {total, tooLarge.ID},
	} {
		b := manifests.Append(c.m)
		container := slices.Concat(header(manifestName, int64(len(b))), b, make([]byte, filled(int64(len(b)))*block-int64(len(b))))
		_, report, err := Read(bytes.NewReader(container), func(int, *Part, io.Reader) error { return errors.New("a part is taken") })
		if err != nil || !slices.Contains(rulesOf(report), c.rule) {
			t.Errorf("%s: %v %v", name, rulesOf(report), err)
		}
	}
	if _, _, err := Read(io.MultiReader(bytes.NewReader(header(manifestName, mostManifest+1)), zero{}), nil); !errors.Is(err, ErrDamaged) {
		t.Errorf("a manifest of more than it may have: %v", err)
	}
}

// zero has zeros without end.
type zero struct{}

func (zero) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// TestChangedWhilePacked: a file that changes between its digest and its packing is an error.
func TestChangedWhilePacked(t *testing.T) {
	o := newOffice(t)
	for _, change := range []string{"other bytes", "", strings.Repeat("\x01", 701)} {
		p := o.packing(t)
		if _, report, err := p.Judge(); err != nil || !report.OK() {
			t.Fatal(rulesOf(report), err)
		}
		had := o.read(t, "photos/1.jpg")
		o.write(t, "photos/1.jpg", []byte(change))
		if err := p.Write(io.Discard); !errors.Is(err, handle.ErrChanged) {
			t.Errorf("%q: %v", change, err)
		}
		o.write(t, "photos/1.jpg", had)
	}
}

// TestNothingIsLeft: of what is refused, whenever it is, nothing is left.
func TestNothingIsLeft(t *testing.T) {
	o := newOffice(t)
	plain := o.pack(t)
	sealed, secret := seal(t, plain)
	forged := newOffice(t) // another's keys
	forgedSealed, forgedSecret := seal(t, forged.pack(t))
	dir := t.TempDir()
	for name, do := range map[string]func() error{
		"cut": func() error { _, err := o.unseal(sealed[:len(sealed)-1], secret, filepath.Join(dir, "in")); return err },
		"altered": func() error {
			b := slices.Clone(sealed)
			b[len(b)-100] ^= 4
			_, err := o.unseal(b, secret, filepath.Join(dir, "in"))
			return err
		},
		"forged": func() error {
			report, err := o.unseal(forgedSealed, forgedSecret, filepath.Join(dir, "in"))
			return errors.Join(err, report.Err())
		},
		"another part": func() error {
			report, err := o.unpack(bytes.NewReader(bytes.Replace(plain, []byte{1, 1}, []byte{1, 9}, 1)), filepath.Join(dir, "in"))
			return errors.Join(err, report.Err())
		},
	} {
		if err := do(); err == nil || len(leftIn(t, dir)) > 0 {
			t.Errorf("%s: %v, and there is %v", name, err, leftIn(t, dir))
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "in"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := o.unseal(sealed, secret, filepath.Join(dir, "in")); !errors.Is(err, os.ErrExist) || len(leftIn(t, filepath.Join(dir, "in"))) > 0 {
		t.Errorf("into a folder that is there: %v", err)
	}
}
