package stix

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// objectType is the type of the object of a subject.
type objectType byte

const (
	identity objectType = iota
	location
	aCraft // an aircraft, vehicle or vessel
)

func (t objectType) String() string { return [...]string{"identity", "location", craftType}[t] }

// craftType is a type of mixta's own.
const craftType = "x-mixta-craft"

func typeOf(s *intel.Subject) objectType {
	switch s.Kind {
	case intel.KindSite:
		return location
	case intel.KindAircraft, intel.KindVehicle, intel.KindVessel:
		return aCraft
	}
	return identity
}

// ref returns the id of the object of a subject; "" where it is not in the bundle.
func (w *writer) ref(to record.SubjectRef) string {
	t, known := w.types[record.UUIDOf(to)]
	if !known {
		return ""
	}
	return t.String() + "--" + uuid(record.ID(to))
}

// subject writes the object of a subject.
func (w *writer) subject(s *intel.Subject) error {
	o := w.begin(typeOf(s).String(), w.ref(record.SubjectRef(s.ID)), &s.Header)
	name := ""
	switch {
	case len(s.Names) > 0:
		name = s.Names[0].Text
	case len(s.Identifiers) > 0:
		name = s.Identifiers[0].Value
	case s.Site != nil:
		name = s.Site.Place.Label()
	}
	o["name"] = cmp.Or(name, mixta.Title(s, check.ES))
	switch {
	case s.Kind == intel.KindPerson:
		o["identity_class"] = "individual"
	case s.Organisation != nil && s.Organisation.Form == intel.CriminalGroup:
		o["identity_class"] = "group"
	case s.Kind == intel.KindOrganisation:
		o["identity_class"] = "organization"
	case s.Site != nil:
		locate(o, &s.Site.Place)
	}
	w.extend(o, s, elsewhere...)
	return w.put(o)
}

// locate gives a location its place. The standard asks for a position, a country or
// a region; all that the commission speaks of lies in one.
func locate(o object, p *record.Place) {
	if p.Point != nil {
		o["longitude"], o["latitude"] = p.Point.Coordinates[0], p.Point.Coordinates[1]
		if p.Accuracy != nil {
			o["precision"] = *p.Accuracy
		}
	}
	if c := p.LiesIn(); c != "" {
		o["country"] = string(c)
	}
	if d := p.Department(); d != "" {
		o["administrative_area"] = string(d)
	}
	if o["latitude"] == nil && o["country"] == nil {
		o["region"] = "south-america"
	}
}

// link writes the relationship of a link.
func (w *writer) link(l *intel.Link) error {
	from, to := w.ref(l.From), w.ref(l.To)
	for pointer, ref := range map[string]string{"/from": from, "/to": to} {
		if ref == "" {
			w.losses.Add(convert.Loss{Kind: "link", Pointer: pointer, Reason: missing})
		}
	}
	if from == "" || to == "" {
		return nil
	}
	o := w.begin("relationship", "relationship--"+uuid(l.ID), &l.Header)
	o["relationship_type"], o["source_ref"], o["target_ref"] = "related-to", from, to
	o["description"], o["lang"] = schema.Word("intel.Role", string(l.Role), check.ES), "es"
	if from := day(l.Period.From, 0); from != "" {
		o["start_time"] = from
	}
	if to := day(l.Period.To, 1); to != "" { // the end of the day, which must be later than the beginning
		o["stop_time"] = to
	}
	confidence(o, l.Grading)
	w.extend(o, l, elsewhere...)
	if l.Report != "" {
		if err := w.held.relate(record.UUIDOf(l.Report), record.UUIDOf(l.ID)); err != nil {
			return err
		}
	}
	return w.put(o)
}

// report writes a report, and a note for each of its statements.
func (w *writer) report(r *intel.Report, links *related) error {
	id := "report--" + uuid(r.ID)
	o := w.begin("report", id, &r.Header)
	text(o, "name", r.Title)
	text(o, "description", r.Conclusion.Text)
	o["published"] = stamp(r.Issued)
	if r.Conclusion.Confidence != nil {
		o["confidence"] = *r.Conclusion.Confidence
	}
	labels, _ := o["labels"].([]string)
	for _, t := range r.Topics {
		labels = append(labels, string(t))
	}
	o["labels"] = labels
	var refs []string
	for i := range r.Statements {
		s := &r.Statements[i]
		note := w.begin("note", madeUp("note", string(r.ID)+" "+string(s.ID)), &r.Header)
		if s.Marking.TLP != "" {
			w.mark(note, &s.Marking)
		}
		note["abstract"] = string(s.ID)
		text(note, "content", s.Text)
		confidence(note, s.Grading)
		about := []string{}
		for _, subject := range s.Subjects {
			if ref := w.ref(subject); ref != "" {
				about = append(about, ref)
			}
		}
		refs = append(append(refs, note["id"].(string)), about...)
		if len(about) == 0 {
			about = []string{id}
		}
		note["object_refs"] = about
		w.extend(note, s, "id", "text", "marking")
		if err := w.put(note); err != nil {
			return err
		}
	}
	found, err := links.of(record.UUIDOf(r.ID))
	if err != nil {
		return err
	}
	refs = append(refs, found...)
	slices.Sort(refs)
	o["object_refs"] = slices.Compact(refs)
	w.extend(o, r, append([]string{"statements"}, elsewhere...)...) // they are notes, each with its own marking
	return w.put(o)
}

// confidence gives an object the confidence that the standard's appendix A has for
// the credibility of the Admiralty scale; 6, which cannot be judged, has none.
func confidence(o object, g intel.Grading) {
	if c, ok := map[intel.InformationGrade]int{"1": 95, "2": 75, "3": 50, "4": 30, "5": 10}[g.Information]; ok && g.Scheme == intel.Admiralty {
		o["confidence"] = c
	}
}
