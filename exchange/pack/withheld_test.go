package pack

import (
	"bytes"
	"context"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/record"
)

// TestWithheldStays: a photograph of a record that the recipient may not have stays behind, and
// does not pass if it is given by name.
func TestWithheldStays(t *testing.T) {
	o := newOffice(t)
	home := bytes.Replace(o.read(t, "bo.json"), []byte(`"photos":[`), []byte(`"markings":{"photos":{"tlp":"AMBER","releasable":["BO"]}},"photos":[`), 1)
	o.write(t, "home.json", home)
	var copied bytes.Buffer
	policy := release.Policy{Envelope: mixta.Envelope{ID: record.NewSecretID(), Sender: "BO-VDSSC", Recipient: "PE-DEVIDA", Issued: "2025-06-01T00:00:00Z"}}
	if _, err := release.Copy(context.Background(), &copied, bytes.NewReader(home), policy); err != nil {
		t.Fatal(err)
	}
	if report, err := mixta.Validate(bytes.NewReader(copied.Bytes())); err != nil || !report.OK() {
		t.Fatal(rulesOf(report), err)
	}
	o.write(t, "bo.json", copied.Bytes())
	o.sign(t, "bo.json")
	p := o.packing(t)
	if _, report, err := p.Judge(); err != nil || !report.OK() || p.Left != 2 || len(p.Manifest().Parts) != 3 {
		t.Errorf("%v %v, %d left, packed: %+v", rulesOf(report), err, p.Left, p.Manifest().Parts)
	}
	p = o.packing(t)
	if err := p.Attachment(o.path("photos/2.jpg")); err != nil {
		t.Fatal(err)
	}
	if _, report, err := p.Judge(); err != nil || !slices.Equal(rulesOf(report), []string{"pack.attachment.unnamed"}) {
		t.Error(rulesOf(report), err)
	}
}
