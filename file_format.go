package mixta

import (
	"bufio"
	"bytes"
	"cmp"
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Format writes the file that r reads in its canonical form, as [File.Write] does.
// It keeps what a [Reader] keeps, and the records, beyond some 16 MiB of them, in a
// temporary file that nobody else can read. Where
// [Validate] finds an error, it writes nothing and returns an [*check.InvalidError]
// with the report.
func Format(w io.Writer, r io.Reader, options ...Option) error {
	k := newKeptLines()
	defer k.spool.Close()
	rd := NewReader(r, options...)
	var marking joinedMarking
	valid := true
	var failed error
	report := rd.Validate(func(e Entry) {
		if valid = valid && e.Report.OK(); valid && failed == nil {
			marking.join(&e.Record.Head().Marking, true)
			failed = k.add(e)
		}
	})
	report.Join(k.lost, maxFindings)
	if err := cmp.Or(rd.Err(), failed, report.Err(), k.out.Flush()); err != nil {
		return err
	}
	around := frame{rd.version, rd.envelope, rd.schema, rd.Newer()}
	if marking.joined != nil {
		around.envelope.Marking = marking.of(&rd.envelope)
	}
	_, err := around.write(w, func(out *wire.Writer, s Section, kind *rule.Kind) (check.Report, error) {
		return check.Report{}, k.put(out, s, kind)
	})
	return unwritten(err)
}

// keptLines are the records of a file as they are written, by section and kind.
type keptLines struct {
	spool spool.Spool
	out   *bufio.Writer // to spool
	end   int64
	lists map[[2]string][]keptLine
	lost  check.Report
	line  []byte
}

// keptLine is where the line of one record is kept.
type keptLine struct {
	id record.UUID
	at int64
	n  int32
}

func newKeptLines() *keptLines {
	k := &keptLines{lists: map[[2]string][]keptLine{}}
	k.out = bufio.NewWriterSize(&k.spool, 256<<10)
	return k
}

// add keeps one record, which is valid.
func (k *keptLines) add(e Entry) error {
	head := e.Record.Head()
	line, lost := model.Kind(e.Kind).Node().Encode(k.line[:0], e.Kind, e.Record, head.Newer)
	k.line = line
	k.lost.Join(lost, maxFindings)
	in := [2]string{string(e.Section), e.Kind}
	k.lists[in] = append(k.lists[in], keptLine{record.UUIDOf(head.ID), k.end, int32(len(line))})
	k.end += int64(len(line))
	_, err := k.out.Write(line)
	return err
}

// put writes one list, sorted by id and by the bytes of the lines.
func (k *keptLines) put(out *wire.Writer, s Section, kind *rule.Kind) (err error) {
	var two [2][]byte
	read := func(l keptLine, into *[]byte) []byte {
		*into = slices.Grow((*into)[:0], int(l.n))[:l.n]
		if _, e := k.spool.ReadAt(*into, l.at); e != nil {
			err = cmp.Or(err, e)
		}
		return *into
	}
	lines := k.lists[[2]string{string(s), kind.Name}]
	slices.SortFunc(lines, func(a, b keptLine) int {
		if c := bytes.Compare(a.id[:], b.id[:]); c != 0 || a.at == b.at {
			return c
		}
		return bytes.Compare(read(a, &two[0]), read(b, &two[1]))
	})
	for _, l := range lines {
		if b := read(l, &two[0]); err == nil {
			err = out.Put(string(s), kind.Plural, b)
		}
	}
	return err
}
