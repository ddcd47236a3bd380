package mixtabeam

import (
	"reflect"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[operationsFn]())
	beam.RegisterDoFn(reflect.TypeFor[listedFn]())
	beam.RegisterDoFn(reflect.TypeFor[totalFn]())
}

// Total is one row of the sums of an operation, as "mixta ops totals" has it. A sum that
// nobody stated is "".
type Total struct {
	Operation, Title string
	Row              int // in the table of the operation, from 0
	Group            int // a total.Group
	Code, Unit       string
	BO, PE           string
	CountedTwice     string
	Together, Joint  string
	Unlisted         string
}

// Totals adds the results of each operation, the two sides apart and together, each
// seizure counted once, and returns a PCollection<[Total]>. The records (a
// PCollection<[Record]>) are operations, results and seizures; withdrawals, so that what
// was withdrawn is not counted; others are passed over. Give it only records of files
// that [Validate] found valid. The guard decides which reports are of one seizure.
func Totals(s beam.Scope, g double.Guard, records beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.Totals")
	current, _ := Current(s, records)
	operations, listed, seizures := beam.ParDo3(s, &operationsFn{}, current)
	counted := beam.ParDo(s, &listedFn{}, beam.CoGroupByKey(s, listed, seizures))
	return beam.ParDo(s, &totalFn{g}, beam.CoGroupByKey(s, operations, counted))
}

// operationsFn sends operations and results to their operation, and seizures where it is
// known which operations count them.
type operationsFn struct{}

func (*operationsFn) ProcessElement(r Record, operation func(string, Record), listed func(string, string), seizure func(string, Record)) error {
	if !slices.Contains([]string{"operation", "result", "seizure"}, r.Kind) {
		return nil
	}
	rec, err := r.Decode()
	if err != nil {
		return inFile(r.File, err)
	}
	switch rec := rec.(type) {
	case *ops.Operation:
		operation(r.ID, r)
	case *ops.Result:
		operation(string(rec.Operation), r)
		for _, ref := range rec.Seizures {
			listed(string(ref), string(rec.Operation))
		}
	case *ops.Seizure:
		seizure(r.ID, r)
		if rec.Operation != "" {
			listed(r.ID, string(rec.Operation))
		}
	}
	return nil
}

// listedFn sends a seizure to each operation that it is of, or that lists it.
type listedFn struct{}

func (*listedFn) ProcessElement(_ string, operations func(*string) bool, seizures func(*Record) bool, emit func(string, Record)) {
	to := map[string]bool{}
	for id := ""; operations(&id); {
		to[id] = true
	}
	for z := (Record{}); seizures(&z); z = (Record{}) {
		for id := range to {
			emit(id, z)
		}
	}
}

type totalFn struct{ Guard double.Guard }

func (f *totalFn) ProcessElement(id string, operations, seizures func(*Record) bool, emit func(Total)) error {
	var o *ops.Operation
	var results []ops.Result
	for _, r := range sorted(operations) {
		rec, err := r.Decode()
		if err != nil {
			return inFile(r.File, err)
		}
		switch rec := rec.(type) {
		case *ops.Operation:
			o = rec
		case *ops.Result:
			results = append(results, *rec)
		}
	}
	if o == nil {
		return nil // results of an operation that is not there
	}
	results = slices.DeleteFunc(results, func(r ops.Result) bool { return r.Exercise != o.Exercise })
	var taken []ops.Seizure
	for _, r := range sorted(seizures) {
		rec, err := r.Decode()
		if err != nil {
			return inFile(r.File, err)
		}
		taken = append(taken, *rec.(*ops.Seizure))
	}
	sums, err := total.Of(o, results, taken, f.Guard)
	if err != nil {
		return err
	}
	for i, r := range sums.Rows {
		emit(Total{id, o.Title(), i, int(r.Group), r.Code, string(r.Unit), stated(r.BO), stated(r.PE), stated(r.Twice), stated(r.Together), stated(r.Joint), stated(r.Unlisted)})
	}
	return nil
}

// sorted returns records as they stand in their files.
func sorted(records func(*Record) bool) (all []Record) {
	for r := (Record{}); records(&r); r = (Record{}) {
		all = append(all, r)
	}
	slices.SortFunc(all, func(a, b Record) int { return a.before(&b) })
	return all
}

func stated(m *record.Micro) string {
	if m == nil {
		return ""
	}
	return m.String()
}
