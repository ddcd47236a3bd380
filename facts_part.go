package mixta

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"hash/fnv"
	"io"
	"math"
	"math/bits"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/notes"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// FactsOf validates one part of a file of so many bytes. It reads the file from its
// beginning to the end of the part, but passes over records of other parts several times
// as fast as they are read. The file must not be compressed, and its members must be in
// the written order, in which [Format] writes them. Known records and [WithDeferred] are
// for [Facts.Report]. Close the facts when they are no longer needed.
//
// The error is not nil only where the part could not be read.
func FactsOf(file io.ReaderAt, size int64, part Part, options ...Option) (*Facts, error) {
	return ReadPart(file, size, part, nil, options...)
}

// ReadPart is [FactsOf], and shows each record of the part to visit, if that is not nil,
// with what was found in it alone.
func ReadPart(file io.ReaderAt, size int64, part Part, visit func(Entry), options ...Option) (*Facts, error) {
	if !part.Valid() {
		return nil, check.Errorf(textNoPart, part, maxParts)
	}
	return readPartOf(file, size, part, func(p *partReading) { p.visit = visit }, options)
}

func readPartOf(file io.ReaderAt, size int64, part Part, set func(*partReading), options []Option) (*Facts, error) {
	p, err := newPartReading(part, size)
	if err != nil {
		return nil, err
	}
	set(p)
	o := optionsOf(options)
	text, err := p.start(file, size, part, &o)
	if err != nil {
		p.facts.close()
		return nil, err
	}
	rd := NewReader(text, options...)
	rd.options.jobs, rd.begun, rd.only = 0, true, p
	rd.readPart()
	head := &p.facts.head
	head.Ended, head.Whole = !rd.stopped, p.whole
	head.Newer = rd.pass != nil && rd.pass.Newer
	head.Report, head.Counted = notes.AppendReport(nil, rd.report), rd.counted
	return p.finish(file, size, &rd.options, rd.err)
}

// finish returns the facts of the part, unless its reading ended with an error.
func (p *partReading) finish(file io.ReaderAt, size int64, o *options, err error) (*Facts, error) {
	p.facts.head.settings(o)
	if err == nil {
		err = p.end()
	}
	if err == nil {
		p.facts.head.Print, err = printOf(file, size)
	}
	if err != nil {
		p.facts.close()
		return nil, err
	}
	return &Facts{[]*factsPart{p.facts}}, nil
}

// partReading is the reading of a part of a file.
type partReading struct {
	facts    *factsPart
	from, to int64 // where the records of the part begin
	out      *notes.Writer
	packed   io.WriteCloser
	behind   bool // the record at hand belongs to a later part
	whole    bool // the text was read to its end
	spare    []byte
	marking  *record.Marking // of the row before
	kept     int             // findings
	visit    func(Entry)     // nil: nobody sees the records
	cut      *Cut            // where reading goes on once its list is opened; nil: where it is
	rest     io.Reader       // the text from the cut on
	cutting  *cutting        // nil: the records of the part are read
	err      error           // of writing
}

func newPartReading(part Part, size int64) (*partReading, error) {
	p := &partReading{facts: newFactsPart(part, size), from: share(size, part.Number-1, part.Of), to: share(size, part.Number, part.Of)}
	if part.Number == part.Of {
		p.to = math.MaxInt64
	}
	var err error
	if p.packed, err = packed.Zstd(p.facts.spool); err != nil {
		return nil, err
	}
	p.out = notes.NewWriter(p.packed)
	return p, nil
}

// share returns n of m parts of so many bytes; none of no parts, all of more.
func share(size int64, n, m int) int64 {
	switch {
	case size <= 0 || n <= 0 || m <= 0:
		return 0
	case n >= m:
		return size
	}
	high, low := bits.Mul64(uint64(size), uint64(n))
	q, _ := bits.Div64(high, low, uint64(m))
	return int64(q)
}

// readPart reads the part.
func (rd *Reader) readPart() {
	text := bufio.NewReader(rd.options.reader(rd.in))
	head, err := text.Peek(sniffed)
	switch what, ok := foreign(head); {
	case packed.Is(head):
		rd.err = check.Errorf(textPartPacked)
		return
	case ok && (err == nil || err == io.EOF):
		rd.report.Add(finding(rd.options.profile, &program.Syntax, check.Place{Line: 1, Column: 1}, what))
		return
	}
	rd.facts = newFacts(rd.options)
	rd.order, rd.late = newArrangement(), check.Errorf(textPartOrder)
	rd.straight(text)
	if rd.err == nil {
		rd.err = rd.only.err
	}
}

// passOver passes over records that belong to parts before, as far as that is certain.
func (p *partReading) passOver(x *program.Pass) (n int) {
	for left := p.from - x.Offset(); left > 0; left = p.from - x.Offset() {
		c, ok := x.Chunk(p.spare, int(min(left, chunkSize)))
		if !ok {
			break
		}
		p.spare = c.Bytes
		n += c.Count
	}
	p.facts.head.Before += n
	return n
}

