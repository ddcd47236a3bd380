package main

import (
	"bytes"
	"cmp"
	"path"
	"slices"
	"unicode/utf8"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/national"
	packs "github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/exchange/waiver"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record/extension"
)

// conformanceCase is one file of the kit, as the manifest lists it.
type conformanceCase struct {
	File     string                 `json:"file"`
	Level    int                    `json:"level"`
	Profile  string                 `json:"profile"`
	Change   *conformanceChange     `json:"change,omitzero"`
	Findings []conformance.Expected `json:"findings"`
}

// furtherCase is one case of the kit that is more than one file.
type furtherCase struct {
	Name  string            `json:"name"`
	Level int               `json:"level"`
	Do    string            `json:"do"`
	Shows conformance.Shows `json:"shows"`
}

// conformanceChange makes a case out of a clean file.
type conformanceChange struct {
	Base      string  `json:"base"`
	Old       string  `json:"old"`
	New       *string `json:"new,omitzero"`
	NewBase64 []byte  `json:"newBase64,omitzero"` // instead of New, where it is no UTF-8
}

func changeOf(c *conformance.Change) *conformanceChange {
	if c.Base == "" {
		return nil
	}
	if !utf8.ValidString(c.New) {
		return &conformanceChange{Base: "clean/" + c.Base + ".json", Old: c.Old, NewBase64: []byte(c.New)}
	}
	return &conformanceChange{Base: "clean/" + c.Base + ".json", Old: c.Old, New: &c.New}
}

// catalogued is one rule of the catalogue.
type catalogued struct {
	ID       string   `json:"id"`
	Severity string   `json:"severity"`
	Draft    string   `json:"draft"`
	Publish  string   `json:"publish"`
	Since    string   `json:"since"`
	EN       string   `json:"en"`
	ES       string   `json:"es"`
	WhyEN    string   `json:"whyEn"`
	WhyES    string   `json:"whyEs"`
	Source   string   `json:"source,omitempty"`
	Fix      string   `json:"fix,omitempty"` // "safe", "asked"
	Breaks   []string `json:"breaks"`
	Clean    string   `json:"clean,omitempty"`
}

// addConformance adds the manifest of the conformance kit, whose other files are
// kit, the cases that are not made from a clean file, and the catalogue of rules.
func addConformance(files, kit map[string][]byte) error {
	rules := mixta.Rules()
	var cases []conformanceCase
	for _, b := range conformance.BasesIn(kit) {
		cases = append(cases, conformanceCase{"clean/" + b + ".json", 1, check.Exchange.String(), nil, []conformance.Expected{}})
	}
	breaks, clean := map[string][]string{}, map[string]string{}
	for _, c := range conformance.Changes() {
		want, err := c.Expects(rules)
		if err != nil {
			return err
		}
		if c.Rule != "" {
			breaks[c.Rule] = append(breaks[c.Rule], c.Path)
			clean[c.Rule] = cmp.Or(clean[c.Rule], "clean/"+cmp.Or(c.Base, "plan")+".json")
		}
		if c.Base == "" {
			files["conformance/"+c.Path] = []byte(c.New)
		}
		cases = append(cases, conformanceCase{c.Path, conformance.Level(want, c.Profile), c.Profile.String(), changeOf(&c), want})
	}
	further, err := conformance.CasesIn(kit)
	if err != nil {
		return err
	}
	var more []furtherCase
	for _, c := range further {
		more = append(more, furtherCase{c.Name, c.Level, c.Do, c.Shows})
	}
	others := slices.Concat(merge.Rules(), ledger.Rules(), trust.Rules(), extension.Rules(), blind.Rules(), commit.Rules(), proof.Rules(), packs.Rules(), waiver.Rules(), national.Rules(), versions.Rules(), formats.Rules(), sheet.Rules(), territory.Rules())
	if err := shown(further, others, breaks, clean); err != nil {
		return err
	}
	for name, v := range map[string]any{
		"conformance/manifest.json": map[string]any{"mixta": mixta.Version, "cases": cases, "further": more},
		"schema/rules.json":         map[string]any{"mixta": mixta.Version, "rules": catalogueOf(rules, breaks, clean), "further": catalogueOf(others, breaks, clean)},
	} {
		b, err := json.Marshal(v, json.Deterministic(true), json.FormatNilSliceAsNull(true))
		if err != nil {
			return err
		}
		if b, err = pretty(b); err != nil {
			return err
		}
		files[name] = bytes.ReplaceAll(b, []byte("\ufeff"), []byte(`\ufeff`)) // a byte order mark shows
	}
	return nil
}

// catalogueOf returns the entries of rules, by id.
func catalogueOf(rules []*check.Rule, breaks map[string][]string, clean map[string]string) (out []catalogued) {
	for _, r := range rules {
		out = append(out, catalogued{r.ID, r.Severity.String(), r.In(check.Draft).String(), r.In(check.Publish).String(),
			cmp.Or(r.Since, "1.0"), r.Must.EN, r.Must.ES, r.Why.EN, r.Why.ES, r.Source, r.Fix.String(), breaks[r.ID], clean[r.ID]})
	}
	slices.SortFunc(out, func(a, b catalogued) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// shown notes which cases have a finding of each of the rules, and the first case
// of the same family that has none.
func shown(cases []conformance.Case, rules []*check.Rule, breaks map[string][]string, clean map[string]string) error {
	none := map[string]string{}
	for _, c := range cases {
		found, err := c.Rules()
		if err != nil {
			return err
		}
		if family := path.Dir(c.Name); len(found) == 0 {
			none[family] = cmp.Or(none[family], c.Name)
		}
		for _, id := range found {
			if slices.ContainsFunc(rules, func(r *check.Rule) bool { return r.ID == id }) {
				breaks[id] = append(breaks[id], c.Name)
			}
		}
	}
	for _, r := range rules {
		if cases := breaks[r.ID]; len(cases) > 0 {
			clean[r.ID] = none[path.Dir(cases[0])]
		}
	}
	return nil
}
