package release

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
)

// fileOf writes a file with lists of records.
func fileOf(lists string) []byte {
	return []byte(`{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-0000000000ff","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2026-05-01T10:00:00-04:00","sequence":1,"marking":{"tlp":"GREEN"}},` + lists + `}`)
}

// meetingAt is a meeting at a place, which is optional.
func meetingAt(id, more, place string) string {
	return `{` + head(id, more) + `,"ordinal":` + strconv.Itoa(len(place)) + `,"session":"ordinary","body":{"bo":"Comisión Mixta Boliviano-Peruana","pe":"Comisión Mixta Peruano-Boliviana"},"held":"2026-01-10","host":"BO","place":` + place + `}`
}

func TestRoundsPositions(t *testing.T) {
	const field = `"area":{"type":"MultiPolygon","coordinates":[[[[-68.15001,-16.50001],[-68.13002,-16.50003],[-68.13004,-16.47005],[-68.13005,-16.47005],[-68.15001,-16.50001]]]]}`
	for _, test := range []struct {
		precision   float64
		place, want string
	}{
		{0, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]}}`, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]}}`},
		{1000, `{"name":"Ovejuyo inventado","point":{"type":"Point","coordinates":[-68.123456,-16.498765]}}`, `{"name":"Ovejuyo inventado","point":{"type":"Point","coordinates":[-68.12,-16.5]}}`},
		{1000, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]},"accuracy":5}`, `{"point":{"type":"Point","coordinates":[-68.12,-16.5]},"accuracy":2227}`},
		{0, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]},"accuracy":200}`, `{"point":{"type":"Point","coordinates":[-68.123,-16.499]},"accuracy":200}`},
		{1e-300, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]},"accuracy":1e-200}`, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]},"accuracy":1e-200}`},
		{1e300, `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]}}`, `{"point":{"type":"Point","coordinates":[-68,-16]}}`},
		{1000, `{"point":{"type":"Point","coordinates":[-68.1,-16.5]},"accuracy":5}`, `{"point":{"type":"Point","coordinates":[-68.1,-16.5]},"accuracy":5}`},
		{200, `{` + field + `}`, `{"area":{"type":"MultiPolygon","coordinates":[[[[-68.15,-16.5],[-68.13,-16.5],[-68.13,-16.47],[-68.15,-16.5]]]]}}`},
		{20000, `{` + field + `}`, ``}, // nothing is left of the area
	} {
		p := to("PE-DIRANDRO")
		p.Precision = test.precision
		out, account := copyOf(t, fileOf(`"meetings":[`+meetingAt("01", "", test.place)+`]`), p)
		got := string(versionsIn(t, out)["00000000-0000-4000-8000-000000000001"][0]["place"])
		absent := string(versionsIn(t, out)["00000000-0000-4000-8000-000000000001"][0]["absent"])
		want := ""
		switch test.want {
		case test.place:
		case "":
			want = `{"place":"withheld"}`
		default:
			want = `{"place":"generalised"}`
		}
		if diff := cmp.Diff([]string{test.want, want}, []string{got, absent}); diff != "" {
			t.Errorf("%g m (-want +got):\n%s", test.precision, diff)
		}
		if items := len(account.Withheld); (items > 0) != (want != "") {
			t.Errorf("%g m: %d items in the account", test.precision, items)
		}
		again, _ := copyOf(t, out, p)
		if !bytes.Equal(again, out) {
			t.Errorf("%g m: rounded again, it is another:\n%s\n%s", test.precision, out, again)
		}
	}
}

// What a recipient may have coarser only is nowhere in full: not in a text, not
// as the corner of a box in an extension, not in a place that has to be there.
func TestRoundedStandsNowhere(t *testing.T) {
	at := `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]}}`
	note := func(id, text, name string) string {
		return meetingAt(id, `,"extensions":{"bo.felcn":{"nota":"`+text+`"}}`, `{"name":"`+name+`"}`)
	}
	meetings := `"meetings":[` + strings.Join([]string{meetingAt("01", "", at),
		meetingAt("02", `,"extensions":{"bo.felcn":{"bbox":[-69,-17,-68.1234560,-16]}}`, `{"name":"Otro"}`),
		note("03", "cerca de 16.498765 sur", "Uno más"), note("04", "a 68,123456 oeste", "Y otro más")}, ",") + `]`
	seizure := `"seizures":[{` + head("05", "") + `,"date":"2026-04-02","place":{"country":"BO","point":{"type":"Point","coordinates":[-68.123456,-16.498765]}},"items":[{"substance":"cocaine-base","quantity":{"value":5,"unit":"kg"},"weighing":"weighed"}],"agency":"BO-FELCN"}]`
	for _, b := range [][]byte{fileOf(meetings), fileOf(meetings + "," + seizure)} {
		p := to("PE-DIRANDRO")
		p.Precision = 1000
		out, account := copyOf(t, b, p)
		for _, s := range []string{"123456", "498765"} {
			if bytes.Contains(out, []byte(s)) {
				t.Errorf("%s is found:\n%s", s, out)
			}
		}
		if account.Released != 4 {
			t.Errorf("%d records released", account.Released)
		}
	}
}

