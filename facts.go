package mixta

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Facts are what validation must remember of a file, or of parts of it: the ids and
// references of records, their markings, what rules on several records compare, and
// what was found in each alone. Those of all parts of a file come to the verdict on the
// whole: [Facts.Report] is the report that [Validate] makes, finding for finding.
//
// So a file that is too long for one process is validated by many, none of which knows
// of the others: each takes a [Part] and writes its Facts, and who has them all merges
// them, in any order and grouping. The zero Facts are of no part.
//
// Facts hold content of the file, down to names and texts: they are to be kept as the
// file is. They tell whether they are whole and belong together, not who made them.
type Facts struct{ parts []*factsPart }

// Part is a part of a file: of so many parts of about as many bytes, the one with that
// number, from 1. A record belongs to the part in which it begins.
type Part struct{ Number, Of int }

// maxParts bounds into how many parts a file is divided.
const maxParts = 1 << 16

// Valid reports whether there is such a part.
func (p Part) Valid() bool { return p.Number >= 1 && p.Number <= p.Of && p.Of <= maxParts }

// String returns the part as "2/8".
func (p Part) String() string { return fmt.Sprintf("%d/%d", p.Number, p.Of) }

// ParsePart returns the part that is written as "2/8"; false for what is none.
func ParsePart(s string) (Part, bool) {
	number, of, ok := strings.Cut(s, "/")
	n, err := strconv.Atoi(number)
	m, err2 := strconv.Atoi(of)
	p := Part{n, m}
	return p, ok && err == nil && err2 == nil && p.Valid() && p.String() == s
}

// Parts returns the parts that the facts are of, in their order.
func (f *Facts) Parts() []Part {
	var all []Part
	for _, p := range f.parts {
		all = append(all, p.head.Part)
	}
	return all
}

// Counted returns how many records the parts have, by section and kind.
func (f *Facts) Counted() map[Section]map[string]int {
	all := map[Section]map[string]int{}
	for _, p := range f.needed() {
		for section, kinds := range p.head.Counted {
			if all[section] == nil {
				all[section] = map[string]int{}
			}
			for kind, n := range kinds {
				all[section][kind] += n
			}
		}
	}
	return all
}

// Kind returns the kind of the records, where they stand alone ([FactsOfRecords]); "" for
// a file.
func (f *Facts) Kind() string {
	if len(f.parts) == 0 {
		return ""
	}
	return f.parts[0].head.Kind
}

// Envelope returns the envelope of the file, as far as it could be read.
func (f *Facts) Envelope() (e Envelope) {
	if len(f.parts) > 0 && f.parts[0].head.Envelope != nil {
		h := &f.parts[0].head
		profile, _ := check.ParseProfile(h.Profile)
		h.readEnvelope(profile, &e)
	}
	return e
}

// Newer reports whether the file says that it is of a newer minor version of the model, so
// that it may have members that this one does not know.
func (f *Facts) Newer() bool { return len(f.parts) > 0 && f.parts[0].head.Newer }

// Name returns what the file is called by who read its first part.
func (f *Facts) Name() string {
	if len(f.parts) == 0 {
		return ""
	}
	return f.parts[0].head.Name
}

// SetName says what the file is called.
func (f *Facts) SetName(name string) {
	for _, p := range f.parts {
		p.head.Name = name
	}
}

// Are reports whether the facts are of that file, as far as its length and its first and
// last bytes show.
func (f *Facts) Are(file io.ReaderAt, size int64) bool {
	if len(f.parts) == 0 || f.parts[0].head.Size != size {
		return false
	}
	sum, err := printOf(file, size)
	return err == nil && bytes.Equal(sum, f.parts[0].head.Print)
}

// JudgedBy reports whether the parts were validated with the codes and the schemas of
// extensions that the options give.
func (f *Facts) JudgedBy(options ...Option) bool {
	o := optionsOf(options)
	return len(f.parts) > 0 && bytes.Equal(f.parts[0].head.Codes, o.printOfCodes())
}

// Merge adds the facts of other parts of the same file. It is associative and
// commutative. The error is not nil, and nothing is added, where they are of another
// file, or were made otherwise: with other rules, options or parts, or of a part that f
// has. What other reads from must stay open as long as f is used.
func (f *Facts) Merge(other *Facts) error {
	other = cmp.Or(other, &Facts{})
	all, err := ordered(slices.Concat(f.parts, other.parts))
	if err == nil {
		f.parts = all
	}
	return err
}

// ordered sorts parts. It is an error if they are not of one file, or one is there twice.
func ordered(all []*factsPart) ([]*factsPart, error) {
	slices.SortStableFunc(all, func(a, b *factsPart) int { return cmp.Compare(a.head.Part.Number, b.head.Part.Number) })
	for i, p := range all {
		if err := all[0].head.agrees(&p.head); err != nil {
			return nil, err
		}
		if i > 0 && p.head.Part == all[i-1].head.Part {
			return nil, check.Errorf(textPartTwice, p.head.Part)
		}
	}
	return all, nil
}

// needed returns the parts up to the one in which the text ends, or cannot be read on.
func (f *Facts) needed() []*factsPart {
	for i, p := range f.parts {
		if p.head.Ended {
			return f.parts[:i+1]
		}
	}
	return f.parts
}

// whole returns the parts that are needed, unless some are missing, or they do not
// follow one another.
func (f *Facts) whole() ([]*factsPart, error) {
	all := f.needed()
	if len(all) == 0 {
		return nil, check.Errorf(textNoParts)
	}
	before := 0
	for i, p := range all {
		if p.head.Part.Number != i+1 {
			return nil, check.Errorf(textPartMissing, Part{i + 1, p.head.Part.Of})
		}
		if p.head.Before != before {
			return nil, check.Errorf(textPartMoved, p.head.Part)
		}
		before += p.head.Rows
	}
	if last := all[len(all)-1].head; !last.Ended {
		return nil, check.Errorf(textPartMissing, Part{len(all) + 1, last.Part.Of})
	}
	return all, nil
}

// Close lets go what the facts are kept in.
func (f *Facts) Close() (err error) {
	for _, p := range f.parts {
		if p.close != nil {
			err = cmp.Or(p.close(), err)
		}
	}
	f.parts = nil
	return err
}

// WriteTo writes the facts, as [ReadFacts] reads them.
func (f *Facts) WriteTo(w io.Writer) (n int64, err error) {
	for _, p := range f.parts {
		m, err := p.writeTo(w)
		if n += m; err != nil {
			return n, err
		}
	}
	return n, nil
}

var (
	textPartTwice   = check.Text{ES: "la parte %s figura dos veces", EN: "part %s is there twice"}
	textNoParts     = check.Text{ES: "no hay ninguna parte", EN: "there is no part"}
	textPartMissing = check.Text{ES: "falta la parte %s", EN: "part %s is missing"}
	textPartMoved   = check.Text{
		ES: "la parte %s no comienza donde terminan las anteriores: el archivo cambió entretanto; valide de nuevo todas sus partes",
		EN: "part %s does not begin where those before it end: the file changed meanwhile; validate all its parts again"}
)
