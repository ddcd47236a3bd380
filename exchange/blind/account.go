package blind

import (
	"cmp"
	"fmt"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Account is what an actor asked, answered and read, for the auditor and for its own bounds.
// es: Account es lo que un actor preguntó, respondió y leyó, para el auditor y para sus propios límites.
type Account struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaMatchAccount"`

	// What was done, in order.
	// es: Lo que se hizo, en orden.
	Entries []Entry `json:"entries,omitzero" jsonschema:"maxItems=100000"`
}

// Entry is one thing that was done.
// es: Entry es una cosa que se hizo.
type Entry struct {
	// Digest of the entry before; that of nothing for the first.
	// es: Resumen criptográfico del asiento anterior; el de nada para el primero.
	Previous record.Digest `json:"previous"`

	// When.
	// es: Cuándo.
	At record.Instant `json:"at"`

	// What.
	// es: Qué.
	Deed Deed `json:"deed"`

	// The question, by its digest.
	// es: La pregunta, por su resumen criptográfico.
	Question record.Digest `json:"question"`

	// The actor that asked.
	// es: El actor que preguntó.
	Sender record.Actor `json:"sender"`

	// The actor that was asked.
	// es: El actor al que se preguntó.
	Recipient record.Actor `json:"recipient"`

	// What the answer is to be used for.
	// es: Para qué se usará la respuesta.
	Purpose record.Text `json:"purpose"`

	// Who ordered it, and under which law; of what was read, absent.
	// es: Quién lo dispuso y según qué norma; ausente en lo que se leyó.
	Authority *record.Authority `json:"authority,omitzero"`

	// True for an exercise.
	// es: Verdadero si se trata de un simulacro.
	Exercise bool `json:"exercise,omitzero"`

	// How many items were asked.
	// es: Cuántos datos se preguntaron.
	Items *int64 `json:"items" jsonschema:"minimum=0,maximum=1048576"`

	// How many different items were on the list that answered.
	// es: Cuántos datos distintos tenía la lista con que se respondió.
	Listed *int64 `json:"listed,omitzero" jsonschema:"minimum=0,maximum=1048576"`

	// How many records were left off the list, as the asker may not know of them.
	// es: Cuántos registros quedaron fuera de la lista porque quien pregunta no puede conocerlos.
	Withheld *int64 `json:"withheld,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// How many records the answer hit.
	// es: Con cuántos registros coincidió la respuesta.
	Hits *int64 `json:"hits,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// Why the question was refused.
	// es: Por qué se rechazó la pregunta.
	Rules []record.RuleID `json:"rules,omitzero" jsonschema:"maxItems=40"`
}

// Deed is what was done with a question.
// es: Deed es lo que se hizo con una pregunta.
//
//mixta:closed
type Deed string

// The deeds.
const (
	// The question was asked.
	// es: Se hizo la pregunta.
	Asked Deed = "asked"

	// The question was answered.
	// es: Se respondió la pregunta.
	Answered Deed = "answered"

	// The question was refused.
	// es: Se rechazó la pregunta.
	Refused Deed = "refused"

	// The answer was read.
	// es: Se leyó la respuesta.
	Read Deed = "read"
)

var accounts = newForm[Account]("match-account")

// ParseAccount reads an account; an empty one of no bytes.
func ParseAccount(b []byte) (*Account, check.Report) {
	if len(b) == 0 {
		return &Account{Mixta: version}, check.Report{}
	}
	a, report := accounts.Parse(b)
	if !report.OK() {
		return a, report
	}
	previous := digestOf(nil)
	for i := range a.Entries {
		if a.Entries[i].Previous != previous {
			hit(&report, &broken, "/entries/"+strconv.Itoa(i)+"/previous")
		}
		previous = a.Entries[i].digest()
	}
	return a, report
}

// Bytes writes the account.
func (a *Account) Bytes() ([]byte, error) { return accounts.Bytes(a) }

// Add adds an entry, chained to the one before it.
func (a *Account) Add(e Entry) {
	e.Previous = digestOf(nil)
	if n := len(a.Entries); n > 0 {
		e.Previous = a.Entries[n-1].digest()
	}
	a.Entries = append(a.Entries, e)
}

// digest is over the entry as one line of JSON.
func (e *Entry) digest() record.Digest {
	b, err := json.Marshal(e, jsontext.AllowInvalidUTF8(true))
	if err != nil {
		panic(fmt.Errorf("blind: %w", err)) // what was read can be written
	}
	return digestOf(b)
}

// Entry returns the entry about a question.
func (q *Question) Entry(d Deed, at record.Instant, digest record.Digest) Entry {
	n := int64(len(q.Elements))
	return Entry{At: at, Deed: d, Question: digest, Sender: q.Sender, Recipient: q.Recipient, Purpose: q.Purpose, Authority: &q.Authority, Exercise: q.Exercise, Items: &n}
}

// Entry returns the entry about an answer that was read, with so many hits.
func (b *Blinds) Entry(at record.Instant, hits int) Entry {
	n, h := int64(len(neighbours(b.Items))), int64(hits)
	return Entry{At: at, Deed: Read, Question: b.Question, Sender: b.Sender, Recipient: b.Recipient, Purpose: b.Purpose, Exercise: b.Exercise, Items: &n, Hits: &h}
}

// Bounds are how much may be asked.
type Bounds struct {
	Question int // items in one question
	Month    int // items that one country asks in 30 days
}

// Usual are the bounds of who states none. Of Bolivian registrations alone there are
// nearly ten thousand.
func Usual() Bounds { return Bounds{Question: 200, Month: 1000} }

const month = 30 * 24 * time.Hour

// Counted returns how many items one country asked an actor in the 30 days before
// an instant, by the entries of one deed.
func (a *Account) Counted(d Deed, country record.Country, recipient record.Actor, at time.Time) (n int64) {
	for i := range a.Entries {
		e := &a.Entries[i]
		when, ok := e.At.Time()
		if ok && e.Deed == d && e.Sender.Country() == country && e.Recipient == recipient && at.Sub(when) < month && e.Items != nil {
			n += *e.Items
		}
	}
	return n
}

// Judge finds why the holder of the key should not answer a question, by its account
// and its bounds.
func (a *Account) Judge(q *Question, digest record.Digest, k *Key, b Bounds, at time.Time) (r check.Report) {
	if q.Recipient != k.Actor {
		hit(&r, &otherActor, "/recipient", string(q.Recipient), string(k.Actor))
	}
	if q.Key != k.Public {
		hit(&r, &otherKey, "/key", string(q.Key), string(k.Public))
	}
	for i := range a.Entries {
		if e := &a.Entries[i]; e.Deed == Answered && e.Question == digest {
			hit(&r, &again, "", string(e.At))
			return r // it counts already
		}
	}
	if issued, ok := q.Issued.Time(); !ok || at.Sub(issued) >= month || issued.Sub(at) > 24*time.Hour {
		hit(&r, &late, "/issued", string(q.Issued), int(month/(24*time.Hour)))
	}
	if n := len(q.Elements); n > b.Question {
		hit(&r, &many, "/elements", n, b.Question)
	}
	before := a.Counted(Answered, q.Sender.Country(), q.Recipient, at)
	if n := before + int64(len(q.Elements)); n > int64(b.Month) {
		hit(&r, &rate, "/elements", n, b.Month, int(month/(24*time.Hour)))
	}
	if q.Asked == nil || *q.Asked < before {
		hit(&r, &asked, "/asked", *cmp.Or(q.Asked, new(int64)), before)
	}
	return r
}
