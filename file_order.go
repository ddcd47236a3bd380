package mixta

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
)

// order is how far a file has come in the order of its members.
type order struct {
	version   bool         // mixta was read
	enveloped bool         // envelope was read
	early     *check.Place // what came before them
	list      int          // the last list or section, by its place in the order
	name      string       // its name
	late      bool         // one came too late
}

// head notes a member that comes before mixta or envelope.
func (o *order) head(pointer string, at check.Place) {
	if o.early == nil && (!o.version || !o.enveloped && pointer != "/envelope") {
		at.Pointer = pointer
		o.early = &at
	}
}

// next notes a list or section of the file. If it comes too late, next returns
// the finding, once in a file.
func (o *order) next(name string, at check.Place, p check.Profile) (report check.Report) {
	o.head("/"+name, at)
	switch n := orderOf(name); {
	case n >= o.list:
		o.list, o.name = n, name
	case !o.late:
		o.late = true
		at.Pointer = "/" + name
		report.Add(finding(p, &listOrder, at, o.name))
	}
	return report
}

// end finds what came before mixta or envelope. If one of these never came, it is
// missing, which is a finding of its own.
func (o *order) end(p check.Profile) (report check.Report) {
	if o.early != nil && o.version && o.enveloped {
		report.Add(finding(p, &envelopeFirst, *o.early))
	}
	return report
}

// orderOf returns the place of a list or section in the order of a file.
func orderOf(name string) int {
	n := 2 * len(model.Kinds()) // withdrawals and receipts are last
	switch name {
	case string(Conflicts):
		return n
	case string(Proposals):
		return n + 1
	}
	k := byPlural()[name]
	if about(k.Name) {
		n += 2
	} else {
		n = 0
	}
	return n + int(kindNumber(k.Name))
}
