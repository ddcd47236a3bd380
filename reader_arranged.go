package mixta

import (
	"cmp"
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
)

// part is a member of a file, or of one of its sections, that is read in its turn.
type part struct {
	section, name string
	node          *program.Node
	offset        int64
	at            check.Place
}

// arranged reads a text whose members are in another order than the written one:
// first what they are, then each in its turn. What is found is what would be found
// in the written order, and where it stands.
func (rd *Reader) arranged(t *text, in io.Reader, order *arrangement, newer bool) {
	s := scan.New(in, program.DefaultLimits)
	outer := rd.over(s, newer)
	parts, whole := rd.parts(outer, order)
	outer.EndText() // before another part of the text is sought
	ended := false
	for _, p := range parts {
		if !rd.part(t, p, newer, &ended) {
			break
		}
	}
	if rd.stopped || rd.err != nil {
		return
	}
	if rd.foreign {
		return // what else there is has another meaning
	}
	rd.report.Join(outer.Outside(!ended, ""), maxFindings)
	rd.kept = outer.Kept
	rd.end(s, whole && !ended)
}

// parts passes over the text and returns its members in their order, and whether
// the text is whole.
func (rd *Reader) parts(x *program.Pass, order *arrangement) (parts []part, whole bool) {
	note := func(section, name string, n *program.Node) bool {
		p := part{section, name, n, 0, x.Place()}
		p.offset = x.Offset()
		if late := [2]string{section, name}; late == order.late && order.before != "" {
			at := p.at
			at.Pointer = memberPointer(section, name)
			rd.report.Add(finding(rd.options.profile, &memberOrder, at, order.before))
		}
		if section == "" && isSection(name) {
			return false
		}
		parts = append(parts, p)
		x.Over()
		return true
	}
	whole = x.Object(fileProgram(), "", func(name string, n *program.Node) bool {
		if !note("", name, n) {
			x.Object(n, "/"+name, func(kind string, list *program.Node) bool { return note(name, kind, list) })
		}
		return true
	})
	slices.SortStableFunc(parts, func(a, b part) int { return slices.Compare(a.place(), b.place()) })
	return parts, whole
}

// place is where the part stands in the written order.
func (p part) place() []int {
	outer, _ := placeOf("", cmp.Or(p.section, p.name))
	inner, _ := placeOf(p.section, p.name)
	return []int{outer, inner}
}

// part reads one member in its turn. It returns false where the reading ends.
func (rd *Reader) part(t *text, p part, newer bool, ended *bool) bool {
	in, err := t.at(p.offset)
	if err != nil {
		rd.err = packed.Unreadable(err)
		return false
	}
	depth := 1
	if p.section != "" {
		depth = 2
	}
	rd.pass = rd.over(scan.NewInside(in, program.DefaultLimits, p.offset, p.at.Line, p.at.Column, depth), newer)
	if p.section == "" {
		rd.member(p.name, p.node)
	} else {
		rd.list(Section(p.section), memberPointer(p.section, p.name), p.name, p.node)
	}
	if rd.stopped || rd.foreign {
		return false
	}
	if rd.pass.Failed() {
		return true // the error is that of passing over the text
	}
	report, broken := rd.pass.Inside()
	rd.report.Join(report, maxFindings)
	*ended = *ended || broken
	return true
}

// memberPointer is the pointer of a member of a file, or of one of its sections.
func memberPointer(section, name string) string {
	if section != "" {
		section = "/" + section
	}
	return section + "/" + name
}
