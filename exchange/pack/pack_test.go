package pack

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

var at = time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC)

// office is a folder of one side: bo.json, signed, whose records name two photographs, in photos
// with a third, which none names.
type office struct {
	dir   string
	key   *trust.Key
	trust *trust.Trust
}

// named are the digests that the clean file names.
var digestsNamed = []string{"sha256:" + strings.Repeat("0", 62) + "40", "sha256:" + strings.Repeat("0", 62) + "60"}

func newOffice(t testing.TB) *office {
	t.Helper()
	o := &office{dir: t.TempDir(), trust: trust.New()}
	text, err := os.ReadFile("../../conformance/clean/crops.json")
	if err != nil {
		t.Fatal(err)
	}
	for i, old := range digestsNamed {
		photo := bytes.Repeat([]byte{byte(i + 1)}, 700*(i+1))
		o.write(t, fmt.Sprintf("photos/%d.jpg", i+1), photo)
		if !bytes.Contains(text, []byte(old)) {
			t.Fatal("the clean file does not name ", old)
		}
		text = bytes.ReplaceAll(text, []byte(old), []byte(digestOf(t, photo)))
	}
	o.write(t, "photos/3.jpg", []byte("nobody names it"))
	o.write(t, "bo.json", text)
	if o.key, err = trust.NewKey(trust.EdDSA); err != nil {
		t.Fatal(err)
	}
	if err := o.trust.Add(trust.TrustedKey{Grant: trust.Grant{Actor: "BO-VDSSC"}, Public: o.key.Public(),
		Validity: trust.Validity{From: "2025-01-01T00:00:00Z", Until: "2026-01-01T00:00:00Z"}}); err != nil {
		t.Fatal(err)
	}
	o.sign(t, "bo.json")
	return o
}

func digestOf(t testing.TB, b []byte) record.Digest {
	t.Helper()
	d, err := trust.Digest(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (o *office) path(name string) string { return filepath.Join(o.dir, filepath.FromSlash(name)) }

func (o *office) write(t testing.TB, name string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(o.path(name)), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(o.path(name), b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func (o *office) read(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(o.path(name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (o *office) sign(t testing.TB, name string) {
	t.Helper()
	b, err := trust.Sign(nil, digestOf(t, o.read(t, name)), o.key)
	if err != nil {
		t.Fatal(err)
	}
	o.write(t, name+".jws", b)
}

// packing is all that the office packs.
func (o *office) packing(t testing.TB) *Packing {
	t.Helper()
	p := &Packing{}
	if err := p.Records(o.path("bo.json")); err != nil {
		t.Fatal(err)
	}
	if err := p.Folder(o.path("photos")); err != nil {
		t.Fatal(err)
	}
	return p
}

// pack packs it.
func (o *office) pack(t testing.TB) []byte {
	t.Helper()
	p := o.packing(t)
	files, report, err := p.Judge()
	if err != nil || !report.OK() || len(files) != 1 || len(files[0].Report.Findings) > 0 {
		t.Fatal(files, rulesOf(report), err)
	}
	var b bytes.Buffer
	if err := p.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// seal seals what is packed to a key, which it returns.
func seal(t testing.TB, plain []byte) (sealed []byte, secret string) {
	t.Helper()
	secret, recipient, err := trust.NewSealKey()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := trust.Seal(&b, bytes.NewReader(plain), recipient); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), secret
}

// unseal does all that a recipient does.
func (o *office) unseal(sealed []byte, secret, folder string) (check.Report, error) {
	plain, err := trust.Opening(bytes.NewReader(sealed), secret)
	if err != nil {
		return check.Report{}, err
	}
	return o.unpack(plain, folder)
}

// unpack is unseal of what is not sealed. Its report has all that was found.
func (o *office) unpack(plain io.Reader, folder string) (check.Report, error) {
	opened, report, err := Unpack(plain, folder)
	if err != nil || opened == nil {
		return report, err
	}
	defer opened.Close()
	verdicts, found, err := opened.Verify(o.trust, at)
	if err != nil {
		return report, err
	}
	report.Join(found, 0)
	ok := report.OK()
	for i := range verdicts {
		v := &verdicts[i]
		for _, r := range []check.Report{v.Signatures.Report, v.Proof.Report, v.Content} {
			report.Join(r, 0)
		}
		ok = ok && v.OK()
	}
	if !ok {
		return report, nil
	}
	return report, opened.Keep()
}

func rulesOf(r check.Report) (ids []string) {
	for i := range r.Findings {
		ids = append(ids, r.Findings[i].Rule.ID)
	}
	return ids
}

// leftIn are the names of all that is in a folder.
func leftIn(t testing.TB, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// TestThereAndBack: what is packed comes out as it was, without what nobody names.
func TestThereAndBack(t *testing.T) {
	o := newOffice(t)
	sealed, secret := seal(t, o.pack(t))
	dir := t.TempDir()
	report, err := o.unseal(sealed, secret, filepath.Join(dir, "in"))
	if err != nil || len(report.Findings) > 0 {
		t.Fatal(rulesOf(report), err)
	}
	if got, want := fmt.Sprint(leftIn(t, dir), leftIn(t, filepath.Join(dir, "in"))), "[in] [1.jpg 2.jpg bo.json bo.json.jws]"; got != want {
		t.Errorf("%s, not %s", got, want)
	}
	for _, name := range []string{"bo.json", "bo.json.jws", "photos/1.jpg", "photos/2.jpg"} {
		b, err := os.ReadFile(filepath.Join(dir, "in", filepath.Base(name)))
		if err != nil || !bytes.Equal(b, o.read(t, name)) {
			t.Errorf("%s is another: %v", name, err)
		}
	}
}
