// Package data writes the files that ways to read and check are measured on: valid,
// with records of one kind, of any size. The same arguments give the same bytes.
//
// They are not made by exchange/drill: what is measured must stay the same while exercises
// change, the text must not come from the writer that is measured, and there are files that no
// exercise has: with ids in no order, or between those of another file. What asks for an
// exercise, as the commands scale and growth do, takes it from there.
package data

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"os"

	"github.com/comision-mixta/mixta/record/border"
)

// Kind is a kind of record that files are made of.
type Kind struct {
	Name   string                                             // "parcel"
	Plural string                                             // "parcels": the member of the file
	body   func(w, lines *bufio.Writer, g *generator) (n int) // writes all behind the envelope
}

// Kinds are the kinds: coca parcels as a survey maps them, intelligence reports in
// Spanish, tracks of aircraft, actions of a plan with long texts.
func Kinds() []Kind {
	return []Kind{
		{"parcel", "parcels", list(survey, parcel)},
		{"report", "reports", list(nil, report)},
		{"track", "tracks", list(nil, track)},
		{"action", "actions", list(plans, action)},
	}
}

// list writes records until the file has so many bytes, behind what they refer to.
func list(before func(w *bufio.Writer), record func(w *bufio.Writer, g *generator, n int)) func(w, lines *bufio.Writer, g *generator) int {
	return func(w, lines *bufio.Writer, g *generator) (n int) {
		if before != nil {
			before(w)
		}
		fmt.Fprintf(w, "%q:[", g.file.Plural)
		var text writer
		one := bufio.NewWriterSize(&text, 1<<16)
		for written := int64(0); written < g.file.Bytes; n++ {
			text = text[:0]
			record(one, g, n)
			one.Flush()
			if n > 0 {
				w.WriteByte(',')
			}
			w.WriteByte('\n')
			w.Write(text)
			lines.Write(text)
			lines.WriteByte('\n')
			written += int64(len(text)) + 2
		}
		w.WriteString("\n]}\n")
		return n
	}
}

// File says what to write: records of a kind until the file has so many bytes.
type File struct {
	Kind
	Bytes  int64
	Random bool // the ids are random, and in no order; else they are sorted
	Others bool // other ids than those of the same file without, which fall between them
	Border bool // parcels of both sides about the border, some mapped by both; else all are Bolivia's
}

// head is what all records have but their ids.
const head = `"version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00",` + marking
const marking = `"marking":{"tlp":"AMBER","releasable":["BO","PE"]}`

// Write writes the file to path and, unless records is "", its records to that
// path, one a line and nothing else (NDJSON). It returns how many there are.
func (f File) Write(path, records string) (n int, err error) {
	out, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	defer out.Close()
	lines := io.Discard
	if records != "" {
		beside, err := os.Create(records)
		if err != nil {
			return 0, err
		}
		defer beside.Close()
		lines = beside
	}
	w, l := bufio.NewWriterSize(out, 1<<18), bufio.NewWriterSize(lines, 1<<18)
	fmt.Fprintf(w, `{"mixta":"1.0",`+"\n"+`"envelope":{"id":%q,"sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00",%s},`+"\n", fixed(1), marking)
	seed := uint64(9)
	if f.Others {
		seed++
	}
	n = f.body(w, l, &generator{rand.New(rand.NewPCG(2022, seed)), f, border.NaturalEarth()})
	if err := w.Flush(); err != nil {
		return 0, err
	}
	if err := l.Flush(); err != nil {
		return 0, err
	}
	return n, out.Close()
}

// writer collects what is written.
type writer []byte

func (w *writer) Write(b []byte) (int, error) {
	*w = append(*w, b...)
	return len(b), nil
}

// generator makes what differs between records.
type generator struct {
	*rand.Rand
	file File
	line *border.Line
}

// id is that of record n: a UUID.
func (g *generator) id(n int) string {
	n *= 2
	if g.file.Others {
		n++
	}
	if !g.file.Random {
		return fmt.Sprintf("0199a000-0000-4000-8001-%012x", n)
	}
	var b [16]byte
	binary.BigEndian.PutUint64(b[:], mixed(uint64(n)))
	binary.BigEndian.PutUint64(b[8:], mixed(uint64(n)+1<<40))
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// mixed spreads numbers over all 64 bits: SplitMix64 (Steele, Lea, Flood 2014).
func mixed(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// fixed is the id of one of the records that others refer to.
func fixed(n int) string { return fmt.Sprintf("0199a000-0000-4000-8000-%012x", n) }
