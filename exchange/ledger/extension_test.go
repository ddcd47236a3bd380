package ledger_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// cases is an edition of a schema with one member besides a marked one.
func cases(t *testing.T, edition, form string) *extension.Schema {
	t.Helper()
	s, report := extension.Parse([]byte(`{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mixta:extension:bo.gob.vdssc:` + edition + `", "type": "object", "properties": {
		"$schema": {"type": "string", "enum": ["urn:mixta:extension:bo.gob.vdssc:1", "urn:mixta:extension:bo.gob.vdssc:2"]}, "case": {"type": "string", "maxLength": 9, "pattern": "` + form + `"},
		"source": {"type": "string", "maxLength": 9, "x-mixta": {"marking": {"tlp": "AMBER", "releasable": ["BO"]}}}}, "required": ["$schema"], "additionalProperties": false}`))
	if s == nil {
		t.Fatal(report.Err())
	}
	return s
}

// TestExtensions: what is sent and what comes is checked by the schemas at hand, marked
// members stay at home, and what was once accepted is not judged by a later edition.
func TestExtensions(t *testing.T) {
	ctx := context.Background()
	one, two := cases(t, "1", "^[0-9]{4}$"), cases(t, "2", "^X$")
	send := func(value string, schemas ...*extension.Schema) (*ledger.Exchange, string, error) {
		x := &ledger.Exchange{Actor: "BO-VDSSC", Store: folder(), At: "2022-10-03T09:00:00-04:00", Extensions: schemas}
		m := &plan.Meeting{Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}
		m.ID, m.Marking = record.LocalID("BO-VDSSC", "meeting", "9"), record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}
		m.Extensions = record.Extensions{"bo.gob.vdssc": record.Raw(value)}
		first, err := versions.First(mixta.Record(m), versions.Issue{By: x.Actor, At: x.At})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := x.Put(ctx, first); err != nil {
			t.Fatal(err)
		}
		sent, err := x.Send(ctx, ledger.Outgoing{To: "PE-DEVIDA"})
		if err != nil {
			return x, "", err
		}
		return x, sent.Name, nil
	}
	const wrong = `{"$schema":"urn:mixta:extension:bo.gob.vdssc:1","case":"20"}`
	const right = `{"$schema":"urn:mixta:extension:bo.gob.vdssc:1","case":"2041","source":"secreto"}`
	if _, _, err := send(wrong, one); !errors.Is(err, ledger.ErrNothing) {
		t.Errorf("what is not what the schema says: %v", err)
	}
	bolivia, name, err := send(right, one)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(bolivia.Store.(ledger.Folder).Dir, name))
	if err != nil || strings.Contains(string(b), "secreto") || !strings.Contains(string(b), "2041") {
		t.Errorf("%v: %s", err, b)
	}
	for _, edition := range []*extension.Schema{one, two} {
		peru := &ledger.Exchange{Actor: "PE-DEVIDA", Store: folder(), At: "2022-10-04T09:00:00-05:00", Extensions: []*extension.Schema{edition}}
		carry(name, bolivia, peru)
		came, err := peru.Inbox(ctx)
		if err != nil || len(came.Files) != 1 || came.Files[0].Accepted() != (edition == one) {
			t.Fatalf("edition %d: %v, %+v", edition.Edition, err, came)
		}
		if edition == two {
			continue
		}
		peru.Extensions = []*extension.Schema{two}
		os.Remove(filepath.Join(peru.Store.(ledger.Folder).Dir, "state.json.index"))
		if l, err := peru.Ledger(ctx); err != nil || !l.Report.OK() {
			t.Errorf("by the later edition: %v, %v", err, l.Report.Err())
		}
	}
}
