package report

import (
	"maps"
	"path"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/crops"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	model "github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// gathered is what was read of a file: all records but parcels and verifications, of
// which there may be millions.
type gathered struct {
	file            *mixta.File
	conflicts       mixta.File
	crops           *crops.Gathered
	line            *border.Line
	since           *section.Earlier // what it is compared with; nil for nothing
	marking         record.Marking
	last            record.Marking // the one that was joined last: most are the same
	exercises, real int
	extended        []*extended
}

// gather reads a file, of all parts or of one. No figure comes of a file that is not
// valid.
func gather(a *cli.App, in *source, o *options, line *border.Line) (g *gathered, err error) {
	g = &gathered{file: &mixta.File{}, crops: crops.Gather(a, line), line: line}
	if g.extended, err = newExtended(a, o.schemas); err != nil {
		return nil, err
	}
	of := map[string]string{} // the part of each kind
	for _, k := range mixta.Kinds() {
		of[k.Name] = path.Base(k.Type.PkgPath())
	}
	var failed error
	words := a.Page()
	rd := mixta.NewReader(in, mixta.WithExtensions(o.schemas...))
	report := rd.Validate(func(e mixta.Entry) {
		if failed != nil || !e.Report.OK() {
			return
		}
		if o.only == "" || of[e.Kind] == o.only || of[e.Kind] == "record" {
			failed = g.add(e)
			if failed == nil && e.Section == mixta.Live {
				failed = g.extend(words, e.Record)
			}
		}
	})
	if err := in.unread(rd.Err()); err != nil {
		return nil, err
	}
	if !report.OK() {
		a.NoteInvalid(in.name, &report)
		return nil, cli.ErrFindings
	}
	g.file.Envelope, g.file.Conflicts = rd.Envelope(), g.conflicts.Body
	return g, failed
}

func (g *gathered) add(e mixta.Entry) error {
	h := e.Record.Head()
	switch e.Section {
	case mixta.Proposals:
		return nil // nothing that holds
	case mixta.Conflicts:
		g.mark(h)
		return g.conflicts.Add(e.Record)
	}
	if _, about := e.Record.(*record.Receipt); about {
		return nil
	}
	g.mark(h)
	if h.Exercise {
		g.exercises++
	} else {
		g.real++
	}
	switch e.Record.(type) {
	case *model.Parcel, *model.Verification:
		return g.crops.Add(e.Record)
	case *model.Survey:
		if err := g.crops.Add(e.Record); err != nil {
			return err
		}
	}
	return g.file.Add(e.Record)
}

// mark joins the markings of a record and of its members.
func (g *gathered) mark(h *record.Header) {
	g.join(h.Marking)
	for _, name := range slices.Sorted(maps.Keys(h.Markings)) {
		g.join(h.Markings[name])
	}
}

func (g *gathered) join(m record.Marking) {
	switch {
	case g.marking.TLP == "":
		g.marking = m
	case !m.Same(&g.last):
		g.marking = g.marking.Join(m)
	}
	g.last = m
}

// marked is the marking of the page: the strictest of all that it is made from.
func (g *gathered) marked() record.Marking {
	m := g.marking
	if m.TLP == "" {
		m = g.file.Envelope.Marking
	}
	return g.file.Envelope.Holds(m)
}
