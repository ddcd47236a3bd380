package merge

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

const meetingID = histories.MeetingID

// one is one record as it stands in a file.
type one struct {
	section mixta.Section
	kind    string
	raw     []byte
}

func meetingBy(issuer, version, rest string) one {
	return one{kind: "meeting", raw: histories.Meeting(issuer, version, rest)}
}

// sentFile is a file from its issuer to the other side with one record.
func sentFile(t testing.TB, name string, c one) Input {
	t.Helper()
	sender := record.Actor("BO-VDSSC")
	if _, by, ok := bytes.Cut(c.raw, []byte(`"issuer":"PE-`)); ok {
		name, _, _ := bytes.Cut(by, []byte(`"`))
		sender = record.Actor("PE-" + string(name))
	}
	return sentBy(t, name, sender, c)
}

// sentBy is a file with one record, whoever issued it.
func sentBy(t testing.TB, name string, sender record.Actor, c one) Input {
	t.Helper()
	e := mixta.Envelope{ID: "0199a000-0000-7000-8000-000000000001", Sender: "BO-VDSSC", Recipient: "PE-DEVIDA", Issued: "2022-10-03T09:00:00-04:00",
		Sequence: 7, Previous: record.Digest("sha256:" + strings.Repeat("0", 64)),
		Marking: record.Marking{TLP: record.Clear}}
	if e.Sender = sender; sender != "BO-VDSSC" {
		e.Recipient = "BO-VDSSC"
	}
	if bytes.Contains(c.raw, []byte(`"markings"`)) { // for Bolivia alone
		e.Recipient = "BO-FELCN"
	}
	var b bytes.Buffer
	w := wire.NewWriter(&b, mixta.Version, e.JSON())
	i := slices.IndexFunc(mixta.Kinds(), func(k mixta.Kind) bool { return k.Name == c.kind })
	w.Put(string(c.section), mixta.Kinds()[i].Plural, c.raw)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return Bytes(name, b.Bytes())
}

// breach is a pair of files that break a rule of merging: what is changed in
// the second, and all that is found, each with its place.
type breach struct {
	keeper record.Actor
	change string
	a, b   one
	want   []string
}

