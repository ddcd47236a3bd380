package mixtabeam

import (
	"context"
	"reflect"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[shareFn]())
	beam.RegisterDoFn(reflect.TypeFor[joinFn]())
}

// Merge says how files are merged.
type Merge struct {
	Keeper string // the actor that keeps the merged state
	Draft  bool   // files that are not ready for exchange yet are merged too; the profile of [Options] must be "draft"
	Shares int    // in which records are settled, each in memory; 256 unless given
}

func (m *Merge) profile() check.Profile {
	if m.Draft {
		return check.Draft
	}
	return check.Exchange
}

func (m *Merge) options() merge.Options {
	return merge.Options{Keeper: record.Actor(m.Keeper), Draft: m.Draft, Validate: true}
}

// Outcome is what a share of the records came to, beside those that are left. [WriteState]
// takes it.
type Outcome struct{ Share []byte }

// Join merges files: of all versions of a record in any of them it leaves those that no
// other surpasses, as "mixta merge" does, and returns them as a PCollection<[Record]>, with
// what else there is to tell, a PCollection<[Outcome]>. Of what is left, the name of the file
// is "", and the offset its place among the versions of the record. [WriteState] writes it as
// a state.
//
// The verdicts on the files (a PCollection<[Verdict]>) are those of [Validate]; the records
// (a PCollection<[Record]>) are all that they have, those of a newer version of the model
// included: such files are an error. All versions of a record meet on one worker. Nothing is
// left where a file is refused.
func Join(s beam.Scope, m Merge, verdicts, records beam.PCollection) (joined, outcomes beam.PCollection) {
	s = s.Scope("mixta.Join")
	if m.Shares <= 0 {
		m.Shares = 256
	}
	shares := beam.GroupByKey(s, beam.ParDo(s, &shareFn{m.Shares}, records))
	return beam.ParDo2(s, &joinFn{m}, shares, beam.SideInput{Input: verdicts})
}

// shareFn sends a record to its share.
type shareFn struct{ Shares int }

func (f *shareFn) ProcessElement(r Record) (int, Record) {
	return r.place(f.Shares), r
}

type joinFn struct{ Merge Merge }

func (f *joinFn) ProcessElement(ctx context.Context, _ int, records func(*Record) bool, verdicts []Verdict, emit func(Record), outcome func(Outcome)) error {
	files, err := f.Merge.files(verdicts)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(files, func(f merge.File) bool { return f.Refused() }) {
		return nil // which the state's report says
	}
	var copies []merge.Copy
	for r := (Record{}); records(&r); r = (Record{}) {
		rec, err := r.Decode()
		if err != nil {
			return inFile(r.File, err)
		}
		i, ok := slices.BinarySearchFunc(files, r.File, func(f merge.File, name string) int { return strings.Compare(f.Name, name) })
		if !ok {
			return inFile(r.File, errNoVerdict)
		}
		copies = append(copies, merge.Copy{File: i, Entry: mixta.Entry{Section: mixta.Section(r.Section), Kind: r.Kind, Record: rec, Raw: r.JSON, Offset: r.Offset}})
	}
	share, err := merge.JoinShare(ctx, f.Merge.options(), files, copies, func(l merge.Line) error {
		emit(Record{Offset: int64(l.Number), Section: string(l.Section), Kind: l.Kind, ID: string(l.ID), Sound: true, JSON: slices.Clone(l.Raw)})
		return nil
	})
	if err != nil {
		return err
	}
	b, err := written(&share)
	outcome(Outcome{b})
	return err
}
