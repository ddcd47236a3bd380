package stix

import (
	"cmp"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// object is an object of STIX, by its members. They are written sorted.
type object map[string]any

// uuid is the id of a record where STIX 2.1 takes it, whose schema knows UUIDs up
// to version 5; otherwise one made of it.
func uuid(of record.ID) string {
	if id := string(of); len(id) == 36 && id[14] >= '1' && id[14] <= '5' && strings.ContainsRune("89ab", rune(id[19]|0x20)) {
		return id
	}
	return string(record.LocalID("mixta", "stix", string(of)))
}

// madeUp is an id made of a text.
func madeUp(kind, key string) string {
	return kind + "--" + string(record.LocalID("mixta", "stix-"+kind, key))
}

// stamp is an instant as STIX writes it: in UTC, to the millisecond.
func stamp(at record.Instant) string {
	t, _ := at.Time()
	return t.UTC().Format("2006-01-02T15:04:05.000Z")
}

// day is the beginning of a day in UTC.
func day(d record.Date, after int) string {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	return t.AddDate(0, 0, after).UTC().Format("2006-01-02T15:04:05.000Z")
}

// begin begins the object of a record.
func (w *writer) begin(kind, id string, h *record.Header) object {
	o := object{"type": kind, "spec_version": "2.1", "id": id, "created": stamp(h.Issued), "modified": stamp(h.Issued), "created_by_ref": w.actor(h.Issuer)}
	m := h.Marking
	for _, part := range h.Markings { // the object has all of them
		m = m.Join(part)
	}
	w.mark(o, &m)
	if h.Exercise {
		o["labels"] = []string{"exercise"}
	}
	return o
}

// epoch is the time of objects that stand for something that was not issued: an
// actor, an extension, a statement of who may have something.
const epoch = "2026-01-01T00:00:00.000Z"

// share adds an object that several refer to, once.
func (w *writer) share(o object) string {
	id := o["id"].(string)
	if !w.named[id] {
		w.named[id] = true
		w.put(o) // the next call of put has its error
	}
	return id
}

// actor returns the identity of an actor.
func (w *writer) actor(a record.Actor) string {
	name, _, _ := strings.Cut(schema.Meaning("record.Actor", string(a), check.EN), ":")
	return w.share(object{"type": "identity", "spec_version": "2.1", "id": madeUp("identity", string(a)), "created": epoch, "modified": epoch,
		"name": strings.TrimSuffix(string(a)+" "+name, " "), "identity_class": "organization"})
}

// tlp are the ids that OASIS gave the labels of TLP 2.0.
var tlp = map[record.TLP]string{
	record.Clear: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", record.White: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
	record.Green: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", record.Amber: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
	record.AmberStrict: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", record.Red: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
}

// tlpExtension is the extension by which STIX 2.1 has TLP 2.0.
const tlpExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

// mark gives an object its TLP label and, where the marking says more, a statement.
func (w *writer) mark(o object, m *record.Marking) {
	label := m.TLP
	if label == record.White {
		label = record.Clear
	}
	refs := []string{w.share(object{"type": "marking-definition", "spec_version": "2.1", "id": tlp[label], "created": "2022-10-01T00:00:00.000Z", "name": "TLP:" + string(label),
		"extensions": object{tlpExtension: object{"extension_type": "property-extension", "tlp_2_0": strings.ToLower(string(label))}}})}
	if b, err := json.Marshal(m, json.Deterministic(true)); err == nil && string(b) != `{"tlp":"`+string(m.TLP)+`"}` {
		says := m.String()
		for _, more := range []string{string(m.Originator), m.Level, m.Conditions.In(check.ES)} {
			if more != "" {
				says += "; " + more
			}
		}
		refs = append(refs, w.share(object{"type": "marking-definition", "spec_version": "2.1", "id": madeUp("marking-definition", string(b)), "created": epoch,
			"definition_type": "statement", "definition": object{"statement": says}}))
	}
	o["object_marking_refs"] = refs
}

// The extensions of mixta: more members of objects of the standard, and an object
// of its own.
var (
	members = madeUp("extension-definition", "members")
	craft   = madeUp("extension-definition", "x-mixta-craft")
)

// extend puts into an object what STIX has no member for: the members of a record,
// or of a statement, as mixta writes them, but for those named.
func (w *writer) extend(o object, v any, without ...string) {
	id, form := members, "property-extension"
	if o["type"] == craftType {
		id, form = craft, "new-sdo"
	}
	w.share(object{"type": "extension-definition", "spec_version": "2.1", "id": id, "created": epoch, "modified": epoch, "created_by_ref": w.actor(record.ComisionMixta),
		"name": "mixta " + form, "description": "Members of the data model of the Bolivia–Peru Mixed Commission.", "schema": "urn:mixta:schema:" + mixta.Version, "version": mixta.Version + ".0", "extension_types": []string{form}})
	own := map[string]jsontext.Value{}
	if b, err := json.Marshal(v); err == nil && json.Unmarshal(b, &own) == nil {
		for _, name := range without {
			delete(own, name)
		}
	}
	ext := object{"extension_type": form}
	if form == "new-sdo" { // its members stand in the object itself
		o["record"] = own
	} else {
		ext["record"] = own
	}
	o["extensions"] = object{id: ext}
}

// elsewhere are the members of a header that an object has by itself, or not at all.
var elsewhere = []string{"id", "issuer", "issued", "marking", "markings", "aliases", "sources", "joint", "extensions"}

// text gives an object a text and its language: Spanish where there is some.
func text(o object, member string, t record.Text) {
	if t == (record.Text{}) {
		return
	}
	lang := check.ES
	if t.ES == "" {
		lang = check.EN
	}
	o[member] = cmp.Or(t.In(lang), "–")
	o["lang"] = string(lang)
}