func breaches() []breach {
	first := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1`)
	own := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)
	noAliases := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"absent":{"aliases":"withheld"},"extensions":{"bo.test":{"n":1}}`)
	noExtensions := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"absent":{"extensions":"withheld"},"aliases":[{"by":"BO","value":"1"}]`)
	plan := one{kind: "plan", raw: []byte(`{"id":"` + meetingID + `","version":{"BO-VDSSC":2},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"joint":true,` +
		`"title":{"es":"Plan"},"period":{"from":"2022-10-01","to":"2023-09-30"},"meeting":"0199a000-0000-7000-8000-000000000011","areas":["control"],"agreed":2}`)}
	erasure := one{kind: "withdrawal", raw: []byte(`{"id":"` + meetingID + `","version":{"BO-VDSSC":2},"issuer":"BO-VDSSC","issued":"2022-10-02T18:00:00-04:00",` +
		`"marking":{"tlp":"CLEAR"},"kind":"meeting","reason":{"es":"A pedido."},"authority":{"actor":"BO","law":"CPE art. 130"},"erase":true}`)}
	erasedBy := func(issuer, version string) one {
		return one{kind: "withdrawal", raw: []byte(strings.NewReplacer(`"version":{"BO-VDSSC":2}`, `"version":`+version, `"issuer":"BO-VDSSC"`, `"issuer":"`+issuer+`"`).Replace(string(erasure.raw)))}
	}
	until := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"until":"2022-09-30","markings":{"until":{"tlp":"AMBER+STRICT","releasable":["BO"]}}`)
	open := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"until":"2022-09-30"`)
	const token = "6f0c1d5e9b7a43288c14e2a05d9f3b71"
	const noUntil = `"joint":true,"ordinal":2,"absent":{"until":"withheld"}`
	const coarse = `"joint":true,"ordinal":2,"until":"2022-10-01","absent":{"until":"generalised"}`
	const place = " meeting " + meetingID
	return []breach{
		{"CM-BOPE", "newer, by its issuer", first, meetingBy("BO-VDSSC", `{"BO-VDSSC":2}`, `"joint":true,"ordinal":2`), nil},
		{"CM-BOPE", "another content of one version", first, meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":2`),
			[]string{"merge.fork" + place + " a b ordinal"}},
		{"CM-BOPE", "issued at the same instant, written otherwise", first, one{kind: "meeting", raw: bytes.Replace(first.raw, []byte("2022-10-01T18:00:00-04:00"), []byte("2022-10-01T22:00:00Z"), 1)},
			[]string{"merge.fork" + place + " a b issued, the same instant in another spelling"}},
		{"CM-BOPE", "issued at another instant", first, one{kind: "meeting", raw: bytes.Replace(first.raw, []byte("2022-10-01T18:00:00-04:00"), []byte("2022-10-01T18:00:00Z"), 1)},
			[]string{"merge.fork" + place + " a b issued"}},
		{"CM-BOPE", "changed on both sides", meetingBy("BO-VDSSC", `{"BO-VDSSC":2}`, `"joint":true,"ordinal":1`), meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2`),
			[]string{"merge.conflict" + place + " ordinal (1 / 2)"}},
		{"CM-BOPE", "other members withheld", noAliases, noExtensions, []string{"merge.copies" + place + " a b"}},
		{"CM-BOPE", "newer, by another than its issuer", own, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"ordinal":2`),
			[]string{"merge.issuer" + place + " BO-VDSSC PE-DEVIDA"}},
		{"CM-BOPE", "an erasure by another than its issuer", own, erasedBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`),
			[]string{"merge.issuer withdrawal " + meetingID + " BO-VDSSC PE-DEVIDA"}},
		{"CM-BOPE", "an erasure by another, who knows no version", own, erasedBy("PE-DEVIDA", `{"PE-DEVIDA":1}`),
			[]string{"merge.issuer withdrawal " + meetingID + " BO-VDSSC PE-DEVIDA"}},
		{"CM-BOPE", "without what was withheld from its issuer", until, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, noUntil),
			[]string{"merge.withheld" + place + " until PE-DEVIDA"}},
		{"CM-BOPE", "withheld by who may have had it", open, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, noUntil), nil},
		{"CM-BOPE", "withheld by its own issuer", until, meetingBy("BO-VDSSC", `{"BO-VDSSC":2}`, noUntil), nil},
		{"CM-BOPE", "without what was generalised for its issuer", open, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, coarse),
			[]string{"merge.withheld" + place + " until PE-DEVIDA"}},
		{"CM-BOPE", "counting a version that the keeper has not issued", first, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"CM-BOPE":9007199254740991,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2`),
			[]string{"merge.counter" + place + " CM-BOPE 9007199254740991 0 PE-DEVIDA"}},
		{"BO-VDSSC", "counting a version that its issuer has not seen", meetingBy("BO-VDSSC", `{"BO-VDSSC":2},"seen":{"BO-VDSSC":"`+token+`"}`, `"joint":true,"ordinal":1`),
			meetingBy("PE-DEVIDA", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2`), []string{"merge.unseen" + place + " BO-VDSSC 2 PE-DEVIDA", "merge.conflict" + place + " ordinal (1 / 2)"}},
		{"CM-BOPE", "leaving nearly all counters out", first, meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":9007199254740991}`, `"joint":true,"ordinal":2`),
			[]string{"merge.counter-jump" + place + " PE-DEVIDA 0 9007199254740991"}},
		{"CM-BOPE", "of another kind", meetingBy("PE-DEVIDA", `{"PE-DEVIDA":1}`, `"joint":true,"ordinal":1`), plan,
			[]string{"merge.kind" + place + " meeting a plan b", "merge.conflict" + place + " *"}},
		{"CM-BOPE", "erased", first, erasure, []string{"merge.erased withdrawal " + meetingID + " a"}},
	}
}

