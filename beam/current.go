package mixtabeam

import (
	"encoding/json"
	"reflect"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[byIDFn]())
	beam.RegisterDoFn(reflect.TypeFor[currentFn]())
}

// Current leaves of each record (in a PCollection<[Record]>) the version that is above all
// others, unless it was withdrawn. Of a record that was changed by both sides at once none is
// left: torn has its id. Proposals do not count.
func Current(s beam.Scope, records beam.PCollection) (current, torn beam.PCollection) {
	s = s.Scope("mixta.Current")
	return beam.ParDo2(s, &currentFn{}, beam.GroupByKey(s, beam.ParDo(s, &byIDFn{}, records)))
}

type byIDFn struct{}

func (*byIDFn) ProcessElement(r Record) (string, Record) { return r.ID, r }

type currentFn struct{}

func (*currentFn) ProcessElement(id string, records func(*Record) bool, emit func(Record), torn func(string)) {
	var all []Record
	var taken record.Version
	withdrawn, erased := false, false
	for r := (Record{}); records(&r); r = (Record{}) {
		switch {
		case r.Section == string(mixta.Proposals):
		case r.Kind != "withdrawal":
			all = append(all, r)
		case r.Section == string(mixta.Live):
			var w struct {
				Version record.Version `json:"version"`
				Erase   bool           `json:"erase"`
			}
			if json.Unmarshal(r.JSON, &w) == nil { // else it is not sound
				withdrawn, erased, taken = true, erased || w.Erase, taken.Join(w.Version)
			}
		}
	}
	slices.SortFunc(all, func(a, b Record) int { return a.before(&b) })
	versions := []record.Version{taken} // of nothing, if it was not withdrawn
	for _, r := range all {
		var h struct {
			Version record.Version `json:"version"`
		}
		if json.Unmarshal(r.JSON, &h) == nil {
			versions = append(versions, h.Version)
		}
	}
	switch i := record.Above(versions...); {
	case len(all) == 0, erased, withdrawn && i == 0:
	case i > 0 && len(versions) == len(all)+1:
		emit(all[i-1])
	default:
		torn(id)
	}
}