// begins reports whether the next record, with that index in its list, belongs to the
// part. It passes over one that belongs to a part before; at one behind it, the part ends.
func (p *partReading) begins(x *program.Pass, index int) bool {
	x.Place()
	switch at := x.Offset(); {
	case at < p.from:
		x.Over()
		p.facts.head.Before++
		return false
	case p.cutting != nil:
		from, ok := p.cutting.cut(index, p.facts.head.Before, x)
		p.from, p.behind = from, !ok
		x.Over()
		p.facts.head.Before++
		return false
	case at >= p.to:
		p.behind = true
		return false
	}
	return true
}

// keepEnvelope keeps the envelope just read.
func (p *partReading) keepEnvelope(x *program.Pass, v program.Verdict) {
	at := x.PlaceAt("", "", v)
	p.facts.head.Envelope = &factsEnvelope{bytes.Clone(v.Bytes), v.Offset, at.Line, at.Column}
}

// take writes down what is known of a record that was read. It returns false if it could
// not be written.
func (p *partReading) take(f *facts, now *reading) bool {
	report := now.verdict.Report
	row := notes.Row{Section: sectionNumber(now.section), Kind: kindNumber(now.kind), Index: now.index, Place: now.place}
	if now.pass.Broken() {
		row.State = notes.Broken
	} else {
		report.Join(f.judgeAlone(*now), maxFindings)
		p.note(f, now, &row)
	}
	if p.visit != nil {
		p.visit(Entry{now.section, now.kind, now.record, report, now.verdict.Bytes, now.verdict.Offset})
	}
	return p.put(&row, report)
}

// put writes down a record with what was found in it.
func (p *partReading) put(row *notes.Row, report check.Report) bool {
	var kept check.Report
	kept.Join(report, maxFindings)
	for len(kept.Findings) > 0 && p.kept+len(kept.Findings) > maxFindings {
		last := len(kept.Findings) - 1
		kept.Omitted[kept.Findings[last].Severity]++
		kept.Findings = kept.Findings[:last]
	}
	p.kept += len(kept.Findings)
	row.Findings, row.Omitted = kept.Findings, kept.Omitted
	p.facts.head.Rows++
	p.err = p.out.Put(row)
	return p.err == nil
}

// note adds what must be known of the record among others.
func (p *partReading) note(f *facts, now *reading, row *notes.Row) {
	head := now.record.Head()
	if id, ok := record.ParseUUID(string(head.ID)); ok && id.ID() == head.ID {
		row.UUID = id
	} else {
		row.ID = string(head.ID)
	}
	row.Issuer = string(head.Issuer)
	if w, ok := now.record.(*record.Withdrawal); ok {
		row.Withdraws = string(w.Kind)
	}
	if now.verdict.Spoilt("/id") {
		row.State |= notes.SpoiltID
	}
	if now.verdict.Spoilt("/marking") {
		row.State |= notes.SpoiltMarking
	} else if p.marking == nil || !p.marking.Same(&head.Marking) {
		p.marking = &head.Marking
		row.Marking, _ = json.Marshal(p.marking, jsontext.AllowInvalidUTF8(true)) // what was read can be written
	}
	var refs []program.Ref
	for _, r := range now.verdict.Refs {
		if o, ok := opened(r); ok {
			refs = append(refs, r)
			row.Refs = append(row.Refs, notes.Ref{To: o.to, Kind: o.kind})
		}
	}
	var read, hit []string
	looked := false
	if !now.sound() {
		row.State |= notes.Unsound
	} else if row.Said = f.said(); now.section == Live {
		read, hit, looked = f.gathering.Sketch(now.record)
	}
	if !looked && len(refs) == 0 {
		return
	}
	sketch, places := now.pass.Sketch(now.verdict, read, hit, refs)
	for i, place := range places {
		row.Refs[i].Place = place
	}
	if looked {
		row.Sketch, row.Measure = sketch.Members, f.gathering.Measure(now.record)
	}
}

// printOf tells files of one length apart: by their first and last bytes.
func printOf(file io.ReaderAt, size int64) ([]byte, error) {
	const ends = 64 << 10
	sum := fnv.New128a()
	sum.Write(binary.BigEndian.AppendUint64(nil, uint64(size)))
	for _, at := range []int64{0, max(0, size-ends)} {
		if _, err := io.Copy(sum, io.NewSectionReader(file, at, min(ends, size))); err != nil {
			return nil, packed.Unreadable(err)
		}
	}
	return sum.Sum(nil), nil
}

// sections are those of a file, by their numbers.
var sections = []Section{Live, Conflicts, Proposals}

func sectionNumber(s Section) byte {
	for i, section := range sections {
		if section == s {
			return byte(i)
		}
	}
	return 0
}

// left is what is left of a record whose bytes are gone.
type left struct {
	notes.Row
	sketch program.Sketch
}

var (
	textNoPart     = check.Text{ES: "no hay parte %s: el número va de 1 a la cantidad de partes, que son %d como máximo", EN: "there is no part %s: its number is from 1 to that of parts, which are at most %d"}
	textPartPacked = check.Text{ES: "un archivo comprimido no se valida por partes: descomprímalo", EN: "a compressed file is not validated in parts: decompress it"}
	textPartOrder  = check.Text{
		ES: "los miembros del archivo no están en el orden de escritura, que la validación por partes requiere: dele formato con «mixta format»",
		EN: "the members of the file are not in the written order, which validation in parts requires: put them in order with \"mixta format\""}
)
