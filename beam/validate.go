package mixtabeam

import (
	"context"
	"os"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/held"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/report"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[verdictFn]())
}

// Verdict is what was found in one file.
type Verdict struct {
	File                    string
	Valid                   bool // nothing of severity error
	Errors, Warnings, Notes int
	Report                  []byte // printed: see [Print]
	Input                   []byte // what [Join] must know of the file
}

// Validate validates files (a PCollection<[Source]>), each in parts, and returns a
// PCollection<[Verdict]>, one of each file: what "mixta validate FILE" finds and prints.
func Validate(s beam.Scope, o Options, p Print, sources beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.Validate")
	facts := beam.ParDo(s, &factsFn{o}, Parts(s, o, sources))
	return beam.ParDo(s, &verdictFn{p}, beam.GroupByKey(s, facts))
}

type verdictFn struct{ Print Print }

func (f *verdictFn) ProcessElement(ctx context.Context, file string, parts func(*[]byte) bool, emit func(Verdict)) error {
	all := &spool.Spool{}
	defer all.Close()
	for part := []byte(nil); parts(&part); {
		if _, err := all.Write(part); err != nil {
			return err
		}
	}
	facts, err := mixta.ReadFacts(all, all.Len())
	if err != nil {
		return inFile(file, err)
	}
	found, err := facts.Report()
	if err != nil {
		return inFile(file, err)
	}
	v := Verdict{File: file, Valid: found.OK(), Errors: found.Count(check.Error), Warnings: found.Count(check.Warning), Notes: found.Count(check.Info)}
	if v.Report, err = f.Print.facts(facts, found); err != nil {
		return inFile(file, err)
	}
	if v.Input, err = inputOf(facts, found); err != nil {
		return inFile(file, err)
	}
	if !v.Valid {
		invalid.Inc(ctx, 1)
	}
	emit(v)
	return nil
}

// facts prints the report on the file that the facts are of.
func (p *Print) facts(facts *mixta.Facts, found check.Report) ([]byte, error) {
	file := report.File{Name: facts.Name(), Report: found, Holds: held.Facts(facts)}
	if p.Format != "text" {
		return p.print(nil, file)
	}
	in, err := os.Open(facts.Name())
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return p.print(in, file)
}
