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
	"fmt"
	"io"

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
// known at the end: the records are held until then.
func Write(w io.Writer, _ convert.Options) convert.RecordWriter {
	return &writer{out: w, refs: map[record.ID]string{}, named: map[string]bool{}}
}

type writer struct {
	out      io.Writer
	subjects []*intel.Subject
	links    []*intel.Link
	reports  []*intel.Report
	refs     map[record.ID]string // the ids of the objects of subjects and links
	objects  []any
	named    map[string]bool // objects that several share
	losses   convert.Losses
}

// Put takes a subject, link or report.
func (w *writer) Put(r mixta.Record) (bool, error) {
	kind := ""
	switch r := r.(type) {
	case *intel.Subject:
		w.subjects, kind = append(w.subjects, r), "subject"
		w.refs[r.ID] = typeOf(r) + "--" + uuid(&r.Header)
	case *intel.Link:
		w.links, kind = append(w.links, r), "link"
	case *intel.Report:
		w.reports, kind = append(w.reports, r), "report"
	default:
		return false, nil
	}
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

// Close writes the bundle.
func (w *writer) Close() ([]convert.Loss, error) {
	for _, s := range w.subjects {
		w.subject(s)
	}
	for _, l := range w.links {
		w.link(l)
	}
	for _, r := range w.reports {
		w.report(r)
	}
	bundle := struct {
		Type    string `json:"type"`
		ID      string `json:"id"`
		Objects []any  `json:"objects,omitzero"`
	}{"bundle", "bundle--" + w.bundleID(), w.objects}
	err := json.MarshalWrite(w.out, bundle, json.Deterministic(true), jsontext.Multiline(true), jsontext.WithIndent(" "))
	if err == nil {
		_, err = io.WriteString(w.out, "\n")
	}
	if err != nil {
		return w.losses.List(), fmt.Errorf("stix: %w", err)
	}
	return w.losses.List(), nil
}

// bundleID is made of what is in the bundle.
func (w *writer) bundleID() string {
	all := ""
	for _, s := range w.subjects {
		all += string(s.ID) + s.Version.String() + "\n"
	}
	for _, l := range w.links {
		all += string(l.ID) + l.Version.String() + "\n"
	}
	for _, r := range w.reports {
		all += string(r.ID) + r.Version.String() + "\n"
	}
	return string(record.LocalID("mixta", "stix-bundle", all))
}
