package balance

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// Within returns, for each reduction, which other one of the list states its hectares
// already, or may: one of the same kind or of one that includes it (rationalisation
// and eradication are published in one figure, too), by the same institution or the one
// that it is part of, in the same place or a larger one, at a time that meets its own.
// It is -1 where there is none: these can be added up, and nothing is counted twice. Of
// two that state the same, the later in the list is within the earlier. Reductions that
// declare no area are within none, and none is within them.
func Within(list []*crops.Reduction) []int {
	within := make([]int, len(list))
	kinds := broader()
	var order []int
	keys := make([]what, len(list))
	for i, r := range list {
		within[i] = -1
		if r != nil && r.Declared != nil {
			keys[i] = whatOf(r)
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		x, y := list[i], list[j]
		return cmp.Or(cmp.Compare(len(kinds[x.Kind]), len(kinds[y.Kind])), cmp.Compare(keys[i].depth(), keys[j].depth()),
			cmp.Compare(len(x.By), len(y.By)), cmp.Compare(x.Period.From, y.Period.From), cmp.Compare(last(y), last(x)))
	})
	counted := map[what][]int{} // of each, those that are within none, one after the other in time
	for _, i := range order {
		r := list[i]
		for _, larger := range keys[i].whole(kinds[r.Kind]) {
			before := counted[larger]
			n := sort.Search(len(before), func(k int) bool { return list[before[k]].Period.From > last(r) })
			if n > 0 && last(list[before[n-1]]) >= r.Period.From {
				within[i] = before[n-1]
				break
			}
		}
		if within[i] < 0 && !keys[i].drawn {
			counted[keys[i]] = append(counted[keys[i]], i)
		}
	}
	return within
}

// Restated is the notice that a reduction is within another, and not added to it.
func Restated(r, in *crops.Reduction) refusal.Notice {
	r, in = cmp.Or(r, new(crops.Reduction)), cmp.Or(in, new(crops.Reduction))
	return refusal.NewNotice(refusal.Restated, r.ID, in.Territory.Label(), fmt.Sprintf("%s/%s, %s", in.Period.From, in.Period.To, in.Kind))
}

// broader returns the kinds that say at once what each says, and more.
func broader() map[crops.ReductionKind][]crops.ReductionKind {
	all := map[crops.ReductionKind][]crops.ReductionKind{}
	for _, l := range schema.FindCodes("crops.ReductionKind") {
		for _, c := range l.Codes {
			for _, in := range c.Includes {
				all[crops.ReductionKind(in)] = append(all[crops.ReductionKind(in)], crops.ReductionKind(c.Code))
			}
		}
	}
	return all
}

// last is the last day of a reduction, as far as it is stated.
func last(r *crops.Reduction) record.Date { return cmp.Or(r.Period.To, "9999-12-31") }

// what is all that tells reductions apart but for the time.
type what struct {
	kind       crops.ReductionKind
	by         record.Actor
	exercise   bool
	country    record.Country
	department record.Subdivision
	unit       record.AdminUnit // none where it is the whole department
	name       string
	protected  crops.ProtectedArea
	drawn      bool // by a position or an outline, of which no other is known to be a part
}

func whatOf(r *crops.Reduction) what {
	t := &r.Territory
	w := what{r.Kind, r.By, r.Exercise, t.LiesIn(), t.Department(), t.Unit, t.Name, r.ProtectedArea, t.Point != nil || t.Area != nil}
	if w.department != "" && upper(w.unit) == "" {
		w.unit = ""
	}
	return w
}

// depth is how many parts of the place are stated: all that has the whole of it states
// fewer.
func (w what) depth() (n int) {
	for u := w.unit; u != ""; u = upper(u) {
		n++
	}
	for _, s := range []string{string(w.department), w.name, string(w.protected)} {
		n += min(len(s), 1)
	}
	if w.drawn {
		n++
	}
	return n
}

// whole returns all that has the whole of it, itself included.
func (w what) whole(kinds []crops.ReductionKind) []what {
	all := []what{w}
	for _, k := range kinds {
		w.kind = k
		all = append(all, w)
	}
	for _, widen := range []func(*what){
		func(w *what) { w.by = w.by[:max(0, strings.LastIndexByte(string(w.by), '-'))] },
		func(w *what) {
			if w.unit == "" {
				w.department = ""
			}
			w.unit = upper(w.unit)
		},
		func(w *what) { w.name = "" },
		func(w *what) { w.protected = "" },
		func(w *what) { w.drawn = false },
	} {
		for i := 0; i < len(all); i++ { // those that are added, too
			wider := all[i]
			if widen(&wider); wider != all[i] {
				all = append(all, wider)
			}
		}
	}
	return all
}

// upper returns the province of a municipality or district, and the department of a
// province; "" for a department.
func upper(u record.AdminUnit) record.AdminUnit {
	if _, digits, _ := strings.Cut(string(u), ":"); len(digits) > 2 {
		return u[:len(u)-2]
	}
	return ""
}
