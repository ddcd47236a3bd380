package release

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Reason is why something was withheld.
type Reason string

// The reasons.
const (
	Marked     Reason = "marked"     // its marking does not allow the recipient
	Undecided  Reason = "undecided"  // its marking is empty, unknown or contradictory
	Originated Reason = "originator" // the originating organisation has not consented
	Onward     Reason = "onward"     // its label limits it to the actor its issuer sent it to
	Invalid    Reason = "invalid"    // it has errors, or would have without what is withheld
	Unknown    Reason = "unknown"    // it has fields that this version of the model does not know
	Unread     Reason = "schema"     // the schema of extensions that it names is not at hand
	Version    Reason = "version"    // another version of the same record is withheld
	Refers     Reason = "refers"     // it refers to something withheld
	Derived    Reason = "derived"    // it derives from something withheld
	Quotes     Reason = "quotes"     // it quotes something withheld
	Coarse     Reason = "coarse"     // its positions are more precise than allowed
	Few        Reason = "few"        // it counts so few people that they could be identified
	Required   Reason = "required"   // it is invalid without a withheld field
)

var reasons = map[Reason]check.Text{
	Marked:     {ES: "la marca no permite entregarlo a este destinatario", EN: "its marking does not allow this recipient"},
	Undecided:  {ES: "la marca está vacía, es desconocida o se contradice", EN: "its marking is empty, unknown or contradictory"},
	Originated: {ES: "falta el consentimiento del organismo de origen", EN: "the originating organisation has not consented"},
	Onward:     {ES: "su etiqueta no permite transmitirlo a terceros", EN: "its label does not allow passing it on"},
	Invalid:    {ES: "no es válido, o no lo sería sin lo retenido", EN: "it is not valid, or would not be without what is withheld"},
	Unknown:    {ES: "tiene campos que esta versión del modelo no conoce", EN: "it has fields that this version of the model does not know"},
	Unread:     {ES: "no se dispone del esquema de extensiones que indica", EN: "the schema of extensions that it names is not at hand"},
	Version:    {ES: "se retiene otra versión del mismo registro", EN: "another version of the same record is withheld"},
	Refers:     {ES: "remite a algo retenido", EN: "it refers to something withheld"},
	Derived:    {ES: "se deriva de algo retenido", EN: "it derives from something withheld"},
	Quotes:     {ES: "cita algo retenido", EN: "it quotes something withheld"},
	Coarse:     {ES: "sus posiciones son más precisas de lo permitido", EN: "its positions are more precise than allowed"},
	Few:        {ES: "se refiere a tan pocas personas que podrían ser identificadas", EN: "it counts so few people that they could be identified"},
	Required:   {ES: "requiere un campo que se retiene", EN: "it requires a field that is withheld"},
}

// In returns the reason as a sentence.
func (r Reason) In(l check.Lang) string { return reasons[r].In(l) }

// Item is one thing that was withheld.
type Item struct {
	Place
	Marking record.Marking `json:"marking"` // that applies to it
	Reason  Reason         `json:"reason"`
	Through string         `json:"through,omitzero"` // of a whole record: the member it cannot do without
	From    *Place         `json:"from,omitzero"`    // what it directly follows from; nil: nothing else
	First   Cause          `json:"first"`            // where that began
	Steps   int            `json:"steps"`            // from there to here
}

// Account lists what was withheld in one release.
type Account struct {
	Recipient record.Actor `json:"recipient"`
	Released  int          `json:"released"` // records
	Withheld  []Item       `json:"withheld"`
}

func (a *Account) sort() {
	slices.SortStableFunc(a.Withheld, func(x, y Item) int {
		return cmp.Or(cmp.Compare(x.Section, y.Section), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.ID, y.ID), cmp.Compare(x.Member, y.Member))
	})
}

// account lists what was withheld.
func (c *copier) account() *Account {
	a := &Account{Recipient: c.policy.Envelope.Recipient}
	for n, r := range c.all(0) {
		if c.kept[n] == nil && r.flags&rowWithheld == 0 && r.notes == 0 {
			a.Released++
			continue
		}
		e := c.load(n)
		if e.gone != "" {
			a.Withheld = append(a.Withheld, c.item(e, -1))
			continue
		}
		a.Released++
		for i := range e.members {
			if item := c.item(e, i); item.Reason != "" {
				a.Withheld = append(a.Withheld, item)
			}
		}
	}
	a.sort()
	return a
}

// item returns what the account says of a member, or, of −1, the record; without a
// reason if it is released.
func (c *copier) item(e *entry, member int) Item {
	reason, marking := e.reason(member)
	if reason == "" {
		return Item{}
	}
	why := c.why(at{e.number, member})
	item := Item{Place: e.place(member), Marking: marking, Reason: reason, Steps: why.steps, First: c.cause(why.first)}
	if member < 0 {
		item.Through = e.through
	}
	if why.from.record != 0 {
		from := c.load(why.from.record).place(why.from.member)
		item.From = &from
	}
	return item
}
