package blind

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/cloudflare/circl/oprf"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Blinds is what the asker of a question keeps at home to read the answer with: a secret.
// es: Blinds es lo que quien hizo una pregunta guarda para leer la respuesta: un secreto.
type Blinds struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaBlinds"`

	// Digest of the bytes of the question.
	// es: Resumen criptográfico de los bytes de la pregunta.
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

	// True for an exercise.
	// es: Verdadero si se trata de un simulacro.
	Exercise bool `json:"exercise,omitzero"`

	// The public key that the answer must be made with.
	// es: La clave pública con que debe hacerse la respuesta.
	Key Element `json:"key"`

	// What the blinds are derived from.
	// es: De dónde se derivan los factores de ocultamiento.
	Seed Secret `json:"seed"`

	// The items, in the order of the elements of the question.
	// es: Los datos, en el orden de los elementos de la pregunta.
	Items []Item `json:"items" jsonschema:"minItems=1,maxItems=2097152"`
}

// Item is one thing that is compared, and the record that it is from.
// es: Item es una cosa que se compara y el registro del que proviene.
type Item struct {
	// What goes into the function.
	// es: Lo que entra en la función.
	Input string `json:"input" jsonschema:"minLength=1,maxLength=400"`

	// The kind of the record.
	// es: El tipo de registro.
	Kind record.KindName `json:"kind"`

	// The record.
	// es: El registro.
	Record record.ID `json:"record"`
}

var kept = newForm[Blinds]("blinds")

// ParseBlinds reads what an asker kept of a question.
func ParseBlinds(b []byte) (*Blinds, check.Report) {
	x, report := kept.Parse(b)
	if report.OK() {
		if _, err := x.Key.decode(); err != nil {
			hit(&report, &badElement, "/key")
		}
		if _, err := encoding.DecodeString(string(x.Seed)); err != nil {
			hit(&report, &disorder, "/seed")
		}
	}
	return x, report
}

// Bytes writes the blinds: a secret.
func (b *Blinds) Bytes() ([]byte, error) { return kept.Bytes(b) }

// Ask blinds items into a question that has all but its elements, and returns what
// the asker must keep. The seed is [NewSecret], and serves once.
func (q *Question) Ask(ctx context.Context, items []Item, seed Secret) (*Blinds, error) {
	secret, err := encoding.DecodeString(string(seed))
	if err != nil {
		return nil, fmt.Errorf("blind: %w", err)
	}
	q.Mixta = version
	groups := grouped(items)
	type element struct {
		Element
		items []Item
	}
	elements := make([]element, len(groups))
	err = inBatches(ctx, len(groups), func(_, from, to int) error {
		inputs, blinds := blindsOf(secret, groups[from:to])
		_, _, blinded, err := hide(q.Key, inputs, blinds)
		if err != nil {
			return err
		}
		for i, x := range blinded {
			elements[from+i] = element{x, groups[from+i]}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(elements, func(a, b element) int { return cmp.Compare(a.Element, b.Element) })
	b := &Blinds{Mixta: version, Sender: q.Sender, Recipient: q.Recipient, Purpose: q.Purpose, Exercise: q.Exercise, Key: q.Key, Seed: seed}
	q.Elements = nil
	for _, e := range elements {
		q.Elements = append(q.Elements, e.Element)
		b.Items = append(b.Items, e.items...)
	}
	text, err := q.Bytes()
	b.Question = digestOf(text)
	return b, err
}

// blindsOf returns the inputs of groups of items, with their blinds.
func blindsOf(seed []byte, groups [][]Item) (inputs [][]byte, blinds []oprf.Blind) {
	for _, g := range groups {
		inputs, blinds = append(inputs, []byte(g[0].Input)), append(blinds, blindOf(seed, g[0].Input))
	}
	return inputs, blinds
}

// grouped returns the items by their inputs, in order.
func grouped(items []Item) (groups [][]Item) {
	items = slices.Clone(items)
	slices.SortFunc(items, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.Input, b.Input), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Record, b.Record))
	})
	return neighbours(slices.Compact(items))
}

// neighbours returns the runs of items with one input.
func neighbours(items []Item) (groups [][]Item) {
	for len(items) > 0 {
		n := 1
		for n < len(items) && items[n].Input == items[0].Input {
			n++
		}
		groups, items = append(groups, items[:n]), items[n:]
	}
	return groups
}
