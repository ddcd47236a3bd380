package release

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// What may go to the first recipient may not always go on to a second; and what
// goes on goes with its marking as it was.
func TestTwoHops(t *testing.T) {
	for _, test := range []struct {
		marking             string
		consents            []record.Actor
		first, second, back bool
	}{
		{`{"tlp":"GREEN"}`, nil, true, true, true},
		{`{"tlp":"AMBER","releasable":["BO","PE"]}`, nil, true, true, true},
		{`{"tlp":"AMBER","releasable":["BO","PE"],"originator":"BO-FELCN"}`, nil, true, false, true},
		{`{"tlp":"AMBER","releasable":["BO","PE"],"originator":"BO-FELCN"}`, []record.Actor{"BO-FELCN"}, true, true, true},
		{`{"tlp":"AMBER","releasable":["BO","PE"],"originator":"SEVERAL"}`, nil, false, false, false},
		{`{"tlp":"AMBER","releasable":["BO","PE"],"handling":["H2"],"originator":"BO-FELCN"}`, nil, true, false, true},
		{`{"tlp":"AMBER","releasable":["BO","PE"],"handling":["H3"],"conditions":{"es":"Solo para el plan."}}`, nil, true, true, true},
		{`{"tlp":"AMBER+STRICT","releasable":["BO","PE"]}`, nil, true, false, true},
		{`{"tlp":"RED","releasable":["BO","PE"]}`, nil, true, false, true},
		{`{"tlp":"AMBER","releasable":["BO"]}`, nil, false, false, false},
		{`{"tlp":"AMBER"}`, nil, false, false, false},                                            // empty
		{`{"tlp":"PURPLE","releasable":["PE"]}`, nil, false, false, false},                       // unknown
		{`{"tlp":"CLEAR","releasable":["PE"]}`, nil, false, false, false},                        // contradictory
		{`{"tlp":"AMBER","releasable":["BO","PE"],"handling":["H2"]}`, nil, false, false, false}, // a permission that nobody can be asked for
	} {
		home := fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-0000000000ff","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2026-05-01T10:00:00-04:00","sequence":1,"marking":%[1]s},"meetings":[{"id":"00000000-0000-4000-8000-000000000001","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2026-05-01T10:00:00-04:00","marking":%[1]s,"ordinal":9,"session":"ordinary","body":{"bo":"Comisión Mixta Boliviano-Peruana","pe":"Comisión Mixta Peruano-Boliviana"},"held":"2026-01-10","host":"BO"}]}`, test.marking)
		first, account := copyOf(t, home, to("PE-DIRANDRO"))
		if got := account.Released == 1; got != test.first {
			t.Errorf("%s to the first: %t", test.marking, got)
			continue
		}
		if test.first && !bytes.Contains(first[bytes.Index(first, []byte(`"meetings"`)):], []byte(`"marking":`+test.marking)) {
			t.Errorf("%s: another marking travels: %s", test.marking, first)
		}
		on := func(recipient record.Actor) bool {
			p := to(recipient)
			p.Envelope.Sender, p.Consents = "PE-DIRANDRO", test.consents
			_, account := copyOf(t, first, p)
			return account.Released == 1
		}
		if got := on("PE-DEVIDA"); got != test.second {
			t.Errorf("%s to the second: %t", test.marking, got)
		}
		if got := on("BO-FELCN"); got != test.back {
			t.Errorf("%s back: %t", test.marking, got)
		}
	}
}

// A statement or member that is marked for others than its record does not go,
// nor does its marking; one that is marked for the recipient goes with it.
func TestNarrowerParts(t *testing.T) {
	const both = `{"tlp":"AMBER","releasable":["BO","PE"]}`
	for _, marking := range []string{secret, `{"tlp":"AMBER","releasable":["BO"]}`, `{"tlp":"RED","releasable":["PE-DEVIDA"]}`, both} {
		statement := `{"id":"s1","marking":` + marking + `,"text":{"es":"Afirmación inventada."},"nature":"fact","grading":{"scheme":"admiralty","source":"B","information":"2"},"source":"human","sanitised":true}`
		b := fileOf(`"meetings":[` + meetingAt("01", `,"markings":{"until":`+marking+`},"until":"2026-01-11"`, `{"name":"Lugar"}`) + `],"reports":[{` +
			head("02", "") + `,"kind":"assessment","title":{"es":"Informe inventado"},"period":{"from":"2026-01-01","to":"2026-03-31"},"topics":["routes"],"statements":[` + statement + `]}]`)
		out, account := copyOf(t, b, to("PE-DIRANDRO"))
		want, withheld := 0, 2
		if marking == both {
			want, withheld = 2, 0
		}
		if n := allows(t, out, "PE-DIRANDRO"); n != want || len(account.Withheld) != withheld {
			t.Errorf("%s: %d markings in the copy, withheld %+v", marking, n, account.Withheld)
		}
	}
}
