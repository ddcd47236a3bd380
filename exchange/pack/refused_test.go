package pack

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// contents are the parts of a container by their names.
type contents map[string]string

// again is the container of other parts, in an order of their names.
func (c contents) again(t testing.TB) []byte {
	t.Helper()
	m := &Manifest{Mixta: version}
	var texts []string
	for _, kind := range []Kind{Records, Signatures, Attachment} {
		for _, name := range []string{"bo.json", "bo.json.jws", "1.jpg", "2.jpg", "3.jpg", "3.jpg.jws"} {
			text, there := c[name]
			is := Records
			if strings.HasSuffix(name, ".jws") {
				is = Signatures
			} else if strings.HasSuffix(name, ".jpg") {
				is = Attachment
			}
			if there && is == kind {
				m.Parts = append(m.Parts, Part{name, kind, int64(len(text)), digestOf(t, []byte(text))})
				texts = append(texts, text)
			}
		}
	}
	return written(t, m, texts...)
}

// contentsOf are the parts that an office packs.
func (o *office) contents(t testing.TB) contents {
	c := contents{}
	for _, name := range []string{"bo.json", "bo.json.jws", "photos/1.jpg", "photos/2.jpg"} {
		c[filepath.Base(name)] = string(o.read(t, name))
	}
	return c
}

// TestRefused: what nobody vouches for is refused, each by its rule.
func TestRefused(t *testing.T) {
	o := newOffice(t)
	o.sign(t, "photos/3.jpg")
	stranger := newOffice(t)
	for name, c := range map[string]struct {
		change func(contents)
		rules  []string
	}{
		"as it was":          {func(contents) {}, nil},
		"another photograph": {func(c contents) { c["1.jpg"] = "forged" }, []string{"pack.attachment.absent", "pack.attachment.unnamed"}},
		"a photograph more":  {func(c contents) { c["3.jpg"] = "not named" }, []string{"pack.attachment.unnamed"}},
		"one signed by itself": {func(c contents) {
			c["3.jpg"], c["3.jpg.jws"] = string(o.read(t, "photos/3.jpg")), string(o.read(t, "photos/3.jpg.jws"))
		}, nil},
		"one with another's": {func(c contents) { c["3.jpg"], c["3.jpg.jws"] = "x", string(o.read(t, "photos/3.jpg.jws")) }, []string{"trust.signature.other-file"}},
		"records of a stranger": {func(c contents) {
			c["bo.json"], c["bo.json.jws"] = string(stranger.read(t, "bo.json")), string(stranger.read(t, "bo.json.jws"))
		}, []string{"trust.key.unknown"}},
		"records that were altered":   {func(c contents) { c["bo.json"] = strings.Replace(c["bo.json"], "Inventado.", "Inventada.", 1) }, []string{"trust.signature.other-file"}},
		"signatures that are nothing": {func(c contents) { c["bo.json.jws"] = "" }, []string{"trust.signature.missing"}},
	} {
		parts := o.contents(t)
		c.change(parts)
		dir := t.TempDir()
		report, err := o.unpack(bytes.NewReader(parts.again(t)), filepath.Join(dir, "in"))
		got := rulesOf(report)
		slices.Sort(got)
		if err != nil || !slices.Equal(got, c.rules) {
			t.Errorf("%s: %v %v", name, got, err)
		}
		if kept := len(leftIn(t, dir)) > 0; kept != report.OK() {
			t.Errorf("%s: there is %v", name, leftIn(t, dir))
		}
	}
	parts := o.contents(t)
	delete(parts, "bo.json.jws")
	m := &Manifest{version, []Part{{"bo.json", Records, int64(len(parts["bo.json"])), digestOf(t, []byte(parts["bo.json"]))}}}
	if _, report := ParseManifest(manifests.Append(m)); !slices.Equal(rulesOf(report), []string{"pack.signed"}) {
		t.Error(rulesOf(report))
	}
}

// TestAbsent: what a record names and is not there is told, in its place, and accepted.
func TestAbsent(t *testing.T) {
	o := newOffice(t)
	parts := o.contents(t)
	delete(parts, "2.jpg")
	report, err := o.unpack(bytes.NewReader(parts.again(t)), filepath.Join(t.TempDir(), "in"))
	if err != nil || len(report.Findings) != 1 {
		t.Fatal(rulesOf(report), err)
	}
	if f := report.Findings[0]; fmt.Sprint(f.Rule.ID, f.Severity, f.Kind, f.Pointer) != "pack.attachment.absentwarningverification/photos/0" {
		t.Errorf("%+v", f)
	}
}