// TestRules merges the pairs, in both orders: what is found must not depend on
// it.
func TestRules(t *testing.T) {
	for _, row := range breaches() {
		t.Run(row.change, func(t *testing.T) {
			var rules [2][]string
			for i, inputs := range [][]Input{{sentFile(t, "a", row.a), sentFile(t, "b", row.b)}, {sentFile(t, "b", row.b), sentFile(t, "a", row.a)}} {
				res, err := Join(context.Background(), &bytes.Buffer{}, Options{Keeper: row.keeper}, inputs...)
				if err != nil {
					t.Fatal(err)
				}
				reported := false
				for _, f := range res.Report.Findings {
					reported = reported || f.Rule == &notIssuer || f.Rule == &notWhole || f.Rule == &counter || f.Rule == &unseen
				}
				if reported != slices.ContainsFunc(res.Exclude, func(u Exclusion) bool { return u.Name == "b" && u.Input == 1-i && !u.Report.OK() }) || len(res.Exclude) > 1 {
					t.Errorf("to be left out: %v", res.Exclude)
				}
				var got []string
				for j, f := range res.Report.Findings {
					shown := shownFinding(f)
					if j < len(row.want) && strings.HasSuffix(row.want[j], " *") {
						shown = f.Rule.ID + " " + f.Kind + " " + f.ID + " *"
					}
					got, rules[i] = append(got, shown), append(rules[i], f.Rule.ID)
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
		if words, is := a.(check.Text); is {
			a = words.EN
		}
		parts = append(parts, a.(string))
	}
	return strings.Join(parts, " ")
}

func textOf(t *testing.T, in Input) []byte {
	t.Helper()
	b, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEveryRuleHasARow(t *testing.T) {
	broken := map[string]bool{many.ID: true} // by TestMany
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

// TestUnfit: which inputs are to be left out, where more than two have a say.
func TestUnfit(t *testing.T) {
	own := func(issuer, version string) one { return meetingBy(issuer, version, `"ordinal":1`) }
	first, usurped := own("PE-DEVIDA", `{"PE-DEVIDA":1}`), own("PE-DIRANDRO", `{"PE-DEVIDA":1,"PE-DIRANDRO":1}`)
	alien := own("PE-DIRANDRO", `{"PE-DIRANDRO":1}`)
	home := func(name string, copies ...one) Input {
		var inputs []Input
		for _, c := range copies {
			inputs = append(inputs, sentFile(t, "x", c))
		}
		var b bytes.Buffer
		if _, err := Join(context.Background(), &b, Options{Keeper: "PE-DEVIDA"}, inputs...); err != nil {
			t.Fatal(err)
		}
		return Bytes(name, b.Bytes())
	}
	full := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1,"until":"2022-09-30","markings":{"until":{"tlp":"AMBER+STRICT","releasable":["BO"]}}`)
	less := meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"absent":{"until":"withheld"}`)
	erasure := one{kind: "withdrawal", raw: []byte(`{"id":"` + meetingID + `","version":{"PE-DEVIDA":2},"issuer":"PE-DEVIDA","issued":"2022-10-02T18:00:00-04:00",` +
		`"marking":{"tlp":"CLEAR"},"kind":"meeting","reason":{"es":"A pedido."},"authority":{"actor":"PE","law":"Ley 29733 art. 20"},"erase":true}`)}
	joint := func(issuer, version string) one { return meetingBy(issuer, version, `"joint":true,"ordinal":1`) }
	proposal := joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`)
	proposal.section = mixta.Proposals
	other := Bytes("s", bytes.ReplaceAll(textOf(t, home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`))), []byte(meetingID), []byte(`0199a000-0000-7000-8000-000000000099`)))
	withdrawal := one{kind: "withdrawal", raw: bytes.Replace(erasure.raw, []byte(`"erase"`), []byte(`"joint"`), 1)}
	for name, row := range map[string]struct {
		inputs []Input
		want   string
	}{
		"counts a version of the keeper's that there is not": {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`)), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`))}, "a"},
		"leaves the keeper no counter":                       {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`)), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":9007199254740991,"BO-VDSSC":1}`))}, "a"},
		"counts as the keeper does":                          {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":2}`)), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`))}, ""},
		"counts the keeper's version in a conflict":          {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":2}`), joint("BO-VDSSC", `{"PE-DEVIDA":1,"BO-VDSSC":1}`)), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":2}`))}, ""},
		"counts a withdrawal of the keeper's":                {[]Input{home("s", withdrawal), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`))}, ""},
		"counts more than the keeper's withdrawal":           {[]Input{home("s", withdrawal), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":3,"BO-VDSSC":1}`))}, "a"},
		"late, after the keeper's erasure":                   {[]Input{home("s", erasure), sentFile(t, "a", joint("PE-DEVIDA", `{"PE-DEVIDA":3}`))}, ""},
		"in a proposal":                                      {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`)), sentFile(t, "a", proposal)}, "a"},
		"by who begins without a state":                      {[]Input{sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":1,"BO-VDSSC":1}`))}, ""},
		"on a record that the keeper does not have":          {[]Input{other, sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":1,"BO-VDSSC":1}`))}, "a"},
		"relayed by a third":                                 {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`)), sentBy(t, "a", "BO-FELCN", joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`))}, "a"},
		"a third's counter, relayed":                         {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`)), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":1,"UNODC":4,"BO-VDSSC":1}`))}, ""},
		"on an old copy, the keeper's later file beside it":  {[]Input{home("s", joint("PE-DEVIDA", `{"PE-DEVIDA":1}`)), sentFile(t, "b", joint("PE-DEVIDA", `{"PE-DEVIDA":2}`)), sentFile(t, "a", joint("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`))}, ""},
		"both steps of one who may not":                      {[]Input{home("s", first), sentFile(t, "a", usurped), sentFile(t, "b", own("PE-DIRANDRO", `{"PE-DEVIDA":1,"PE-DIRANDRO":2}`))}, "a b"},
		"its issuer knows of it and goes on":                 {[]Input{home("s", first), sentFile(t, "a", usurped), sentFile(t, "b", own("PE-DEVIDA", `{"PE-DEVIDA":2,"PE-DIRANDRO":1}`))}, ""},
		"beside what stands at home":                         {[]Input{home("s", first), sentFile(t, "a", alien)}, "a"},
		"a conflict that was kept, resolved":                 {[]Input{home("s", first, alien), home("a", own("PE-DEVIDA", `{"PE-DEVIDA":2,"PE-DIRANDRO":1}`))}, ""},
		"one that another had in conflict":                   {[]Input{sentFile(t, "s", first), sentFile(t, "a", alien), sentFile(t, "b", own("PE-DIRANDRO", `{"PE-DEVIDA":1,"PE-DIRANDRO":2}`))}, "b"},
		"made joint in between":                              {[]Input{home("s", first), sentFile(t, "a", meetingBy("PE-DEVIDA", `{"PE-DEVIDA":2}`, `"joint":true,"ordinal":1`)), sentFile(t, "b", meetingBy("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`, `"joint":true,"ordinal":2`))}, ""},
		"a member taken away in between":                     {[]Input{home("s", full), sentFile(t, "a", meetingBy("BO-VDSSC", `{"BO-VDSSC":2}`, `"joint":true,"ordinal":1`)), sentFile(t, "b", meetingBy("PE-DEVIDA", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"absent":{"until":"withheld"}`))}, ""},
		"erased at home, by its issuer":                      {[]Input{home("s", erasure), sentFile(t, "a", usurped)}, "a"},
		"its issuer has put it back":                         {[]Input{home("s", full), sentFile(t, "a", less), sentFile(t, "b", meetingBy("BO-VDSSC", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"until":"2022-09-30"`))}, ""},
		"the first comes late":                               {[]Input{home("s", meetingBy("BO-VDSSC", `{"PE-DEVIDA":2,"BO-VDSSC":1}`, `"joint":true,"ordinal":2`)), sentFile(t, "a", first)}, ""},
		"passed on by the owner":                             {[]Input{sentFile(t, "s", first), sentBy(t, "a", "PE-DEVIDA", usurped)}, ""},
		"left out what was withheld":                         {[]Input{home("s", full), sentFile(t, "a", meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2`))}, "a"},
		"called it unknown":                                  {[]Input{home("s", full), sentFile(t, "a", meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"absent":{"until":"unknown"}`))}, "a"},
		"put something else there":                           {[]Input{home("s", full), sentFile(t, "a", meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"until":"2022-10-01"`))}, "a"},
		"of one name":                                        {[]Input{home("s", full), sentFile(t, "s", meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"absent":{"until":"withheld"}`))}, "s"},
		"a full copy is there too":                           {[]Input{home("s", full), sentFile(t, "a", less), sentFile(t, "b", meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":2,"until":"2022-09-30"`))}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			res, err := Join(context.Background(), &bytes.Buffer{}, Options{Keeper: "PE-DEVIDA"}, row.inputs...)
			if err != nil {
				t.Fatal(err)
			}
			var unfit []string
			for _, u := range res.Exclude {
				unfit = append(unfit, u.Name)
			}
			slices.Sort(unfit)
			if diff := cmp.Diff(row.want, strings.Join(unfit, " ")); diff != "" {
				t.Error(diff, res.Report.Err())
			}
		})
	}
}
