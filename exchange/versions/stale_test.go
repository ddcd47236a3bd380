package versions

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
)

// action is a version of an action with a title and indicators.
func action(t *testing.T, version, title, indicators string) merge.Input {
	t.Helper()
	c := Copy{Section: "", Kind: "action", Raw: fmt.Appendf(nil, `{"id":"0199a000-0000-7000-8000-000000000031","version":%s,"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"joint":true,"plan":"0199a000-0000-7000-8000-000000000020","number":{"ordinal":1},"area":"control","text":%s,"responsible":[{"side":"BO","institutions":["BO-VDSSC"]}],"indicators":[%s],"due":"2023-06-30"}`, version, title, indicators)}
	in, err := Bundle("BO-VDSSC", c)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// TestStale: a language stays behind until it is changed, in the text that it is of.
func TestStale(t *testing.T) {
	const one, two = `{"key":"one","name":{"es":"Uno","en":"One"}}`, `{"key":"two","name":{"es":"Dos","en":"Two"}}`
	for _, c := range []struct {
		name string
		all  [][3]string // versions, titles, indicators
		want []string
	}{
		{"nothing changed", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"A","en":"A"}`, one}}, nil},
		{"one changed", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"A"}`, one}}, []string{"/text/en es {BO:2}"}},
		{"both changed", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"B"}`, one}}, nil},
		{"translated later", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"A"}`, one}, {`{"BO":3}`, `{"es":"B","en":"B"}`, one}}, nil},
		{"not translated later", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"A"}`, one}, {`{"BO":3}`, `{"es":"B","en":"A"}`, two}}, []string{"/text/en es {BO:2}"}},
		{"a language is new", [][3]string{{`{"BO":1}`, `{"es":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"B"}`, one}}, nil},
		{"three languages", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A","qu":"A"}`, one}, {`{"BO":2}`, `{"es":"A","en":"B","qu":"A"}`, one}}, []string{"/text/es en {BO:2}", "/text/qu en {BO:2}"}},
		{"in an item that moved", [][3]string{{`{"BO":1}`, `{"es":"A"}`, one + "," + two}, {`{"BO":2}`, `{"es":"A"}`, `{"key":"two","name":{"es":"Otro","en":"Two"}},` + one}}, []string{"/indicators/0/name/en es {BO:2}"}},
		{"by one side", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"A"}`, one}, {`{"BO":1,"PE":1}`, `{"es":"A","en":"A"}`, two}}, []string{"/text/en es {BO:2}"}},
		{"resolved", [][3]string{{`{"BO":1}`, `{"es":"A","en":"A"}`, one}, {`{"BO":2}`, `{"es":"B","en":"A"}`, one}, {`{"BO":1,"PE":1}`, `{"es":"A","en":"A"}`, two}, {`{"BO":2,"PE":2}`, `{"es":"B","en":"A"}`, two}}, []string{"/text/en es {BO:2}"}},
	} {
		var inputs []merge.Input
		for _, v := range c.all {
			inputs = append(inputs, action(t, v[0], v[1], v[2]))
		}
		for range 2 { // in any order of the files
			steps, err := History(context.Background(), "0199a000-0000-7000-8000-000000000031", inputs...)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range Stale(steps).Findings {
				got = append(got, fmt.Sprintf("%s %s %s", f.Pointer, f.Args[0], f.Args[1]))
				if f.Severity != check.Warning || f.Rule.ID != "versions.translation-stale" {
					t.Errorf("%s: %+v", c.name, f)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s: %s", c.name, diff)
			}
			slices.Reverse(inputs)
			for i := range inputs {
				inputs[i] = action(t, c.all[len(inputs)-1-i][0], c.all[len(inputs)-1-i][1], c.all[len(inputs)-1-i][2])
			}
		}
	}
}

// TestProse: each kind of change is a sentence, in both languages.
func TestProse(t *testing.T) {
	version := func(counter int, title, rest string) merge.Input {
		in, err := Bundle("BO-VDSSC", Copy{Kind: "plan", Raw: planWith(fmt.Sprintf(`{"BO-VDSSC":%d}`, counter), `"title":`+title+`,"period":{"from":"2022-10-01","to":"2023-09-30"},`+rest)})
		if err != nil {
			t.Fatal(err)
		}
		return in
	}
	const was = `"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control"],"agreed":2`
	const now = `"meeting":"0199a000-0000-7000-8000-000000000010","areas":["control","prevention"],"groups":["supply-control"]`
	d, err := Diff(context.Background(), version(1, `{"es":"A","en":"A"}`, was), version(2, `{"es":"B","en":"A"}`, now))
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[check.Lang][]string{
		check.EN: {`Spanish" went from "A" to "B"`, `went from control to control, prevention`, ` was added: supply control`, ` was removed; it was: 2`, "Issued by BO-VDSSC on 1 October 2022, 18:00 (UTC−04:00).", `English" must be translated again`},
		check.ES: {`Español» pasó de «A» a «B»`, `pasó de control`, `se agregó «`, `se quitó «`, "Lo emitió BO-VDSSC el 1 de octubre de 2022, 18:00 (UTC−04:00).", `Inglés» debe traducirse de nuevo`},
	} {
		var b strings.Builder
		if err := d.WriteProse(&b, lang); err != nil {
			t.Fatal(err)
		}
		for _, s := range want {
			if !strings.Contains(b.String(), s) {
				t.Errorf("%s: %q is not in\n%s", lang, s, &b)
			}
		}
	}
}
