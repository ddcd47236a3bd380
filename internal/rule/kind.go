package rule

import (
	"reflect"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/schema"
)

// Kind is one kind of record: its name, its Go type and its rules. The program
// is compiled when it is first needed. Safe for concurrent use.
type Kind struct {
	Name   string // "action"
	Plural string // "actions": the array of a file that holds such records
	Noun   check.Noun
	Type   reflect.Type
	Rows   []Row
	node   func() *program.Node
}

// NewKind returns the kind of records of type T: its name and that of its list
// in a file, then what one and several are called in English and in Spanish.
func NewKind[T any](name, plural, one, many, uno, varios string, rows []Row) *Kind {
	noun := check.Noun{One: check.Text{EN: one, ES: uno}, Many: check.Text{EN: many, ES: varios}}
	return newKind(&Kind{Name: name, Plural: plural, Noun: noun, Type: reflect.TypeFor[T](), Rows: rows})
}

func newKind(k *Kind) *Kind {
	k.node = sync.OnceValue(func() *program.Node {
		return program.MustCompile(schema.File(k.Name, "en"), k.Type, k.Rows)
	})
	return k
}

// Node returns the compiled program.
func (k *Kind) Node() *program.Node { return k.node() }

// Check returns all findings for a record of this kind built in Go; v points
// to it. The record is written and read back by the one program, so that the
// verdict is that on the bytes a partner gets.
func (k *Kind) Check(v any) check.Report { return k.Node().Check(k.Name, v) }

// Marshal writes a record as in a file, with its members of a newer
// version; v points to it. The error is not nil if one of these has lost its place,
// or if something in the record cannot be written as JSON.
func (k *Kind) Marshal(v any, newer []program.Newer) ([]byte, error) {
	b, report := k.Node().Encode(nil, k.Name, v, newer)
	report.Join(k.Node().Lossless(b, k.Name), 0)
	if err := report.Err(); err != nil {
		return nil, err
	}
	return b, nil
}

// Unmarshal reads one record into v, which points to it, and the members that
// this version does not know into newer. The findings of severity error are the
// error: of the record alone, since it has no file around it.
func (k *Kind) Unmarshal(b []byte, v any, newer *[]program.Newer) error {
	reflect.ValueOf(v).Elem().SetZero()
	verdict := k.Node().Decode(b, k.Name, v)
	*newer = verdict.Newer
	return verdict.Report.Err()
}

// Part is what one package states of the model.
type Part struct {
	Kinds []*Kind
	Rows  []Row       // on one record; kinds of packages above have those of package record too
	Files []FileRules // on several records of a file
}
