package release

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Reason is why something was withheld.
type Reason string

// The reasons.
const (
	Marked     Reason = "marked"     // its marking does not allow the recipient
	Undecided  Reason = "undecided"  // its marking is empty, unknown or contradictory
	Originated Reason = "originator" // the originator has not consented
	Onward     Reason = "onward"     // its label lets it go no further than whom its issuer sent it to
	Invalid    Reason = "invalid"    // it has errors, or would have without what is withheld
	Unknown    Reason = "unknown"    // it has members that this version of the model does not know
	Version    Reason = "version"    // another version of the same record is withheld
	Refers     Reason = "refers"     // it refers to what is withheld
	Derived    Reason = "derived"    // it derives from what is withheld
	Quotes     Reason = "quotes"     // it quotes what is withheld
	Coarse     Reason = "coarse"     // its positions are finer than may be told
	Few        Reason = "few"        // it counts so few persons that they could be told
	Required   Reason = "required"   // it cannot do without a member that is withheld
)

var reasons = map[Reason]check.Text{
	Marked:     {ES: "la marca no permite entregarlo a este destinatario", EN: "its marking does not allow this recipient"},
	Undecided:  {ES: "la marca está vacía, es desconocida o se contradice", EN: "its marking is empty, unknown or contradictory"},
	Originated: {ES: "falta el consentimiento del originador", EN: "the originator has not consented"},
	Onward:     {ES: "su etiqueta no permite transmitirlo a terceros", EN: "its label lets it go no further"},
	Invalid:    {ES: "no es válido, o no lo sería sin lo reservado", EN: "it is not valid, or would not be without what is withheld"},
	Unknown:    {ES: "tiene miembros que esta versión del modelo desconoce", EN: "it has members that this version of the model does not know"},
	Version:    {ES: "se reserva otra versión del mismo registro", EN: "another version of the same record is withheld"},
	Refers:     {ES: "remite a algo reservado", EN: "it refers to what is withheld"},
	Derived:    {ES: "se deriva de algo reservado", EN: "it derives from what is withheld"},
	Quotes:     {ES: "cita algo reservado", EN: "it quotes what is withheld"},
	Coarse:     {ES: "sus posiciones tienen más detalle del que se puede entregar", EN: "its positions are finer than may be told"},
	Few:        {ES: "cuenta tan pocas personas que se las podría reconocer", EN: "it counts so few persons that they could be recognised"},
	Required:   {ES: "no puede prescindir de un miembro reservado", EN: "it cannot do without a member that is withheld"},
}

// In says the reason in a language.
func (r Reason) In(l check.Lang) string { return reasons[r].In(l) }

// Item is one thing that was withheld.
type Item struct {
	Section mixta.Section  `json:"section,omitzero"`
	Kind    string         `json:"kind"`
	ID      record.ID      `json:"id"`
	Member  string         `json:"member,omitzero"` // "": the whole record
	Marking record.Marking `json:"marking"`         // under which it stands
	Reason  Reason         `json:"reason"`
}

// Account is what was withheld in one release.
type Account struct {
	Recipient record.Actor `json:"recipient"`
	Released  int          `json:"released"` // records
	Withheld  []Item       `json:"withheld"`
}

// Text prints the account for people.
func (a *Account) Text(w io.Writer, l check.Lang) error {
	var b strings.Builder
	title := check.Text{ES: "Registros entregados a %s: %d; registros o miembros reservados: %d. Este informe no se entrega.\n", EN: "To %s: %d records released, %d withheld. This account is not released.\n"}
	fmt.Fprintf(&b, title.In(l), a.Recipient, a.Released, len(a.Withheld))
	for _, i := range a.Withheld {
		what := i.Kind + " " + string(i.ID)
		if i.Section != mixta.Live {
			what = string(i.Section) + " · " + what
		}
		if i.Member != "" {
			what += " · " + i.Member
		}
		fmt.Fprintf(&b, "  %s\n      %s: %s\n", check.Printable(what), check.Printable(i.Marking.String()), i.Reason.In(l))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (a *Account) sort() {
	slices.SortStableFunc(a.Withheld, func(x, y Item) int {
		return cmp.Or(cmp.Compare(x.Section, y.Section), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.ID, y.ID), cmp.Compare(x.Member, y.Member))
	})
}
