package main

import (
	"bytes"
	_ "embed"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/national"
	"github.com/comision-mixta/mixta/exchange/waiver"
)

// What each side asks beside the exchange, and what Bolivia waives. Each side would sign its
// own, and "mixta validate --national --waivers --trust" would take no other.
var (
	//go:embed verdict/national-bo.json
	nationalBO []byte
	//go:embed verdict/national-pe.json
	nationalPE []byte
	//go:embed verdict/waivers-bo.json
	waiversBO []byte
)

// verdicts says whether the side's state is valid for the exchange, and for each side.
func (s *side) verdicts() {
	s.try(func() error {
		rd := mixta.NewReader(bytes.NewReader(s.common()))
		var judges []*national.Judge
		for _, b := range [][]byte{nationalBO, nationalPE} {
			p, report := national.Parse(b)
			if err := report.Err(); err != nil {
				return err
			}
			judges = append(judges, p.Judge(rd))
		}
		report := rd.Validate(func(e mixta.Entry) {
			for _, j := range judges {
				j.Look(e)
			}
		})
		w, found := waiver.Parse(waiversBO)
		if err := found.Err(); err != nil {
			return err
		}
		use := w.On("2023-01-05")
		use.Apply(&report)
		s.say("for the exchange: valid %v, %d errors, %d waived", report.OK(), report.Count(check.Error), report.Waived())
		for i, name := range []string{"Bolivia", "Peru"} {
			own := judges[i].Report()
			s.say("for %s: valid %v", name, report.OK() && own.OK())
			for _, f := range own.Findings {
				s.say("  %s %s %s: %s", f.Severity, f.Rule.ID, f.Pointer, f.Message(s.lang))
			}
		}
		for _, f := range use.Report().Findings {
			s.say("  %s %s %s: %s", f.Severity, f.Rule.ID, f.Pointer, f.Message(s.lang))
		}
		return rd.Err()
	})
}
