package mixta

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

// Cuts are places in a file at which reading can begin, so that who reads a [Part]
// [WithCuts] reads nothing of the parts before it but the head of the file. They can be
// written as JSON. They hold as long as the file does not change.
type Cuts struct {
	Size  int64  `json:"size"`  // of the file, in bytes
	Print []byte `json:"print"` // of its first and last bytes
	Head  int64  `json:"head"`  // bytes before the first list of records
	At    []Cut  `json:"at"`    // in the order of the text
}

// Cut is the beginning of a record, with what must be known of the text before it.
type Cut struct {
	Offset  int64    `json:"offset"`
	Line    int      `json:"line"`
	Column  int      `json:"column"`
	Index   int      `json:"index"`            // of the record in its list
	Before  int      `json:"before"`           // records before it in the file
	Members []string `json:"members"`          // of the file, from the first list to the one that holds the record
	Inside  []string `json:"inside,omitempty"` // the same of a section, where that holds it
}

// CutsOf finds a cut for each of so many parts of a file of so many bytes. It passes over
// the file once, several times as fast as it would be read. The file must be as for
// [FactsOf]. Behind what each part must be told, such as a member that the model does
// not know, there are no cuts: what comes then is reached from the last one.
func CutsOf(file io.ReaderAt, size int64, of int, options ...Option) (Cuts, error) {
	if of > maxParts {
		return Cuts{}, check.Errorf(textNoPart, Part{of, of}, maxParts)
	}
	c := &cutting{size: size, of: of, next: 1}
	if of > 1 {
		f, err := readPartOf(file, size, Part{1, 1}, func(p *partReading) { p.from, p.cutting = share(size, 1, of), c }, options)
		if err != nil {
			return Cuts{}, err
		}
		f.Close()
	}
	sum, err := printOf(file, size)
	return Cuts{size, sum, c.head, c.at}, err
}

// For returns of the cuts the one that the part needs, if there is one.
func (c Cuts) For(p Part) Cuts {
	at := c.before(p)
	if c.At = nil; at != nil {
		c.At = []Cut{*at}
	}
	return c
}

// before returns the last cut that is not behind the beginning of the part; nil if there
// is none.
func (c *Cuts) before(p Part) *Cut {
	from := share(c.Size, p.Number-1, p.Of)
	for i, at := range slices.Backward(c.At) {
		if p.Number > 1 && at.Offset <= from {
			return &c.At[i]
		}
	}
	return nil
}

// WithCuts reads a part of a file from the last of the cuts that is not behind its
// beginning, and nothing before it but the head of the file. It is for [FactsOf] and
// [ReadPart].
func WithCuts(c Cuts) Option { return func(o *options) { o.cuts = &c } }

// cutting is the search for cuts.
type cutting struct {
	size            int64
	of, next        int   // the cut sought is where the part with number next+1 begins
	head            int64 // see [Cuts]
	noted           int   // outside of records, in the head
	members, inside []string
	at              []Cut
}

// reach notes that a list or a section begins.
func (c *cutting) reach(section Section, name string, x *program.Pass) {
	if c.members == nil {
		c.head, c.noted = x.NameOffset(), x.Noted()
	}
	if section == Live {
		c.members, c.inside = append(c.members, name), nil
	} else {
		c.inside = append(c.inside, name)
	}
}

// cut cuts before the record that comes next. It returns where the next cut may be; false
// if there is none.
func (c *cutting) cut(index, before int, x *program.Pass) (from int64, ok bool) {
	if x.Noted() != c.noted {
		return 0, false
	}
	at, place := x.Offset(), x.Place()
	c.at = append(c.at, Cut{at, place.Line, place.Column, index, before, slices.Clone(c.members), slices.Clone(c.inside)})
	for c.next < c.of && from <= at {
		c.next++
		from = share(c.size, c.next, c.of)
	}
	return from, from > at && c.next < c.of
}

// start returns the text that a part is read from: up to the cut, if there is one, the head
// and empty lists in the place of those before it.
func (p *partReading) start(file io.ReaderAt, size int64, part Part, o *options) (io.Reader, error) {
	whole := io.NewSectionReader(file, 0, size)
	if o.cuts == nil || o.cuts.Size == 0 {
		return whole, nil
	}
	if sum, err := printOf(file, size); err != nil {
		return nil, err
	} else if o.cuts.Size != size || !bytes.Equal(sum, o.cuts.Print) {
		return nil, check.Errorf(textOtherCuts)
	}
	p.cut = o.cuts.before(part)
	switch {
	case p.cut == nil:
		return whole, nil
	case !p.cut.within(o.cuts):
		return nil, check.Errorf(textOtherCuts)
	}
	p.rest = io.NewSectionReader(file, p.cut.Offset, size-p.cut.Offset)
	return io.MultiReader(io.NewSectionReader(file, 0, o.cuts.Head), strings.NewReader(p.cut.opening())), nil
}

// within reports whether there can be such a cut in the file.
func (c *Cut) within(all *Cuts) bool {
	for i, name := range c.Members {
		if _, known := placeOf("", name); !known || isSection(name) && i == len(c.Members)-1 && len(c.Inside) == 0 {
			return false
		}
	}
	for _, name := range c.Inside {
		if len(c.Members) == 0 {
			return false
		}
		if _, known := placeOf(c.Members[len(c.Members)-1], name); !known {
			return false
		}
	}
	return len(c.Members) > 0 && 0 <= all.Head && all.Head <= c.Offset && c.Offset < all.Size && min(c.Line, c.Column) > 0 && min(c.Index, c.Before) >= 0
}

// opening returns what opens the list that holds the record.
func (c *Cut) opening() string {
	var b strings.Builder
	open := func(names []string, bracket string) {
		for i, name := range names {
			switch {
			case i == len(names)-1:
				b.WriteString(`"` + name + `":` + bracket)
			case isSection(name):
				b.WriteString(`"` + name + `":{},`)
			default:
				b.WriteString(`"` + name + `":[],`)
			}
		}
	}
	if len(c.Inside) == 0 {
		open(c.Members, "[")
	} else {
		open(c.Members, "{")
		open(c.Inside, "[")
	}
	return b.String()
}

// jump goes on behind the cut, if it is in the list that was opened. It returns the index
// of the record there.
func (p *partReading) jump(section Section, plural string, x *program.Pass) (index int) {
	c := p.cut
	if c == nil {
		return 0
	}
	in, list := Live, c.Members[len(c.Members)-1]
	if len(c.Inside) > 0 {
		in, list = Section(list), c.Inside[len(c.Inside)-1]
	}
	if section != in || plural != list {
		return 0
	}
	x.Jump(p.rest, c.Offset, c.Line, c.Column)
	p.cut, p.facts.head.Before = nil, c.Before
	return c.Index
}

var textOtherCuts = check.Text{
	ES: "los cortes son de otro archivo, o este cambió: búsquelos de nuevo",
	EN: "the cuts are of another file, or this one has changed: find them again"}
