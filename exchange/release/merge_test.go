package release

import (
	"bytes"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// A released record is a redacted copy of the one at home: the same version,
// with nothing that differs but what it lists as withheld or generalised. So a
// merge keeps the fuller one (a marking of a member goes with it), and the copy that comes back changes nothing.
func TestComesBackWithoutChange(t *testing.T) {
	files := [][]byte{twenty()}
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		files = append(files, base(t, name))
	}
	redacted := 0
	for _, b := range files {
		for _, recipient := range []record.Actor{"PE-DIRANDRO", "PE-DEVIDA", "BO-FAB", "UNODC"} {
			p := to(recipient)
			if recipient == "PE-DEVIDA" {
				p.Precision = 1000
			}
			out, _ := copyOf(t, b, p)
			home, away := versionsIn(t, b), versionsIn(t, out)
			for id, versions := range away {
				for _, v := range versions {
					if !subsumed(t, v, home[id]) {
						t.Errorf("%s is no copy of a record at home: %v", id, v)
					}
					if v["absent"] != nil {
						redacted++
					}
				}
			}
		}
	}
	if redacted < 10 {
		t.Errorf("only %d records were redacted", redacted)
	}
}

// versionsIn returns the versions of all records, by id.
func versionsIn(t *testing.T, b []byte) map[string][]map[string]jsontext.Value {
	t.Helper()
	out := map[string][]map[string]jsontext.Value{}
	rd := mixta.NewReader(bytes.NewReader(b))
	for e := range rd.Entries() {
		var members map[string]jsontext.Value
		if err := json.Unmarshal(e.Raw, &members); err != nil {
			t.Fatal(err)
		}
		out[string(e.Record.Head().ID)] = append(out[string(e.Record.Head().ID)], members)
	}
	return out
}

// subsumed reports whether v is a redacted copy of one of the versions.
func subsumed(t *testing.T, v map[string]jsontext.Value, versions []map[string]jsontext.Value) bool {
	t.Helper()
	var absent map[string]string
	if v["absent"] != nil {
		if err := json.Unmarshal(v["absent"], &absent); err != nil {
			t.Fatal(err)
		}
	}
	for _, full := range versions {
		same := true
		for name, value := range v {
			same = same && (name == "absent" || name == "markings" || absent[name] == "generalised" || cmp.Equal(canonical(t, value), canonical(t, full[name])))
		}
		for name := range full {
			same = same && (name == "absent" || name == "markings" || v[name] != nil || absent[name] == "withheld")
		}
		if same {
			return true
		}
	}
	return false
}

func canonical(t *testing.T, v jsontext.Value) string {
	t.Helper()
	if v == nil {
		return ""
	}
	c := v.Clone()
	if err := c.Canonicalize(); err != nil {
		t.Fatal(err)
	}
	return string(c)
}

// So says the merge itself: home with the copy is home.
func TestMergesBack(t *testing.T) {
	for _, name := range []string{"crops", "ops", "intel"} {
		b := base(t, name)
		p := to("PE-DEVIDA")
		p.Precision = 1000
		out, account := copyOf(t, b, p)
		join := func(inputs ...merge.Input) []byte {
			t.Helper()
			var w bytes.Buffer
			if _, err := merge.Join(t.Context(), &w, merge.Options{Keeper: "BO-FELCN"}, inputs...); err != nil {
				t.Fatal(err)
			}
			return w.Bytes()[bytes.IndexByte(w.Bytes(), '\n')+1:]
		}
		alone, both := join(merge.Bytes("home", b)), join(merge.Bytes("home", b), merge.Bytes("copy", out))
		after := func(b []byte) string { return string(b[bytes.IndexByte(b, '\n')+1:]) } // without the envelope
		if diff := cmp.Diff(after(alone), after(both)); diff != "" {
			t.Errorf("%s, %d withheld (-home +merged):\n%s", name, len(account.Withheld), diff)
		}
	}
}
