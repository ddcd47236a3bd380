package mixtabeam

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/notes"
	"github.com/comision-mixta/mixta/record"
)

// input is what a merge must know of a file, as it goes from one worker to another.
type input struct {
	Envelope mixta.Envelope
	Keeps    bool
	Newer    bool
	Found    []byte
}

// inputOf returns the file that the facts are of, with what was found in it, as bytes.
func inputOf(facts *mixta.Facts, found check.Report) ([]byte, error) {
	in := input{Envelope: facts.Envelope(), Newer: facts.Newer(), Found: notes.AppendReport(nil, found)}
	for _, kinds := range facts.Counted() {
		for kind := range kinds {
			in.Keeps = in.Keeps || kind != "receipt"
		}
	}
	return json.Marshal(in)
}

// files returns the files that the verdicts are of, by their names.
func (m *Merge) files(verdicts []Verdict) (files []merge.File, err error) {
	rules := rulesByID()
	for _, v := range verdicts {
		var in input
		if err := json.Unmarshal(v.Input, &in); err != nil {
			return nil, inFile(v.File, err)
		}
		if in.Newer {
			return nil, inFile(v.File, check.Errorf(textNewer))
		}
		found, err := notes.ParseReport(in.Found, rules, m.profile())
		if err != nil {
			return nil, inFile(v.File, err)
		}
		files = append(files, merge.File{Name: v.File, Envelope: in.Envelope, Keeps: in.Keeps, Report: found})
	}
	slices.SortFunc(files, func(a, b merge.File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}

// share is a [merge.Share], likewise.
type share struct {
	Report    []byte
	Exclude   []exclusion
	Markings  []record.Marking
	Issued    int64
	Conflicts int
}

type exclusion struct {
	Input  int
	Name   string
	Report []byte
}

func written(s *merge.Share) ([]byte, error) {
	out := share{Report: notes.AppendReport(nil, s.Report), Markings: s.Markings, Issued: s.Issued, Conflicts: s.Conflicts}
	for _, e := range s.Exclude {
		out.Exclude = append(out.Exclude, exclusion{e.Input, e.Name, notes.AppendReport(nil, e.Report)})
	}
	return json.Marshal(out)
}

func sharesOf(outcomes []Outcome) (all []merge.Share, err error) {
	rules := rulesByID()
	for _, o := range outcomes {
		var in share
		if err := json.Unmarshal(o.Share, &in); err != nil {
			return nil, err
		}
		out := merge.Share{Markings: in.Markings, Issued: in.Issued, Conflicts: in.Conflicts}
		if out.Report, err = notes.ParseReport(in.Report, rules, check.Exchange); err != nil {
			return nil, err
		}
		for _, e := range in.Exclude {
			r, err := notes.ParseReport(e.Report, rules, check.Exchange)
			if err != nil {
				return nil, err
			}
			out.Exclude = append(out.Exclude, merge.Exclusion{Input: e.Input, Name: e.Name, Report: r})
		}
		all = append(all, out)
	}
	return all, nil
}

// rulesByID are the rules of files and of merging.
func rulesByID() map[string]*check.Rule {
	all := map[string]*check.Rule{}
	for _, r := range slices.Concat(mixta.Rules(), merge.Rules()) {
		all[r.ID] = r
	}
	return all
}

var (
	textNewer    = check.Text{ES: "el archivo es de una versión más nueva del modelo y puede tener miembros que aquí no se conocen: fusiónelo con «mixta merge»", EN: "the file is of a newer version of the model and may have members that are not known here: merge it with \"mixta merge\""}
	errNoVerdict = check.Errorf(check.Text{ES: "de este archivo no hay veredicto", EN: "there is no verdict on this file"})
)
