package mixtabeam

import (
	"bytes"
	"cmp"
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
}

// Print says how reports are printed.
type Print struct {
	Format string // one of report.Formats; JSON unless given
	Lang   string // "es" or "en"; English unless given
	Max    int    // findings shown of a file; 0: all
}

// Validate validates files (a PCollection<[Source]>), each in parts, and returns a
// PCollection<[Verdict]>, one of each file: what "mixta validate FILE" finds and prints.
func Validate(s beam.Scope, o Options, p Print, sources beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.Validate")
	facts := beam.ParDo(s, &factsFn{o}, Parts(s, o, sources))
	return beam.ParDo(s, &verdictFn{p}, beam.GroupByKey(s, facts))
}

type verdictFn struct{ Print Print }

func (f *verdictFn) ProcessElement(file string, parts func(*[]byte) bool, emit func(Verdict)) error {
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
	if v.Report, err = f.Print.print(facts, found); err != nil {
		return inFile(file, err)
	}
	emit(v)
	return nil
}

// print prints the report on the file.
func (p *Print) print(facts *mixta.Facts, found check.Report) ([]byte, error) {
	o := report.Output{Lang: cmp.Or(check.Lang(p.Lang), check.EN), Max: p.Max, Width: 100, Tool: mixta.Version, Noun: mixta.Noun}
	files := o.Trim([]report.File{{Name: facts.Name(), Report: found, Holds: held.Facts(facts)}})
	format := cmp.Or(p.Format, "json")
	if format == "text" {
		in, _, err := (&Source{Path: facts.Name()}).open()
		if err != nil {
			return nil, err
		}
		defer in.Close()
		if files[0].Quotes, err = report.Quote(in, files[0].Report); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	err := o.Write(&b, format, files)
	return b.Bytes(), err
}
