package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// conformanceCase is one file of the kit, as the manifest lists it.
type conformanceCase struct {
	File     string                 `json:"file"`
	Profile  string                 `json:"profile"`
	Findings []conformance.Expected `json:"findings"`
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

// addConformance adds the cases of the kit, its manifest and the catalogue of
// rules.
func addConformance(files map[string][]byte) error {
	rules := mixta.Rules()
	var cases []conformanceCase
	for _, b := range conformance.Bases() {
		cases = append(cases, conformanceCase{"clean/" + b + ".json", check.Exchange.String(), []conformance.Expected{}})
	}
	breaks, clean := map[string][]string{}, map[string]string{}
	for _, c := range conformance.Changes() {
		want, err := c.Expects(rules)
		if err != nil {
			return err
		}
		b, err := c.File()
		if err != nil {
			return err
		}
		name := "cases/clean." + c.Name
		if c.Rule != "" {
			name = "cases/" + c.Rule
			if n := len(breaks[c.Rule]); n > 0 {
				name += fmt.Sprintf("-%d", n+1)
			}
		}
		name += ".json"
		if bytes.HasPrefix(b, []byte("\x1f\x8b")) {
			name += ".gz"
		}
		if c.Rule != "" {
			breaks[c.Rule] = append(breaks[c.Rule], name)
			clean[c.Rule] = cmp.Or(clean[c.Rule], "clean/"+cmp.Or(c.Base, "plan")+".json")
		}
		files["conformance/"+name] = b
		cases = append(cases, conformanceCase{name, c.Profile.String(), want})
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
		b, err := json.Marshal(v)
		if err != nil {
			return err
		}
		if files[name], err = pretty(b); err != nil {
			return err
		}
	}
	return nil
}
