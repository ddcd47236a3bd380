package mixta

import (
	"fmt"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// TestResolve: a reference to a record of another file is a note, good, or an
// error, depending on the files at hand.
func TestResolve(t *testing.T) {
	const file = `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-000000000001","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2023-06-01T00:00:00Z"%s,"marking":{"tlp":"CLEAR"}},
"meetings":[{"id":"0199a000-0000-7000-8000-000000000002","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"joint":true,"evaluates":"0199a000-0000-7000-8000-000000000001","ordinal":2,"session":"ordinary","held":"2022-09-29"}]%s`
	later := `,"sequence":2,"previous":"sha256:` + strings.Repeat("0", 64) + `"`
	has := func(kind string) func(record.ID) (string, bool) {
		return func(id record.ID) (string, bool) {
			return kind, kind != "" && id == "0199a000-0000-7000-8000-000000000001"
		}
	}
	for _, row := range []struct {
		channel, end string
		known        func(record.ID) (string, bool)
		whole        bool
		want         string
	}{
		{later, "}", nil, false, "file.reference-elsewhere"},
		{later, "}", has(""), false, "file.reference-elsewhere"},
		{later, "}", has("meeting"), false, ""},
		{later, "}", has("plan"), false, "file.reference-kind"},
		{later, "}", has(""), true, "file.reference"},
		{later, "}", has("meeting"), true, ""},
		{later, "", has(""), true, ""}, // it was not read to its end
		{`,"sequence":1`, "}", has(""), false, "file.reference"},
		{`,"sequence":1`, "}", has("meeting"), false, ""},
	} {
		rd := NewReader(strings.NewReader(fmt.Sprintf(file, row.channel, row.end)), WithDeferred())
		if r := rd.Validate(nil); r.OK() != (row.end != "") {
			t.Errorf("%+v: %v", row, r.Err())
		}
		got := ""
		for _, f := range rd.Resolve(row.known, row.whole).Findings {
			got += f.Rule.ID
			if f.Line != 2 || f.Pointer != "/meetings/0/evaluates" || f.Kind != "meeting" {
				t.Errorf("%+v", f)
			}
		}
		if got != row.want {
			t.Errorf("%s whole %v: %q, not %q", row.channel, row.whole, got, row.want)
		}
	}
	rd := NewReader(strings.NewReader(fmt.Sprintf(file, later, "}")))
	if r := rd.Validate(nil); r.Count(check.Info) == 0 {
		t.Error("without WithDeferred nothing is said of the reference")
	}
}
