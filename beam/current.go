package mixtabeam

import (
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[byIDFn]())
	beam.RegisterDoFn(reflect.TypeFor[currentFn]())
}

// Current leaves of each record (in a PCollection<[Record]>) the version that stands
// ([record.Standing]). Of a record that was changed by both sides at once none is left:
// torn has its id. Proposals do not count, nor do records that are not sound.
func Current(s beam.Scope, records beam.PCollection) (current, torn beam.PCollection) {
	s = s.Scope("mixta.Current")
	return beam.ParDo2(s, &currentFn{}, beam.GroupByKey(s, beam.ParDo(s, &byIDFn{}, records)))
}

type byIDFn struct{}

func (*byIDFn) ProcessElement(r Record) (string, Record) { return r.ID, r }

type currentFn struct{}

func (*currentFn) ProcessElement(id string, records func(*Record) bool, emit func(Record), torn func(string)) error {
	var all []Record
	var versions []record.Version
	var withdrawn []record.Withdrawal
	for _, r := range sorted(records) {
		if r.Section == string(mixta.Proposals) || !r.Sound {
			continue
		}
		rec, err := r.Decode()
		if err != nil {
			return inFile(r.File, err)
		}
		if w, ok := rec.(*record.Withdrawal); ok {
			withdrawn = append(withdrawn, *w)
		} else {
			all, versions = append(all, r), append(versions, rec.Head().Version)
		}
	}
	switch i, changedTwice := record.Standing(versions, withdrawn...); {
	case changedTwice:
		torn(id)
	case i >= 0:
		emit(all[i])
	}
	return nil
}