// TestBeside: signatures and proofs are called after what they are of.
func TestBeside(t *testing.T) {
	for names, ok := range map[string]bool{
		"records a.json, signatures a.json.jws": true, "records a.json, proof a.json.proof": true, "records a.json, signatures b.json.jws": false,
		"records a.json, signatures a.json.JWS": false, "records a.json, signatures a.jws": false, "attachment a.jpg, proof a.jpg.proof": false,
		"attachment a.jpg, attachment a.jpg.jws": false, "records a.json, attachment a.json.proof": false, "records a.json, signatures a.json.proof": false,
		"records a.json, signatures a.json.jws, signatures a.json.jws.jws": false, "attachment a.jpg, signatures a.jpg.jws": true, "signatures a": false,
	} {
		m := &Manifest{Mixta: version}
		for part := range strings.SplitSeq(names, ", ") {
			kind, name, _ := strings.Cut(part, " ")
			m.Parts = append(m.Parts, Part{name, Kind(kind), 0, digestOf(t, nil)})
		}
		_, report := ParseManifest(manifests.Append(m))
		if got := rulesOf(report); ok != (len(got) == 0) || !ok && !slices.Contains(got, "pack.beside") {
			t.Errorf("%s: %v", names, got)
		}
	}
}

// TestVerifiesFirst: a file of records whose signatures do not hold is not parsed.
func TestVerifiesFirst(t *testing.T) {
	o := newOffice(t)
	parts := o.contents(t)
	parts["bo.json"] = `{"mixta":` // a syntax error, if anyone looked
	report, err := o.unpack(bytes.NewReader(parts.again(t)), filepath.Join(t.TempDir(), "in"))
	if err != nil || !slices.Equal(rulesOf(report), []string{"trust.signature.other-file"}) {
		t.Error(rulesOf(report), err)
	}
}

// TestInvalidIsKept: a file with an error is written, and the error told: a receipt must answer
// it.
func TestInvalidIsKept(t *testing.T) {
	o := newOffice(t)
	o.write(t, "bo.json", bytes.Replace(o.read(t, "bo.json"), []byte(`"accuracy":5`), []byte(`"accuracy":-5`), 1))
	o.sign(t, "bo.json")
	dir := t.TempDir()
	report, err := o.unpack(bytes.NewReader(o.contents(t).again(t)), filepath.Join(dir, "in"))
	if err != nil || report.OK() || len(leftIn(t, dir)) != 1 {
		t.Error(rulesOf(report), err, leftIn(t, dir))
	}
	p := o.packing(t)
	if files, _, err := p.Judge(); err != nil || files[0].Report.OK() {
		t.Errorf("whoever packs it is told nothing: %v", err)
	}
}

// TestPackRefuses: whoever packs is told what the recipient would refuse.
func TestPackRefuses(t *testing.T) {
	o := newOffice(t)
	o.write(t, "other/1.jpg", []byte("other"))
	for name, c := range map[string]struct {
		add  func(*Packing) error
		rule string
	}{
		"not named":       {func(p *Packing) error { return p.Attachment(o.path("photos/3.jpg")) }, "pack.attachment.unnamed"},
		"twice":           {func(p *Packing) error { return p.Records(o.path("bo.json")) }, "pack.name.twice"},
		"one name of two": {func(p *Packing) error { return p.Attachment(o.path("other/1.jpg")) }, "pack.name.twice"},
		"not signed": {func(p *Packing) error {
			o.write(t, "plain.json", o.read(t, "bo.json"))
			return p.Records(o.path("plain.json"))
		}, "pack.signed"},
		"signed, then edited": {func(p *Packing) error {
			o.write(t, "old.json", o.read(t, "bo.json"))
			o.sign(t, "old.json")
			o.write(t, "old.json", append(o.read(t, "old.json"), '\n'))
			return p.Records(o.path("old.json"))
		}, "pack.signed"},
	} {
		p := o.packing(t)
		if err := c.add(p); err != nil {
			t.Fatal(err)
		}
		if _, report, err := p.Judge(); err != nil || report.OK() || !slices.Contains(rulesOf(report), c.rule) {
			t.Errorf("%s: %v %v", name, rulesOf(report), err)
		}
	}
	p := o.packing(t)
	if err := p.Records(o.path("photos")); err == nil {
		t.Error("a folder is taken for a file of records")
	}
	if err := p.Folder(o.path("bo.json")); err == nil {
		t.Error("a file is taken for a folder")
	}
}
