package main

import (
	"bytes"
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// conformanceCase is one file of the kit, as the manifest lists it.
type conformanceCase struct {
	File     string                 `json:"file"`
	Profile  string                 `json:"profile"`
	Change   *conformanceChange     `json:"change,omitzero"`
	Findings []conformance.Expected `json:"findings"`
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
	Breaks   []string `json:"breaks"`
	Clean    string   `json:"clean"`
}

// addConformance adds the manifest of the conformance kit, the cases that are
// not made from a clean file, and the catalogue of rules.
func addConformance(files map[string][]byte) error {
	rules := mixta.Rules()
	var cases []conformanceCase
	for _, b := range conformance.Bases() {
		cases = append(cases, conformanceCase{"clean/" + b + ".json", check.Exchange.String(), nil, []conformance.Expected{}})
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
		cases = append(cases, conformanceCase{c.Path, c.Profile.String(), changeOf(&c), want})
	}
	var catalogue []catalogued
	for _, r := range rules {
		catalogue = append(catalogue, catalogued{r.ID, r.Severity.String(), r.In(check.Draft).String(), r.In(check.Publish).String(),
			cmp.Or(r.Since, "1.0"), r.Must.EN, r.Must.ES, r.Why.EN, r.Why.ES, r.Source, breaks[r.ID], clean[r.ID]})
	}
	slices.SortFunc(catalogue, func(a, b catalogued) int { return cmp.Compare(a.ID, b.ID) })
	for name, v := range map[string]any{
		"conformance/manifest.json": map[string]any{"mixta": mixta.Version, "cases": cases},
		"schema/rules.json":         map[string]any{"mixta": mixta.Version, "rules": catalogue},
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