// A count of few persons goes, and with it the total from which it follows.
func TestFewPersons(t *testing.T) {
	seizure := func(id string, persons int) string {
		return fmt.Sprintf(`{%s,"date":"2026-04-02","place":{"country":"BO"},"items":[{"substance":"cocaine-base","quantity":{"value":5,"unit":"kg"},"weighing":"weighed"}],"persons":[{"count":%d,"standing":"arrested"}],"agency":"BO-FELCN"}`, head(id, ""), persons)
	}
	file := func(few int) []byte {
		return fileOf(`"operations":[{` + head("50", "") + `,"names":[{"side":"BO","name":"Ejercicio Uno"},{"side":"PE","name":"Ejercicio Uno"}],"coordination":"coordinated","objective":{"es":"Objetivo inventado."},"components":[{"key":"uno","side":"BO","actor":"BO-FELCN","domain":"land"},{"key":"dos","side":"PE","actor":"PE-DIRANDRO","domain":"land"}]}],` +
			`"seizures":[` + seizure("31", few) + `,` + seizure("32", 40) + `],"results":[{` + head("40", "") + `,"operation":"00000000-0000-4000-8000-000000000050","of":["BO"],"period":{"from":"2026-04-01","to":"2026-04-30"},"persons":[{"count":` + strconv.Itoa(40+few) + `,"standing":"arrested"}],"lines":[{"substance":"cocaine-base","quantity":{"value":10,"unit":"kg"}}],"seizures":["00000000-0000-4000-8000-000000000031","00000000-0000-4000-8000-000000000032"]}]`)
	}
	for _, test := range []struct {
		few   int
		least int64
		told  int
	}{{2, 0, 1}, {3, 0, 3}, {3, 5, 1}, {1, 1, 3}} {
		p := to("PE-DIRANDRO")
		p.LeastPersons = test.least
		out, _ := copyOf(t, file(test.few), p)
		if n := strings.Count(string(out), `"persons":[`); n != test.told {
			t.Errorf("%d persons, least %d: %d counts are told:\n%s", test.few, test.least, n, out)
		}
		p = to("BO-FELCN") // which issued it
		p.Envelope.Sender = "PE-DIRANDRO"
		if out, _ := copyOf(t, file(test.few), p); strings.Count(string(out), `"persons":[`) != 3 {
			t.Errorf("%d persons: not told to who told them:\n%s", test.few, out)
		}
	}
}

// finest checks that no position of a copy has more decimals than the policy
// lets it have, counted in its text.
func finest(t testing.TB, b []byte, p Policy) {
	t.Helper()
	if p.Precision == 0 {
		return
	}
	decimals := 0 // the most, of which a step is no finer than the precision
	for step := 11_132.0; step >= p.Precision; step /= 10 {
		decimals++
	}
	var file any
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	positions(file, func(x float64) {
		s := strconv.FormatFloat(x, 'f', -1, 64)
		if _, after, ok := strings.Cut(s, "."); ok && len(after) > decimals {
			t.Errorf("%s has more than %d decimals, for %g m", s, decimals, p.Precision)
		}
	})
	if _, err := mixta.Read(bytes.NewReader(b)); err != nil {
		t.Error(err)
	}
}

// positions shows all numbers of all positions.
func positions(v any, show func(float64)) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			positions(x, show)
		}
	case map[string]any:
		for name, x := range v {
			if name == "coordinates" || name == "positions" {
				numbers(x, show)
			} else if name != "extensions" {
				positions(x, show)
			}
		}
	}
}

func numbers(v any, show func(float64)) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			numbers(x, show)
		}
	case float64:
		show(v)
	}
}
