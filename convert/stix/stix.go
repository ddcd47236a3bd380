// Package stix writes subjects, links and reports as a bundle of STIX 2.1.
//
// STIX speaks of threats; mixta does not say that anybody is one. A person or
// organisation is an identity, never a threat actor; a site is a location; an
// aircraft, vehicle or vessel is an object of mixta's own ("x-mixta-craft"), by an
// extension definition, as the standard has it. A link is a relationship
// "related-to"; what the one is to the other stands in its description. A report is
// a report, each of its statements a note.
//
// Ids are those of the records, or are made of them: the same record has the same
// id in every bundle. Each object has its TLP 2.0 marking by the ids of the
// standard, and a statement of who may have it. What STIX has no member for stands
// in the extension, as mixta writes it.
package stix

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"iter"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// Format describes STIX.
func Format() convert.Format {
	return convert.Format{Name: "stix", Extension: "json",
		Out: convert.Out{Title: check.Text{ES: "STIX 2.1", EN: "STIX 2.1"}, Kinds: []string{"subject", "link", "report"}, Mixed: true, Uses: []convert.Use{convert.UseRecipient}, Write: Write,
			Note: check.Text{ES: "Solo se escribe lo que el destinatario (--to) puede recibir, como en mixta release.", EN: "Only what the recipient (--to) may have is written, as by mixta release."}}}
}

// Write returns a writer of a bundle. Which objects a link or report refers to is
// known at the end: until then these are in temporary files that nobody else can read.
// Of each subject its id and type are kept in memory, some forty bytes.
func Write(w io.Writer, _ convert.Options) convert.RecordWriter {
	return &writer{out: bufio.NewWriterSize(w, 64<<10), held: newHeld(), types: map[record.UUID]objectType{}, named: map[string]bool{}, all: sha256.New()}
}

type writer struct {
	out     *bufio.Writer
	held    *held
	types   map[record.UUID]objectType // of the objects of subjects
	objects int
	named   map[string]bool // objects that several share
	all     hash.Hash       // of ids and versions
	losses  convert.Losses
	err     error // of writing
}

// Put takes a subject, link or report.
func (w *writer) Put(r mixta.Record) (_ bool, err error) {
	kind := ""
	switch r := r.(type) {
	case *intel.Subject:
		kind = "subject"
		w.types[record.UUIDOf(r.ID)] = typeOf(r)
		err = w.subject(r)
	case *intel.Link:
		kind, err = "link", w.held.keep(r, w.held.links)
	case *intel.Report:
		kind, err = "report", w.held.keep(r, w.held.reports)
	default:
		return false, nil
	}
	if err != nil {
		return true, fmt.Errorf("stix: %w", err)
	}
	fmt.Fprintln(w.all, r.Head().ID, r.Head().Version)
	w.losses.Rest(kind, r, carried[kind]...)
	if !convert.First(r.Head()) {
		w.losses.Add(convert.Loss{Kind: kind, Pointer: "/version", Reason: counted, Severity: check.Info})
	}
	return true, nil
}

// header are the members of every record that have a place, beside those of its
// kind, which the extension holds.
var header = []string{"/id", "/version", "/issuer", "/issued", "/marking", "/markings", "/exercise", "/absent"}

// carried are the members that have a place, by kind.
var carried = map[string][]string{
	"subject": append([]string{"/kind", "/names", "/identifiers", "/organisation", "/person", "/aircraft", "/vehicle", "/vessel", "/site", "/reports", "/retainUntil"}, header...),
	"link":    append([]string{"/from", "/to", "/role", "/period", "/nature", "/grading", "/report", "/statement", "/retainUntil"}, header...),
	"report":  append([]string{"/kind", "/title", "/period", "/topics", "/statements", "/conclusion", "/answers", "/evidence", "/retainUntil"}, header...),
}

var (
	counted = check.Text{EN: "STIX tells versions by their times, and that of the first is not known", ES: "STIX distingue las versiones por su fecha, y la de la primera no se conoce"}
	missing = check.Text{EN: "the subject is not in the bundle, and STIX has no relationship without it", ES: "la entidad no está en el paquete, y STIX no admite una relación sin ella"}
)

// Close writes the links and reports, and ends the bundle.
func (w *writer) Close() ([]convert.Loss, error) {
	defer w.Abandon()
	err := w.close()
	if err == nil {
		err = w.out.Flush()
	}
	if err != nil {
		return w.losses.List(), fmt.Errorf("stix: %w", err)
	}
	return w.losses.List(), nil
}

func (w *writer) close() error {
	for r, err := range w.held.all("link", w.held.links) {
		if err == nil {
			err = w.link(r.(*intel.Link))
		}
		if err != nil {
			return err
		}
	}
	next, stop := iter.Pull2(w.held.within.Sorted())
	defer stop()
	related := related{next: next}
	for r, err := range w.held.all("report", w.held.reports) {
		if err == nil {
			err = w.report(r.(*intel.Report), &related)
		}
		if err != nil {
			return err
		}
	}
	if w.objects == 0 {
		w.out.WriteString("{\n \"type\": \"bundle\"") // Flush has the error
	} else {
		w.out.WriteString("\n ]")
	}
	id := record.LocalID("mixta", "stix-bundle", hex.EncodeToString(w.all.Sum(nil))) // made of what is in it
	_, err := fmt.Fprintf(w.out, ",\n \"id\": \"bundle--%s\"\n}\n", id)
	return err
}

// put writes an object. After an error every later call returns it.
func (w *writer) put(o object) error {
	between := ",\n  "
	if w.objects == 0 {
		between = "{\n \"type\": \"bundle\",\n \"objects\": [\n  "
	}
	w.objects++
	b, err := json.Marshal(o, json.Deterministic(true), jsontext.Multiline(true), jsontext.WithIndentPrefix("  "), jsontext.WithIndent(" "))
	w.out.WriteString(between)
	_, failed := w.out.Write(b)
	w.err = cmp.Or(w.err, err, failed)
	return w.err
}

// Abandon removes the temporary files.
func (w *writer) Abandon() { w.held.close() }
