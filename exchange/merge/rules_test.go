package merge

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

const meetingID = "0199a000-0000-7000-8000-000000000010"

// meetingBy is a version of one meeting, joint or not as rest says.
func meetingBy(issuer, version, rest string) Copy {
	return Copy{Kind: "meeting", Raw: []byte(`{"id":"` + meetingID + `","version":` + version + `,"issuer":"` + issuer +
		`","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},` + rest + `,"session":"ordinary","held":"2022-09-29"}`)}
}

// sentFile is a file from one side to the other with one record.
func sentFile(t testing.TB, name string, c Copy) Input {
	t.Helper()
	e := mixta.Envelope{ID: "0199a000-0000-7000-8000-000000000001", Sender: "BO-VDSSC", Recipient: "PE-DEVIDA", Issued: "2022-10-03T09:00:00-04:00",
		Sequence: 7, Previous: record.Digest("sha256:" + strings.Repeat("0", 64)),
		Marking: record.Marking{TLP: record.Clear}}
	var b bytes.Buffer
	w := NewWriter(&b, mixta.Version, e)
	i := slices.IndexFunc(mixta.Kinds(), func(k mixta.Kind) bool { return k.Name == c.Kind })
	w.Put(c.Section, mixta.Kinds()[i].Plural, c.Raw)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return Bytes(name, b.Bytes())
}

// breach is a pair of files that break a rule of merging: what is changed in
// the second, and all that is found, each with its place.
type breach struct {
	change string
	a, b   Copy
	want   []string
}

func breaches() []breach {
	first := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1`)
	own := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)
	noAliases := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"absent":{"aliases":"withheld"},"extensions":{"bo.test":{"n":1}}`)
	noExtensions := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"absent":{"extensions":"withheld"},"aliases":[{"by":"BO","value":"1"}]`)
	plan := Copy{Kind: "plan", Raw: []byte(strings.NewReplacer("8000-000000000010", "8000-000000000011", "8000-000000000020", "8000-000000000010").Replace(string(planWith(`{"BO-VDSSC":2}`, planBase))))}
	erasure := Copy{Kind: "withdrawal", Raw: []byte(`{"id":"` + meetingID + `","version":{"BO-VDSSC":2},"issuer":"BO-VDSSC","issued":"2022-10-02T18:00:00-04:00",` +
		`"marking":{"tlp":"CLEAR"},"kind":"meeting","reason":{"es":"A pedido."},"authority":{"actor":"BO","law":"CPE art. 130"},"erase":true}`)}
	const place = " meeting " + meetingID
	return []breach{
		{"newer, by its issuer", first, meetingBy("BO-VDSSC", `{"BO-VDSSC":2}`, `"joint":true,"ordinal":2`), nil},
		{"another content of one version", first, meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":2`),
			[]string{"merge.fork" + place + " a b ordinal"}},
		{"changed on both sides", meetingBy("BO-VDSSC", `{"BO-VDSSC":2}`, `"joint":true,"ordinal":1`), meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2`),
			[]string{"merge.conflict" + place + " ordinal (1 / 2)"}},
		{"other members withheld", noAliases, noExtensions, []string{"merge.copies" + place + " a b"}},
		{"newer, by another than its issuer", own, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"ordinal":2`),
			[]string{"merge.issuer" + place + " BO-VDSSC PE-DEVIDA"}},
		{"of another kind", meetingBy("PE-DEVIDA", `{"PE-DEVIDA":1}`, `"joint":true,"ordinal":1`), plan,
			[]string{"merge.kind" + place + " meeting a plan b", "merge.conflict" + place + " *"}},
		{"erased", first, erasure, []string{"merge.erased withdrawal " + meetingID + " a"}},
	}
}

// TestRules merges the pairs, in both orders: what is found must not depend on
// it.
func TestRules(t *testing.T) {
	for _, row := range breaches() {
		t.Run(row.change, func(t *testing.T) {
			var rules [2][]string
			for i, inputs := range [][]Input{{sentFile(t, "a", row.a), sentFile(t, "b", row.b)}, {sentFile(t, "b", row.b), sentFile(t, "a", row.a)}} {
				res, err := Join(&bytes.Buffer{}, Options{Keeper: "CM-BOPE"}, inputs...)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for j, f := range res.Report.Findings {
					said := shownFinding(f)
					if j < len(row.want) && strings.HasSuffix(row.want[j], " *") {
						said = f.Rule.ID + " " + f.Kind + " " + f.ID + " *"
					}
					got, rules[i] = append(got, said), append(rules[i], f.Rule.ID)
				}
				if diff := cmp.Diff(row.want, got); i == 0 && diff != "" {
					t.Error(diff)
				}
			}
			if diff := cmp.Diff(rules[0], rules[1]); diff != "" {
				t.Errorf("in the other order (-one +other):\n%s", diff)
			}
		})
	}
}

// shownFinding is a finding's rule, place and arguments.
func shownFinding(f check.Finding) string {
	parts := []string{f.Rule.ID, f.Kind, f.ID}
	for _, a := range f.Args {
		parts = append(parts, a.(string))
	}
	return strings.Join(parts, " ")
}

func TestEveryRuleHasARow(t *testing.T) {
	broken := map[string]bool{}
	for _, row := range breaches() {
		for _, w := range row.want {
			id, _, _ := strings.Cut(w, " ")
			broken[id] = true
		}
	}
	for _, r := range Rules() {
		if !broken[r.ID] {
			t.Errorf("no row breaks %s", r.ID)
		}
		delete(broken, r.ID)
	}
	for id := range broken {
		t.Errorf("Rules does not list %s", id)
	}
}
