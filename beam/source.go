package mixtabeam

import (
	"os"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[cutFn]())
}

// Source is a file, uncompressed and with its members in the written order.
type Source struct {
	Path string // by which all workers can read it
	Kind string // of the records, where they stand alone, one a line (NDJSON); "" for a file of mixta
}

// Options say by what files are judged.
type Options struct {
	Profile string // "exchange" unless given
	Today   string // the day on which reviews are due or not: YYYY-MM-DD; that of the file unless given
	Parts   int    // of each file; unless given, one for each 32 MiB
}

// partBytes is how long a part is, unless their number is given: some seconds of work.
const partBytes = 32 << 20

// options returns those of package mixta.
func (o *Options) options() ([]mixta.Option, error) {
	profile := check.Exchange
	if o.Profile != "" {
		var ok bool
		if profile, ok = check.ParseProfile(o.Profile); !ok {
			return nil, check.Errorf(textNoProfile, o.Profile)
		}
	}
	return []mixta.Option{mixta.WithProfile(profile), mixta.WithToday(record.Date(o.Today))}, nil
}

// Part is a part of a file, with where its reading begins.
type Part struct {
	Source     Source
	Size       int64 // of the file, in bytes
	Number, Of int
	Cuts       []byte // [mixta.Cuts] as JSON
}

// Parts divides files (a PCollection<[Source]>) into a PCollection<[Part]>, spread over
// the workers.
func Parts(s beam.Scope, o Options, sources beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.Parts")
	return beam.Reshuffle(s, beam.ParDo(s, &cutFn{o}, sources))
}

type cutFn struct{ Options Options }

func (f *cutFn) ProcessElement(source Source, emit func(Part)) error {
	in, err := os.Open(source.Path)
	if err != nil {
		return err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return err
	}
	size, of := info.Size(), f.Options.Parts
	if of <= 0 {
		of = int(min(size/partBytes+1, 1<<16))
	}
	var cuts mixta.Cuts
	if source.Kind == "" {
		o, err := f.Options.options()
		if err != nil {
			return err
		}
		if cuts, err = mixta.CutsOf(in, size, of, o...); err != nil {
			return inFile(source.Path, err)
		}
	}
	for n := range of {
		p := mixta.Part{Number: n + 1, Of: of}
		b, err := json.Marshal(cuts.For(p))
		if err != nil {
			return err
		}
		emit(Part{source, size, p.Number, p.Of, b})
	}
	return nil
}

// read reads the part, and shows its records to visit. A file that has changed since it was
// cut is an error.
func (p *Part) read(o Options, visit func(mixta.Entry)) (*mixta.Facts, error) {
	options, err := o.options()
	if err != nil {
		return nil, err
	}
	in, err := os.Open(p.Source.Path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	part := mixta.Part{Number: p.Number, Of: p.Of}
	var cuts mixta.Cuts
	var facts *mixta.Facts
	if err = json.Unmarshal(p.Cuts, &cuts); err == nil && p.Source.Kind == "" {
		facts, err = mixta.ReadPart(in, p.Size, part, visit, append(options, mixta.WithCuts(cuts))...)
	} else if err == nil {
		facts, err = mixta.ReadPartOfRecords(p.Source.Kind, in, p.Size, part, visit, options...)
	}
	if err != nil {
		return nil, inFile(p.Source.Path, err)
	}
	facts.SetName(p.Source.Path)
	return facts, nil
}

func inFile(name string, err error) error {
	return check.Errorf(check.Text{ES: "%s: %w", EN: "%s: %w"}, name, err)
}

var textNoProfile = check.Text{ES: "no hay perfil %q", EN: "there is no profile %q"}
