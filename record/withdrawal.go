package record

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
)

// Withdrawal takes a record back. Its id is that of the record, its version a newer one: it replaces the record in every file, and no older file brings the record back. An erasure needs the law that requires it.
// es: Withdrawal retira un registro. Su identificador es el del registro y su versión, una más nueva: lo reemplaza en todo archivo, y ningún archivo anterior lo restituye. Una supresión necesita la norma que la dispone.
type Withdrawal struct {
	Header

	// Kind of the record withdrawn: "action".
	// es: Tipo del registro retirado: «action».
	Kind KindName `json:"kind"`

	// Why it is withdrawn.
	// es: Por qué se retira.
	Reason Text `json:"reason"`

	// The office that ordered it, and the law it did so under.
	// es: La autoridad que lo dispuso y la norma en que se basa.
	Authority Authority `json:"authority"`

	// True if the content must be erased from every system and file, by right of the person concerned.
	// es: Verdadero si el contenido debe suprimirse de todo sistema y archivo, por derecho de la persona interesada.
	Erase bool `json:"erase,omitzero"`
}

// Authority is an office that decides, and the legal basis on which it does.
// es: Authority es una autoridad que decide y la base legal con que lo hace.
type Authority struct {
	// The institution.
	// es: La institución.
	Actor Actor `json:"actor"`

	// The post of the person who decided; never a private person's name.
	// es: El cargo de la persona que decidió; nunca el nombre de un particular.
	Post string `json:"post,omitzero" jsonschema:"minLength=1,maxLength=200"`

	// Law and article: "Ley 29733 art. 20".
	// es: Norma y artículo: «Ley 29733 art. 20».
	Law string `json:"law,omitzero" jsonschema:"minLength=1,maxLength=200"`
}

// KindName is the name of a kind of record: "action".
// es: KindName es el nombre de un tipo de registro: «action».
//
//mixta:form ^[a-z][A-Za-z]{2,23}$
type KindName string

var (
	withdrawals = rule.NewKind[Withdrawal]("withdrawal", "withdrawals", "withdrawal", "withdrawals", "retiro", "retiros", rows)
	receipts    = rule.NewKind[Receipt]("receipt", "receipts", "receipt", "receipts", "acuse de recibo", "acuses de recibo", rows)
)

// Validate returns all findings for the withdrawal.
func (w *Withdrawal) Validate() check.Report { return withdrawals.Check(w) }

// MarshalJSON returns the record as it is written in a file.
func (w Withdrawal) MarshalJSON() ([]byte, error) { return withdrawals.Marshal(&w, w.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (w *Withdrawal) UnmarshalJSON(b []byte) error { return withdrawals.Unmarshal(b, w, &w.Newer) }

// Validate returns all findings for the receipt.
func (r *Receipt) Validate() check.Report { return receipts.Check(r) }

// MarshalJSON returns the record as it is written in a file.
func (r Receipt) MarshalJSON() ([]byte, error) { return receipts.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Receipt) UnmarshalJSON(b []byte) error { return receipts.Unmarshal(b, r, &r.Newer) }
