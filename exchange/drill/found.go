package drill

import (
	"io"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// ReadFound reads what somebody found: facts as they stand on an answer sheet, a list
// of them, or what one of these commands printed with --format json:
//
//   - "crops overlaps": overlaps,
//   - "intel gaps": gaps,
//   - "merge": forks and conflicts,
//   - "ops totals": double counts,
//   - "release", its account: leaks.
func ReadFound(r io.Reader) ([]Fact, error) {
	b, err := io.ReadAll(io.LimitReader(r, mostAnswers))
	if err != nil {
		return nil, err
	}
	var printed printed
	if err := json.Unmarshal(b, &printed.rows); err != nil {
		err = json.Unmarshal(b, &printed)
		if err != nil || printed.Files == nil && printed.Gaps == nil && printed.Withheld == nil {
			return nil, check.Errorf(textNotFound, err)
		}
	}
	return printed.facts(), nil
}

// printed is what a command printed: what tells which one it was, and what it found.
type printed struct {
	rows  []row // of "crops overlaps" and "ops totals", and facts
	Files []struct {
		Findings []struct {
			Rule string    `json:"rule"`
			ID   record.ID `json:"id"`
		} `json:"findings"`
	} `json:"files"`
	Gaps     []intel.Gap    `json:"gaps"`
	Withheld []release.Item `json:"withheld"`
}

// row is a row of a table. Its numbers are of no matter here.
type row struct {
	Fact
	Parcel  record.ID `json:"parcel"`
	Seizure record.ID `json:"seizure"`
	Other   record.ID `json:"other"`
	Common  any       `json:"commonHa"`
}

// facts returns what was found.
func (p *printed) facts() (found []Fact) {
	of := func(w What, ids ...record.ID) { found = append(found, Fact{What: w, Records: ids}) }
	for _, r := range p.rows {
		switch {
		case r.What != "":
			found = append(found, r.Fact)
		case r.Other == "":
		case r.Parcel != "" && r.Common != nil:
			of(Overlap, r.Parcel, r.Other)
		case r.Seizure != "":
			of(DoubleCount, r.Seizure, r.Other)
		}
	}
	for _, f := range p.Files {
		for _, finding := range f.Findings {
			switch finding.Rule {
			case "merge.fork":
				of(Fork, finding.ID)
			case "merge.conflict":
				of(Conflict, finding.ID)
			}
		}
	}
	for _, g := range p.Gaps {
		if g.Missing() {
			found = append(found, Fact{What: Gap, Issuer: g.Issuer, Period: g.Period})
		}
	}
	for _, i := range p.Withheld {
		if i.Reason == release.Quotes && i.Member == "" {
			of(Leak, i.ID)
		}
	}
	return found
}

var textNotFound = check.Text{ES: "debe ser lo que «crops overlaps», «intel gaps», «merge», «ops totals» o «release» muestran con --format json: %w", EN: "must be what \"crops overlaps\", \"intel gaps\", \"merge\", \"ops totals\" or \"release\" prints with --format json: %w"}
