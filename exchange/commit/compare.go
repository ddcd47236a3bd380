package commit

import (
	"bytes"
	"slices"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// Comparison is how far what two sides committed to is the same.
type Comparison struct {
	// Missing are the places in the list given, 0 and 1, of files that do not have the
	// operation. Nothing else is compared then.
	Missing []int

	// Differ are the members of the operation that both state otherwise, as pointers;
	// of a component that both have, "/components/" and its key.
	Differ []string

	// Timing is that of the components of both together.
	Timing ops.Timing

	// Joint are how many seizures of the operation both sides report: those that the
	// double-count guard takes for one.
	Joint int
}

// Same reports whether both sides say the same of the operation.
func (c *Comparison) Same() bool { return len(c.Missing) == 0 && len(c.Differ) == 0 }

// Compare compares an operation in the files of two sides.
func Compare(operation record.OperationRef, files [2]*mixta.File) (c Comparison) {
	var both [2]*ops.Operation
	for i, f := range files {
		if both[i] = operationIn(f, operation); both[i] == nil {
			c.Missing = append(c.Missing, i)
		}
	}
	if len(c.Missing) > 0 {
		return c
	}
	a, b := both[0], both[1]
	for _, m := range []struct {
		pointer string
		same    bool
	}{
		{"/coordination", a.Coordination == b.Coordination}, {"/tolerance", equal(a.Tolerance, b.Tolerance)},
		{"/phases", equal(a.Phases, b.Phases)}, {"/hHour", sameInstant(a.HHour, b.HHour)},
	} {
		if !m.same {
			c.Differ = append(c.Differ, m.pointer)
		}
	}
	together := *a
	together.Components = slices.Clone(a.Components)
	for _, x := range b.Components {
		i := slices.IndexFunc(a.Components, func(y ops.Component) bool { return y.Key == x.Key })
		if i >= 0 && equal(a.Components[i], x) {
			continue
		}
		if i >= 0 {
			c.Differ = append(c.Differ, "/components/"+string(x.Key))
		}
		together.Components = append(together.Components, shifted(x, a.HHour, b.HHour))
	}
	c.Timing = ops.Simultaneity(&together)
	c.Joint = joint(operation, files)
	return c
}

func operationIn(f *mixta.File, id record.OperationRef) *ops.Operation {
	if f == nil {
		return nil
	}
	i := slices.IndexFunc(f.Operations, func(o ops.Operation) bool { return record.OperationRef(o.ID) == id })
	if i < 0 {
		return nil
	}
	return &f.Operations[i]
}

// equal reports whether two values are the same as JSON.
func equal(a, b any) bool {
	x, errX := json.Marshal(a, json.Deterministic(true))
	y, errY := json.Marshal(b, json.Deterministic(true))
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// sameInstant reports whether two instants are one, wherever they are stated.
func sameInstant(a, b record.Instant) bool {
	x, okX := a.Time()
	y, okY := b.Time()
	return okX == okY && x.Equal(y)
}

// shifted returns a component whose planned window counts from another H-hour.
func shifted(c ops.Component, to, from record.Instant) ops.Component {
	x, okX := to.Time()
	y, okY := from.Time()
	if !okX || !okY || c.Planned == nil || c.Planned.From == nil || c.Planned.To == nil {
		return c
	}
	by := int64(y.Sub(x) / time.Minute)
	c.Planned = &ops.Offsets{From: new(*c.Planned.From + by), To: new(*c.Planned.To + by)}
	return c
}

// joint counts the seizures of the operation that both files have reports of: by one item
// or more.
func joint(operation record.OperationRef, files [2]*mixta.File) int {
	var all []double.Item
	seen := map[record.ID]bool{} // a file may have the other side's reports too
	for _, f := range files {
		for i := range f.Seizures {
			if s := &f.Seizures[i]; s.Operation == operation && !seen[s.ID] {
				seen[s.ID] = true
				all = append(all, s.ReportedItems(len(seen))...)
			}
		}
	}
	both := map[int]bool{}
	for _, p := range double.Default().Pairs(all) {
		both[p[0].Seizure] = true
	}
	return len(both)
}
