package mixtabeam

import (
	"bytes"
	"cmp"
	"hash/fnv"
	"reflect"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[recordsFn]())
	beam.RegisterDoFn(reflect.TypeFor[factsFn]())
}

// Record is one record of a file as an element of a PCollection.
type Record struct {
	File    string // by its path
	Offset  int64  // in bytes, where it begins there
	Section string // mixta.Live, mixta.Conflicts or mixta.Proposals
	Kind    string // "parcel"
	ID      string
	Sound   bool   // nothing of severity error was found in it alone
	JSON    []byte // as it stands in the file
}

// Decode returns the record as the struct of its kind. The error says what is wrong with a
// record that is not Sound.
func (r *Record) Decode() (mixta.Record, error) {
	rec, _, err := mixta.Unmarshal(r.Kind, r.JSON)
	return rec, err
}

// place returns to which of so many a record goes with all its versions, from 0.
func (r *Record) place(of int) int {
	sum := fnv.New32a()
	sum.Write([]byte(strings.ToLower(r.ID)))
	return int(sum.Sum32() % uint32(of))
}

// before orders records as they stand in the files, these by their names.
func (r *Record) before(o *Record) int {
	return cmp.Or(strings.Compare(r.File, o.File), cmp.Compare(r.Offset, o.Offset))
}

// ReadRecords reads the records of files (a PCollection<[Source]>) of the kinds given, or
// of all kinds, into a PCollection<[Record]>. Each file is read in parts, which begin at
// records. That a file has errors is for [Validate] to say.
func ReadRecords(s beam.Scope, o Options, sources beam.PCollection, kinds ...string) beam.PCollection {
	s = s.Scope("mixta.ReadRecords")
	return beam.ParDo(s, &recordsFn{o, kinds}, Parts(s, o, sources))
}

type recordsFn struct {
	Options Options
	Kinds   []string // nil: all
}

func (f *recordsFn) ProcessElement(p Part, emit func(Record)) error {
	facts, err := p.read(f.Options, func(e mixta.Entry) {
		if len(f.Kinds) == 0 || slices.Contains(f.Kinds, e.Kind) {
			emit(Record{p.Source.Path, e.Offset, string(e.Section), e.Kind, string(e.Record.Head().ID), e.Report.OK(), bytes.Clone(e.Raw)})
		}
	})
	if err != nil {
		return err
	}
	return facts.Close()
}

// factsFn emits the facts of a part by the file's path.
type factsFn struct{ Options Options }

func (f *factsFn) ProcessElement(p Part, emit func(string, []byte)) error {
	facts, err := p.read(f.Options, nil)
	if err != nil {
		return err
	}
	defer facts.Close()
	var b bytes.Buffer
	if _, err := facts.WriteTo(&b); err != nil {
		return err
	}
	emit(p.Source.Path, b.Bytes())
	return nil
}
